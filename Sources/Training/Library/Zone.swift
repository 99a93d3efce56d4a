/// A body area, and whether a foot may work there (domain section 2.3).
public struct Zone: Hashable, Sendable {
  public typealias ID = Slug<Zone>

  /// The short code, as `Z-LUMB`; a no-go zone has one that begins with `N`.
  public var code: String
  public var rule: Rule
  /// Zones that it borders on: where a stroke must turn or lift.
  public var beside: [ID]
  /// Whether a curriculum may lift the limit of pressure for who was assessed at performance levels.
  public var isUntilAssessed: Bool

  public init(code: String, rule: Rule, beside: [ID], isUntilAssessed: Bool = false) {
    self.code = code
    self.rule = rule
    self.beside = beside
    self.isUntilAssessed = isUntilAssessed
  }

  public enum Rule: Hashable, Sendable {
    case allowed
    /// Worked within limits; each of them is absent where the zone sets none.
    case restricted(feetAtMost: Int?, peakPressureAtMost: Int?)
    /// Never worked, and never logged.
    case noGo

    public var word: String {
      switch self {
      case .allowed: "allowed"
      case .restricted: "restricted"
      case .noGo: "no-go"
      }
    }
  }
}

extension Zone: CardSubject {
  public static var kind: Library.Kind { .zones }

  public var facts: [Library.Fact] {
    var facts = [Library.Fact("Code", code), Library.Fact("Rule", rule.word)]
    if case .restricted(let feet, let pressure) = rule {
      if let feet { facts.append(Library.Fact("Feet", "at most \(feet)")) }
      if let pressure {
        facts.append(
          Library.Fact("Pressure", "at most \(pressure) of 5\(isUntilAssessed ? " until assessed" : "")"))
      }
    }
    return facts + [Library.Fact("Beside", beside)]
  }
}

extension Library {
  /// The zones that border on one, whichever of the two cards says so.
  public func neighbours(of zone: Zone.ID) -> [Zone.ID] {
    zones.compactMap { card in
      card.id == zone ? nil : card.beside.contains(zone) || isBeside(card.id, of: zone) ? card.id : nil
    }
  }

  private func isBeside(_ zone: Zone.ID, of other: Zone.ID) -> Bool {
    zones.contains { $0.id == other && $0.beside.contains(zone) }
  }
}

/// The bodies for whom the load of a site is summed. Body data: used for the sum and never kept.
public struct BodyMeasures: Hashable, Sendable {
  public let therapistKilograms: Int
  public let clientKilograms: Int
  public let therapistCentimetres: Int?

  /// What a body weighs that works or is worked on.
  public static let kilograms = 20...400

  /// - Throws: ``EquipmentRefusal/measuresOutOfRange`` for what no body measures, as a weight in pounds by mistake.
  public init(therapistKilograms: Int, clientKilograms: Int, therapistCentimetres: Int?)
    throws(EquipmentRefusal)
  {
    guard Self.kilograms.contains(therapistKilograms), Self.kilograms.contains(clientKilograms),
      therapistCentimetres.map((100...250).contains) ?? true
    else { throw .measuresOutOfRange }
    self.therapistKilograms = therapistKilograms
    self.clientKilograms = clientKilograms
    self.therapistCentimetres = therapistCentimetres
  }

  /// Under 46 kg (100 lb are 45.4 kg), over 79 kg (175 lb) or from 183 cm (6 ft) on: a talk, and not a ban (domain section 4, row 21).
  public var isToBeTalkedOver: Bool {
    therapistKilograms < 46 || therapistKilograms > 79 || therapistCentimetres.map { $0 >= 183 } ?? false
  }
}

/// One sum over a piece of equipment or the room, with its answer in words.
public struct LoadSum: Hashable, Sendable {
  /// Absent where the room is meant.
  public let equipment: Equipment.Name?
  public let rule: Rule
  /// What it amounts to, in kilograms or centimetres.
  public let amount: Int
  /// What it is held against: at most that for a load, at least that for the headroom. Absent where nobody has stated or measured it.
  public let bound: Int?
  /// Why the piece carries nobody whatever the sum; absent where it is in service.
  public let outBecause: SiteStanding.Cause?
  public let sentence: Sentence

  public enum Rule: String, Codable, Hashable, Sendable, CaseIterable {
    /// Therapist × 3 ≤ working load (domain section 4, row 5; a moving body weighs 3 to 5 times as much).
    case supportLoad = "support-load"
    /// Client + therapist + moving force ≤ working load (row 10).
    case tableLoad = "table-load"
    /// At least 10 cm above the head (row 6).
    case headroom
  }

  /// `nil` where it cannot be told.
  public var holds: Bool? {
    guard let bound else { return nil }
    guard outBecause == nil else { return false }
    return rule == .headroom ? amount >= bound : amount <= bound
  }

  /// How many times her weight a therapist who moves may put on overhead support.
  public static let supportFactor = 3
  /// The force of her movement on a table, in her weights; a proposal, since no source has a figure.
  public static let tableMovement = 1
  public static let headroomAtLeast = 10
}

extension SiteStanding {
  /// Every sum for these bodies: each piece that carries a person, and the room. A piece that is out carries nobody.
  public func loads(of bodies: BodyMeasures) -> [LoadSum] {
    pieces.compactMap { $0.load(of: bodies) } + [headroom(above: bodies)].compactMap(\.self)
  }

  private func headroom(above bodies: BodyMeasures) -> LoadSum? {
    guard let height = bodies.therapistCentimetres else { return nil }
    let least = LoadSum.headroomAtLeast
    guard let headroom = inspection?.headroomCentimetres else {
      return LoadSum(
        equipment: nil, rule: .headroom, amount: 0, bound: nil, outBecause: nil,
        sentence: "The headroom over the table was not measured at the last inspection.")
    }
    let rest = headroom - height
    let start: Sentence = "Headroom \(headroom) cm − \(height) cm = \(rest) cm"
    return LoadSum(
      equipment: nil, rule: .headroom, amount: rest, bound: least, outBecause: nil,
      sentence: rest >= least
        ? "\(start), at least \(least) cm."
        : "\(start), less than \(least) cm: seated work, or work on the floor.")
  }
}

extension SiteStanding.Piece {
  fileprivate func load(of bodies: BodyMeasures) -> LoadSum? {
    let therapist = bodies.therapistKilograms
    let (rule, amount, sum): (LoadSum.Rule, Int, Sentence)
    if equipment.kind == .table {
      let movement = therapist * LoadSum.tableMovement
      rule = .tableLoad
      amount = bodies.clientKilograms + therapist + movement
      sum = "Client \(bodies.clientKilograms) kg + therapist \(therapist) kg + movement \(movement) kg"
    } else if equipment.kind.isRated {
      rule = .supportLoad
      amount = therapist * LoadSum.supportFactor
      sum = "Therapist \(therapist) kg × \(LoadSum.supportFactor)"
    } else {
      return nil
    }
    let bound = rating?.workingKilograms
    let comparison: Sentence =
      if let bound {
        amount <= bound
          ? "within the working load of \(bound) kg." : "more than the working load of \(bound) kg."
      } else {
        "and nobody has stated the working load."
      }
    let cause = causes.first { $0.leaves == nil && $0 != .unrated }
    return LoadSum(
      equipment: equipment.name, rule: rule, amount: amount, bound: bound, outBecause: cause,
      sentence: "\(sum) = \(amount) kg, \(comparison)" + (cause.map { " " + $0.sentence } ?? ""))
  }
}

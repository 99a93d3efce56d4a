public import Training

public enum Side: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
  case left, right

  public static func < (left: Self, right: Self) -> Bool { left == .left && right == .right }

  public var title: Sentence {
    switch self {
    case .left: "left"
    case .right: "right"
    }
  }

  /// A side by its word in English or in the language; in small letters.
  init?(_ word: String, in language: Language) {
    guard
      let side = Self.allCases.first(where: {
        $0.rawValue == word || $0.title.said(in: language).lowercased() == word
      })
    else { return nil }
    self = side
  }
}

/// One side of a zone. A zone on the midline has two sides like every other, so that no rule needs to tell them apart.
public struct Place: Codable, Hashable, Sendable, Comparable {
  public var zone: Zone.ID
  public var side: Side

  public init(_ zone: Zone.ID, _ side: Side) {
    self.zone = zone
    self.side = side
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.zone, left.side) < (right.zone, right.side)
  }

  /// Both sides of zones.
  public static func everywhere(in zones: some Sequence<Zone.ID>) -> Set<Place> {
    Set(zones.flatMap { zone in Side.allCases.map { Place(zone, $0) } })
  }
}

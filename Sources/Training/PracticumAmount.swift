extension Practicum {
  /// A number of sessions, or a length of time spent in them.
  public struct Amount: Codable, Hashable, Sendable, CustomStringConvertible {
    public var unit: Unit
    /// In sessions or in minutes.
    public var count: Int

    public enum Unit: String, Codable, Hashable, Sendable, CaseIterable {
      case sessions, minutes
    }

    public init(_ count: Int, _ unit: Unit) {
      self.unit = unit
      self.count = count
    }

    public static func sessions(_ count: Int) -> Self { Self(count, .sessions) }
    public static func minutes(_ count: Int) -> Self { Self(count, .minutes) }

    /// “12 sessions”, “3 h”.
    public var description: String { unit.text(count).description }
  }
}

extension Sentence.StringInterpolation {
  public mutating func appendInterpolation(_ amount: Practicum.Amount) {
    appendInterpolation(amount.unit.text(amount.count))
  }
}

extension Practicum.Amount.Unit {
  /// So much of it: “12 sessions”, “3 h”.
  public func text(_ count: Int) -> Sentence {
    switch self {
    case .sessions: count.of("session")
    case .minutes: "\(Minutes(count) ?? .zero)"
    }
  }

  /// What one session adds.
  func credit(of session: Session) -> Int {
    switch self {
    case .sessions: 1
    case .minutes: session.minutes.count
    }
  }
}

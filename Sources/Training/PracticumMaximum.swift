extension Practicum {
  /// So much practice counts in one day or month of the calendar; the session that would pass it does not count.
  ///
  /// Sessions take their room in the order in which they were held.
  public struct Maximum: Codable, Hashable, Sendable {
    public var amount: Amount
    public var per: Period

    public init(_ amount: Amount, per: Period) {
      self.amount = amount
      self.per = per
    }

    public enum Period: String, Codable, Hashable, Sendable, CaseIterable {
      case day, month
    }

    /// “In a day, at most 8 h of sessions count.”
    public var sentence: Sentence {
      switch (amount.unit, per) {
      case (.sessions, .day): "In a day, at most \(amount) count."
      case (.sessions, .month): "In a month, at most \(amount) count."
      case (.minutes, .day): "In a day, at most \(amount) of sessions count."
      case (.minutes, .month): "In a month, at most \(amount) of sessions count."
      }
    }
  }
}

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

    /// “At most 8 h of sessions count in a day.”
    public var sentence: String {
      switch amount.unit {
      case .sessions: "At most \(amount) \(amount.count == 1 ? "counts" : "count") in a \(per)."
      case .minutes: "At most \(amount) of sessions count in a \(per)."
      }
    }
  }
}

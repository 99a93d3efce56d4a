/// A time on the wall clock, to the minute: 00:00 to 23:59.
public struct TimeOfDay: Hashable, Sendable, Comparable {
  public let minutesSinceMidnight: Int

  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.minutesSinceMidnight = hour * 60 + minute
  }

  /// `nil` outside 0 to 1,439.
  public init?(minutesSinceMidnight: Int) {
    guard (0..<1440).contains(minutesSinceMidnight) else { return nil }
    self.minutesSinceMidnight = minutesSinceMidnight
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.minutesSinceMidnight < right.minutesSinceMidnight
  }
}

extension TimeOfDay: LosslessStringConvertible {
  /// Reads `14:30` and nothing else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [2, 2], text.utf8.allSatisfy({ (48...58).contains($0) }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  public var description: String {
    "\((minutesSinceMidnight / 60).padded(to: 2)):\((minutesSinceMidnight % 60).padded(to: 2))"
  }
}

extension TimeOfDay: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let time = TimeOfDay(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not a time of day."))
    }
    self = time
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

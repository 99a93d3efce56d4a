/// A length of time in whole minutes, never negative.
///
/// There are no floating hours: what an hour is (60 minutes, or 50 of teaching and 10 of break) is a curriculum's rule.
public struct Minutes: Hashable, Sendable, Comparable {
  public let count: Int

  public init?(_ count: Int) {
    guard count >= 0 else { return nil }
    self.count = count
  }

  private init(unchecked count: Int) {
    self.count = count
  }

  public static let zero = Minutes(unchecked: 0)

  public static func < (left: Self, right: Self) -> Bool { left.count < right.count }

  public static func + (left: Self, right: Self) -> Self { Minutes(unchecked: left.count + right.count) }

  public static func += (left: inout Self, right: Self) { left = left + right }

  /// What is still missing to reach `goal`; zero once it is reached.
  public func missing(to goal: Minutes) -> Minutes { Minutes(unchecked: max(0, goal.count - count)) }
}

extension Minutes: CustomStringConvertible {
  /// “45 min”, “3 h”, “1 h 30 min”.
  public var description: String {
    switch (count / 60, count % 60) {
    case (0, let minutes): "\(minutes) min"
    case (let hours, 0): "\(hours) h"
    case (let hours, let minutes): "\(hours) h \(minutes) min"
    }
  }

  /// Hours as a decimal text with the fewest digits, exact to the minute where sixty allows: “9.5”, “24”, “0.75”.
  public var hoursText: String {
    let hundredths = (count * 100 + 30) / 60
    let (whole, fraction) = (hundredths / 100, hundredths % 100)
    if fraction == 0 { return "\(whole)" }
    if fraction % 10 == 0 { return "\(whole).\(fraction / 10)" }
    return "\(whole).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

extension Minutes: Codable {
  public init(from decoder: any Decoder) throws {
    let count = try decoder.singleValueContainer().decode(Int.self)
    guard let minutes = Minutes(count) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "Minutes cannot be negative."))
    }
    self = minutes
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(count)
  }
}

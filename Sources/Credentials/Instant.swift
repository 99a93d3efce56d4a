/// A moment: an XSD `dateTimeStamp`, which is RFC 3339 with a mandatory offset (VCDM 2.0 section 4.9).
///
/// Compared as a moment, whatever the offset that it was written with; printed in UTC.
public struct Instant: Hashable, Comparable, Sendable {
  public let secondsSinceEpoch: Int64
  /// 0 to 999,999,999.
  public let nanoseconds: Int32

  /// A moment outside the years 0001 to 9999, which could not be written, becomes the nearest inside.
  public init(secondsSinceEpoch: Int64, nanoseconds: Int32 = 0) {
    self.secondsSinceEpoch = min(max(secondsSinceEpoch, -62_135_596_800), 253_402_300_799)
    self.nanoseconds = min(max(nanoseconds, 0), 999_999_999)
  }

  public static func < (left: Instant, right: Instant) -> Bool {
    (left.secondsSinceEpoch, left.nanoseconds) < (right.secondsSinceEpoch, right.nanoseconds)
  }
}

extension Instant: LosslessStringConvertible {
  /// Reads `2026-05-01T08:00:00Z`, `2026-05-01T10:00:00.25+02:00`; years 0001 to 9999, fractions to nine digits.
  public init?(_ text: String) {
    var scanner = Scanner(text)
    guard let year = scanner.number(digits: 4), year > 0, scanner.skip("-"),
      let month = scanner.number(digits: 2), (1...12).contains(month), scanner.skip("-"),
      let day = scanner.number(digits: 2), (1...Self.days(in: month, of: year)).contains(day),
      scanner.skip("T"),
      let hour = scanner.number(digits: 2), hour < 24, scanner.skip(":"),
      let minute = scanner.number(digits: 2), minute < 60, scanner.skip(":"),
      let second = scanner.number(digits: 2), second < 60,
      let nanoseconds = scanner.fraction(),
      let offset = scanner.offset(), scanner.isAtEnd
    else { return nil }
    let days = Self.daysSinceEpoch(year: year, month: month, day: day)
    let seconds = Int64(days) * 86400 + Int64(hour * 3600 + minute * 60 + second - offset)
    self.init(secondsSinceEpoch: seconds, nanoseconds: nanoseconds)
  }

  public var description: String {
    let second = (Int(secondsSinceEpoch) % 86400 + 86400) % 86400
    let days = (Int(secondsSinceEpoch) - second) / 86400
    let (year, month, day) = Self.civilDate(daysSinceEpoch: days)
    var text = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
    text += "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
    if nanoseconds > 0 {
      var fraction = padded(Int(nanoseconds), 9)
      while fraction.hasSuffix("0") { fraction.removeLast() }
      text += "." + fraction
    }
    return text + "Z"
  }

  /// The date in UTC, as `2026-05-01`.
  public var date: String { String(description.prefix { $0 != "T" }) }
}

/// At least that many digits.
private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

extension Instant {
  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Both by counting from March in cycles of 400 years, so that the leap day comes last (H. Hinnant,
  // "chrono-Compatible Low-Level Date Algorithms").

  private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let cycle = (year >= 0 ? year : year - 399) / 400
    let yearOfCycle = year - cycle * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * 146_097 + dayOfCycle - 719_468
  }

  private static func civilDate(daysSinceEpoch days: Int) -> (year: Int, month: Int, day: Int) {
    let days = days + 719_468
    let cycle = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfCycle = days - cycle * 146_097
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
    return (yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

private struct Scanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let first = rest.first, first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func number(digits: Int) -> Int? {
    var number = 0
    for _ in 0..<digits {
      guard let digit = rest.first, digit &- UInt8(ascii: "0") < 10 else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
      rest = rest.dropFirst()
    }
    return number
  }

  /// Nanoseconds; 0 when there is no fraction.
  mutating func fraction() -> Int32? {
    guard skip(".") else { return 0 }
    var (nanoseconds, digits) = (0, 0)
    while let digit = number(digits: 1) {
      digits += 1
      guard digits <= 9 else { return nil }
      nanoseconds = nanoseconds * 10 + digit
    }
    guard digits > 0 else { return nil }
    for _ in digits..<9 { nanoseconds *= 10 }
    return Int32(nanoseconds)
  }

  /// Seconds east of UTC.
  mutating func offset() -> Int? {
    if skip("Z") { return 0 }
    let sign: Int
    if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
    guard let hours = number(digits: 2), hours <= 14, skip(":"), let minutes = number(digits: 2), minutes < 60
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}

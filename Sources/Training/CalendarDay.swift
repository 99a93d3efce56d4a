/// A civil date in the Gregorian calendar, without a time or a zone. Years 1 to 9999.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01, negative before it.
  public let daysSince1970: Int

  /// The day that lies so many days after 1970-01-01; `nil` outside the years 1 to 9999.
  public init?(daysSince1970: Int) {
    guard (Self.first.daysSince1970...Self.last.daysSince1970).contains(daysSince1970) else { return nil }
    self.daysSince1970 = daysSince1970
  }

  private init(unchecked daysSince1970: Int) {
    self.daysSince1970 = daysSince1970
  }

  /// 0001-01-01.
  static let first = CalendarDay(unchecked: -719_162)
  /// 9999-12-31.
  static let last = CalendarDay(unchecked: 2_932_896)

  /// `nil` when the calendar has no such day, as 2026-02-30.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.daysSince1970 = Self.daysFromCivil(year: year, month: month, day: day)
  }

  public static func < (left: Self, right: Self) -> Bool { left.daysSince1970 < right.daysSince1970 }

  /// Days from `other` to this day; negative when this day is the earlier one.
  public func days(since other: CalendarDay) -> Int { daysSince1970 - other.daysSince1970 }

  /// The day so many days later; held at the first or last day of the calendar's range.
  public func adding(days: Int) -> CalendarDay {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    guard !overflow else { return days < 0 ? .first : .last }
    return CalendarDay(daysSince1970: sum) ?? (days < 0 ? .first : .last)
  }

  /// The same day so many months later; the last day of that month where it is shorter (31 January + 1 month is 28 or 29 February).
  /// Held at the first or last day of the calendar's range.
  public func adding(months: Int) -> CalendarDay {
    let (year, month, day) = components
    let (index, overflow) = (year * 12 + (month - 1)).addingReportingOverflow(months)
    guard !overflow, (12..<120_000).contains(index) else { return months < 0 ? .first : .last }
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let newDay = min(day, Self.length(ofMonth: newMonth, year: newYear))
    return CalendarDay(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// Months of the calendar, counted from January of the year 0.
  var monthNumber: Int {
    let (year, month, _) = components
    return year * 12 + month - 1
  }

  /// How many months, each from a day to the same day of the next, fit between `first` and this day; 0 when `first` is later.
  func wholeMonths(since first: CalendarDay) -> Int {
    let months = monthNumber - first.monthNumber
    return max(0, first.adding(months: months) > self ? months - 1 : months)
  }

  public var components: (year: Int, month: Int, day: Int) {
    // Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, civil_from_days.
    let shifted = daysSince1970 + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func daysFromCivil(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDay: LosslessStringConvertible {
  /// Reads `2026-04-28` and nothing else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public var description: String {
    let (year, month, day) = components
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}

extension CalendarDay: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = CalendarDay(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is not a day of the calendar."))
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Int {
  /// Decimal digits with leading zeros, as dates and times are written.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

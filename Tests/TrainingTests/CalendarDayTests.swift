import Testing
import Training

@Suite struct CalendarDayTests {
  @Test func `every day of eight centuries follows the one before and reads back as it is written`() {
    var (year, month, day) = (1600, 1, 1)
    var number = CalendarDay(year: 1600, month: 1, day: 1)!.daysSince1970
    while year < 2400 {
      let civil = CalendarDay(daysSince1970: number)!
      let (y, m, d) = civil.components
      guard (y, m, d) == (year, month, day), CalendarDay(year: year, month: month, day: day) == civil,
        CalendarDay(String(civil)) == civil
      else {
        Issue.record("\(year)-\(month)-\(day) is not \(civil)")
        return
      }
      number += 1
      day += 1
      if day > length(ofMonth: month, year) { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
  }

  /// Written apart from the product's own rule: from the sentence of the papal bull.
  private func length(ofMonth month: Int, _ year: Int) -> Int {
    let leap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  @Test func `the first of January 1970 is day zero`() {
    #expect(CalendarDay(daysSince1970: 0) == "1970-01-01")
    #expect(CalendarDay(daysSince1970: -1) == "1969-12-31")
  }

  @Test(arguments: [(1900, false), (2000, true), (2023, false), (2024, true), (2100, false)])
  func `the century rule decides whether a year has a 29 February`(year: Int, leap: Bool) {
    #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == leap)
  }

  @Test(arguments: [
    "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "2026-1-01",
    "20260101",
    "2026-01-01 ", "2026/01/01", "+026-01-01", "２026-01-01", "", "--", "2026-01-01-01", "10000-01-01",
  ])
  func `text that is not a day of the calendar is refused`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `the calendar begins with year 1 and ends with year 9999`() {
    let first: CalendarDay = "0001-01-01"
    let last: CalendarDay = "9999-12-31"
    #expect(CalendarDay(daysSince1970: first.daysSince1970 - 1) == nil)
    #expect(CalendarDay(daysSince1970: last.daysSince1970 + 1) == nil)
    #expect(first.adding(days: -1) == first)
    #expect(last.adding(days: 1) == last)
    #expect(last.adding(days: .max) == last)
    #expect(last.adding(months: 1) == last)
    #expect(last.adding(months: .max) == last)
    #expect(first.adding(months: -1) == first)
    #expect(first.adding(months: .min) == first)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-01-31", 3, "2026-04-30"),
    ("2026-11-30", 3, "2027-02-28"), ("2026-12-15", 1, "2027-01-15"), ("2024-02-29", 24, "2026-02-28"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2026-06-10", 0, "2026-06-10"),
  ])
  func `months are added on the calendar and held at the end of a shorter month`(
    from: String, months: Int, to: String
  ) throws {
    #expect(try #require(CalendarDay(from)).adding(months: months) == CalendarDay(to))
  }

  @Test func `days since is the inverse of adding days`() {
    let day: CalendarDay = "2026-02-27"
    #expect(day.adding(days: 2) == "2026-03-01")
    #expect(day.adding(days: 400).days(since: day) == 400)
    #expect(day.days(since: day.adding(days: 3)) == -3)
  }

  @Test func `days are ordered by the calendar`() {
    let days: [CalendarDay] = ["2026-02-01", "2025-12-31", "2026-01-31"]
    #expect(days.sorted() == ["2025-12-31", "2026-01-31", "2026-02-01"])
  }
}

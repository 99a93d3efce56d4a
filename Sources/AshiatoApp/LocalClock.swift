import AshiatoStore
import Foundation
public import Training

/// The clock on the wall at a place.
struct LocalClock {
  private let calendar: Calendar
  private let name: String

  init(_ name: String) throws(AshiatoError) {
    guard let zone = TimeZone(identifier: name) else { throw .refused(LookupRefusal.noSuchTimeZone(name)) }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    self.calendar = calendar
    self.name = name
  }

  func day(at instant: Instant) throws(AshiatoError) -> CalendarDay {
    let parts = calendar.dateComponents([.year, .month, .day], from: instant.date)
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let found = CalendarDay(year: year, month: month, day: day)
    else { throw .refused(LookupRefusal.noSuchTimeZone(name)) }
    return found
  }

  /// The moment at which a day is over: the next one begins.
  func end(of day: CalendarDay) throws(AshiatoError) -> Instant {
    let (year, month, dayOfMonth) = day.adding(days: 1).components
    guard let noon = calendar.date(from: DateComponents(year: year, month: month, day: dayOfMonth, hour: 12))
    else { throw .refused(LookupRefusal.noSuchTimeZone(name)) }
    return Instant(
      microseconds: Int64((calendar.startOfDay(for: noon).timeIntervalSince1970 * 1_000_000).rounded()))
  }

  /// The moment at which the clock showed a time. In the hour that is repeated in autumn, the first of the two.
  func instant(_ day: CalendarDay, _ time: TimeOfDay) throws(AshiatoError) -> Instant {
    let (year, month, dayOfMonth) = day.components
    let (hour, minute) = (time.minutesSinceMidnight / 60, time.minutesSinceMidnight % 60)
    let parts = DateComponents(year: year, month: month, day: dayOfMonth, hour: hour, minute: minute)
    guard let date = calendar.date(from: parts) else {
      throw .refused(LookupRefusal.noSuchLocalTime("\(day) \(time)", zone: name))
    }
    // A time that was skipped comes back as another one.
    let shown = calendar.dateComponents([.hour, .minute], from: date)
    guard shown.hour == hour, shown.minute == minute else {
      throw .refused(LookupRefusal.noSuchLocalTime("\(day) \(time)", zone: name))
    }
    return Instant(microseconds: Int64((date.timeIntervalSince1970 * 1_000_000).rounded()))
  }
}

extension Instant {
  public static var current: Instant {
    Instant(microseconds: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded()))
  }

  var date: Date { Date(timeIntervalSince1970: Double(microseconds) / 1_000_000) }
}

import ArgumentParser
import Training

/// A day as a person types it: `2026-04-28`, `today`, `today-83` or `today+300`.
enum DayExpression: Hashable, Sendable {
  case day(CalendarDay)
  /// So many days after today; negative before it.
  case fromToday(Int)

  init?(_ text: String) {
    if let day = CalendarDay(text) {
      self = .day(day)
    } else if text == "today" {
      self = .fromToday(0)
    } else if text.hasPrefix("today-") || text.hasPrefix("today+") {
      let digits = text.dropFirst(6)
      guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
        let days = Int(digits)
      else { return nil }
      self = .fromToday(text.hasPrefix("today-") ? -days : days)
    } else {
      return nil
    }
  }

  func day(today: CalendarDay) -> CalendarDay {
    switch self {
    case .day(let day): day
    case .fromToday(let days): today.adding(days: days)
    }
  }

  static let form = "A day is written 2026-04-28, or today, today-83, today+300."

  static func typed(_ text: String) throws -> DayExpression {
    guard let day = DayExpression(text) else { throw ValidationError(form) }
    return day
  }
}

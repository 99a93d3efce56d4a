import Credentials
import Training

/// A moment as a page shows it: for machines, and in words.
struct Moment: Hashable {
  let iso: String
  let words: String

  /// A civil date: “1 May 2026”.
  init(day: CalendarDay) {
    iso = day.description
    words = Self.words(ofDate: day.description)
  }

  /// The date, in UTC: “1 May 2026”.
  init(dayOf instant: Credentials.Instant) {
    iso = instant.date
    words = Self.words(ofDate: instant.date)
  }

  /// Date and time to the minute: “1 May 2026, 08:00 UTC”.
  init(_ instant: Credentials.Instant) {
    iso = instant.description
    let time = instant.description.dropFirst(11).prefix(5)
    words = "\(Self.words(ofDate: instant.date)), \(time)\u{A0}UTC"
  }

  private static func words(ofDate date: String) -> String {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return date }
    return "\(parts[2])\u{A0}\(months[parts[1] - 1])\u{A0}\(parts[0])"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

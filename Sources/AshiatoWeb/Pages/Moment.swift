import Credentials
import Training

/// A moment as a page shows it: for machines, and in words.
struct Moment: Hashable {
  let iso: String
  let words: Sentence

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
    words = "\(Self.words(ofDate: instant.date)), \(String(time))\u{A0}UTC"
  }

  private static func words(ofDate date: String) -> Sentence {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return Sentence(verbatim: date) }
    let (year, day) = (parts[0], parts[2])
    // A sentence for each month: languages order and join the three parts differently.
    return switch parts[1] {
    case 1: "\(day)\u{A0}January\u{A0}\(year)"
    case 2: "\(day)\u{A0}February\u{A0}\(year)"
    case 3: "\(day)\u{A0}March\u{A0}\(year)"
    case 4: "\(day)\u{A0}April\u{A0}\(year)"
    case 5: "\(day)\u{A0}May\u{A0}\(year)"
    case 6: "\(day)\u{A0}June\u{A0}\(year)"
    case 7: "\(day)\u{A0}July\u{A0}\(year)"
    case 8: "\(day)\u{A0}August\u{A0}\(year)"
    case 9: "\(day)\u{A0}September\u{A0}\(year)"
    case 10: "\(day)\u{A0}October\u{A0}\(year)"
    case 11: "\(day)\u{A0}November\u{A0}\(year)"
    case 12: "\(day)\u{A0}December\u{A0}\(year)"
    default: Sentence(verbatim: date)
    }
  }
}

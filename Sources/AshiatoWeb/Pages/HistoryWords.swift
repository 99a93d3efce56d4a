import AshiatoApp
import AshiatoStore
import Credentials
import Training

/// The editions of a record in words, the one that stands first.
struct HistoryWords {
  struct Edition {
    let name: Sentence
    let from: Moment
    let until: Moment?
    let note: Sentence
    let isShown: Bool
  }

  /// Where the edition that stands is checked; nothing where this page shows it.
  let address: String?
  let editions: [Edition]

  /// `nil` where there is but one edition.
  ///
  /// - Parameter shown: when the edition that this page shows began to count.
  init?(_ history: RecordHistory, shown: Credentials.Instant?) {
    guard history.editions.count > 1 else { return nil }
    let last = history.editions.last
    editions = history.editions.reversed().map { edition in
      let replaced: Sentence = edition == last ? "This edition stands." : "A later edition has replaced it."
      return Edition(
        name: "Edition \(edition.number)", from: Moment(day: edition.validFrom.utcDay),
        until: edition.lastDay.map { Moment(day: $0) },
        note: edition.revoked.map { "Revoked. \($0.sentence)" } ?? replaced,
        isShown: Credentials.Instant(edition.validFrom) == shown)
    }
    address = editions.first?.isShown == true ? nil : "/check/\(history.code)"
  }
}

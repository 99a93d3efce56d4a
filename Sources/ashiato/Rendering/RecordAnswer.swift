import AshiatoStore
import Credentials
import Training

/// A record as the school keeps it, with what a stranger would be told of it today.
struct RecordAnswer: Answer {
  let id: String
  let code: String
  let kind: String
  let curriculum: String
  let version: String
  let awardedOn: String
  let edition: Int
  let statusIndex: Int
  /// Absent until it is signed.
  let digest: String?
  /// Absent where the holder was forgotten, and before it is signed.
  let standing: String?
  let revocationReason: String?
  let holder: String?
  /// Those that were signed, oldest first; the last one stands.
  let editions: [Edition]

  struct Edition: Encodable {
    let number: Int
    let validFrom: String
    /// The last day; absent where it never lapses.
    let validUntil: String?
    let revocationReason: String?

    init(_ edition: SignedEdition) {
      number = edition.number
      validFrom = edition.validFrom.utcDay.description
      validUntil = edition.lastDay?.description
      revocationReason = edition.revoked?.rawValue
    }

    var words: String {
      let until = validUntil.map { " until \($0)" } ?? ""
      let end = revocationReason.map { ", revoked: \($0)" } ?? ""
      return "edition \(number) from \(validFrom)\(until)\(end)"
    }
  }

  init(_ state: IssuedRecordState, _ verification: Verification?, _ editions: [SignedEdition]) {
    id = "urn:uuid:\(state.record.id)"
    code = state.record.code.description
    kind = state.record.kind.rawValue
    curriculum = state.record.curriculum.text
    version = state.record.version.text
    awardedOn = state.record.awardedOn.description
    edition = state.number
    statusIndex = state.statusIndex
    digest = state.digest
    standing = verification?.standing.rawValue
    revocationReason = state.revoked?.reason.rawValue
    holder = verification?.record?.holder
    self.editions = editions.map(Edition.init)
  }

  func text(_ style: Style) -> String {
    let lines: [(String, String?)] = [
      ("Check code", code),
      ("Standing", standing ?? (digest == nil ? "not signed yet" : "the holder was forgotten")),
      ("Revoked", revocationReason), ("Holder", holder), ("Kind", "record of \(kind)"),
      ("Curriculum", "\(curriculum)@\(version)"), ("Awarded on", awardedOn), ("Edition", "\(edition)"),
      ("Status entry", "\(statusIndex)"), ("Digest", digest), ("Id", id),
    ]
    let history = editions.count < 2 ? [] : editions
    return
      (lines.compactMap { label, value in value.map { "\(label.padded(to: 14))\($0.plainLine)\n" } }
      + history.map { "\("History".padded(to: 14))\($0.words)\n" }).joined()
  }
}

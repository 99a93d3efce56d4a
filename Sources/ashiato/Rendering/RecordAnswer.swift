import AshiatoStore
import Credentials
import CurriculumFile
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

    var words: Sentence {
      let edition: Sentence =
        validUntil.map { "edition \(number) from \(validFrom) until \($0)" }
        ?? "edition \(number) from \(validFrom)"
      guard let revocationReason else { return edition }
      let reason =
        RevocationReason(rawValue: revocationReason)?.sentence ?? Sentence(verbatim: revocationReason)
      return "\(edition), revoked: \(reason)"
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
    func line(_ label: String, _ value: String) -> String {
      label.padded(to: 14) + (label.columns < 14 ? "" : " ") + value + "\n"
    }
    let lines: [(Sentence, String?)] = [
      ("Check code", code),
      ("Standing", standing ?? style.say(digest == nil ? "not signed yet" : "the holder was forgotten")),
      ("Revoked", revocationReason), ("Holder", holder),
      ("Kind", RecordKind(rawValue: kind).map { style.say($0.title) } ?? kind),
      ("Curriculum", "\(curriculum)@\(version)"), ("Awarded on", awardedOn), ("Edition", "\(edition)"),
      ("Status entry", "\(statusIndex)"), ("Digest", digest), ("Id", id),
    ]
    let history = editions.count < 2 ? [] : editions
    return
      (lines.compactMap { label, value in
        value.map { line(style.say(label), $0.plainLine) }
      } + history.map { line(style.say("History"), style.say($0.words)) }).joined()
  }
}

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

  init(_ state: IssuedRecordState, _ verification: Verification?) {
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
  }

  func text(_ style: Style) -> String {
    let lines: [(String, String?)] = [
      ("Check code", code),
      ("Standing", standing ?? (digest == nil ? "not signed yet" : "the holder was forgotten")),
      ("Revoked", revocationReason), ("Holder", holder), ("Kind", "record of \(kind)"),
      ("Curriculum", "\(curriculum)@\(version)"), ("Awarded on", awardedOn), ("Edition", "\(edition)"),
      ("Status entry", "\(statusIndex)"), ("Digest", digest), ("Id", id),
    ]
    return lines.compactMap { label, value in value.map { "\(label.padded(to: 14))\($0.plainLine)\n" } }
      .joined()
  }
}

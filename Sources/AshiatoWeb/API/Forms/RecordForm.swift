import AshiatoApp
import AshiatoStore
package import Training

/// A record that a student holds.
package struct RecordForm: Encodable {
  package let id: String
  package let code: String
  package let kind: String
  package let curriculum: String
  package let version: String
  package let awardedOn: String

  package init(_ record: Record) {
    id = record.id.description
    code = record.code.description
    kind = record.kind.rawValue
    curriculum = record.curriculum.text
    version = record.version.text
    awardedOn = record.awardedOn.description
  }

  static let members: [Schema.Member] = [
    .required("id", .id), .required("code", .line(upTo: 20), "The check code."),
    .required("kind", .choice(of: RecordKind.self)), .required("curriculum", .slug),
    .required("version", .version), .required("awardedOn", .day),
  ]

  static let schema = Schema.named("Record", .object(members))
}

/// Where the renewal of a record stands.
struct RenewalForm: Encodable {
  let code: String
  let holder: String
  let kind: RecordKind
  let renewal: Renewal

  init(_ report: RenewalReport) {
    code = report.record.code.description
    holder = report.holder.name
    kind = report.record.kind
    renewal = report.renewal
  }

  static let schema = Schema.named(
    "Renewal",
    .object([
      .required("code", .line(upTo: 20)), .required("holder", .line()),
      .required("kind", .choice(of: RecordKind.self)),
      .required(
        "renewal",
        .object([
          .required("asOf", .day), .required("since", .day, "What counts is dated after it."),
          .required("validUntil", .day), .required("opensOn", .day),
          .required("phase", .choice(of: Renewal.Phase.self)),
          .required("renewedUntil", .day, "The last day of the renewed record, were it renewed on the day."),
          .required(
            "conditions",
            .list(
              of: .object([
                .required("id", .line()), .required("sentence", .prose()),
                .required("required", .integer(0...1_000_000)),
                .required("counted", .integer(0...1_000_000)), .required("met", .flag),
                .optional("next", .prose(), "What to do next; absent when it is met."),
              ]), 0...1000)),
        ])),
    ]))
}

/// The same, with its current edition.
struct RecordStateForm: Encodable {
  let record: RecordForm
  let edition: Int
  let statusIndex: Int
  /// Absent until it is signed.
  let digest: String?
  let revocationReason: String?

  init(_ state: IssuedRecordState) {
    record = RecordForm(state.record)
    edition = state.number
    statusIndex = state.statusIndex
    digest = state.digest
    revocationReason = state.revoked?.reason.rawValue
  }

  static let schema = Schema.named(
    "RecordState",
    .object([
      .required("record", RecordForm.schema), .required("edition", .integer(1...10_000)),
      .required("statusIndex", .integer(0...131_071), "Its entry of the status list."),
      .optional("digest", .digest, "Absent until it is signed."),
      .optional("revocationReason", .choice(of: RevocationReason.self)),
    ]))
}

import AshiatoApp
import AshiatoStore
import Training

/// What goes with a person and what stays.
struct ForgettingForm: Encodable {
  let person: String
  /// Absent once she is forgotten, as name and address are then.
  let handle: String?
  let isDone: Bool
  let erased: Erased
  let kept: Kept

  struct Erased: Encodable {
    let texts: Int
    let copies: Int
    let directoryEntries: Int
    let accountEntries: Int
  }

  struct Kept: Encodable {
    let sessions: Int
    let classes: Int
    let assessments: Int
    let records: Int
    let signOffs: Int
    let auditEntries: Int
  }

  init(_ report: ForgettingReport) {
    let holdings = report.holdings
    person = report.person.id.description
    handle = report.isDone ? nil : report.person.handle
    isDone = report.isDone
    erased = Erased(
      texts: holdings.texts, copies: holdings.copies, directoryEntries: holdings.directoryEntries,
      accountEntries: holdings.accountEntries)
    kept = Kept(
      sessions: holdings.sessions, classes: holdings.classes, assessments: holdings.assessments,
      records: holdings.records, signOffs: holdings.signOffs, auditEntries: holdings.auditEntries)
  }

  private static let count = Schema.integer(0...1_000_000_000)

  static let schema = Schema.named(
    "Forgetting",
    .object([
      .required("person", .id), .optional("handle", .slug, "Absent once she is forgotten."),
      .required("isDone", .flag, "Whether it was erased, and not only looked at."),
      .required(
        "erased",
        .object([
          .required("texts", count, "Papers, reflections, reasons and words about her."),
          .required("copies", count, "The school's copies of her records; her own can still be checked."),
          .required("directoryEntries", count),
          .required("accountEntries", count, "Password, links, sign-ins, tokens and answers to programs."),
        ]), "Besides name, address and handle."),
      .required(
        "kept",
        .object([
          .required("sessions", count), .required("classes", count), .required("assessments", count),
          .required("records", count), .required("signOffs", count, "By her, of other people's training."),
          .required("auditEntries", count),
        ]), "By her id, without her name."),
    ]))
}

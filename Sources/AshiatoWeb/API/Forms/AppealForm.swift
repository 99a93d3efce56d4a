import AshiatoApp
import AshiatoStore
import Training

/// An appeal: claim, reply, ruling and effect, and what is due.
struct AppealForm: Encodable {
  let id: String
  let student: String
  let fact: String
  let decidedOn: CalendarDay
  let openedOn: CalendarDay
  /// Who opened it, replied and ruled: by handle, or by id where she is not known.
  let openedBy: String
  let isLate: Bool
  /// Absent, as reply and reason, before it was given and once it was erased.
  let claim: String?
  let repliedOn: CalendarDay?
  let repliedBy: String?
  let reply: String?
  let ruledOn: CalendarDay?
  let ruledBy: String?
  let outcome: Appeal.Outcome?
  let reason: String?
  let effect: String?
  let due: CalendarDay?
  let isOverdue: Bool

  init(_ report: AppealReport) {
    let appeal = report.appeal
    id = appeal.id.description
    student = report.student?.handle ?? appeal.student.description
    fact = appeal.contested.description
    decidedOn = appeal.decidedOn
    openedOn = appeal.openedOn
    openedBy = report.openedBy?.handle ?? appeal.openedBy.description
    isLate = appeal.isLate()
    claim = report.file.claim
    repliedOn = appeal.reply?.on
    repliedBy = report.repliedBy?.handle ?? appeal.reply?.by.description
    reply = report.file.reply
    ruledOn = appeal.ruling?.on
    ruledBy = report.ruledBy?.handle ?? appeal.ruling?.by.description
    outcome = appeal.ruling?.outcome
    reason = report.file.reason
    effect = appeal.ruling?.effect?.fact.description
    due = report.standing.due
    isOverdue = report.isOverdue
  }

  static let schema = Schema.named(
    "Appeal",
    .object([
      .required("id", .id), .required("student", .line(upTo: 64)),
      .required("fact", .line(upTo: 64), "Its kind and its id."),
      .required("decidedOn", .day), .required("openedOn", .day), .required("openedBy", .line(upTo: 64)),
      .required("isLate", .flag, "Opened later than usual."), .optional("claim", .prose()),
      .optional("repliedOn", .day), .optional("repliedBy", .line(upTo: 64)), .optional("reply", .prose()),
      .optional("ruledOn", .day), .optional("ruledBy", .line(upTo: 64)),
      .optional("outcome", .choice(of: Appeal.Outcome.self)), .optional("reason", .prose()),
      .optional("effect", .line(upTo: 64), "The fact that follows from it."),
      .optional("due", .day, "By when the next step is due."), .required("isOverdue", .flag),
    ]))
}

/// A fact by its kind and its id, as a request names it.
struct FactBody: Decodable {
  let kind: Appeal.Fact.Kind
  let id: Identifier<Never>

  var fact: Appeal.Fact {
    switch kind {
    case .session: .session(.init(bits: id.bits))
    case .attendance: .attendance(.init(bits: id.bits))
    case .assessment: .assessment(.init(bits: id.bits))
    case .record: .record(.init(bits: id.bits))
    }
  }

  static let schema = Schema.named(
    "Fact", .object([.required("kind", .choice(of: Appeal.Fact.Kind.self)), .required("id", .id)]))
}

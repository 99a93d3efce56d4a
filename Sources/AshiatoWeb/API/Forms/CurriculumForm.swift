package import Training

/// A published version, by its digest.
package struct CurriculumForm: Encodable {
  package let curriculum: String
  package let version: String
  package let digest: String

  package init(_ reference: CurriculumReference) {
    curriculum = reference.id.text
    version = reference.version.text
    digest = reference.digest
  }

  static let schema = Schema.named(
    "CurriculumVersion",
    .object([.required("curriculum", .slug), .required("version", .version), .required("digest", .digest)]))
}

/// A student, pinned to a version.
struct EnrolmentForm: Encodable {
  let id: String
  let student: String
  let curriculum: CurriculumForm
  let enrolledOn: String
  let closing: Closing?
  let continues: String?

  struct Closing: Encodable {
    let lastDay: String
    let reason: String
  }

  init(_ enrolment: Enrolment) {
    id = enrolment.id.description
    student = enrolment.student.description
    curriculum = CurriculumForm(enrolment.curriculum)
    enrolledOn = enrolment.enrolledOn.description
    closing = enrolment.closing.map { Closing(lastDay: $0.lastDay.description, reason: $0.reason.rawValue) }
    continues = enrolment.continues?.description
  }

  static let schema = Schema.named(
    "Enrolment",
    .object([
      .required("id", .id), .required("student", .id, "The student's id."),
      .required("curriculum", CurriculumForm.schema), .required("enrolledOn", .day),
      .optional(
        "closing",
        .object([.required("lastDay", .day), .required("reason", .choice(of: Enrolment.Closing.Reason.self))]
        ),
        "Absent while it is open."),
      .optional("continues", .id, "The enrolment in an earlier version that it goes on from."),
    ]))
}

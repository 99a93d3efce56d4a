import AshiatoApp
import AshiatoStore
import Training

/// An assessment that has begun.
struct OpenAssessmentForm: Encodable {
  let id: String
  let student: String
  let curriculum: String
  let plan: String
  let amends: String?

  init(_ open: OpenAssessment) {
    id = open.draft.id.description
    student = open.student.handle
    curriculum = open.curriculum.text
    plan = open.draft.plan.text
    amends = open.draft.amends?.description
  }

  static let schema = Schema.named(
    "OpenAssessment",
    .object([
      .required("id", .id), .required("student", .slug), .required("curriculum", .slug),
      .required("plan", .slug), .optional("amends", .id, "The assessment that it puts right."),
    ]))
}

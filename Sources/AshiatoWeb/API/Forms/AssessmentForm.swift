package import AshiatoApp
import AshiatoStore
import Training

/// An assessment that has begun.
package struct OpenAssessmentForm: Encodable {
  package let id: String
  package let student: String
  package let curriculum: String
  package let plan: String
  package let amends: String?

  package init(_ open: OpenAssessment) {
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

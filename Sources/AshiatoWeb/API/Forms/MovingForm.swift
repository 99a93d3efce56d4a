import AshiatoApp
import AshiatoStore
import Training

/// What a move to another version means for one student.
struct MovingForm: Encodable {
  let student: ProgressForm.Student
  let moving: Moving
  let summary: Sentence
  /// The enrolment on which she goes on; absent where the move was only looked at.
  let enrolment: String?

  init(_ report: MovingReport) {
    student = .init(
      id: report.student.id.description, handle: report.student.handle, name: report.student.name)
    moving = report.moving
    summary = report.moving.summary
    enrolment = report.enrolment?.id.description
  }

  private static let amount = Schema.object([
    .required("counted", .integer(0...10_000_000)), .required("required", .integer(0...10_000_000)),
  ])

  private static let sentences = Schema.list(of: .prose(), 0...10_000)

  static let schema = Schema.named(
    "Moving",
    .object([
      .required("student", ProgressForm.student), .required("summary", .prose(), "The sum in one sentence."),
      .optional("enrolment", .id, "On which she goes on; absent where the move was only looked at."),
      .required(
        "moving",
        .object([
          .required("from", ProgressForm.reference), .required("to", ProgressForm.reference),
          .required("asOf", .day),
          .required("keeps", .integer(0...10_000_000), "Minutes that count after the move."),
          .required("loses", .integer(0...10_000_000), "Minutes that count no longer."),
          .required("costs", sentences, "What is missing after the move and was not before."),
          .required("spares", sentences, "What was missing before and is not after it."),
          .required(
            "requirements",
            .list(
              of: .object([
                .required("id", .line()), .required("sentence", .prose()),
                .optional("before", amount, "Absent where the earlier version does not ask for it."),
                .required("after", amount), .required("unit", .choice(of: Progress.Unit.self)),
              ]), 0...10_000)),
          .required("noLongerAsked", sentences),
          .required(
            "leftBehind", .list(of: ProgressForm.note, 0...100_000), "Without a place in the newer version."),
        ])),
    ]))
}

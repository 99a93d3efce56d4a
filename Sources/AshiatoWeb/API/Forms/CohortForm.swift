package import AshiatoApp
import AshiatoStore
package import Training

/// How far everybody in a curriculum is.
package struct CohortForm: Encodable {
  package let curriculum: String
  package let asOf: String
  package let students: [Standing]

  package struct Standing: Encodable {
    let id: String
    package let handle: String
    let name: String
    let enrolment: String
    let version: String
    let enrolledOn: String
    package let requirements: Int
    package let met: Int
    package let awards: [RecordKind]
    package let pending: Int
    /// Absent when all is done.
    package let next: Sentence?
  }

  package init(_ report: CohortReport) {
    curriculum = report.curriculum.text
    asOf = report.asOf.description
    students = report.students.map { standing in
      Standing(
        id: standing.student.id.description, handle: standing.student.handle, name: standing.student.name,
        enrolment: standing.enrolment.id.description, version: standing.enrolment.curriculum.version.text,
        enrolledOn: standing.enrolment.enrolledOn.description, requirements: standing.requirements,
        met: standing.met, awards: standing.awards, pending: standing.pending, next: standing.next)
    }
  }

  // MARK: Its form

  static let schema = Schema.named(
    "Cohort",
    .object([
      .required("curriculum", .slug), .required("asOf", .day),
      .required(
        "students",
        .list(
          of: .object([
            .required("id", .id), .required("handle", .slug), .required("name", .line()),
            .required("enrolment", .id), .required("version", .version), .required("enrolledOn", .day),
            .required("requirements", .integer(0...100_000)),
            .required("met", .integer(0...100_000), "How many of the requirements are met."),
            .required(
              "awards", .list(of: .choice(of: RecordKind.self), 0...RecordKind.allCases.count),
              "What every requirement of is met."),
            .required("pending", .integer(0...10_000_000), "How many facts wait for a signature."),
            .optional("next", .prose(), "The first thing to do; absent when all is done."),
          ]), 0...1_000_000)),
    ]))
}

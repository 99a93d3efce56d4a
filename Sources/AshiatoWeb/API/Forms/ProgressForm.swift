import AshiatoApp
import AshiatoStore
import Training

/// Progress on an enrolment, each requirement with what counted, what did not and why.
struct ProgressForm: Encodable {
  let student: Student
  let curriculum: Title
  /// Absent while the enrolment is open.
  let closing: EnrolmentForm.Closing?
  let progress: Progress
  /// What to do first, in the order in which a student meets it.
  let next: [Sentence]
  /// Absent where records of this version are issued for ever.
  let ending: Ending?
  /// Of each record that the enrolment led to and that a rule renews.
  let renewals: [RenewalForm]

  struct Student: Encodable {
    let id: String
    let handle: String
    let name: String
  }

  struct Title: Encodable {
    let id: String
    let version: String
    let title: String
  }

  /// Until when records of this version are issued, and the version to move to.
  struct Ending: Encodable {
    let finishUntil: String
    let moveTo: String
  }

  init(_ report: ProgressReport) {
    student = Student(
      id: report.student.id.description, handle: report.student.handle, name: report.student.name)
    curriculum = Title(
      id: report.curriculum.id.text, version: report.curriculum.version.text, title: report.curriculum.title)
    closing = report.enrolment.closing.map {
      EnrolmentForm.Closing(lastDay: $0.lastDay.description, reason: $0.reason.rawValue)
    }
    progress = report.progress
    next = report.progress.next()
    ending = report.ending.map { Ending(finishUntil: $0.lastDay.description, moveTo: $0.successor.text) }
    renewals = report.renewals.map(RenewalForm.init)
  }

  // MARK: Its form

  private static let many = 0...100_000

  static let student = Schema.object([
    .required("id", .id), .required("handle", .slug), .required("name", .line()),
  ])

  static let reference = Schema.object([
    .required("id", .slug), .required("version", .version), .required("digest", .digest),
  ])

  static let note = Schema.named(
    "Note",
    .object([
      .required("fact", .line(upTo: 100), "The kind of the fact and its id."), .required("day", .day),
      .required("rule", .choice(of: RuleName.self)), .required("sentence", .prose()),
    ]))

  private static let requirement = Schema.named(
    "Requirement",
    .object([
      .required("id", .line(), "The same in every answer about this version."),
      .required("part", .choice(of: Award.Part.self)), .required("rule", .choice(of: RuleName.self)),
      .required("sentence", .prose(), "The rule with this curriculum's figures."),
      .required("unit", .choice(of: Progress.Unit.self)),
      .required("required", .integer(0...10_000_000)), .required("counted", .integer(0...10_000_000)),
      .optional("excused", .integer(0...10_000_000), "So much of what is missing need not be there."),
      .required("met", .flag), .required("countedFacts", .list(of: .line(upTo: 100), many)),
      .required("pending", .list(of: note, many), "Would count once it is signed."),
      .required("declined", .list(of: note, many)),
      .required("ignored", .list(of: note, many), "Does not count, each with the rule and its reason."),
      .optional("next", .prose(), "What to do next; absent when it is met."),
    ]))

  static let schema = Schema.named(
    "Progress",
    .object([
      .required("student", student),
      .required(
        "curriculum",
        .object([.required("id", .slug), .required("version", .version), .required("title", .line())])),
      .optional(
        "closing",
        .object([.required("lastDay", .day), .required("reason", .choice(of: Enrolment.Closing.Reason.self))]
        ),
        "Absent while the enrolment is open."),
      .required(
        "progress",
        .object([
          .required("enrolment", .id),
          .required("curriculum", reference), .required("asOf", .day),
          .required(
            "awards",
            .list(
              of: .object([
                .required("kind", .choice(of: RecordKind.self)), .required("title", .line()),
                .required("met", .flag), .required("missing", .list(of: .line(), many)),
              ]), 0...RecordKind.allCases.count)),
          .required("requirements", .list(of: requirement, many)),
          .required("unplaced", .list(of: note, many)),
        ])),
      .required("next", .list(of: .prose(), 0...3), "What to do first."),
      .optional(
        "ending", .object([.required("finishUntil", .day), .required("moveTo", .version)]),
        "Until when records of this version are issued, and the version to move to."),
      .required(
        "renewals", .list(of: RenewalForm.schema, 0...100),
        "Of each record that it led to and that a rule renews."),
    ]))
}

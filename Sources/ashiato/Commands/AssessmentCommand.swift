import ArgumentParser
import AshiatoApp
import AshiatoStore
import AshiatoWeb
import Training

struct AssessmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assessment", abstract: "Start, finalise and amend assessments.",
    subcommands: [Start.self, Finalise.self, Amend.self, List.self, Statement.self])

  struct Start: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "start", abstract: "Open an assessment; you are its assessor.",
      discussion: """
        Examples:
          ashiato assessment start final-observed --student aya
          ashiato assessment start final-observed --student aya --on 2026-05-30

        With --on, the enrolment that the day lies in is meant, also where it was closed since.
        """)

    @Argument(help: "Which of the curriculum's assessments.", transform: AssessmentPlan.ID.typed)
    var plan: AssessmentPlan.ID

    @Option(help: ArgumentHelp("Who is assessed.", valueName: "person"))
    var student: String

    @Option(help: "Needed where the student has several enrolments.", transform: Curriculum.ID.typed)
    var curriculum: Curriculum.ID?

    @Option(
      help: ArgumentHelp("The day of the attempt, where it is not today.", valueName: "day"),
      transform: DayExpression.typed)
    var on: DayExpression?

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let draft = try await school.enter { ashiato, caller in
        try await ashiato.startAssessment(
          plan, of: student, in: curriculum, on: try ashiato.day(on, at: caller.school), as: caller)
      }
      put("\(draft.id)\n")
      talk("Open. Finish it with “ashiato assessment finalise \(plan) --student \(student.plain)”.")
    }
  }

  struct Finalise: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "finalise", abstract: "Turn an open assessment into a fact.",
      discussion: """
        Examples:
          ashiato assessment finalise knowledge-test --student aya \\
            --method written --score 27/30 --critical 10/10
          ashiato assessment finalise formative --student aya \\
            --level screening=3 --level stop-drill=4
          ashiato assessment finalise formative --student aya --from formative.json

        A file holds one JSON object:
          {"heldOn": "2026-05-30", "method": "live",
           "levels": {"screening": 3, "stop-drill": 4},
           "remediation": "Slower at the border of the ribs."}
        or, for a test, instead of the levels:
           "score": {"right": 27, "items": 30,
             "criticalRight": 10, "criticalItems": 10}

        It counts once you have signed it, and is then changed only by “ashiato assessment amend”.
        """)

    @Argument(
      help: ArgumentHelp(
        "The assessment's id, or which of the curriculum's assessments.", valueName: "assessment"))
    var name: String

    @Option(help: ArgumentHelp("Who is assessed, where no id is given.", valueName: "person"))
    var student: String?

    @Option(help: "Where the student has several of this name open.", transform: Curriculum.ID.typed)
    var curriculum: Curriculum.ID?

    @Option(help: ArgumentHelp("Read what was found from a file; - is standard input.", valueName: "file"))
    var from: String?

    @OptionGroup(title: "What was found") var finding: TypedFinding

    @OptionGroup(title: "Common options") var school: SchoolOptions

    func validate() throws {
      guard from == nil else { return }
      try finding.check()
    }

    func run() async throws {
      let file = try from.map { FindingFile(try InputFile($0)) }
      let (assessment, shortfall) = try await school.enter { ashiato, caller in
        let today = try ashiato.today(at: caller.school)
        let report = try file?.report(today: today) ?? finding.report(today: today)
        let id: Assessment.ID =
          if let id = Assessment.ID(name) { id } else { try await openAssessment(ashiato, caller) }
        return try await ashiato.finaliseAssessment(id, report, as: caller)
      }
      put("\(assessment.id)\n")
      talk(
        shortfall.map { "Finalised, not passed. \($0)" } ?? "Finalised. It counts once you have signed it.")
    }

    private func openAssessment(_ ashiato: Ashiato, _ caller: Caller) async throws -> Assessment.ID {
      guard let student else {
        throw Obstacle(
          .usage, "“\(name.plain)” is no id, and no student is named.", remedy: "Add --student PERSON.")
      }
      let open = try await ashiato.openAssessments(as: caller).filter {
        $0.draft.plan.text == name && curriculum ?? $0.curriculum == $0.curriculum
          && [$0.student.handle, $0.student.email, $0.student.id.description].contains(student)
      }
      guard let only = open.first else {
        throw Obstacle(
          .refused, "You have no open assessment “\(name.plain)” of \(student.plain).",
          remedy: "“ashiato assessment list” shows yours; “ashiato assessment start” opens one.")
      }
      guard open.count == 1 else {
        throw Obstacle(
          .refused, "Several are open: \(open.map { "\($0.curriculum)" }.joined(separator: ", ")).",
          remedy: "Name the curriculum with --curriculum.")
      }
      return only.draft.id
    }
  }

  struct Amend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "amend", abstract: "Open an assessment that will put a finalised one of yours right.",
      discussion: """
        Examples:
          ashiato assessment amend 01970c2e-…

        The old one stands until the new one is finalised and signed.
        """)

    @Argument(help: "The id of the one to put right.", transform: Assessment.ID.typed)
    var id: Assessment.ID

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let draft = try await school.enter { ashiato, caller in
        try await ashiato.amendAssessment(id, as: caller)
      }
      put("\(draft.id)\n")
      talk("Open. Finish it with “ashiato assessment finalise \(draft.id)”.")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List your open assessments.",
      discussion: """
        Examples:
          ashiato assessment list
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let open = try await school.enter { ashiato, caller in try await ashiato.openAssessments(as: caller) }
      try answer.show(Listing(rows: open.map(OpenAssessmentForm.init), nothing: "You have none open."))
    }
  }

  struct Statement: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "statement",
      abstract: "Print the exact statement of an assessment, for its assessor to sign.",
      discussion: """
        Examples:
          ashiato assessment statement --unsigned --output to-sign
        """)

    @OptionGroup var request: StatementRequest

    func run() async throws { try await request.run([.assessment]) }
  }
}

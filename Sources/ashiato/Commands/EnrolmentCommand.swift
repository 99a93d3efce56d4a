import ArgumentParser
import AshiatoApp
import AshiatoStore
import Training

struct EnrolmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrolment", abstract: "Close an enrolment, take it up again, move it to a newer version.",
    subcommands: [Close.self, Reopen.self, Move.self])

  struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: "Close an enrolment: what is dated after its last day is refused.",
      discussion: """
        Examples:
          ashiato enrolment close aya --reason completed
          ashiato enrolment close aya --curriculum western-bar-ashiatsu-1 \\
            --on 2026-08-31 --reason withdrawn

        Sessions, classes and assessments until the last day can still be entered and signed, and records still issued. \
        Nothing closes an enrolment by itself: until you do, a student may log sessions after her record was issued. They \
        count in her progress and change nothing in the record.
        """)

    @Argument(help: ArgumentHelp("The student: handle, e-mail address or id.", valueName: "person"))
    var student: String

    @Option(help: "Why.")
    var reason: Enrolment.Closing.Reason

    @Option(help: "Needed where the student has several enrolments.", transform: Curriculum.ID.typed)
    var curriculum: Curriculum.ID?

    @Option(
      help: ArgumentHelp("The last day; today unless given.", valueName: "day"),
      transform: DayExpression.typed)
    var on: DayExpression?

    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      let enrolment = try await school.enter { ashiato, caller in
        try await ashiato.closeEnrolment(
          of: student, in: curriculum, on: try ashiato.day(on, at: caller.school), because: reason, as: caller
        )
      }
      put("\(enrolment.id)\n")
      talk(
        "Closed: the last day of \(student.plain) in \(enrolment.curriculum) is "
          + "\(enrolment.closing?.lastDay.description ?? "today").")
    }
  }

  struct Reopen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen", abstract: "Take a closed enrolment up again, as if it had not been closed.",
      discussion: """
        Examples:
          ashiato enrolment reopen aya --curriculum western-bar-ashiatsu-1
        """)

    @Argument(help: ArgumentHelp("The student: handle, e-mail address or id.", valueName: "person"))
    var student: String

    @Option(help: "Needed where the student has several enrolments.", transform: Curriculum.ID.typed)
    var curriculum: Curriculum.ID?

    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      let enrolment = try await school.enter { ashiato, caller in
        try await ashiato.reopenEnrolment(of: student, in: curriculum, as: caller)
      }
      put("\(enrolment.id)\n")
      talk("Open again: \(student.plain) in \(enrolment.curriculum).")
    }
  }

  struct Move: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move", abstract: "Move a student to another version of her curriculum.",
      discussion: """
        Examples:
          ashiato enrolment move aya --to 2027.1 --dry-run
          ashiato enrolment move aya --to 2027.1

        The newer version says below “replaces” which of its parts has become of which. What was done and signed stays as \
        it is and counts through that map. --dry-run says what the move would cost and keep, requirement by requirement; \
        a student may ask that for herself. There is no way back to the older version.
        """)

    @Argument(help: ArgumentHelp("The student: handle, e-mail address or id.", valueName: "person"))
    var student: String

    @Option(
      help: ArgumentHelp("The version to move to.", valueName: "version"),
      transform: CurriculumVersion.typed)
    var to: CurriculumVersion

    @Option(help: "Needed where the student has several enrolments.", transform: Curriculum.ID.typed)
    var curriculum: Curriculum.ID?

    @Flag(help: "Say what would be done, and do nothing.")
    var dryRun = false

    @OptionGroup var answer: AnswerOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      let report = try await school.enter { ashiato, caller in
        try await ashiato.moveEnrolment(of: student, in: curriculum, to: to, dryRun: dryRun, as: caller)
      }
      try answer.show(MovingAnswer(report))
      talk(
        report.enrolment.map { "Moved: \(student.plain) goes on in \($0.curriculum)." }
          ?? "Nothing was changed. Without --dry-run the student is moved.")
    }
  }
}

import ArgumentParser
import AshiatoApp
import AshiatoStore
import Training

struct EnrolmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrolment", abstract: "Close an enrolment, and take it up again.",
    subcommands: [Close.self, Reopen.self])

  struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Close an enrolment: what is dated after its last day is refused.",
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
      abstract: "Take a closed enrolment up again, as if it had not been closed.",
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
}

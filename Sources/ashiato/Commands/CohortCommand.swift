import ArgumentParser
import AshiatoApp
import AshiatoWeb
import Training

struct CohortCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cohort", abstract: "Say how far everybody in a curriculum is.",
    discussion: """
      Examples:
        ashiato cohort western-bar-ashiatsu-1
        ashiato cohort western-bar-ashiatsu-1 --on 2026-09-01 --json

      A line for each open enrolment: how many requirements are met, how many facts wait for a signature, and the first \
      thing to do. “ashiato progress” explains one student.
      """)

  @Argument(help: "The curriculum.", transform: Curriculum.ID.typed)
  var curriculum: Curriculum.ID

  @Option(
    help: ArgumentHelp("As of another day than today.", valueName: "day"), transform: DayExpression.typed)
  var on: DayExpression?

  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: "Common options") var school: SchoolOptions

  func run() async throws {
    let report = try await school.enter { ashiato, caller in
      try await ashiato.cohort(
        in: curriculum, asOf: try ashiato.day(on, at: caller.school), as: caller)
    }
    try answer.show(CohortForm(report))
  }
}

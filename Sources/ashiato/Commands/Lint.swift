import ArgumentParser
import AshiatoApp
import Training

struct Lint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Look through the logbook for what cannot be true, and for what to look into.",
    discussion: """
      Examples:
        ashiato lint
        ashiato lint --since today-30
        ashiato lint --json

      Looks at every class, session and assessment that was neither declined nor taken back: two places at one time, more than \
      four supervised at once, days of more than ten hours, practice that came too early or too late to count, one client too \
      often, reflections in the same words, and what was recorded or signed more than seven days later.

      Wrong is what cannot have been so; the rest may have been, and somebody should ask. Changes nothing. Exit code 0 when \
      nothing is found, 10 when something is.
      """)

  @Option(
    help: ArgumentHelp("Tell only what is about this day or a later one.", valueName: "day"),
    transform: DayExpression.typed)
  var since: DayExpression?

  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: "Common options") var school: SchoolOptions

  func run() async throws {
    let report = try await school.enter { ashiato, caller in
      try await ashiato.lint(since: try ashiato.day(since, at: caller.school), as: caller)
    }
    try answer.show(LintAnswer(report))
    if !report.isClean { throw Ending(.findings) }
  }
}

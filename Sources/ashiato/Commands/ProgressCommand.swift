import ArgumentParser
import AshiatoApp
import Training

struct ProgressCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Say what a student has done, what is missing, and why.",
    discussion: """
      Examples:
        ashiato progress aya
        ashiato progress aya --curriculum western-bar-ashiatsu-1 --on 2026-09-01
        ashiato progress aya --json

      Each requirement says what counted, what waits for a signature, and what did not count and by which rule. With \
      --json each fact is named by its id.
      """)

  @Argument(help: ArgumentHelp("The student: handle, e-mail address or id.", valueName: "person"))
  var student: String

  @Option(help: "Needed where the student has several enrolments.", transform: Curriculum.ID.typed)
  var curriculum: Curriculum.ID?

  @Option(
    help: ArgumentHelp("As of another day than today.", valueName: "day"), transform: DayExpression.typed)
  var on: DayExpression?

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Common options") var school: SchoolOptions

  func run() async throws {
    try output.check()
    let report = try await school.enter { ashiato, caller in
      try await ashiato.progress(
        of: student, in: curriculum, asOf: try ashiato.day(on, at: caller.school), as: caller)
    }
    let progress = ProgressAnswer(report)
    if output.output == nil {
      try answer.show(progress)
    } else {
      try output.write(Array((answer.json ? try progress.json() : progress.text(.plain)).utf8))
    }
  }
}

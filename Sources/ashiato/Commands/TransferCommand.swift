import ArgumentParser
import AshiatoApp
import Training

struct TransferCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer", abstract: "Record modules that were done at another school.",
    subcommands: [Record.self, Void.self])

  struct Record: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "record", abstract: "Record whole modules that a student did at another school.",
      discussion: """
        Examples:
          ashiato transfer record aya --module anatomy --module ethics \\
            --from "Barefoot School of the North" --last-class-on 2026-02-01

        You read it off the papers of the other school, and nobody signs it. The curriculum says which modules it takes, how \
        old they may be, and whether the student is assessed here first.
        """)

    @Argument(help: ArgumentHelp("Who did them: handle, e-mail address or id.", valueName: "person"))
    var student: String

    @Option(help: "A module that was done in full; can be repeated.", transform: Module.ID.typed)
    var module: [Module.ID] = []

    @Option(help: ArgumentHelp("The other school, as its papers name it.", valueName: "school"))
    var from: String

    @Option(
      help: ArgumentHelp("The day of the last class there.", valueName: "day"), transform: DayExpression.typed
    )
    var lastClassOn: DayExpression

    @Option(
      help: ArgumentHelp("When it was accepted here; today, unless given.", valueName: "day"),
      transform: DayExpression.typed)
    var acceptedOn: DayExpression?

    @Option(help: "Needed where the student has several enrolments.", transform: Curriculum.ID.typed)
    var curriculum: Curriculum.ID?

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let transfer = try await school.enter { ashiato, caller in
        let today = try ashiato.today(at: caller.school)
        let report = TransferReport(
          student: student, curriculum: curriculum, modules: module, otherSchool: from,
          lastClassOn: lastClassOn.day(today: today), acceptedOn: acceptedOn?.day(today: today) ?? today)
        return try await ashiato.record(report, as: caller)
      }
      put("\(transfer.id)\n")
      talk("Recorded. “ashiato progress” says whether it counts already.")
    }
  }

  struct Void: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "void", abstract: "Take a transfer back: it stays on record and counts for nothing.",
      discussion: """
        Examples:
          ashiato transfer void 01970c2e-… --reason "Another student's papers."
        """)

    @Argument(help: "The transfer's id.", transform: Transfer.ID.typed)
    var id: Transfer.ID

    @Option(help: "Why. It can be erased later.")
    var reason: String

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      try await school.enter { ashiato, caller in try await ashiato.void(id, because: reason, as: caller) }
      talk("Taken back.")
    }
  }
}

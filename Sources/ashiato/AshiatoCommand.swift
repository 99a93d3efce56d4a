import ArgumentParser
import Foundation
import Training
import UnixSignals

@main
struct AshiatoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ashiato",
    abstract:
      "The chain of barefoot massage training: curriculum, signed practice, a record that anyone can check.",
    discussion: """
      A school to look at, made and played in one step:
        ashiato open

      The first steps of a school of your own:
        ashiato init --domain barefoot.example --name "Barefoot School" \\
          --time-zone Europe/London --as mika --as-name "Mika Mori" \\
          --as-email mika@barefoot.example
        export ASHIATO_AS=mika
        ashiato curriculum publish Curricula/western-bar-ashiatsu-1.yaml
        ashiato person add aya --name "Aya Tanaka" --email aya@example.org \\
          --role student
        ashiato enrol aya western-bar-ashiatsu-1

      Why a student is not done yet:
        ashiato progress aya

      Whether a record is genuine, without a server and without a network:
        ashiato verify record.json --did-document did.json --status-list list.json

      Everybody acts as herself: with --as PERSON, or with ASHIATO_AS as above; the examples of the other pages leave it out. \
      “ashiato help configuration” says what can be set and where; “ashiato help exit-codes” what each code means.
      """,
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: "Setup",
        subcommands: [
          TourCommand.self, OpenCommand.self, Init.self, Migrate.self, Serve.self, DoctorCommand.self,
        ]),
      CommandGroup(
        name: "School",
        subcommands: [
          CurriculumCommand.self, LibraryCommand.self, LanguageCommand.self, PersonCommand.self,
          AccountCommand.self,
          TokenCommand.self,
          SiteCommand.self, EquipmentCommand.self, AuthorityCommand.self, DocumentCommand.self,
          DeclarationCommand.self,
          DirectoryCommand.self, SchoolCommand.self, RetentionCommand.self, Audit.self, Lint.self,
        ]),
      CommandGroup(
        name: "Training",
        subcommands: [
          Enrol.self, EnrolmentCommand.self, AttendanceCommand.self, TransferCommand.self,
          ScreeningCommand.self, SessionCommand.self, AssessmentCommand.self,
          ProgressCommand.self, CohortCommand.self, AppealCommand.self,
        ]),
      CommandGroup(
        name: "Signing",
        subcommands: [KeyCommand.self, StatementCommand.self, Sign.self, SignOffCommand.self]),
      CommandGroup(
        name: "Record",
        subcommands: [RecordCommand.self, StatusListCommand.self, DIDDocumentCommand.self, Verify.self]),
      CommandGroup(name: "Help", subcommands: [ExitCodes.self, ConfigurationHelp.self]),
    ])

  static let version = "0.1.0"

  static func main() async {
    // A reader who has left ends nothing: see `StandardOutput`.
    signal(SIGPIPE, SIG_IGN)
    do {
      if let misspelling = Misspelling(Array(CommandLine.arguments.dropFirst())) {
        throw misspelling.obstacle
      }
      let command = try parseAsRoot()
      _ = try Language.wanted()
      try await run(command)
      if StandardOutput.isIncomplete { end(.answerLost) }
    } catch {
      guard let ending = Ending(error) else { exit(withError: error) }
      if !ending.text.isEmpty { talk(verbatim: ending.text) }
      end(StandardOutput.isIncomplete ? .answerLost : Ending(ending.status))
    }
  }

  private static func end(_ ending: Ending) -> Never {
    if !ending.text.isEmpty { talk(verbatim: ending.text) }
    Foundation.exit(ending.status.rawValue)
  }

  private static func run(_ command: sending any ParsableCommand) async throws {
    // Heeded before the work begins: a question that can be seen can be interrupted.
    let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
    let work = Task {
      var command = command
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    }
    // What was begun, a private cluster for one, is ended before the program ends.
    let watch = Task {
      for await _ in signals { work.cancel() }
    }
    defer { watch.cancel() }
    try await work.value
  }
}

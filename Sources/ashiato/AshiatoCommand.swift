import ArgumentParser
import Foundation
import UnixSignals

@main
struct AshiatoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ashiato",
    abstract: "The chain of barefoot massage training: curriculum, signed practice, a record that anyone can check.",
    discussion: """
      The first steps of a school:
        ashiato init --domain barefoot.example --name "Barefoot School" --time-zone Europe/London \\
          --as mika --as-name "Mika Mori" --as-email mika@barefoot.example
        ashiato curriculum publish Curricula/western-bar-ashiatsu-1.yaml --as mika
        ashiato person add aya --name "Aya Tanaka" --email aya@example.org --role student --as mika
        ashiato enrol aya western-bar-ashiatsu-1 --as mika

      Why a student is not done yet:
        ashiato progress aya --as mika

      Whether a record is genuine, without a server and without a network:
        ashiato verify record.json --did-document did.json --status-list status.json

      “ashiato help configuration” says what can be set and where; “ashiato help exit-codes” what each code means.
      """,
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: "The school",
        subcommands: [
          Init.self, CurriculumCommand.self, PersonCommand.self, SiteCommand.self, AuthorityCommand.self,
          DocumentCommand.self, SchoolCommand.self, Audit.self,
        ]),
      CommandGroup(
        name: "Training",
        subcommands: [
          Enrol.self, AttendanceCommand.self, SessionCommand.self, AssessmentCommand.self, ProgressCommand.self,
        ]),
      CommandGroup(name: "Signing", subcommands: [KeyCommand.self, StatementCommand.self, Sign.self, SignOffCommand.self]),
      CommandGroup(
        name: "Records",
        subcommands: [RecordCommand.self, StatusListCommand.self, DIDDocumentCommand.self, Verify.self]),
      CommandGroup(name: "The service", subcommands: [Serve.self, Migrate.self]),
      CommandGroup(name: "Help", subcommands: [ExitCodes.self, ConfigurationHelp.self]),
    ])

  static let version = "0.1.0"

  static func main() async {
    do {
      try await run(try parseAsRoot())
    } catch {
      guard let ending = Ending(error) else { exit(withError: error) }
      if !ending.text.isEmpty { talk(ending.text) }
      Foundation.exit(ending.status.rawValue)
    }
  }

  private static func run(_ command: sending any ParsableCommand) async throws {
    // The service ends gracefully by itself.
    let isService = command is Serve || command is OpenCommand
    let work = Task {
      var command = command
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    }
    if isService { return try await work.value }
    // What was begun, a private cluster for one, is ended before the program ends.
    let watch = Task {
      for await _ in await UnixSignalsSequence(trapping: .sigint, .sigterm) { work.cancel() }
    }
    defer { watch.cancel() }
    try await work.value
  }
}

import ArgumentParser
import Training

struct StatementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract: "Write out the statements that wait for your signature, of every kind.",
    discussion: """
      Twenty facts are signed with three commands:
        ashiato statement --unsigned --output to-sign
        ashiato sign to-sign --key kenji.key --output signed
        ashiato sign-off signed

      One alone:
        ashiato statement --kind session 01970c2e-… > statement.json
      """)

  @Option(help: "The kind of the fact; needed with an id.")
  var kind: SignedFact.Kind?

  @OptionGroup var request: StatementRequest

  func validate() throws {
    if request.id != nil, kind == nil {
      throw ValidationError("Say of which kind the fact is: --kind session.")
    }
  }

  func run() async throws {
    try await request.run(kind.map { [$0] } ?? SignedFact.Kind.allCases)
  }
}

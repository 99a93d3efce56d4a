import ArgumentParser

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Writes the dump of the schema to which the migrations lead.")

  @OptionGroup var scratch: ScratchOptions

  @Option(help: "The file of the dump.")
  var output: String

  func run() async throws {
    try await scratch.run { database, _ in
      Output(path: output, text: try await SchemaDump.text(of: database.address))
    }
  }
}

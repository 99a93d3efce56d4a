import ArgumentParser

struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes one Swift file for each file of queries, and Migrations.swift.")

  @OptionGroup var scratch: ScratchOptions

  @Option(help: "The folder of the queries, one file for each aggregate.")
  var queries: String

  @Option(help: "A table of names, PostgreSQL types and Swift types, parted by tabs.")
  var types: String?

  @Option(
    name: .customLong("import"), help: "A module that the table's Swift types come from; may be repeated.")
  var imports: [String] = []

  @Option(help: "The folder of the Swift files.")
  var output: String

  func run() async throws {
    try await scratch.run { database, migrations in
      let generation = Generation(
        migrations: migrations, queries: try SourceFile.all(in: queries),
        types: try types.map { try TypeTable(SourceFile(readingFrom: $0)) } ?? TypeTable(), imports: imports)
      return Output(folder: output, files: try await generation.files(describedBy: database.connection))
    }
  }
}

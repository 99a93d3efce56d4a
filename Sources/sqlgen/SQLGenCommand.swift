import ArgumentParser

/// Development tool: asks PostgreSQL what the statements of a project take and give, and writes that as Swift.
@main
struct SQLGenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sqlgen",
    abstract:
      "Writes typed Swift statements, the migrations that a program carries, and the dump of the schema.",
    discussion: """
      The migrations are applied to a database that is made for the purpose and dropped again: on a throw-away \
      cluster, or on the server that --database names.
      """,
    subcommands: [GenerateCommand.self, SchemaCommand.self])
}

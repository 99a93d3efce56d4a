import ArgumentParser
import AshiatoApp
import AshiatoStore
import Training

struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Add and list the people of the school.",
    subcommands: [Add.self, List.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a person.",
      discussion: """
        Examples:
          ashiato person add aya --name "Aya Tanaka" --email aya@example.org \\
            --role student
          ashiato person add kenji --name "Kenji Ono" --email kenji@example.org \\
            --role instructor

        What an instructor may sign is not a role: see “ashiato help authority”.
        """)

    @Argument(help: "A short name in lower case, by which commands call the person.")
    var handle: String

    @Option(help: "As it is to stand on records.")
    var name: String

    @Option(help: ArgumentHelp("E-mail address.", valueName: "address"))
    var email: String

    @Option(help: "What the person is here; can be repeated.")
    var role: [Role] = []

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let person = try await school.enter { ashiato, caller in
        try await ashiato.add(NewPerson(handle: handle, name: name, email: email, roles: role), as: caller)
      }
      put("\(person.id)\n")
      talk("Added \(person.name.plain) as \(person.handle).")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the people.",
      discussion: """
        Examples:
          ashiato person list --json
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let people = try await school.enter { ashiato, caller in try await ashiato.people(as: caller) }
      try answer.show(Listing(rows: people.map(PersonRow.init), nothing: "Nobody is known here yet."))
    }
  }
}

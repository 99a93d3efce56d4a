import ArgumentParser
import AshiatoApp
import AshiatoStore
import Training

struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Add and list the people of the school, and say what each is there.",
    subcommands: [Add.self, GrantRole.self, EndRole.self, List.self])

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

  struct GrantRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "grant-role", abstract: "Let a person be more here than she is.",
      discussion: """
        Examples:
          ashiato person grant-role aya instructor
          ashiato person grant-role kenji administrator
        """)

    @Argument(help: ArgumentHelp("Handle, e-mail address or id.", valueName: "person"))
    var person: String

    @Argument(help: "What she is to be.")
    var role: Role

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let granted = try await school.enter { ashiato, caller in
        try await ashiato.grantRole(role, to: person, as: caller)
      }
      talk("Granted. \(granted.name.plain) \(granted.rolesInWords).")
    }
  }

  struct EndRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end-role", abstract: "End a role of a person, as when she leaves.",
      discussion: """
        Examples:
          ashiato person end-role kenji instructor

        It ends at once, also where she is signed in. What she did and signed stands, and her authorities have ends of their \
        own: see “ashiato authority end”. A school keeps an administrator.
        """)

    @Argument(help: ArgumentHelp("Handle, e-mail address or id.", valueName: "person"))
    var person: String

    @Argument(help: "What she is to be no longer.")
    var role: Role

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let ended = try await school.enter { ashiato, caller in
        try await ashiato.endRole(role, of: person, as: caller)
      }
      talk("Ended. \(ended.name.plain) \(ended.rolesInWords).")
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

extension PersonProfile {
  /// “is here as instructor and student”.
  fileprivate var rolesInWords: String {
    let words = roles.map(\.rawValue)
    guard let last = words.last else { return "has no role here any more" }
    return "is here as " + (words.count == 1 ? "" : words.dropLast().joined(separator: ", ") + " and ") + last
  }
}

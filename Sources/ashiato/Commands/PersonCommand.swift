import ArgumentParser
import AshiatoApp
import AshiatoStore
import AshiatoWeb
import Credentials
import Training

struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Add, list, export and forget the people of the school, and say what each is there.",
    subcommands: [Add.self, GrantRole.self, EndRole.self, List.self, Export.self, Forget.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add a person.",
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
      talk("Granted. \(granted.rolesInWords)")
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
      talk("Ended. \(ended.rolesInWords)")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the people.",
      discussion: """
        Examples:
          ashiato person list --json
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let people = try await school.enter { ashiato, caller in try await ashiato.people(as: caller) }
      try answer.show(Listing(rows: people.map(PersonForm.init), nothing: "Nobody is known here yet."))
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write everything that the school keeps about a person, as JSON.",
      discussion: """
        Examples:
          ashiato person export
          ashiato person export aya --output aya.json

        Names, roles, training, assessments, papers, declarations, records with their bytes, sign-ins and what she did here. \
        Other people are named by id alone, and nothing is told by which one could sign in. Everybody may ask for herself; \
        an administrator may ask for anybody.
        """)

    @Argument(
      help: ArgumentHelp(
        "The person: handle, e-mail address or id; yourself unless given.", valueName: "person"))
    var person: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      try output.check()
      let export = try await school.enter { ashiato, caller in
        try await ashiato.export(of: person, as: caller)
      }
      try output.write(export.document.bytes(.pretty) + Array("\n".utf8), isSecret: true)
    }
  }

  struct Forget: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "forget", abstract: "Erase who somebody is. What was signed stays, by an id.",
      discussion: """
        Examples:
          ashiato person forget aya --dry-run
          ashiato person forget aya --yes

        It cannot be undone. Name, address, account, texts about her and the school's copies of her records go. Facts, digests \
        and signatures stay and go on to verify; so do the records that she and others hold. Backups keep her until they are \
        dropped: see Documentation/Privacy.md.

        At a terminal you are asked to type her handle first; elsewhere --yes is needed.
        """)

    @Argument(help: ArgumentHelp("The person: handle, e-mail address or id.", valueName: "person"))
    var person: String

    @Flag(help: "Say what would be erased and what stays, and do nothing.")
    var dryRun = false

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var answer: AnswerOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      try await school.enter { ashiato, caller in
        let report = try await ashiato.forget(person, dryRun: true, as: caller)
        if dryRun {
          try answer.show(ForgettingAnswer(report))
          return talk("Nothing was erased. Without --dry-run it is.")
        }
        if !yes { try confirm(report) }
        try answer.show(ForgettingAnswer(try await ashiato.forget(person, dryRun: false, as: caller)))
        talk("Forgotten: \(report.person.handle). The handle and the address are free.")
      }
    }

    private func confirm(_ report: ForgettingReport) throws {
      guard Terminal.isAttended else {
        throw Obstacle(
          .usage, "Forgetting somebody cannot be undone, and there is nobody here to ask.",
          remedy: "Look with --dry-run, and say --yes.")
      }
      talk(verbatim: ForgettingAnswer(report).text(.ofStandardOutput))
      let typed = try Terminal.ask("This cannot be undone. Type \(report.person.handle) to go on:")
      guard typed == report.person.handle else {
        throw Obstacle(
          .refused, "That is another name; nobody was forgotten.", remedy: "Run the command again.")
      }
    }
  }
}

extension PersonProfile {
  /// “is here as instructor and student”.
  fileprivate var rolesInWords: Sentence {
    roles.isEmpty
      ? "\(name.plain) has no role here any more."
      : "\(name.plain) is here as \(roles.map { Sentence(verbatim: $0.rawValue) }.together)."
  }
}

import ArgumentParser
import AshiatoApp
import Training

struct DeclarationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "declaration",
    abstract:
      "Declare, check and show what others than the school say: licensed, registered, certified, insured.",
    discussion: """
      Trained, licensed, and registered or certified are three facts, and insured is a fourth. The school signs the first one only. \
      The others are declared by the holder or somebody at the school, may be checked by somebody at the school on a day, and stand \
      beside a record on its public page only where the holder opens them.
      """,
    subcommands: [Make.self, Check.self, Withdraw.self, Open.self, Close.self, Show.self])

  struct Make: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "make", abstract: "Declare a licence, registration, certification or insurance.",
      discussion: """
        Examples:
          ashiato declaration make --kind licence --jurisdiction "Washington State" \\
            --issuer "Department of Health" --number "MA 60012345" \\
            --expires-on 2027-05-31 --open
          ashiato declaration make aya --kind registration \\
            --jurisdiction "United Kingdom" --issuer CNHC \\
            --link https://www.cnhc.org.uk/
          ashiato declaration make --none-exists --jurisdiction "United Kingdom"

        That no licence exists in a place is an answer too. Place, issuer, number and link can be erased later. A declaration is \
        not changed: --replaces puts a later one in its place.
        """)

    @Argument(
      help: ArgumentHelp(
        "Of whom: handle, e-mail address or id; yourself unless given.", valueName: "person"))
    var person: String?

    @Option(help: "What is declared.")
    var kind: Declaration.Kind?

    @Flag(help: "Declare that the place licenses nobody for this work.")
    var noneExists = false

    @Option(help: ArgumentHelp("The place for which it holds.", valueName: "place"))
    var jurisdiction: String

    @Option(help: "The regulator, register, body or insurer.")
    var issuer: String?

    @Option(help: "Its number.")
    var number: String?

    @Option(help: ArgumentHelp("Where anybody can look it up; begins with https://.", valueName: "link"))
    var link: String?

    @Option(
      help: ArgumentHelp("Its last day, if it lapses.", valueName: "day"), transform: DayExpression.typed)
    var expiresOn: DayExpression?

    @Option(
      help: ArgumentHelp("The earlier declaration that it puts right.", valueName: "id"),
      transform: Declaration.ID.typed)
    var replaces: Declaration.ID?

    @Flag(help: "Let strangers see it; only for your own.")
    var open = false

    @OptionGroup var school: SchoolOptions

    func validate() throws {
      guard noneExists else {
        if kind == nil { throw ValidationError("Say what is declared with --kind, or give --none-exists.") }
        return
      }
      if let kind, kind != .licence {
        throw ValidationError("Only of a licence can it be said that none exists.")
      }
      if expiresOn != nil { throw ValidationError("Where no licence exists, none expires.") }
    }

    func run() async throws {
      let declaration = try await school.enter { ashiato, caller in
        let expiresOn = try ashiato.day(expiresOn, at: caller.school)
        let report = DeclarationReport(
          content: kind.map { noneExists ? .noLicenceExists : .held($0, expiresOn: expiresOn) }
            ?? .noLicenceExists,
          particulars: .init(jurisdiction: jurisdiction, issuer: issuer, number: number, link: link),
          replaces: replaces, isPublic: open)
        return try await ashiato.declare(report, of: person, as: caller)
      }
      put("\(declaration.id)\n")
      talk(
        declaration.isPublic
          ? "Declared, and open to strangers beside your records."
          : "Declared. Strangers do not see it; the holder opens it with “ashiato declaration open”.")
    }
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Note that you looked whether a declaration holds.",
      discussion: """
        Examples:
          ashiato declaration check 01970c2e-… --confirmed --by register
          ashiato declaration check 01970c2e-… --confirmed --by paper \\
            --document 01970c2e-…
          ashiato declaration check 01970c2e-… --not-confirmed --by issuer

        The latest check stands. Nobody checks her own declaration. A paper is noted first, with “ashiato document add”.
        """)

    @Argument(help: "The declaration's id.", transform: Declaration.ID.typed)
    var id: Declaration.ID

    @Flag(help: "What you found.")
    var finding: Declaration.Check.Finding

    @Option(help: "How you looked.")
    var by: Declaration.Check.Method

    @Option(
      help: ArgumentHelp("The paper that you saw, where it was noted.", valueName: "id"),
      transform: Document.ID.typed)
    var document: Document.ID?

    @Option(
      help: ArgumentHelp("When you looked; today unless given.", valueName: "day"),
      transform: DayExpression.typed)
    var on: DayExpression?

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let declaration = try await school.enter { ashiato, caller in
        try await ashiato.checkDeclaration(
          id, finding, by: by, document: document, on: try ashiato.day(on, at: caller.school), as: caller)
      }
      talk("Noted. The declaration is \(declaration.status.rawValue).")
    }
  }

  struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "withdraw", abstract: "Take a declaration back.",
      discussion: """
        Examples:
          ashiato declaration withdraw 01970c2e-…

        Strangers see it no longer. The holder and the school's staff may do it.
        """)

    @Argument(help: "The declaration's id.", transform: Declaration.ID.typed)
    var id: Declaration.ID

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      try await school.enter { ashiato, caller in try await ashiato.withdrawDeclaration(id, as: caller) }
      talk("Withdrawn.")
    }
  }

  struct Open: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: "Let strangers see your declaration beside your records.",
      discussion: """
        Examples:
          ashiato declaration open 01970c2e-…

        It is shown with who says so, since when, and whether the school looked. Only the holder decides it.
        """)

    @Argument(help: "The declaration's id.", transform: Declaration.ID.typed)
    var id: Declaration.ID

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      try await school.enter { ashiato, caller in
        try await ashiato.open(id, toStrangers: true, as: caller)
      }
      talk("Strangers see it from here on. Close it with “ashiato declaration close”.")
    }
  }

  struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: "Let strangers see your declaration no longer.",
      discussion: """
        Examples:
          ashiato declaration close 01970c2e-…
        """)

    @Argument(help: "The declaration's id.", transform: Declaration.ID.typed)
    var id: Declaration.ID

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      try await school.enter { ashiato, caller in
        try await ashiato.open(id, toStrangers: false, as: caller)
      }
      talk("Strangers see it no longer.")
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract:
        "Show the facts about a person, each by itself: trained, licensed, registered or certified, insured.",
      discussion: """
        Examples:
          ashiato declaration show
          ashiato declaration show aya --json

        Known is what the school signed or somebody at the school found so; declared is what is said and nobody has looked at; \
        unverified is what somebody looked for and did not find.
        """)

    @Argument(
      help: ArgumentHelp(
        "Of whom: handle, e-mail address or id; yourself unless given.", valueName: "person"))
    var person: String?

    @OptionGroup var answer: AnswerOptions
    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let facts = try await school.enter { ashiato, caller in
        try await ashiato.facts(about: person, as: caller)
      }
      try answer.show(FactsAnswer(facts))
    }
  }
}

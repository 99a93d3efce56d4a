import ArgumentParser
import AshiatoApp
import Training

struct DocumentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Note papers that somebody at the school has seen.",
    subcommands: [Add.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Note a paper: licence, insurance, transcript, first aid or proof of age.",
      discussion: """
        Examples:
          ashiato document add aya --kind first-aid --issuer "Red Cross" \\
            --issued-on 2026-02-01 --expires-on 2028-02-01

        The school says that somebody has seen it, and no more. Issuer and number can be erased later.
        """)

    @Argument(help: ArgumentHelp("Whose paper it is: handle, e-mail address or id.", valueName: "person"))
    var person: String

    @Option(help: "What it is.")
    var kind: DocumentKind

    @Option(help: "Who issued it.")
    var issuer: String

    @Option(help: "Its number.")
    var number: String?

    @Option(help: ArgumentHelp("The day of issue.", valueName: "day"), transform: DayExpression.typed)
    var issuedOn: DayExpression

    @Option(
      help: ArgumentHelp("Its last day, if it lapses.", valueName: "day"), transform: DayExpression.typed)
    var expiresOn: DayExpression?

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let document = try await school.enter { ashiato, caller in
        try await ashiato.addDocument(
          kind, of: person, issuer: issuer, number: number,
          issuedOn: try ashiato.day(issuedOn, at: caller.school),
          expiresOn: try ashiato.day(expiresOn, at: caller.school), as: caller)
      }
      put("\(document.id)\n")
      talk("Noted: \(document.kind.title), issued on \(document.issuedOn).")
    }
  }
}

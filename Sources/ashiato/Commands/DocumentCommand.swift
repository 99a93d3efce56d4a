import ArgumentParser
import AshiatoApp
import Training

struct DocumentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Note papers that somebody at the school has seen.",
    subcommands: [Add.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Note a paper, as a licence, insurance, a transcript or first aid.",
      discussion: """
        Examples:
          ashiato document add aya --kind first-aid --issuer "Red Cross" \\
            --issued-on 2026-02-01 --expires-on 2028-02-01
          ashiato document add aya --kind transcript --for licence-to-touch \\
            --issuer "City College" --issued-on 2024-06-30
          ashiato document add aya --kind continuing-education --minutes 360 \\
            --issuer "Thai Healing School" --issued-on 2026-05-17

        A transcript, a practice log and a work history meet the entry requirement that they are for, and no \
        other. “no-licence” says that no licence exists where the holder works.

        The school says that somebody has seen it, and no more. Issuer and number can be erased later.
        """)

    @Argument(help: ArgumentHelp("Whose paper it is: handle, e-mail address or id.", valueName: "person"))
    var person: String

    @Option(help: "What it is.")
    var kind: DocumentKind

    @Option(
      name: .customLong("for"),
      help: ArgumentHelp("The entry requirement that it meets.", valueName: "requirement"),
      transform: EntryRequirement.ID.typed)
    var purpose: EntryRequirement.ID?

    @Option(help: "Who issued it.")
    var issuer: String

    @Option(help: "Its number.")
    var number: String?

    @Option(help: ArgumentHelp("The day of issue.", valueName: "day"), transform: DayExpression.typed)
    var issuedOn: DayExpression

    @Option(
      help: ArgumentHelp("Its last day, if it lapses.", valueName: "day"), transform: DayExpression.typed)
    var expiresOn: DayExpression?

    @Option(help: "How long continuing education lasted, in whole minutes.", transform: Minutes.typed)
    var minutes: Minutes?

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let document = try await school.enter { ashiato, caller in
        try await ashiato.addDocument(
          kind, of: person, for: purpose, issuer: issuer, number: number,
          issuedOn: try ashiato.day(issuedOn, at: caller.school),
          expiresOn: try ashiato.day(expiresOn, at: caller.school), minutes: minutes, as: caller)
      }
      put("\(document.id)\n")
      talk("Noted: \(document.kind.title), issued on \(document.issuedOn).")
    }
  }
}

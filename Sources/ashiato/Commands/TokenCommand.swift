import ArgumentParser
import AshiatoApp
import AshiatoWeb
import Training

struct TokenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token", abstract: "Let programs act for you through the API, within limits.",
    subcommands: [Make.self, List.self, End.self])

  struct Make: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "make", abstract: "Make a token for a program.",
      discussion: """
        Examples:
          ashiato token make calendar --scope read --until 2026-12-31
          ashiato token make phone-log --scope read --scope log --until today+90

        The token is printed once and kept nowhere. A program sends it as “Authorization: Bearer TOKEN”, and may do what its scopes \
        and your role both allow:
          read     see what you see
          log      note classes, sessions, assessments, screenings, inspections
          sign     hand in what you signed, and register keys
          people   change people, places, enrolments, authorities and accounts
          publish  publish curricula and rule sets
          issue    issue and revoke records, and rule on appeals
        """)

    @Argument(help: "What you call it, as in the list of your tokens.")
    var name: String

    @Option(help: "What it allows; can be repeated.")
    var scope: [Scope]

    @Option(
      help: ArgumentHelp("Its last day, within a year.", valueName: "day"), transform: DayExpression.typed)
    var until: DayExpression

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let made = try await school.enter { ashiato, caller in
        let until = try ashiato.day(until, at: caller.school)
        return (
          try await ashiato.makeToken(name, scopes: Set(scope), until: until, as: caller), until
        )
      }
      put("\(made.0.secret)\n")
      talk("Good until the end of \(made.1). Keep it where only the program finds it: it is not shown again.")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List your tokens, and when each was last used.",
      discussion: """
        Examples:
          ashiato token list
          ashiato token list --json
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let tokens = try await school.enter { ashiato, caller in try await ashiato.tokens(as: caller) }
      try answer.show(Listing(rows: tokens.map(TokenForm.init), nothing: "You have no tokens."))
    }
  }

  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: "End one of your tokens.",
      discussion: """
        Examples:
          ashiato token end calendar
        """)

    @Argument(help: "Its name or its id.")
    var name: String

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let ended = try await school.enter { ashiato, caller in
        try await ashiato.endToken(name, as: caller)
      }
      talk("Ended. “\(ended.name.plain)” opens nothing any more.")
    }
  }
}

import ArgumentParser
import AshiatoApp
import AshiatoWeb
import Training

struct AuthorityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "authority", abstract: "Grant, end and list what instructors may sign.",
    subcommands: [Grant.self, End.self, List.self])

  struct Grant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "grant", abstract: "Let a person sign what she teaches, supervises or assesses.",
      discussion: """
        Examples:
          ashiato authority grant kenji --to supervise western-bar-ashiatsu-1
          ashiato authority grant kenji --to teach --to supervise \\
            foundation-safety-0 balance-on-bars-0 --from 2026-01-01

        To teach is to sign classes, to supervise practicum sessions, to assess assessments. The authority has to hold \
        on the day of the fact and on the day on which the school receives the signature.
        """)

    @Argument(help: ArgumentHelp("Handle, e-mail address or id.", valueName: "person"))
    var person: String

    @Option(help: "What; can be repeated.")
    var to: [Authority.Act]

    @Argument(
      help: ArgumentHelp("For which curricula.", valueName: "curriculum"), transform: Curriculum.ID.typed)
    var curricula: [Curriculum.ID]

    @Option(
      help: ArgumentHelp("The first day; today unless given.", valueName: "day"),
      transform: DayExpression.typed)
    var from: DayExpression?

    @Option(
      help: ArgumentHelp("The last day; open unless given.", valueName: "day"), transform: DayExpression.typed
    )
    var until: DayExpression?

    @OptionGroup var school: SchoolOptions

    func validate() throws {
      if to.isEmpty { throw ValidationError("Say what the person may do: --to teach, supervise or assess.") }
    }

    func run() async throws {
      try await school.enter { ashiato, caller in
        let from = try ashiato.day(from, at: caller.school)
        let until = try ashiato.day(until, at: caller.school)
        for curriculum in curricula {
          for act in to {
            let authority = try await ashiato.grantAuthority(
              to: person, to: act, curriculum, from: from, until: until, as: caller)
            // Told one by one: what was granted stands, even where the next is refused.
            put("\(authority.id)\n")
            talk("\(person.plain) may \(act.rawValue) \(curriculum) from \(authority.from) on.")
          }
        }
      }
    }
  }

  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: "End an authority; what was signed until its last day stands.",
      discussion: """
        Examples:
          ashiato authority end 01970c2e-… --on 2026-06-30
        """)

    @Argument(help: "Its id, from “ashiato authority list”.", transform: Authority.ID.typed)
    var id: Authority.ID

    @Option(
      help: ArgumentHelp("The last day; today unless given.", valueName: "day"),
      transform: DayExpression.typed)
    var on: DayExpression?

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let day = try await school.enter { ashiato, caller in
        try await ashiato.endAuthority(id, on: try ashiato.day(on, at: caller.school), as: caller)
      }
      talk("It ends on \(day).")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the authorities.",
      discussion: """
        Examples:
          ashiato authority list
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let authorities = try await school.enter { ashiato, caller in try await ashiato.authorities(as: caller)
      }
      try answer.show(
        Listing(rows: authorities.map(AuthorityForm.init), nothing: "Nobody may sign anything yet."))
    }
  }
}

import ArgumentParser
import AshiatoApp
import AshiatoStore
import Training

struct AppealCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appeal",
    abstract: "Contest a decision about a student, reply, rule, and name what follows.",
    discussion: """
      An appeal is about a session that was declined or taken back, a class whose roster lacks the student, the result of an \
      assessment, or a revoked record. Claim, reply, ruling and effect are facts; the contested one is never changed: an upheld \
      appeal is answered by a new fact. A reply is due 30 days after the claim, a ruling 30 days after the reply, and what follows \
      30 days after the ruling.
      """,
    subcommands: [Open.self, Reply.self, Rule.self, Effect.self, List.self, Show.self])

  struct Open: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: "Say that a decision is wrong, and on what ground.",
      discussion: """
        Examples:
          ashiato appeal open session 01970c2e-… --claim "She was in the room."
          ashiato appeal open attendance 01970c2e-… --student aya \\
            --claim "Aya was there; her name is missing on the roster."

        A student contests what is about herself; staff may open it for her.
        """)

    @OptionGroup var fact: TypedAppealFact

    @Option(help: "What is wrong, and why. It can be erased later.")
    var claim: String

    @Option(
      help: ArgumentHelp("The student, where somebody else opens it for her.", valueName: "person"))
    var student: String?

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let appeal = try await school.enter { ashiato, caller in
        try await ashiato.openAppeal(about: fact.fact, of: student, because: claim, as: caller)
      }
      put("\(appeal.id)\n")
      talk(
        appeal.isLate()
          ? "Open. It comes later than 30 days after the decision of \(appeal.decidedOn), which whoever rules will see."
          : "Open. A reply is due within 30 days.")
    }
  }

  struct Reply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reply", abstract: "Say what the school, or whoever decided, has to say to the claim.",
      discussion: """
        Examples:
          ashiato appeal reply 01970c2e-… --text "I left the room at ten past."
        """)

    @Argument(help: "The appeal's id.", transform: Appeal.ID.typed)
    var id: Appeal.ID

    @Option(help: "The reply. The student reads it; it can be erased later.")
    var text: String

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      try await school.enter { ashiato, caller in
        try await ashiato.replyToAppeal(id, text, as: caller)
      }
      talk("Replied. A ruling is due within 30 days, by somebody who did not make the decision.")
    }
  }

  struct Rule: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rule", abstract: "End an appeal with a ruling.",
      discussion: """
        Examples:
          ashiato appeal rule 01970c2e-… --dismissed --reason "The room was empty."
          ashiato appeal rule 01970c2e-… --upheld --reason "She was there." \\
            --effect 01970c2e-…

        The effect is the new fact that follows: a session logged anew, a class with her on its roster, an assessment that amends \
        the contested one, the record itself once it was reissued. Without it an upheld appeal stays open work, and “ashiato appeal \
        effect” names it later. Nobody rules on her own claim, decision or reply, nor before somebody who decided has replied or \
        the time to reply has passed.
        """)

    @Argument(help: "The appeal's id.", transform: Appeal.ID.typed)
    var id: Appeal.ID

    @Flag(help: "Which way it ends.")
    var outcome: Appeal.Outcome

    @Option(help: "Why. The student reads it; it can be erased later.")
    var reason: String

    @Option(help: "The id of the fact that follows.", transform: Identifier<Never>.typed)
    var effect: Identifier<Never>?

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let effect = effect
      let standing = try await school.enter { ashiato, caller in
        let contested = try await ashiato.appeal(id, as: caller).appeal.contested
        try await ashiato.ruleOnAppeal(
          id, outcome, because: reason, effect: effect.map { contested.kind.fact($0) }, as: caller)
        return try await ashiato.appeal(id, as: caller).standing
      }
      switch standing {
      case .awaitsEffect(let due):
        talk("Upheld. The fact that follows is due by \(due); name it with “ashiato appeal effect”.")
      case .awaitsSignature(_, let due):
        talk("Upheld. What follows counts once it is signed, which is due by \(due).")
      default:
        talk("\(outcome.rawValue.capitalisedFirst).")
      }
    }
  }

  struct Effect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "effect", abstract: "Name the new fact that follows from an upheld appeal.",
      discussion: """
        Examples:
          ashiato appeal effect 01970c2e-… 01970c2e-…
        """)

    @Argument(help: "The appeal's id.", transform: Appeal.ID.typed)
    var id: Appeal.ID

    @Argument(help: "The id of the fact that follows.", transform: Identifier<Never>.typed)
    var effect: Identifier<Never>

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let standing = try await school.enter { ashiato, caller in
        let contested = try await ashiato.appeal(id, as: caller).appeal.contested
        try await ashiato.nameEffect(contested.kind.fact(effect), of: id, as: caller)
        return try await ashiato.appeal(id, as: caller).standing
      }
      if case .awaitsSignature(_, let due) = standing {
        talk("Named. It counts once it is signed, which is due by \(due).")
      } else {
        talk("Named. Nothing is left to do.")
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List appeals with how far they have come and what is due.",
      discussion: """
        Examples:
          ashiato appeal list
          ashiato appeal list --open --json
        """)

    @Flag(help: "Only those that wait for a reply, a ruling or an effect.")
    var open = false

    @OptionGroup var answer: AnswerOptions
    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let reports = try await school.enter { ashiato, caller in try await ashiato.appeals(as: caller) }
      try answer.show(
        Listing(
          rows: reports.filter { !open || $0.standing.due != nil }.map(AppealRow.init),
          nothing: "There is no appeal."))
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show an appeal with claim, reply, ruling and effect.",
      discussion: """
        Examples:
          ashiato appeal show 01970c2e-…
        """)

    @Argument(help: "The appeal's id.", transform: Appeal.ID.typed)
    var id: Appeal.ID

    @OptionGroup var answer: AnswerOptions
    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let report = try await school.enter { ashiato, caller in try await ashiato.appeal(id, as: caller) }
      try answer.show(AppealAnswer(report))
    }
  }
}

/// A fact that an appeal is about, by its kind and id.
struct TypedAppealFact: ParsableArguments {
  @Argument(help: "What is contested.")
  var kind: Appeal.Fact.Kind

  @Argument(help: "Its id.", transform: Identifier<Never>.typed)
  var id: Identifier<Never>

  var fact: Appeal.Fact { kind.fact(id) }
}

extension Appeal.Fact.Kind {
  fileprivate func fact(_ id: Identifier<Never>) -> Appeal.Fact {
    switch self {
    case .session: .session(.init(bits: id.bits))
    case .attendance: .attendance(.init(bits: id.bits))
    case .assessment: .assessment(.init(bits: id.bits))
    case .record: .record(.init(bits: id.bits))
    }
  }
}

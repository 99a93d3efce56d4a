import ArgumentParser
import AshiatoApp
import AshiatoStore
import Training

struct SessionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Log practicum sessions, and decline or take them back.",
    subcommands: [Log.self, Statement.self, Decline.self, Void.self, CameFor.self, Mix.self])

  struct CameFor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "came-for", abstract: "Count what a practice client came for, and nothing else about her.",
      discussion: """
        Examples:
          ashiato session came-for recovery

        Adds one to a count of the school and the month. It is not kept with which session, student or client, so that a school \
        sees whom its students practise on and nobody learns anything about anybody.
        """)

    @Argument(help: "What she came for.")
    var goal: ClientGoal

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      try await school.enter { ashiato, caller in try await ashiato.count(goal, as: caller) }
      talk("Counted for this month. Nothing else was kept.")
    }
  }

  struct Mix: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mix", abstract: "Say what the practice clients of the school came for, by month.",
      discussion: """
        Examples:
          ashiato session mix
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let counts = try await school.enter { ashiato, caller in try await ashiato.clientMix(as: caller) }
      try answer.show(Listing(rows: counts.map(ClientMixRow.init), nothing: "Nothing is counted yet."))
    }
  }

  struct Log: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "log", abstract: "Log a practicum session, or many from a file.",
      discussion: """
        Examples:
          ashiato session log --from sessions.jsonl
          ashiato session log --supervisor kenji --supervision line-of-sight \\
            --category supervised-practicum --site studio \\
            --day 2026-05-02 --start 14:30 --minutes 75 \\
            --prop overhead-bars --zone upper-back --stroke long-glide \\
            --client c-94kf3wm59p --screening proceed --rule-set default@2026.1 \\
            --consent --stop-signal --peak-pressure 2 --comfort-rating 6

        A session counts once its supervisor has signed it. The same report sent twice is one session.

        A file holds one JSON array, or one JSON object a line, each like this (here broken to be read):
          {"student": "aya", "curriculum": "western-bar-ashiatsu-1",
           "supervisor": "kenji", "supervision": "line-of-sight",
           "category": "supervised-practicum", "site": "studio",
           "day": "2026-05-02", "start": "14:30", "minutes": 75,
           "props": ["overhead-bars"], "zones": ["upper-back"],
           "strokes": ["long-glide"],
           "client": {"code": "c-94kf3wm59p", "screening": "proceed",
             "ruleSet": "default@2026.1", "consent": true, "stopSignal": true,
             "peakPressure": 2, "comfortRating": 6},
           "incident": "none", "reflection": "Even weight on both sides."}
        Each is logged by itself: one that is refused does not stop the others.

        A practice client is a random code and never a name; answers of the screening are not kept.
        """)

    @OptionGroup(title: "Many sessions") var many: ReportFileOptions
    @OptionGroup(title: "One session") var session: TypedSession
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func validate() throws {
      guard many.from == nil else { return }
      try session.check()
    }

    func run() async throws {
      if let file = try many.file() {
        try await log(file)
      } else {
        let (id, repeated) = try await school.enter { ashiato, caller in
          let today = try ashiato.today(at: caller.school)
          return try await ashiato.log(try session.report(by: caller.person.handle, today: today), as: caller)
        }
        put("\(id)\n")
        talk(
          repeated
            ? "This session was logged already." : "Logged. It counts once its supervisor has signed it.")
      }
    }

    private func log(_ file: ReportFile) async throws {
      let tally = try await school.enter { ashiato, caller in
        let today = try ashiato.today(at: caller.school)
        var tally = Tally(of: .sessions)
        for entry in file.entries {
          let isDone = try await tally.carryOut(at: entry.place) {
            let report = try entry.decoded(
              SessionReport.self, members: TypedSession.members, days: ["day"], today: today)
            let (id, repeated) = try await ashiato.log(report, as: caller)
            return repeated ? .repeated("\(id)") : .done("\(id)")
          }
          if many.stopAtFirst, !isDone { break }
        }
        return tally
      }
      try tally.finish()
    }
  }

  struct Statement: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "statement",
      abstract: "Print the exact statement of a session, for its supervisor to sign.",
      discussion: """
        Examples:
          ashiato session statement 01970c2e-… > statement.json
          ashiato session statement --unsigned --output to-sign
        """)

    @OptionGroup var request: StatementRequest

    func run() async throws { try await request.run([.session]) }
  }

  struct Decline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "decline", abstract: "Say that you will not sign a session, and why.",
      discussion: """
        Examples:
          ashiato session decline 01970c2e-… --reason "I was not there."
        """)

    @Argument(help: "The session's id.", transform: Session.ID.typed)
    var id: Session.ID

    @Option(help: "Why. The student reads it; it can be erased later.")
    var reason: String

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      try await school.enter { ashiato, caller in try await ashiato.decline(id, because: reason, as: caller) }
      talk("Declined. The session stays on record and does not count.")
    }
  }

  struct Void: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "void",
      abstract: "Take a session back: it stays on record, counts for nothing and frees its time.",
      discussion: """
        Examples:
          ashiato session void 01970c2e-… --reason "Wrong day."

        The student may while it is unsigned; afterwards its supervisor or an administrator.
        """)

    @Argument(help: "The session's id.", transform: Session.ID.typed)
    var id: Session.ID

    @Option(help: "Why. It can be erased later.")
    var reason: String

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      try await school.enter { ashiato, caller in try await ashiato.void(id, because: reason, as: caller) }
      talk("Taken back. Its time is free again.")
    }
  }
}

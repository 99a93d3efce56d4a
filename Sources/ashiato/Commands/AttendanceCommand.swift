import AshiatoApp
import AshiatoStore
import ArgumentParser
import Training

struct AttendanceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attendance", abstract: "Record classes with their rosters.",
    subcommands: [Record.self, Statement.self])

  struct Record: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record a class, or many from a file.",
      discussion: """
        ashiato attendance record --from classes.jsonl --as kenji
        ashiato attendance record --as kenji --curriculum foundation-safety-0 --module terms --category theory-online \\
          --day 2026-05-02 --minutes 30 --student aya --student emi

        A class counts once its instructor has signed it. The same report sent twice is one class.

        A file holds one JSON object a line, or one JSON array of them:
          {"curriculum": "foundation-safety-0", "module": "terms", "category": "theory-online",
           "heldOn": "2026-05-02", "minutes": 30, "instructor": "kenji", "students": ["aya", "emi"]}
        """)

    @Option(help: ArgumentHelp("Record every report of a file; - is standard input.", valueName: "file"))
    var from: String?

    @Flag(help: "With --from: stop at the first report that is refused.")
    var stopAtFirst = false

    @OptionGroup(title: "One class") var held: TypedClass

    @OptionGroup(title: "Common options") var school: SchoolOptions

    func validate() throws {
      guard from == nil else { return }
      try held.check()
    }

    func run() async throws {
      if let from {
        try await record(ReportFile(try InputFile(from)))
      } else {
        let attendance = try await school.enter { ashiato, caller in
          let today = try ashiato.today(at: caller.school)
          return try await ashiato.record(try held.report(by: caller.person.handle, today: today), as: caller)
        }
        put("\(attendance.id)\n")
        talk("Recorded. It counts once its instructor has signed it.")
      }
    }

    private func record(_ file: ReportFile) async throws {
      let tally = try await school.enter { ashiato, caller in
        let today = try ashiato.today(at: caller.school)
        var tally = Tally(of: "class", "classes", verb: "recorded")
        for entry in file.entries {
          let isDone = try await tally.carryOut(at: entry.place) {
            let report = try entry.decoded(
              ClassEntry.self, members: TypedClass.members, days: ["heldOn"], today: today)
            return .done("\(try await ashiato.record(report.content, as: caller).id)")
          }
          if stopAtFirst, !isDone { break }
        }
        return tally
      }
      try tally.finish()
    }
  }

  struct Statement: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the exact statement of a class, for its instructor to sign.",
      discussion: """
        ashiato attendance statement --unsigned --output to-sign --as kenji
        """)

    @OptionGroup var request: StatementRequest

    func run() async throws { try await request.run([.attendance]) }
  }
}

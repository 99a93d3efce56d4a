import ArgumentParser
import AshiatoApp
import AshiatoStore
import Training

struct AttendanceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attendance", abstract: "Record classes with their rosters.",
    subcommands: [Record.self, Statement.self])

  struct Record: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "record", abstract: "Record a class, or many from a file.",
      discussion: """
        Examples:
          ashiato attendance record --from classes.jsonl
          ashiato attendance record --curriculum foundation-safety-0 --module terms \\
            --category theory-online --day 2026-05-02 --minutes 30 \\
            --student aya --student emi

        A class counts once its instructor has signed it. The same report sent twice is one class.

        A file holds one JSON array, or one JSON object a line, each like this (here broken to be read):
          {"curriculum": "foundation-safety-0", "module": "terms",
           "category": "theory-online", "heldOn": "2026-05-02", "minutes": 30,
           "instructor": "kenji", "students": ["aya", "emi"]}
        A class that makes up for a missed one also has "makeUp": true.
        Each is recorded by itself: one that is refused does not stop the others.
        """)

    @OptionGroup(title: "Many classes") var many: ReportFileOptions
    @OptionGroup(title: "One class") var held: TypedClass
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func validate() throws {
      guard many.from == nil else { return }
      try held.check()
    }

    func run() async throws {
      if let file = try many.file() {
        try await record(file)
      } else {
        let (id, repeated) = try await school.enter { ashiato, caller in
          let today = try ashiato.today(at: caller.school)
          return try await ashiato.record(try held.report(by: caller.person.handle, today: today), as: caller)
        }
        put("\(id)\n")
        talk(
          repeated
            ? "This class was recorded already." : "Recorded. It counts once its instructor has signed it.")
      }
    }

    private func record(_ file: ReportFile) async throws {
      let tally = try await school.enter { ashiato, caller in
        let today = try ashiato.today(at: caller.school)
        var tally = Tally(of: .classes)
        for entry in file.entries {
          let isDone = try await tally.carryOut(at: entry.place) {
            let report = try entry.decoded(
              ClassReport.self, members: TypedClass.members, days: ["heldOn"], today: today)
            let (id, repeated) = try await ashiato.record(report, as: caller)
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
      commandName: "statement", abstract: "Print the exact statement of a class, for its instructor to sign.",
      discussion: """
        Examples:
          ashiato attendance statement --unsigned --output to-sign
        """)

    @OptionGroup var request: StatementRequest

    func run() async throws { try await request.run([.attendance]) }
  }
}

import ArgumentParser
import AshiatoApp
import AshiatoWeb
import Training

struct RetentionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention", abstract: "How long what names people is kept, and what is past its time.",
    subcommands: [Report.self, Set.self], defaultSubcommand: Report.self)

  struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "report",
      abstract: "Say how long things are kept and what is past its time; with --apply, erase that.",
      discussion: """
        Examples:
          ashiato retention
          ashiato retention --json
          ashiato retention --apply

        Facts hold no names and are kept for ever. What names people is kept for six years, unless the school has set another \
        time. What is erased cannot be brought back, so look first; --apply can then run every night. Whoever is past her time is \
        forgotten as by “ashiato person forget”; whoever cannot be is named with the reason, and the exit code is 2.
        """)

    @Flag(help: "Erase what is past its time.")
    var apply = false

    @OptionGroup var answer: AnswerOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      let report = try await school.enter { ashiato, caller in
        if apply { return try await ashiato.applyRetention(as: caller) }
        return try await ashiato.retention(as: caller)
      }
      try answer.show(RetentionForm(report))
      if !report.kept.isEmpty { throw Ending(.refused) }
      if !apply, !report.isClean { talk("Next: “ashiato retention --apply” erases what is past its time.") }
    }
  }

  struct Set: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Set for how many years a kind is kept.",
      discussion: """
        Examples:
          ashiato retention set papers 3
        """)

    @Argument(help: "What is kept.")
    var kind: Retention.Kind

    @Argument(help: "How long, in years.")
    var years: Int

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      try await school.enter { ashiato, caller in
        try await ashiato.keep(kind, forYears: years, as: caller)
      }
      talk("From here on \(kind.rawValue) are kept for \(years) years.")
    }
  }
}

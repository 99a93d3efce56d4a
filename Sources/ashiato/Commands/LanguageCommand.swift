import ArgumentParser
import CurriculumFile
import Training

struct LanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language", abstract: "Check a file of the program's words in another language.",
    subcommands: [Check.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Say what does not fit in a language file, and what it leaves to English.",
      discussion: """
        Examples:
          ashiato language check fr.yaml
          ashiato language check fr.yaml --missing

        Each complaint names file, line and column, and ends the command with exit code 10. What is missing is said in English and is \
        no fault. Needs no database.
        """)

    @Argument(help: ArgumentHelp("A language file; - is standard input.", valueName: "file"))
    var file: String

    @Flag(help: "Print what is missing, as lines to fill in.")
    var missing = false

    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let check = LanguageCheck(
        try InputFile(file, readingAtMost: Curriculum.fileSizeLimit + 1), templates: try .templates(),
        listsMissing: missing)
      try answer.show(check)
      if !check.complaints.isEmpty { throw Ending(.findings) }
    }
  }
}

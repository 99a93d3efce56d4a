import ArgumentParser
import AshiatoApp
import AshiatoStore
import CurriculumFile
import Screening
import Training

struct ScreeningCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screening", abstract: "Screen a practice client; check, publish and read the rules of it.",
    discussion: """
      Nothing here is medical advice. Answers are read, decided on and dropped: no file, log or database keeps them.
      """,
    subcommands: [
      Ask.self, Decide.self, Explain.self, Check.self, Publish.self, List.self, Count.self,
    ])

  struct Decide: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "decide", abstract: "Decide about a file of answers, and store nothing.",
      discussion: """
        Examples:
          ashiato screening decide answers.yaml
          ashiato screening decide answers.yaml --rules our-rules.yaml --json
          ashiato screening decide answers.yaml \\
            --curriculum western-bar-ashiatsu-1.yaml
          ashiato screening decide short.yaml --again kept.json

        A file of answers:
          answers:
            pregnancy: no
            blood-pressure: {finding: treated, reading: 138/84}
            varicose-veins: {finding: mild, where: [left calf]}
            disc: {finding: bulge-or-old, letter: {days-ago: 20}}
          sizes: {client-kg: 90, therapist-kg: 60, table-rating-kg: 250}

        The rules that the school published last decide, or those that come with the program where there is no school; --rules \
        names a file in their place. The answer says which it was. What is not answered counts as yes. Every outcome ends with exit \
        code 0: it is the answer, not a refusal.

        With --again, the file answers the short form (“answers: {illness: no, medicine: no}”), and kept.json is what the full form \
        ended in, as --json has printed it.
        """)

    @Argument(help: ArgumentHelp("The file of answers; - is standard input.", valueName: "answers"))
    var answers: String

    @OptionGroup var again: AgainOption
    @OptionGroup var choice: RuleChoice
    @OptionGroup var course: CourseOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws { try again.validate(beside: course) }

    func run() async throws {
      let file = try InputFile(answers, readingAtMost: Curriculum.fileSizeLimit + 1)
      let setting = try course.setting()
      let chosen = try await choice.read()
      if let kept = try again.kept() {
        let answeredNo =
          try chosen.rules.shortForm?.answeredNo(yaml: file.bytes, file: file.path, of: chosen.rules) ?? []
        let decision = try chosen.rules.decideAgain(
          answeredNo: answeredNo, after: kept, today: .onThisMachine())
        return try answer.show(PrintedShortDecision(decision: decision, rules: chosen))
      }
      let answers = try Answers(yaml: file.bytes, file: file.path, to: chosen.rules)
      try answer.show(
        PrintedDecision(
          decision: chosen.rules.decide(answers, in: setting), answers: answers, rules: chosen,
          on: .onThisMachine()))
    }
  }

  struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain", abstract: "Print the rules of a screening, or one question of them, in words.",
      discussion: """
        Examples:
          ashiato screening explain
          ashiato screening explain BP
          ashiato screening explain blood-pressure --rules our-rules.yaml

        It prints the rules by which “ashiato screening decide” would decide.
        """)

    @Argument(help: ArgumentHelp("The id or the code of a question.", valueName: "question"))
    var question: String?

    @OptionGroup var choice: RuleChoice
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let rules = try await choice.read().rules
      guard let question else { return try answer.show(PrintedRuleSet(rules: rules)) }
      let meant = rules.questions.first { $0.id.text == question || $0.code == question.uppercased() }
      guard let meant else {
        throw Obstacle(
          .usage, "\(rules.name) has no question “\(question.plain)”.",
          remedy: "“ashiato screening explain” prints all of them.")
      }
      try answer.show(PrintedQuestion(rules: rules, question: meant))
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Read rule-set files and say everything that is wrong with them.",
      discussion: """
        Examples:
          ashiato screening check Curricula/screening/*.yaml

        Each complaint names file, line and column. A rule that could never change an outcome is one too. Needs no database.
        """)

    @Argument(help: ArgumentHelp("Rule-set files.", valueName: "file"))
    var files: [String]

    @OptionGroup var answer: AnswerOptions

    func run() throws {
      let check = RuleSetCheck(
        try files.map { try InputFile($0, readingAtMost: Curriculum.fileSizeLimit + 1) })
      try answer.show(check)
      if !check.complaints.isEmpty { throw Ending(.malformed) }
    }
  }

  struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publish", abstract: "Publish a version of the rules of a screening, for ever.",
      discussion: """
        Examples:
          ashiato screening publish our-rules.yaml
          ashiato screening publish

        Without a file, the rules that come with the program, which “ashiato init” has published already unless it was given \
        others. A published version never changes: sessions name it. Changed rules need a new version.
        """)

    @Argument(help: ArgumentHelp("Rule-set files.", valueName: "file"))
    var files: [String] = []

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let files = try files.isEmpty ? [.shipped()] : files.map(RuleFile.init)
      try await school.enter { ashiato, caller in
        // Each is told of as soon as it stands: a later one can be refused, and takes nothing back.
        for file in files {
          let reference = try await ashiato.publish(file.rules, source: file.source, as: caller)
          put("\(reference)\n")
          talk("Published for ever: \(reference).")
        }
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the published rules of a screening.",
      discussion: """
        Examples:
          ashiato screening list
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let ruleSets = try await school.enter { ashiato, caller in try await ashiato.ruleSets(as: caller) }
      try answer.show(Listing(rows: ruleSets.map(RuleSetRow.init), nothing: "Nothing is published yet."))
    }
  }

  struct Count: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "count", abstract: "Say how many screenings ended so that nobody worked, by month.",
      discussion: """
        Examples:
          ashiato screening count

        These counts are all that is kept of such a screening. One may be off by one when a connection was lost.
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let counts = try await school.enter { ashiato, caller in try await ashiato.screeningCounts(as: caller) }
      try answer.show(Listing(rows: counts.map(ScreeningCountRow.init), nothing: "Nothing is counted yet."))
    }
  }
}

/// Which rules of a screening decide: those of a file; those that the school published; without a school, those of the program.
struct RuleChoice: ParsableArguments {
  @Option(
    help: ArgumentHelp("A rule-set file, in place of what the school has published.", valueName: "file"))
  var rules: String?

  @Option(
    help: ArgumentHelp(
      "A rule set that the school has published: its id, or id@version; without it, the one published last.",
      valueName: "rule-set"),
    transform: RuleSetName.typed)
  var ruleSet: RuleSetName?

  @OptionGroup var school: SchoolOptions

  func validate() throws {
    if rules != nil, ruleSet != nil {
      throw ValidationError("Name a published rule set with --rule-set or a file with --rules, not both.")
    }
  }

  func read() async throws -> ChosenRules {
    if let rules { return ChosenRules(rules: try RuleFile(rules).rules, origin: .file(rules)) }
    let settings = try await Settings.read(
      .common(home: school.home.home, school: school.school, actor: school.actor))
    guard ruleSet != nil || settings.hasSchool else {
      return ChosenRules(rules: try RuleFile.shipped().rules, origin: .program)
    }
    guard settings.actor != nil else {
      throw Obstacle(
        .usage, "The rules of the school decide here, and it is not said who asks for them.",
        remedy: "Name yourself with --as PERSON or ASHIATO_AS, or name a file of rules with --rules.")
    }
    let rules = try await Composition(settings: settings).atSchool { ashiato, caller in
      try await ashiato.ruleSet(ruleSet?.id, version: ruleSet?.version, as: caller).rules
    }
    return ChosenRules(rules: rules, origin: .school)
  }
}

/// Which rules of a screening a school begins with.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The rule-set file of the screening; without it, the rules that come with the program.",
      valueName: "file"))
  var rules: String?

  func file() throws -> RuleFile { try rules.map(RuleFile.init) ?? .shipped() }
}

/// Within which course a screening decides.
struct CourseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The curriculum file whose zones, strokes and pressure hold; without it, everything that the rules know.",
      valueName: "file"))
  var curriculum: String?

  @OptionGroup var library: LibraryOptions

  func setting() throws -> Setting {
    guard let curriculum else { return .anyCourse }
    let file = try InputFile(curriculum, readingAtMost: Curriculum.fileSizeLimit + 1)
    var shelf = LibraryShelf(library)
    let library = try shelf.library(for: curriculum)
    guard let practicum = try Curriculum(yaml: file.bytes, file: file.path, library: library).practicum else {
      throw Obstacle(
        .malformed, "The curriculum in \(file.path.plain) has no practicum.",
        remedy: "Name the curriculum that the practice belongs to.")
    }
    return Setting(practicum)
  }
}

import ArgumentParser
import AshiatoApp
import AshiatoStore
import AshiatoWeb
import Training

struct SiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Add, inspect and show the places where students practise.",
    subcommands: [Add.self, List.self, Show.self, Checklist.self, Inspect.self, Load.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add a site.",
      discussion: """
        Examples:
          ashiato site add studio --name "The studio, first floor"
          ashiato site add ward --name "The ward, ground floor" --kind clinic
        """)

    @Argument(help: "Its id: lower-case words joined by hyphens.", transform: Slug<Site>.typed)
    var site: Slug<Site>

    @Option(help: "Its name, as it stands in signed statements.")
    var name: String

    @Option(help: ArgumentHelp("Its time zone, where it is not the school's.", valueName: "zone"))
    var timeZone: String?

    @Option(help: "What kind of place it is, where a curriculum asks for sessions there.")
    var kind: SiteKind?

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let added = try await school.enter { ashiato, caller in
        try await ashiato.addSite(site.text, name: name, timeZone: timeZone, kind: kind, as: caller)
      }
      put("\(added.id)\n")
      talk("Added the site \(added.slug), in \(added.timeZone).")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the sites.",
      discussion: """
        Examples:
          ashiato site list
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let sites = try await school.enter { ashiato, caller in try await ashiato.sites(as: caller) }
      try answer.show(Listing(rows: sites.map(SiteForm.init), nothing: "There is no site yet."))
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Say what a site is fit for, why, and when it is inspected next.",
      discussion: """
        Examples:
          ashiato site show studio
          ashiato site show studio --on 2026-05-02 --json
        """)

    @Argument(help: "The site.", transform: Slug<Site>.typed)
    var site: Slug<Site>

    @Option(
      help: ArgumentHelp("As of this day; today unless given.", valueName: "day"),
      transform: DayExpression.typed)
    var on: DayExpression?

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let state = try await school.enter { ashiato, caller in
        try await ashiato.site(site.text, on: try ashiato.day(on, at: caller.school), as: caller)
      }
      try answer.show(SiteAnswer(state))
    }
  }

  struct Checklist: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "checklist", abstract: "Print the checklist of a site, or a form to fill in.",
      discussion: """
        Examples:
          ashiato site checklist studio
          ashiato site checklist studio --weekly --json > form.json

        In the form, write ok, fail or not-applicable as each answer, then run “ashiato site inspect”.
        """)

    @Argument(help: "The site.", transform: Slug<Site>.typed)
    var site: Slug<Site>

    @Flag(help: "Only what is looked at every week: the tables.")
    var weekly = false

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let occasion: SiteInspection.Occasion = weekly ? .weekly : .yearly
      let (day, questions) = try await school.enter { ashiato, caller in
        try await ashiato.checklist(of: site.text, for: occasion, on: nil, as: caller)
      }
      try answer.show(ChecklistAnswer(occasion: occasion, day: day, questions: questions))
    }
  }

  struct Inspect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "inspect", abstract: "Record that you went through the checklist of a site.",
      discussion: """
        Examples:
          ashiato site inspect studio --from inspection.json
          ashiato site inspect studio --from inspection.json --on 2026-05-02

        The file is the form of “ashiato site checklist --json”, with every answer filled in:
          {"occasion": "yearly", "day": "2026-05-02",
           "headroomCentimetres": 195,
           "findings": [
             {"item": "headroom", "answer": "ok"},
             {"item": "bars-sound", "equipment": "bars", "answer": "ok"}]}
        A yearly inspection answers everything and holds for a year at most, a weekly one the tables, for seven days. \
        With nextDue it holds for less. After any alteration, inspect again.
        """)

    @Argument(help: "The site.", transform: Slug<Site>.typed)
    var site: Slug<Site>

    @Option(help: ArgumentHelp("The form, filled in; - is standard input.", valueName: "file"))
    var from: String

    @Option(
      help: ArgumentHelp("The day of the inspection, where it is not the file's.", valueName: "day"),
      transform: DayExpression.typed)
    var on: DayExpression?

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let entry = ReportFile.Entry(whole: try InputFile(from))
      let state = try await school.enter { ashiato, caller in
        let today = try ashiato.today(at: caller.school)
        var report = try entry.decoded(
          InspectionReport.self, members: Self.members, days: ["day", "nextDue"], today: today)
        if let on { report.day = on.day(today: today) }
        return try await ashiato.inspect(site.text, report, as: caller)
      }
      try answer.show(SiteAnswer(state))
    }

    static let members = ["occasion", "day", "nextDue", "headroomCentimetres", "findings"]
  }

  struct Load: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "load", abstract: "Sum up whether bars, tables and headroom fit two bodies.",
      discussion: """
        Examples:
          ashiato site load studio --therapist-kg 60
          ashiato site load studio --therapist-kg 60 --therapist-cm 172

        What the client weighs is asked at the terminal, or read as one line of standard input: in a command it would stay \
        in the history of the shell. Weights and heights are used for the sums and are not kept.
        """)

    @Argument(help: "The site.", transform: Slug<Site>.typed)
    var site: Slug<Site>

    @Option(help: ArgumentHelp("What the therapist weighs.", valueName: "kg"))
    var therapistKg: Int

    @Option(help: ArgumentHelp("How tall the therapist is.", valueName: "cm"))
    var therapistCm: Int?

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let clientKg = try clientKilograms()
      let bodies: BodyMeasures
      do throws(EquipmentRefusal) {
        bodies = try BodyMeasures(
          therapistKilograms: therapistKg, clientKilograms: clientKg, therapistCentimetres: therapistCm)
      } catch {
        throw ValidationError("\(error.sentence) \(error.remedy)")
      }
      let state = try await school.enter { ashiato, caller in
        try await ashiato.site(site.text, on: nil, as: caller)
      }
      try answer.show(LoadAnswer(state, bodies))
    }

    private func clientKilograms() throws -> Int {
      let line =
        Terminal.isAttended
        ? try Terminal.ask("What does the client weigh, in kg?")
        : String(decoding: try InputFile("-", readingAtMost: 16).bytes, as: UTF8.self)
      guard let kilograms = Int(line.filter { !$0.isWhitespace }) else {
        throw Obstacle(
          .usage, "The client's weight is no whole number.",
          remedy: "Type whole kilograms, or hand them over as one line of standard input.")
      }
      return kilograms
    }
  }
}

import ArgumentParser
import AshiatoApp
import Training

struct EquipmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "equipment", abstract: "Record the equipment of a site: bars, tables, steps, staffs.",
    subcommands: [Add.self, Rate.self, TagOut.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add a piece of equipment to a site.",
      discussion: """
        Examples:
          ashiato equipment add bars --site studio --kind overhead-bars \\
            --working-load-kg 250 --design-factor 6 \\
            --rated-by "Lea Frost, structural engineer" --rated-on 2026-03-02
          ashiato equipment add step --site studio --kind step-stool

        What carries a person (support overhead, a table, a strap at the table) comes with its working load, as a competent person stated it; \
        support overhead also with its design factor, of 5 or more. The school keeps the paper.
        """)

    @OptionGroup var piece: PieceOptions

    @Option(help: "What it is: the prop that a session names.")
    var kind: Equipment.Kind

    @Option(
      help: ArgumentHelp("The day from which it is at the site; today unless given.", valueName: "day"),
      transform: DayExpression.typed)
    var since: DayExpression?

    @OptionGroup(title: "Rating") var rating: TypedRating
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func validate() throws { try rating.check() }

    func run() async throws {
      let equipment = try await school.enter { ashiato, caller in
        try await ashiato.addEquipment(
          piece.name, kind, to: piece.site.text, since: try ashiato.day(since, at: caller.school),
          rating: try rating.report(today: try ashiato.today(at: caller.school)), as: caller)
      }
      put("\(equipment.id)\n")
      talk("Added \(equipment.name), \(kind.title), at \(piece.site). It is in service once inspected.")
    }
  }

  struct Rate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rate", abstract: "Record what a piece may carry at work, from a day on.",
      discussion: """
        Examples:
          ashiato equipment rate bars --site studio --working-load-kg 250 \\
            --design-factor 6 --rated-by "Lea Frost" --rated-on 2026-03-02

        The rating before it stays on record.
        """)

    @OptionGroup var piece: PieceOptions
    @OptionGroup(title: "Rating") var rating: TypedRating
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func validate() throws {
      try rating.check()
      guard rating.workingLoadKg != nil else { throw ValidationError("Missing: --working-load-kg.") }
    }

    func run() async throws {
      try await school.enter { ashiato, caller in
        guard let report = try rating.report(today: try ashiato.today(at: caller.school)) else { return }
        try await ashiato.rate(piece.name, at: piece.site.text, report, as: caller)
      }
      talk("Rated. “ashiato site show \(piece.site)” says whether anything is still missing.")
    }
  }

  struct TagOut: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tag-out",
      abstract: "Take a piece out of use.",
      discussion: """
        Examples:
          ashiato equipment tag-out table-2 --site studio --reason damaged

        An inspection that passes it afterwards brings it back.
        """)

    @OptionGroup var piece: PieceOptions

    @Option(help: "Why.")
    var reason: Equipment.TagOut.Code

    @Option(
      help: ArgumentHelp("From which day on; today unless given.", valueName: "day"),
      transform: DayExpression.typed)
    var on: DayExpression?

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let tagOut = try await school.enter { ashiato, caller in
        try await ashiato.tagOut(
          piece.name, at: piece.site.text, because: reason, on: try ashiato.day(on, at: caller.school),
          as: caller)
      }
      put("\(tagOut.id)\n")
      talk("Out of use from \(tagOut.day) on, until an inspection passes it.")
    }
  }
}

/// Which piece, and where it is.
struct PieceOptions: ParsableArguments {
  @Argument(
    help: "What it is called at its site: lower-case words joined by hyphens.",
    transform: Equipment.Name.typed)
  var name: Equipment.Name

  @Option(help: "The site.", transform: Slug<Site>.typed)
  var site: Slug<Site>
}

/// A rating as it is typed on a command line.
struct TypedRating: ParsableArguments {
  @Option(help: ArgumentHelp("The working load, not the static one, in whole kilograms.", valueName: "kg"))
  var workingLoadKg: Int?

  @Option(
    help: ArgumentHelp("How many times the working load it takes before it fails.", valueName: "factor"))
  var designFactor: Int?

  @Option(help: ArgumentHelp("Who states it. It can be erased later.", valueName: "name"))
  var ratedBy: String?

  @Option(
    help: ArgumentHelp("The paper that the school keeps. It can be erased later.", valueName: "text"))
  var document: String?

  @Option(
    help: ArgumentHelp("The day on which it was stated.", valueName: "day"), transform: DayExpression.typed)
  var ratedOn: DayExpression?

  @Option(
    help: ArgumentHelp("Its last day; a year after it was stated unless given.", valueName: "day"),
    transform: DayExpression.typed)
  var validUntil: DayExpression?

  /// All that belongs to a rating, or nothing of it.
  func check() throws {
    guard workingLoadKg != nil else {
      if designFactor != nil || ratedBy != nil || document != nil || ratedOn != nil || validUntil != nil {
        throw ValidationError("A rating begins with --working-load-kg.")
      }
      return
    }
    guard ratedBy != nil, ratedOn != nil else {
      throw ValidationError("With --working-load-kg belong --rated-by and --rated-on.")
    }
  }

  func report(today: CalendarDay) throws -> RatingReport? {
    guard let workingLoadKg, let ratedBy, let ratedOn else { return nil }
    return RatingReport(
      workingKilograms: workingLoadKg, designFactor: designFactor, ratedBy: ratedBy, document: document,
      ratedOn: ratedOn.day(today: today), validUntil: validUntil?.day(today: today))
  }
}

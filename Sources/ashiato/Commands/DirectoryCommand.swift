import ArgumentParser
import AshiatoApp
import AshiatoStore
import CurriculumFile
import Logging
import Postgres
import Training

struct DirectoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "directory",
    abstract: "Let strangers find you by a coarse place, leave again, and search.",
    discussion: """
      Whoever holds a valid record of achievement may enter, and tells of herself what she cares to tell. Her entry is shown while \
      such a record is valid, and is gone on the day on which the last one expires or is revoked. Nobody can pay for a place.
      """,
    subcommands: [Enter.self, Leave.self, Search.self])

  struct Enter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "enter", abstract: "Enter the directory, or write your entry anew.",
      discussion: """
        Examples:
          ashiato directory enter --area oxfordshire
          ashiato directory enter --area oxfordshire --town Oxford --postcode OX4 \\
            --practice "The Quiet Foot" --language en --language ja \\
            --access step-free --contact https://quiet-foot.example

        Everything that you give is public; what you leave out is not shown, also when it stood in an earlier entry. Licence, \
        registration and insurance are shown beside it as far as you open them with “ashiato declaration open”.
        """)

    @Option(help: "Your name as it is to be shown; the one at the school unless given.")
    var name: String?

    @Option(help: "The name of your studio or practice.")
    var practice: String?

    @Option(help: ArgumentHelp("The county or state where you work.", valueName: "place"))
    var area: String

    @Option(help: "The town.")
    var town: String?

    @Option(
      help: ArgumentHelp("The first part of the postcode, as OX4.", valueName: "part"),
      transform: PostcodeArea.typed)
    var postcode: PostcodeArea?

    @Option(
      help: ArgumentHelp("A language that you work in, as en; may be given again.", valueName: "code"),
      transform: LanguageCode.typed)
    var language: [LanguageCode] = []

    @Option(help: "How one gets in and onto the table; may be given again.")
    var access: [DirectoryEntry.Access] = []

    @Option(
      help: ArgumentHelp("An e-mail address or an https link.", valueName: "address"),
      transform: PublicContact.typed)
    var contact: PublicContact?

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let guide = try DirectoryGuide.shipped()
      guard case .area(let place) = guide.gazetteer.place(named: area) else {
        throw Obstacle(
          .missing, "“\(area.plainLine)” is no county or state that is known here.",
          remedy: "Give a county of the United Kingdom or a state of the United States, as Oxfordshire.")
      }
      let isShown = try await school.enter { ashiato, caller in
        let entry = DirectoryEntry(
          name: name ?? caller.person.name, practice: practice, area: place.id, town: town,
          postcodeArea: postcode, languages: language, access: access, contact: contact)
        return try await ashiato.enterDirectory(entry, guide: guide, as: caller)
      }
      talk(
        isShown
          ? "Entered under \(place.title). You are shown while a record of achievement of yours is valid."
          : "Entered under \(place.title). You will be shown once a record of achievement of yours is valid.")
    }
  }

  struct Leave: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "leave", abstract: "Leave the directory; nothing of your entry is kept.",
      discussion: """
        Examples:
          ashiato directory leave
        """)

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      try await school.enter { ashiato, caller in try await ashiato.leaveDirectory(as: caller) }
      talk("You are not in the directory any more.")
    }
  }

  struct Search: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search",
      abstract: "Search the directory as strangers do: nearest place first, then by name.",
      discussion: """
        Examples:
          ashiato directory search oxfordshire
          ashiato directory search "South East England" --works-on floor --json
          ashiato directory search --tag sports
          ashiato directory search OX4 --style western-bar --language en

        Places are counties, states, regions and countries, known without a network; or a town, or the first part of a postcode. \
        Where nobody is found, the search is widened, and says so.
        """)

    @Argument(help: "A place; without one, everybody.")
    var place: String?

    @Option(help: "A style of the library, as western-bar.", transform: Slug<Library.Style>.typed)
    var style: Slug<Library.Style>?

    @Option(help: "A tag of the library, as sports.", transform: Slug<Library.Tag>.typed)
    var tag: Slug<Library.Tag>?

    @Option(help: "On what the client lies or sits.")
    var worksOn: Library.Style.Ground?

    @Option(help: ArgumentHelp("A language, as en.", valueName: "code"), transform: LanguageCode.typed)
    var language: LanguageCode?

    @Option(help: "What you need to get in and onto the table.")
    var access: DirectoryEntry.Access?

    @OptionGroup var home: HomeOptions

    @Option(
      help: ArgumentHelp(
        "The domain of the school, where several are open here (ASHIATO_SCHOOL).", valueName: "domain"))
    var school: String?

    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let guide = try DirectoryGuide.shipped()
      let search = DirectorySearch(
        place: place, style: style, tag: tag, worksOn: worksOn, language: language, access: access)
      if let style, !guide.styles.contains(where: { $0.id == style }) {
        throw Obstacle(
          .missing, "The library has no style “\(style)”.",
          remedy: "See what it has with “ashiato library show”.")
      }
      if let tag, !guide.library.tags.contains(where: { $0.id == tag }) {
        throw Obstacle(
          .missing, "The library has no tag “\(tag)”.",
          remedy: "See what it has with “ashiato library show”.")
      }
      let settings = try await Settings.read(.common(home: home.home, school: school))
      let found = try await Composition(settings: settings).asStranger { checks in
        try await checks.search(search, guide: guide, at: try await checks.school(named: settings.school))
      }
      try answer.show(DirectoryListing(found))
    }
  }
}

extension DirectoryGuide {
  /// What comes with the program.
  static func shipped() throws -> DirectoryGuide {
    DirectoryGuide(gazetteer: try .shipped(), library: try .shipped())
  }
}

import ArgumentParser
import AshiatoApp
import AshiatoStore
import Training

struct SiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Add and list the places where students practise.",
    subcommands: [Add.self, List.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a site.",
      discussion: """
        Examples:
          ashiato site add studio --name "The studio, first floor"
        """)

    @Argument(help: "Its id: lower-case words joined by hyphens.", transform: Slug<Site>.typed)
    var site: Slug<Site>

    @Option(help: "Its name, as it stands in signed statements.")
    var name: String

    @Option(help: ArgumentHelp("Its time zone, where it is not the school's.", valueName: "zone"))
    var timeZone: String?

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let added = try await school.enter { ashiato, caller in
        try await ashiato.addSite(site.text, name: name, timeZone: timeZone, as: caller)
      }
      put("\(added.id)\n")
      talk("Added the site \(added.slug), in \(added.timeZone).")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the sites.",
      discussion: """
        Examples:
          ashiato site list
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let sites = try await school.enter { ashiato, caller in try await ashiato.sites(as: caller) }
      try answer.show(Listing(rows: sites.map(SiteRow.init), nothing: "There is no site yet."))
    }
  }
}

import ArgumentParser
import CurriculumFile
import Training

struct LibraryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "library", abstract: "The words of the field: zones, strokes, props, claims, terms.",
    subcommands: [Check.self, Show.self, Lint.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Read the files of a library and say everything that is wrong with them.",
      discussion: """
        Examples:
          ashiato library check Curricula/library

        Follows every reference from one card to another. Without a folder, the library of this program is read. Needs no \
        database.
        """)

    @Argument(help: ArgumentHelp("A folder of library files.", valueName: "dir"))
    var folder: String?

    @OptionGroup var answer: AnswerOptions

    func run() throws {
      do throws(any Error) {
        let library = try folder.map { try Library(folder: $0) } ?? .shipped()
        try answer.show(LibraryCheck(folder: folder, library: library, complaints: []))
      } catch let complaints as Complaints {
        try answer.show(LibraryCheck(folder: folder, library: nil, complaints: complaints.all))
        throw Ending(.malformed)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print the card of a word, with what refers to it.",
      discussion: """
        Examples:
          ashiato library show
          ashiato library show lumbar
          ashiato library show "Point press"
          ashiato library show claims/immune-system

        A word is an id, a title, a code or another name. Without one, everything is listed that has a card.
        """)

    @Argument(help: "What to look up.")
    var word: String?

    @OptionGroup var library: LibraryOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      var shelf = LibraryShelf(library)
      let library = try shelf.library(in: library.library)
      guard let word else { return try answer.show(LibraryIndex(library: library)) }
      let articles = library.articles(for: word)
      guard !articles.isEmpty else {
        throw Obstacle(
          .missing, "The library has no card for “\(word.plain)”.",
          remedy: "See what it has with “ashiato library show”.")
      }
      try answer.show(LibraryCards(library: library, articles: articles))
    }
  }

  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint", abstract: "Find wording in public texts that no school should use.",
      discussion: """
        Examples:
          ashiato library lint website.html leaflet.txt

        Each finding names file, line and column, the claim behind it and what to say instead. A wording that is found ends \
        the command with exit code 10.
        """)

    @Argument(help: ArgumentHelp("Texts that the public reads; - is standard input.", valueName: "file"))
    var files: [String]

    @OptionGroup var library: LibraryOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      var shelf = LibraryShelf(library)
      let library = try shelf.library(in: library.library)
      let lint = LibraryLint(library, try files.map { try InputFile($0) })
      try answer.show(lint)
      if !lint.findings.isEmpty { throw Ending(.findings) }
    }
  }
}

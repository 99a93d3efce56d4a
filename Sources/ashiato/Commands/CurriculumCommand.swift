import ArgumentParser
import AshiatoApp
import AshiatoStore
import AshiatoWeb
import CurriculumFile
import Foundation
import Training

struct CurriculumCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "curriculum", abstract: "Check, publish, read and compare curricula.",
    subcommands: [Check.self, Publish.self, Show.self, List.self, Diff.self, Test.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Read curriculum files and say everything that is wrong with them.",
      discussion: """
        Examples:
          ashiato curriculum check Curricula/*.yaml

        Each complaint names file, line and column. Needs no database.
        """)

    @Argument(help: ArgumentHelp("Curriculum files.", valueName: "file"))
    var files: [String]

    @OptionGroup var library: LibraryOptions
    @OptionGroup var answer: AnswerOptions

    func run() throws {
      var shelf = LibraryShelf(library)
      let check = CurriculumCheck(
        try files.map { (try InputFile(curriculum: $0), try shelf.library(for: $0)) })
      try answer.show(check)
      if !check.complaints.isEmpty { throw Ending(.malformed) }
    }
  }

  struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publish", abstract: "Publish a version of a curriculum, for ever.",
      discussion: """
        Examples:
          ashiato curriculum publish Curricula/western-bar-ashiatsu-1.yaml
          ashiato curriculum publish foundation-safety-0.yaml renewal-safety.yaml

        A published version never changes: enrolments and records name it by its digest. A changed file needs a new \
        version. Several files are published together, or none of them, so that each may ask for records of the others.
        """)

    @Argument(help: ArgumentHelp("Curriculum files.", valueName: "file"))
    var files: [String]

    @OptionGroup var library: LibraryOptions
    @OptionGroup var school: SchoolOptions

    func run() async throws {
      var shelf = LibraryShelf(library)
      let curricula: [(curriculum: Curriculum, source: String)] = try files.map { path in
        let file = try InputFile(curriculum: path)
        let library = try shelf.library(for: path)
        return (try Curriculum(yaml: file.bytes, file: path, library: library), file.text)
      }
      try await school.enter { ashiato, caller in
        for reference in try await ashiato.publish(curricula, as: caller) {
          put("\(reference)\n")
          talk("Published for ever: \(reference).")
        }
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print a published curriculum.",
      discussion: """
        Examples:
          ashiato curriculum show western-bar-ashiatsu-1
          ashiato curriculum show western-bar-ashiatsu-1@2026.1 --source

        The source may refer to a library. --yaml prints a file that refers to nothing. What a test is drawn from, and \
        the source that may hold it, is shown to those who assess.
        """)

    @Argument(
      help: ArgumentHelp("Its id, or id@version.", valueName: "curriculum"), transform: CurriculumName.typed)
    var curriculum: CurriculumName

    @Flag(help: "Print the file as its author wrote it.")
    var source = false

    @Flag(help: "Print it as a file in which everything is defined.")
    var yaml = false

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      if source {
        let file = try await school.enter { ashiato, caller in
          try await ashiato.curriculumSource(curriculum.id, version: curriculum.version, as: caller)
        }
        return put(file)
      }
      let content = try await school.enter { ashiato, caller in
        try await ashiato.curriculum(curriculum.id, version: curriculum.version, as: caller).curriculum
      }
      if yaml {
        put(try content.yaml())
      } else {
        try answer.show(PrintedCurriculum(curriculum: content))
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the published curricula.",
      discussion: """
        Examples:
          ashiato curriculum list
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let curricula = try await school.enter { ashiato, caller in try await ashiato.curricula(as: caller) }
      try answer.show(
        Listing(rows: curricula.map(CurriculumForm.init), nothing: "Nothing is published yet."))
    }
  }

  struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff", abstract: "Say in words what one version asks for otherwise than another.",
      discussion: """
        Examples:
          ashiato curriculum diff western-bar-ashiatsu-1@2026.1 \\
            western-bar-ashiatsu-1@2027.1
          ashiato curriculum diff western-bar-ashiatsu-1 Curricula/next.yaml

        Each of the two is a file or a published curriculum; two files need no database. What a newer version means for one \
        student is told by “ashiato enrolment move --dry-run”.
        """)

    @Argument(help: ArgumentHelp("The earlier version: a file, an id, or id@version.", valueName: "earlier"))
    var earlier: String

    @Argument(help: ArgumentHelp("The later one.", valueName: "later"))
    var later: String

    @OptionGroup var library: LibraryOptions
    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      var shelf = LibraryShelf(library)
      let sides = try [earlier, later].map { try CurriculumSource($0, shelf: &shelf) }
      let curricula =
        if sides.contains(where: \.isPublished) {
          try await school.enter { ashiato, caller in
            var curricula: [Curriculum] = []
            for side in sides { curricula.append(try await side.curriculum(from: ashiato, as: caller)) }
            return curricula
          }
        } else {
          sides.compactMap(\.read)
        }
      guard let from = curricula.first, let to = curricula.last else { return }
      try answer.show(CurriculumDifferenceAnswer(difference: CurriculumDifference(from: from, to: to)))
    }
  }
}

extension CurriculumCommand {
  struct Test: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test", abstract: "Print a paper of a test, or its key.",
      discussion: """
        Examples:
          ashiato curriculum test western-bar-ashiatsu-1 knowledge-test
          ashiato curriculum test western-bar-ashiatsu-1 knowledge-test --paper 2 --key
          ashiato curriculum test Curricula/foundation-safety-0.yaml knowledge-test

        A paper is drawn from the test items that the curriculum names. The same number always draws the same paper of a \
        version, so that its key can be printed later. A file needs no database; what is published is printed for those who \
        assess.
        """)

    @Argument(help: ArgumentHelp("A file, an id, or id@version.", valueName: "curriculum"))
    var curriculum: String

    @Argument(
      help: ArgumentHelp("The id of the assessment.", valueName: "assessment"),
      transform: AssessmentPlan.ID.typed)
    var assessment: AssessmentPlan.ID

    @Option(help: "Which of the papers, from 1 to 999.")
    var paper = 1

    @Flag(help: "Print what is right, and why. Keep it from those who take the test.")
    var key = false

    @OptionGroup var library: LibraryOptions
    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
      guard TestPaper.numbers.contains(paper) else {
        throw ValidationError("The number of a paper is from 1 to 999.")
      }
    }

    func run() async throws {
      var shelf = LibraryShelf(library)
      let drawn =
        switch try CurriculumSource(curriculum, shelf: &shelf) {
        case .file(let curriculum):
          try refusing { () throws(TestPaperRefusal) in try curriculum.paper(paper, of: assessment) }
        case .published(let name):
          try await school.enter { ashiato, caller in
            try await ashiato.testPaper(
              paper, of: assessment, in: name.id, version: name.version, as: caller)
          }
        }
      try answer.show(PrintedTestPaper(paper: drawn, withKey: key))
    }

    private func refusing(_ draw: () throws(TestPaperRefusal) -> TestPaper) throws(AshiatoError) -> TestPaper
    {
      do {
        return try draw()
      } catch {
        throw .refused(error)
      }
    }
  }
}

/// A curriculum that was named on the command line: the content of a file, or one that is published.
private enum CurriculumSource: Sendable {
  case file(Curriculum)
  case published(CurriculumName)

  /// What is a file is read as one; a name with a slash or a dot of its own kind can be nothing else.
  init(_ text: String, shelf: inout LibraryShelf) throws {
    guard text.contains("/") || text.hasSuffix(".yaml") || FileManager.default.fileExists(atPath: text) else {
      self = .published(try CurriculumName.typed(text))
      return
    }
    let file = try InputFile(curriculum: text)
    self = .file(try Curriculum(yaml: file.bytes, file: text, library: try shelf.library(for: text)))
  }

  var read: Curriculum? {
    if case .file(let curriculum) = self { curriculum } else { nil }
  }

  var isPublished: Bool { read == nil }

  func curriculum(from ashiato: Ashiato, as caller: Caller) async throws -> Curriculum {
    switch self {
    case .file(let curriculum): curriculum
    case .published(let name):
      try await ashiato.curriculum(name.id, version: name.version, as: caller).curriculum
    }
  }
}

struct Enrol: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrol", abstract: "Enrol a student in a version of a curriculum.",
    discussion: """
      Examples:
        ashiato enrol aya western-bar-ashiatsu-1
        ashiato enrol aya western-bar-ashiatsu-1@2026.1 --on 2026-05-04

      The version is pinned: a newer one never changes what she has to do.
      """)

  @Argument(help: ArgumentHelp("The student: handle, e-mail address or id.", valueName: "person"))
  var student: String

  @Argument(
    help: ArgumentHelp(
      "Curriculum ids, each with or without @version; without, the one published last.",
      valueName: "curriculum"),
    transform: CurriculumName.typed)
  var curricula: [CurriculumName]

  @Option(
    help: ArgumentHelp("The first day; today unless given.", valueName: "day"), transform: DayExpression.typed
  )
  var on: DayExpression?

  @OptionGroup var school: SchoolOptions

  func run() async throws {
    try await school.enter { ashiato, caller in
      let day = try ashiato.day(on, at: caller.school)
      for curriculum in curricula {
        let enrolment = try await ashiato.enrol(
          student, in: curriculum.id, version: curriculum.version, on: day, as: caller)
        // Told one by one: what was begun stands, even where the next is refused.
        put("\(enrolment.id)\n")
        talk("Enrolled \(student.plain) in \(enrolment.curriculum) from \(enrolment.enrolledOn) on.")
      }
    }
  }
}

extension Ashiato {
  /// A day as typed, in the time zone of the school.
  func day(_ expression: DayExpression?, at school: SchoolProfile) throws -> CalendarDay? {
    guard let expression else { return nil }
    return expression.day(today: try today(at: school))
  }

  func day(_ expression: DayExpression, at school: SchoolProfile) throws -> CalendarDay {
    expression.day(today: try today(at: school))
  }
}

extension InputFile {
  /// A curriculum file: one that is too large is read just so far that the complaint about it is certain.
  fileprivate init(curriculum path: String) throws {
    try self.init(path, readingAtMost: Curriculum.fileSizeLimit + 1)
  }
}

import ArgumentParser
import AshiatoApp
import Training

/// Where the data is.
struct HomeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where Ashiato keeps its data (ASHIATO_HOME; default: /var/lib/ashiato as root, else ~/.local/share/ashiato).",
      valueName: "dir"))
  var home: String?
}

/// At which school, and who acts.
struct SchoolOptions: ParsableArguments {
  @OptionGroup var home: HomeOptions

  @Option(
    help: ArgumentHelp(
      "The domain of the school, where several are open here (ASHIATO_SCHOOL).", valueName: "domain"))
  var school: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who acts: handle, e-mail address or id (ASHIATO_AS).", valueName: "person"))
  var actor: String?

  /// Runs the body at the school, as the person who acts.
  func enter<Answer: Sendable>(_ body: (Ashiato, Caller) async throws -> Answer) async throws -> Answer {
    let settings = try await Settings.read(.common(home: home.home, school: school, actor: actor))
    return try await Composition(settings: settings).atSchool(body)
  }
}

/// How an answer is printed.
struct AnswerOptions: ParsableArguments {
  @Flag(help: "Print JSON with stable member names.")
  var json = false

  func show(_ answer: some Answer) throws {
    put(json ? try answer.json() : answer.text(.ofStandardOutput))
  }
}

/// Where a document is written that is not only shown.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Write over a file that is there already.")
  var force = false

  func check() throws {
    if let output { try OutputFile(output, force: force).check() }
  }

  /// - Parameter isSecret: only the owner of the file can read it.
  func write(_ bytes: [UInt8], isSecret: Bool = false) throws {
    guard let output else { return put(bytes) }
    try OutputFile(output, force: force).write(bytes, isSecret: isSecret)
    talk("Wrote \(output.plain).")
  }
}

/// A file of reports, each of which is taken by itself.
struct ReportFileOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Take every report of a file; - is standard input.", valueName: "file"))
  var from: String?

  @Flag(help: "With --from: stop at the first report that is refused.")
  var stopAtFirst = false

  func file() throws -> ReportFile? { try from.map { try ReportFile(try InputFile($0)) } }
}

import ArgumentParser
import AshiatoApp
import Training

struct SignOffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-off", abstract: "Hand in signed statements: from here on their facts count.",
    discussion: """
      Examples:
        ashiato sign-off signed
        ashiato sign-off session-01970c2e.signed.json

      Each is received by itself: one that is refused does not stop the others.
      """)

  @Argument(help: ArgumentHelp("Signed statements, or folders of them (*.signed.json).", valueName: "file"))
  var files: [String]

  @OptionGroup var school: SchoolOptions

  func run() async throws {
    let paths = try meantFiles(in: files, where: { $0.hasSuffix(".signed.json") }, called: "signed statement")
    let documents = try paths.map { try InputFile($0) }
    let tally = try await school.enter { ashiato, caller in
      var tally = Tally(of: .statements)
      for document in documents {
        _ = try await tally.carryOut(at: document.path.plain) {
          .done(try await ashiato.signOff(document.bytes, as: caller).words)
        }
      }
      return tally
    }
    try tally.finish()
  }
}

extension FactReference {
  /// `session 01970c2e-…`.
  fileprivate var words: String {
    switch self {
    case .session(let id): "session \(id)"
    case .attendance(let id): "attendance \(id)"
    case .assessment(let id): "assessment \(id)"
    }
  }
}

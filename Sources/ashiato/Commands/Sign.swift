import ArgumentParser
import Credentials
import SystemPackage
import Training

struct Sign: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign statements with your key, after showing what they say.",
    discussion: """
      Examples:
        ashiato sign to-sign --key kenji.key --output signed
        ashiato sign statement.json --key kenji.key

      Each statement is shown in words before the passphrase is asked for: what is shown is what is signed. Writes \
      NAME.signed.json beside NAME.json, or into the folder --output. Needs no database.
      """)

  @Argument(help: ArgumentHelp("Statements, or folders of them.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("Your key file.", valueName: "file"))
  var key: String

  @Option(
    help: ArgumentHelp(
      "The folder for the signed statements; for one statement also a file, or - for standard output.",
      valueName: "path"))
  var output: String?

  @Flag(help: "Write over files that are there already.")
  var force = false

  @OptionGroup var passphrase: PassphraseOptions

  func run() async throws {
    let sealed = try SealedKey(key)
    let paths = try unsignedStatements(in: files)
    let statements = try paths.map { try StatementFile($0) }.filter { statement in
      if statement.isSigned { talk("\(statement.path.plain) is signed already, and is left as it is.") }
      return !statement.isSigned
    }
    guard !statements.isEmpty else { return talk("Nothing is left to sign.") }
    let targets = try targets(of: statements.map(\.path))
    for target in targets where target != "-" { try OutputFile(target, force: force).check() }

    talk("You are about to sign \(statements.count.of("statement")).\n")
    for statement in statements { talk(verbatim: StatementWords(statement).text) }
    let key = try passphrase.open(sealed)
    for (statement, target) in zip(statements, targets) {
      try Task.checkCancellation()
      let signed = try SignedStatement.sign(statement.json, with: key, at: .now)
      if target == "-" {
        put(signed.bytes)
      } else {
        try OutputFile(target, force: force).write(signed.bytes)
        put(target + "\n")
      }
    }
    talk("Signed \(statements.count.of("statement")). Next: “ashiato sign-off” with what was written.")
  }

  private func unsignedStatements(in paths: [String]) throws -> [String] {
    try meantFiles(
      in: paths, where: { $0.hasSuffix(".json") && !$0.hasSuffix(".signed.json") }, called: "statement")
  }

  /// Where each signed statement goes.
  private func targets(of paths: [String]) throws -> [String] {
    guard let output else { return paths.map { FilePath($0).signed.string } }
    if paths.count == 1, output == "-" || output.hasSuffix(".json") { return [output] }
    try makeFolder(output)
    return paths.map { path in
      let name = FilePath(path).signed.lastComponent
      return name.map { FilePath(output).appending($0).string } ?? path
    }
  }
}

extension FilePath {
  /// `session-….json` → `session-….signed.json`.
  fileprivate var signed: FilePath {
    var path = self
    path.extension = nil
    path.extension = path.extension.map { "\($0).signed.json" } ?? "signed.json"
    return path
  }
}

import Foundation
import Subprocess
import SystemPackage
import Testing

/// Holds conversations with the real programs: each in a home of its own, which is removed afterwards.
public struct ConversationRunner: Sendable {
  private let programs: String
  private let environment: [String: String]

  /// - Parameters:
  ///   - programs: The folder of the programs that the commands name; by default where the tests were built.
  ///   - environment: Added to the few variables that a command sees: PATH, HOME, LANG, TERM and TZ.
  public init(programs: String? = nil, environment: [String: String] = [:]) {
    self.programs = programs ?? FilePath(CommandLine.arguments[0]).removingLastComponent().string
    self.environment = environment
  }

  /// Records an issue at the first line of the file that was answered otherwise.
  public func run(_ conversation: Conversation) async throws {
    guard let mismatch = try await hold(conversation) else { return }
    let name = FilePath(conversation.path).lastComponent?.string ?? conversation.path
    Issue.record(
      "\(mismatch.message)",
      sourceLocation: SourceLocation(
        fileID: "Conversations/\(name)", filePath: conversation.path, line: mismatch.line, column: 1))
  }

  struct Mismatch: Error, Equatable {
    let line: Int
    let message: String
  }

  /// The first step that was answered otherwise, or nil.
  func hold(_ conversation: Conversation) async throws -> Mismatch? {
    let scratch = URL(filePath: "/tmp/conversation-\(UInt32.random(in: 0...UInt32.max))")
    defer { try? FileManager.default.removeItem(at: scratch) }
    var session = try ConversationSession(scratch: scratch, programs: programs, environment: environment)
    var mismatch: Mismatch?
    for case .step(let step) in conversation.parts where mismatch == nil {
      do throws(Mismatch) {
        try await session.take(step)
      } catch {
        mismatch = error
      }
    }
    let ending = await session.end()
    return mismatch ?? ending
  }
}

/// One conversation while it is held.
private struct ConversationSession {
  private typealias Mismatch = ConversationRunner.Mismatch

  private let folder: URL
  private let logs: URL
  private let environment: [Environment.Key: String]
  private var words: [String: String] = [:]
  private var address: String?
  private var backgrounds: [BackgroundCommand] = []

  init(scratch: URL, programs: String, environment: [String: String]) throws {
    folder = scratch.appending(path: "work")
    logs = scratch.appending(path: "logs")
    let home = scratch.appending(path: "home")
    for url in [folder, logs, home] {
      // Open to all, so that a server that must not be root finds the way to its data.
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    var variables = [
      "PATH": "\(programs):\(path)", "HOME": home.path(percentEncoded: false), "LANG": "C.UTF-8",
      // Else root would share one home among all conversations.
      "ASHIATO_HOME": home.appending(path: "ashiato").path(percentEncoded: false),
      "TERM": "dumb", "TZ": "UTC",
    ]
    variables.merge(environment) { _, given in given }
    self.environment = Dictionary(
      uniqueKeysWithValues: variables.map { (Environment.Key(stringLiteral: $0), $1) })
  }

  mutating func take(_ step: Conversation.Step) async throws(ConversationRunner.Mismatch) {
    do {
      switch step.action {
      case .command(let command): try await answer(command, step)
      case .background(let command): try await start(command, step)
      case .file(let name, let contents):
        try LinePiece.filled(contents, with: words)
          .write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      case .flip(let file, let offset): try flip(file, offset)
      case .request(let request): try await ask(request, step)
      }
    } catch let mismatch as Mismatch {
      throw mismatch
    } catch {
      throw Mismatch(line: step.line, message: "\(error)")
    }
  }

  // MARK: Commands

  private mutating func answer(_ command: String, _ step: Conversation.Step) async throws {
    let command = LinePiece.filled(command, with: words)
    let result = try await Subprocess.run(
      .name("timeout"), arguments: ["600", "bash", "-c", command], environment: .custom(environment),
      workingDirectory: FilePath(folder.path(percentEncoded: false)), output: .string(limit: 1 << 22),
      error: .combinedWithOutput)
    let ending: String? =
      switch result.terminationStatus {
      case .exited(step.exitCode): nil
      case .exited(124): "It did not end within five minutes."
      case .exited(let code): "It ended with exit code \(code), not \(step.exitCode)."
      case .signaled(let signal): "It was ended by signal \(signal)."
      }
    try compare(result.standardOutput, with: step, asked: "$ \(command)", unless: ending)
  }

  private mutating func compare(
    _ answer: String, with step: Conversation.Step, asked: String, unless complaint: String? = nil
  ) throws(ConversationRunner.Mismatch) {
    let lines = Self.lines(of: answer)
    let found = AnswerPattern(lines: step.expected).matches(lines, knowing: words)
    if let found, complaint == nil {
      words = found
      return
    }
    let expected = step.expected.map { LinePiece.filled($0, with: words) }.joined(separator: "\n")
    let difference =
      found == nil ? "\n" + lineDifference(from: expected, to: lines.joined(separator: "\n")) : "\n\(answer)"
    let opening = complaint ?? "The answer is another."
    throw Mismatch(line: step.line, message: "\(asked)\n\(opening)\(difference)")
  }

  private static func lines(of answer: String) -> [String] {
    var lines = answer.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop(while: \.isWhitespace).reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  // MARK: Background

  private mutating func start(_ command: String, _ step: Conversation.Step) async throws {
    let log = logs.appending(path: "\(backgrounds.count).log")
    let command = LinePiece.filled(command, with: words)
    let background = try BackgroundCommand(
      command, in: folder.path(percentEncoded: false), environment: environment,
      log: log.path(percentEncoded: false))
    backgrounds.append(background)
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(600)
    while true {
      let hasEnded = background.hasEnded
      let said = try String(contentsOf: log, encoding: .utf8)
      let found = AnswerPattern(lines: step.expected).matches(Self.lines(of: said), knowing: words)
      if let url = said.firstMatch(of: /(?:https?|smtp):\/\/[A-Za-z0-9.:\[\]-]+/),
        found != nil || step.expected.isEmpty
      {
        address = String(url.0)
        words = found ?? words
        return
      }
      guard !hasEnded, clock.now < deadline else {
        let complaint =
          hasEnded ? "It ended before it said where it serves." : "It did not say that within ten minutes."
        return try compare(said, with: step, asked: "$ \(command) &", unless: complaint)
      }
      try await clock.sleep(for: .milliseconds(30))
    }
  }

  /// Ends what runs in the background, the latest first.
  mutating func end() async -> ConversationRunner.Mismatch? {
    var mismatch: Mismatch?
    while let background = backgrounds.popLast() {
      if let complaint = await background.end() { mismatch = Mismatch(line: 1, message: complaint) }
    }
    return mismatch
  }

  // MARK: Files

  private func flip(_ name: String, _ offset: Int) throws {
    let file = folder.appending(path: name)
    var bytes = try Data(contentsOf: file)
    guard bytes.indices.contains(offset) else {
      throw TestSetupError("\(name) has \(bytes.count) bytes, and no byte \(offset).")
    }
    bytes[offset] ^= 1
    try bytes.write(to: file)
  }

  // MARK: Requests

  private mutating func ask(_ request: Conversation.HTTPRequest, _ step: Conversation.Step) async throws {
    guard let address else {
      throw TestSetupError("Nothing serves: a “background $” line comes before a request.")
    }
    let path = LinePiece.filled(request.path, with: words)
    var arguments = ["--silent", "--show-error", "--include", "--max-time", "60", "--path-as-is"]
    arguments += request.method == "HEAD" ? ["--head"] : ["--request", request.method]
    for header in request.headers { arguments += ["--header", LinePiece.filled(header, with: words)] }
    if !request.body.isEmpty {
      let body = request.body.map { LinePiece.filled($0, with: words) }.joined(separator: "\n")
      arguments += ["--data-binary", body]
    }
    let result = try await Subprocess.run(
      .name("curl"), arguments: Arguments(arguments + [address + path]), output: .string(limit: 1 << 24),
      error: .string(limit: 1 << 16))
    guard result.terminationStatus.isSuccess else {
      throw TestSetupError("curl failed: \(result.standardError)")
    }
    let response = HTTPResponse(result.standardOutput)
    for line in step.expected where !line.isEmpty {
      guard let found = response.satisfies(line, knowing: words) else {
        throw Mismatch(
          line: step.line,
          message: """
            \(request.method) \(path)
            This does not hold: \(LinePiece.filled(line, with: words))
            \(result.standardOutput.prefix(4000))
            """)
      }
      words = found
    }
  }
}

/// An answer as `curl --include` prints it.
struct HTTPResponse {
  let status: String
  /// Names in lower case.
  let headers: [String]
  let body: String

  init(_ text: String) {
    // A carriage return with its line feed is one Character, and a newline too.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let end = lines.firstIndex { $0.isEmpty } ?? lines.endIndex
    status = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    headers = lines[..<end].dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (parts.first ?? "").lowercased() + ":" + (parts.count > 1 ? parts[1] : "")
    }
    body = lines[end...].dropFirst().joined(separator: "\n")
  }

  /// The words known after an expected line: `200`, `name: value`, `body contains …` or `body lacks …`.
  func satisfies(_ line: String, knowing words: [String: String]) -> [String: String]? {
    if line.wholeMatch(of: /\d{3}/) != nil { return line == status ? words : nil }
    if let match = line.wholeMatch(of: /body (contains|lacks) (.+)/) {
      let pattern = "[..]\(match.2)[..]"
      let matching = body.split(separator: "\n", omittingEmptySubsequences: false).lazy.compactMap {
        AnswerPattern(lines: [pattern]).matches([String($0)], knowing: words)
      }
      guard match.1 == "lacks" else { return matching.first }
      return matching.first == nil ? words : nil
    }
    return headers.lazy.compactMap { AnswerPattern(lines: [line]).matches([$0], knowing: words) }.first
  }
}

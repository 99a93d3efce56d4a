import Foundation

/// Commands and requests with the answers that are expected, and the words of a tutorial between them.
///
/// The format is described in `Tests/Conversations/README.md`.
public struct Conversation: Sendable {
  enum Part: Sendable, Equatable {
    /// One line of the tutorial, in Markdown.
    case prose(String)
    case step(Step)
  }

  struct Step: Sendable, Equatable {
    let action: Action
    /// Lines of the answer, with their wildcards and captures.
    var expected: [String] = []
    /// Of a command; 0 is not written.
    var exitCode: Int32 = 0
    /// From 1.
    let line: Int
  }

  enum Action: Sendable, Equatable {
    case command(String)
    /// A command that runs until the conversation ends; its first lines are awaited.
    case background(String)
    case file(name: String, contents: String)
    /// Changes the lowest bit of one byte, counted from 0.
    case flip(file: String, at: Int)
    case request(HTTPRequest)
  }

  struct HTTPRequest: Sendable, Equatable {
    let method: String
    let path: String
    /// Whole lines, `name: value`.
    var headers: [String] = []
    var body: [String] = []
  }

  /// A line that the format does not know.
  struct FormatError: Error, CustomStringConvertible {
    let file: String
    let line: Int
    let message: String

    var description: String { "\(file):\(line): \(message)" }
  }

  let path: String
  let parts: [Part]

  public init(readingFrom path: String) throws {
    try self.init(parsing: String(contentsOfFile: path, encoding: .utf8), path: path)
  }

  init(parsing text: String, path: String = "conversation.txt") throws {
    self.path = path
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    var parts: [Part] = []
    while let line = lines.popFirst() {
      let number = lines.startIndex
      func fail(_ message: String) -> FormatError { FormatError(file: path, line: number, message: message) }
      switch Opening(line) {
      case .prose(let text):
        parts.append(.prose(text))
      case .command(var command, let isBackground):
        while command.hasSuffix("\\"), let more = lines.popFirst() { command += "\n" + more }
        parts.append(
          .step(Step(action: isBackground ? .background(command) : .command(command), line: number)))
      case .file(let name, let end):
        guard let last = lines.firstIndex(of: end) else { throw fail("No line “\(end)” ends this file.") }
        let contents = lines[..<last].map { $0 + "\n" }.joined()
        lines = lines[(last + 1)...]
        parts.append(.step(Step(action: .file(name: name, contents: contents), line: number)))
      case .flip(let file, let offset):
        parts.append(.step(Step(action: .flip(file: file, at: offset), line: number)))
      case .request(let method, let path):
        var request = HTTPRequest(method: method, path: path)
        while let more = lines.first, more.hasPrefix(">") {
          if more.hasPrefix(">>") {
            request.body.append(more.dropFirst(2).trimmingPrefix(" ").description)
          } else {
            request.headers.append(more.dropFirst().trimmingPrefix(" ").description)
          }
          lines.removeFirst()
        }
        parts.append(.step(Step(action: .request(request), line: number)))
      case nil:
        guard case .step(var step)? = parts.last, step.takesAnswer else {
          guard line.isEmpty else { throw fail("Nothing was asked to which this line is an answer.") }
          continue
        }
        if let match = line.wholeMatch(of: /=> exit (\d+)/), let code = Int32(match.1) {
          step.exitCode = code
        } else {
          step.expected.append(line.hasPrefix("\\") ? String(line.dropFirst()) : line)
        }
        parts[parts.count - 1] = .step(step)
      }
    }
    self.parts = parts.map(Self.withoutBlankEnd)
  }

  /// Blank lines after an answer part it from what follows.
  private static func withoutBlankEnd(_ part: Part) -> Part {
    guard case .step(var step) = part else { return part }
    while step.expected.last?.allSatisfy(\.isWhitespace) == true { step.expected.removeLast() }
    return .step(step)
  }
}

extension Conversation.Step {
  fileprivate var takesAnswer: Bool {
    switch action {
    case .command, .background, .request: true
    case .file, .flip: false
    }
  }
}

/// A line that begins something; any other line is an answer, or blank.
private enum Opening {
  case prose(String)
  case command(String, isBackground: Bool)
  case file(name: String, end: String)
  case flip(file: String, offset: Int)
  case request(method: String, path: String)

  init?(_ line: String) {
    if line == "#" || line.hasPrefix("# ") {
      self = .prose(String(line.dropFirst(2)))
    } else if line.hasPrefix("$ ") {
      self = .command(String(line.dropFirst(2)), isBackground: false)
    } else if let match = line.wholeMatch(of: /background \$ (.+)/) {
      self = .command(String(match.1), isBackground: true)
    } else if let match = line.wholeMatch(of: /file (\S+) <<(\w+)/) {
      self = .file(name: String(match.1), end: String(match.2))
    } else if let match = line.wholeMatch(of: /flip (\S+) at (\d+)/), let offset = Int(match.2) {
      self = .flip(file: String(match.1), offset: offset)
    } else if let match = line.wholeMatch(of: /(GET|HEAD|POST|PUT|PATCH|DELETE) (\/\S*)/) {
      self = .request(method: String(match.1), path: String(match.2))
    } else {
      return nil
    }
  }
}

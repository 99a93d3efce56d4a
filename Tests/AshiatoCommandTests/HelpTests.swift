import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import ashiato

@Suite struct HelpTests {
  @Test func `every command explains itself as the golden file has it`() {
    let pages = commands(below: AshiatoCommand.self, path: ["ashiato"]).map { path, command in
      "$ \(path.joined(separator: " ")) --help\n\n" + AshiatoCommand.helpMessage(for: command, columns: 80)
        + "\n"
    }
    expectGolden(pages.joined(separator: "\n"), "help.txt")
  }

  @Test func `every command that does something begins with an example`() {
    for (path, command) in commands(below: AshiatoCommand.self, path: ["ashiato"]) {
      guard command.configuration.subcommands.isEmpty, !Self.topics.contains(path.last ?? "") else {
        continue
      }
      let lines = command.configuration.discussion.split(separator: "\n").map(String.init)
      #expect(lines.contains { $0.hasPrefix("  ashiato ") }, "\(path) shows no example")
    }
  }

  @Test func `every example is parsed by the command that it shows`() throws {
    for (path, command) in commands(below: AshiatoCommand.self, path: ["ashiato"]) {
      for example in examples(in: command.configuration.discussion) {
        #expect(throws: Never.self, "\(path): \(example)") {
          _ = try AshiatoCommand.parseAsRoot(words(of: example))
        }
      }
    }
  }

  @Test func `no line of help but the synopsis is wider than 80 columns`() {
    for (path, command) in commands(below: AshiatoCommand.self, path: ["ashiato"]) {
      let help = AshiatoCommand.helpMessage(for: command, columns: 80)
      for line in help.split(separator: "\n") where line.count > 80 && !line.hasPrefix("USAGE: ") {
        Issue.record("\(path): \(line)")
      }
    }
  }

  @Test func `no example is broken by the width of the page`() {
    for (path, command) in commands(below: AshiatoCommand.self, path: ["ashiato"]) {
      for line in command.configuration.discussion.split(separator: "\n") where line.hasPrefix("  ") {
        #expect(line.count <= 80, "\(path): \(line)")
      }
    }
  }

  /// Pages that only explain.
  private static let topics = ["exit-codes", "configuration"]

  private func commands(below command: any ParsableCommand.Type, path: [String])
    -> [(path: [String], command: any ParsableCommand.Type)]
  {
    [(path, command)]
      + command.configuration.subcommands.flatMap { subcommand in
        let name = subcommand.configuration.commandName ?? "\(subcommand)".lowercased()
        return commands(below: subcommand, path: path + [name])
      }
  }

  /// The commands of an explanation, each in one line, without `ashiato`.
  private func examples(in discussion: String) -> [String] {
    discussion.replacing(#/\\\n */#, with: "").split(separator: "\n").compactMap { line in
      guard let match = line.firstMatch(of: #/^ +ashiato (.+)$/#) else { return nil }
      return String(match.1).replacing("01970c2e-…", with: "01970c2e-7b1a-7c3e-9f00-0242ac120002")
    }
  }

  /// Words as a shell divides them: blanks, double quotes, and no more than redirections besides.
  private func words(of line: String) -> [String] {
    var words: [String] = []
    for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) {
        words += part.split(separator: " ").map(String.init)
      } else {
        words.append(String(part))
      }
    }
    return Array(words.prefix { $0 != ">" })
  }
}

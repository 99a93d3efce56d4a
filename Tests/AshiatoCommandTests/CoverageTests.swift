import ArgumentParser
import AshiatoApp
import AshiatoStore
import AshiatoWeb
import CurriculumFile
import Foundation
import Hummingbird
import Logging
import Postgres
import Screening
import TestSupport
import Testing
import Training
import Yams

@testable import ashiato

/// `Documentation/coverage.yaml` says where each item of the five texts is represented; every link of it leads somewhere.
@Suite struct CoverageTests {
  private let rows: [Row]

  init() throws {
    let text = try String(
      contentsOf: Self.checkout.appending(path: "Documentation/coverage.yaml"), encoding: .utf8)
    rows = try YAMLDecoder().decode(Page.self, from: text).rows
  }

  @Test func `every item of the five texts has its row, once`() {
    let counts = [13, 34, 16, 14, 15]
    let asked = counts.enumerated().flatMap { text, count in (1...count).map { "S\(text)-\($0)" } }
    #expect(rows.map(\.id) == asked)
  }

  @Test func `every row leads somewhere`() {
    for row in rows { #expect(!row.links.isEmpty, "\(row.id) \(row.item)") }
  }

  @Test func `every link into a file of the catalogue leads to a part of it`() throws {
    var parts: [String: Set<String>] = [:]
    for (row, link) in links {
      guard let file = link.file, let id = link.id else { continue }
      if parts[file] == nil { parts[file] = try self.parts(of: file) }
      #expect(parts[file]?.contains(id) == true, "\(row.id): \(file) has no “\(id)”")
    }
  }

  @Test func `every link to a command leads to one`() {
    let commands = Set(paths(below: AshiatoCommand.self, path: []))
    for (row, link) in links {
      if let command = link.command { #expect(commands.contains(command), "\(row.id): \(command)") }
    }
  }

  @Test func `every link to a rule leads to one that is documented`() throws {
    let page = try String(
      contentsOf: Self.checkout.appending(path: "Documentation/Problems.md"), encoding: .utf8)
    let rules = Set(
      page.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) })
    for (row, link) in links {
      if let rule = link.rule { #expect(rules.contains(rule), "\(row.id): \(rule)") }
    }
  }

  @Test func `every link to a page leads to one that is answered`() throws {
    let logger = Logger(label: "coverage") { _ in SwiftLogNoOpLogHandler() }
    // Nothing is asked of it: the routes are known before the first connection.
    let database = try Database(.init(ConnectionString("host=/nowhere")), logger: logger)
    let website = Website(
      checks: PublicChecks(PublicStore(database)), ashiato: Ashiato(Store(database)), readers: .shipped,
      logger: logger)
    let pages = Set(website.router().routes.filter { $0.method == .get }.map(\.path.description))
    for (row, link) in links {
      if let page = link.page {
        #expect(pages.contains(page), "\(row.id): \(page) is none of \(pages.sorted())")
      }
    }
  }

  @Test func `every curriculum that the library names is there`() throws {
    let named = Set(try Library.shipped().articles.flatMap(\.curricula).map(\.text))
    let missing = named.subtracting(try catalogue())
    #expect(missing.isEmpty, "\(missing.sorted())")
  }

  // MARK: What there is

  private func catalogue() throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Self.checkout.appending(path: "Curricula").path())
    return Set(names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) })
  }

  /// What can be named in a file: its cards, its parts, its questions and rules.
  private func parts(of file: String) throws -> Set<String> {
    let bytes = Array(try Data(contentsOf: Self.checkout.appending(path: "Curricula/\(file)")))
    let pieces = file.split(separator: "/").map(String.init)
    switch pieces.first {
    case "library":
      let library = try Library.shipped()
      let kind = pieces.last?.split(separator: ".").first.map(String.init)
      return Set(library.articles.filter { $0.link.kind.rawValue == kind }.map(\.link.id))
    case "screening":
      let rules = try RuleSet(yaml: bytes, file: file)
      return Set(
        rules.questions.map(\.id.text) + rules.combinations.map(\.id.text) + rules.gates.map(\.id.text)
      )
      .union(["notice", "refer", "authors", "sources", "reviewed-on"])
    default:
      let curriculum = try Curriculum(yaml: bytes, file: file, library: .shipped())
      var parts = Set([curriculum.id.text, "scope", "authors", "sources", "reviewed-on"])
      parts.formUnion(curriculum.entry.map(\.id.text) + curriculum.modules.map(\.id.text))
      parts.formUnion(curriculum.competencies.map(\.id.text) + curriculum.assessments.map(\.id.text))
      parts.formUnion(curriculum.awards.map(\.kind.rawValue))
      if curriculum.practicum != nil { parts.insert("practicum") }
      parts.formUnion(curriculum.modules.filter { !$0.resources.isEmpty }.map { "\($0.id)/resources" })
      for plan in curriculum.assessments {
        parts.formUnion(plan.items?.drawnFrom.map { "\(plan.id)/\($0.id)" } ?? [])
      }
      return parts
    }
  }

  private func paths(below command: any ParsableCommand.Type, path: [String]) -> [String] {
    command.configuration.subcommands.flatMap { command -> [String] in
      let path = path + [command.configuration.commandName ?? "\(command)".lowercased()]
      return [path.joined(separator: " ")] + paths(below: command, path: path)
    }
  }

  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  private var links: [(row: Row, link: Link)] { rows.flatMap { row in row.links.map { (row, $0) } } }

  private struct Page: Decodable {
    let rows: [Row]
  }

  private struct Row: Decodable {
    let id: String
    let item: String
    let links: [Link]
  }

  private struct Link: Decodable {
    let file: String?
    let id: String?
    let command: String?
    let rule: String?
    let page: String?
  }
}

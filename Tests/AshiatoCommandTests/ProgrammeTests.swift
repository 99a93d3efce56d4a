import Foundation
import Testing
import Yams

/// `Documentation/programmes.yaml` names the tests of the rules of real programmes and of the worked cases of the screening; each is there.
@Suite struct ProgrammeTests {
  private let page: Page

  init() throws {
    let text = try String(
      contentsOf: Self.checkout.appending(path: "Documentation/programmes.yaml"), encoding: .utf8)
    page = try YAMLDecoder().decode(Page.self, from: text)
  }

  @Test func `every rule that was found has its row, with a test or with the reason why not`() {
    #expect(page.rules.count == 32)
    #expect(Set(page.rules.map(\.rule)).count == 32)
    for rule in page.rules {
      #expect(!rule.tests.isEmpty || rule.without?.isEmpty == false, "\(rule.rule)")
    }
  }

  @Test func `every worked case and every rule of combining has its test`() {
    #expect(Set(page.cases.map(\.number)) == [1, 2, 3, 4, 6, 7, 9, 10, 11, 13, 15])
    #expect(Set(page.combinations.map(\.number)) == Set(1...8))
    #expect(page.screenedAgain.count == 7)
  }

  @Test func `every test that is named is one of its suite`() throws {
    let tests = try Self.tests()
    let named =
      page.rules.flatMap(\.tests) + page.cases.map(\.link) + page.combinations.map(\.link)
      + page.screenedAgain
    for link in named {
      #expect(tests[link.suite]?.contains(link.test) == true, "\(link.suite): \(link.test)")
    }
  }

  /// The names of the tests of each suite, as their files have them.
  private static func tests() throws -> [String: Set<String>] {
    var tests: [String: Set<String>] = [:]
    let folder = checkout.appending(path: "Tests")
    for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      ?? .init()
    where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      let names = source.matches(of: /func\s+`([^`]+)`/).map { String($0.output.1) }
      // Two targets may have a suite of one name.
      tests[file.deletingPathExtension().lastPathComponent, default: []].formUnion(names)
    }
    return tests
  }

  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  private struct Page: Decodable {
    let rules: [Rule]
    let cases: [Case]
    let combinations: [Case]
    let screenedAgain: [Link]

    private enum CodingKeys: String, CodingKey {
      case rules, cases, combinations
      case screenedAgain = "screened-again"
    }
  }

  private struct Rule: Decodable {
    let rule: String
    /// Whose rule it is.
    let of: String
    let tests: [Link]
    /// What of it is not represented on purpose, and why.
    let without: String?
  }

  private struct Case: Decodable {
    let number: Int
    let suite: String
    let test: String

    var link: Link { Link(suite: suite, test: test) }
  }

  private struct Link: Decodable {
    let suite: String
    let test: String
  }
}

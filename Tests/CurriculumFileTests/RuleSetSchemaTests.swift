import Foundation
import Screening
import Testing

@testable import CurriculumFile

/// The schema of rule sets for editors says nothing that the checker does not say.
@Suite struct RuleSetSchemaTests {
  private let schema: CurriculumSchema
  private let small: JSONValue

  init() throws {
    schema = try CurriculumSchema(file: "screening/screening.schema.json")
    small = try JSONValue(yaml: RuleSetSmall.text)
  }

  @Test func `the shipped rule set is as the schema says, and names it`() throws {
    let text = String(decoding: try Catalogue.bytes("screening/default.yaml"), as: UTF8.self)
    #expect(try schema.faults(in: JSONValue(yaml: text)) == [])
    #expect(text.hasPrefix("# yaml-language-server: $schema=screening.schema.json\n"))
  }

  /// What a schema cannot say: which parts name which, and what rules amount to.
  private static let leftToTheChecker: Set<String> = [
    "an area that nobody knows", "a stroke that nobody knows", "a question that nobody asks",
    "a finding that no question has", "a finding named like an answer", "two questions with one id",
    "two rules with one name", "a reading where weeks are asked", "a referral without a letter",
    "a letter that would allow what nobody may do", "a change that changes nothing",
    "a restriction that says proceed", "an unknown figure that is milder than another answer",
    "windows that overlap", "a window that no figure fits", "figures that nobody asks for",
    "a combination that cannot hold", "a combination that never matters",
    "a weak table on which one may work", "a hole between windows, with a finding told in words beside them",
    "something urgent that does not rule out the work", "something urgent, and something else to do",
    "a short form that leaves out a question", "a short form that leaves out an occasion",
    "a short form that names no question",
  ]

  @Test(arguments: RuleSetReadingTests.faults)
  func `a fault that a schema can express is refused by it`(_ fault: RuleSetReadingTests.Fault) throws {
    let faults = try schema.faults(in: JSONValue(yaml: RuleSetSmall.with(fault.changes)))
    #expect(faults.isEmpty == Self.leftToTheChecker.contains(fault.name), "\(faults)")
  }

  @Test func `a key that the schema requires, the checker requires, and the other way round`() throws {
    #expect(try schema.faults(in: small) == [])
    for path in small.paths {
      guard case .key(let key)? = path.last else { continue }
      let value = small.with(nil, at: path)
      let isRefused = try !schema.faults(in: value).isEmpty
      let said = Self.complaints(about: value).filter {
        $0.sentence.hasSuffix("has no “\(key)”.") || $0.sentence == "A condition says one thing."
      }
      #expect(isRefused == !said.isEmpty, "\(path)")
    }
  }

  @Test func `a key that nobody knows is refused by both, wherever it stands`() throws {
    for path in [[]] + small.paths where (path.isEmpty ? small : small[path] ?? .null).group != nil {
      let value = small.with(.text("x"), at: path + [.key("zzzzzzzz")])
      #expect(try !schema.faults(in: value).isEmpty, "\(path)")
      #expect(
        Self.complaints(about: value).contains { $0.sentence.hasPrefix("“zzzzzzzz” is not a key") }, "\(path)"
      )
    }
  }

  private static func complaints(about value: JSONValue) -> [Complaint] {
    do throws(Complaints) {
      _ = try RuleSet(yaml: (try? value.bytes()) ?? [], file: "rules.yaml")
      return []
    } catch {
      return error.all
    }
  }
}

extension CurriculumSchema {
  init(file: String) throws {
    root = try JSONDecoder().decode(JSONValue.self, from: Data(Catalogue.bytes(file)))
  }
}

extension JSONValue {
  fileprivate init(yaml text: String) throws {
    let document = YAMLDocument(
      Array(text.utf8), of: .ruleSet, complaints: ComplaintBook(file: "schema.yaml"))
    self.init(try #require(document).root)
  }
}

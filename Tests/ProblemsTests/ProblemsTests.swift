import CurriculumFile
import Foundation
import TestSupport
import Testing
import Training

@testable import AshiatoApp
@testable import AshiatoStore
@testable import Credentials
@testable import PrivateCluster

/// Every refusal is listed with its rule and remedy, and reads as somebody wrote it.
@Suite struct ProblemsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let sampled: [String: Set<String>] = [
    "SessionRefusal": SessionRefusal.sampledCases, "AttendanceRefusal": AttendanceRefusal.sampledCases,
    "AssessmentRefusal": AssessmentRefusal.sampledCases, "SignOffRefusal": SignOffRefusal.sampledCases,
    "EnrolmentRefusal": EnrolmentRefusal.sampledCases, "AwardRefusal": AwardRefusal.sampledCases,
    "AppealRefusal": AppealRefusal.sampledCases, "RecordRefusal": RecordRefusal.sampledCases,
    "RoleRefusal": RoleRefusal.sampledCases, "AccountRefusal": AccountRefusal.sampledCases,
    "DeclarationRefusal": DeclarationRefusal.sampledCases,
    "SiteRefusal": SiteRefusal.sampledCases, "EquipmentRefusal": EquipmentRefusal.sampledCases,
    "LookupRefusal": LookupRefusal.sampledCases, "JSONError.Reason": JSONError.Reason.sampledCases,
    "KeyError": KeyError.sampledCases, "KeyFileRefusal": KeyFileRefusal.sampledCases,
    "ProofRefusal": ProofRefusal.sampledCases, "StatementRefusal": StatementRefusal.sampledCases,
    "IssuanceRefusal": IssuanceRefusal.sampledCases, "StatusListError": StatusListError.sampledCases,
    "KnownIssuersError": KnownIssuersError.sampledCases, "KeyRefusal": KeyRefusal.sampledCases,
    "MigrationError": MigrationError.sampledCases, "EntryRefusal": EntryRefusal.sampledCases,
    "ForgettingRefusal": ForgettingRefusal.sampledCases,
    "RetentionRefusal": RetentionRefusal.sampledCases,
    "TransferRefusal": TransferRefusal.sampledCases, "MovingRefusal": MovingRefusal.sampledCases,
    "PublishingRefusal": PublishingRefusal.sampledCases,
    "AuthorityRefusal": AuthorityRefusal.sampledCases,
    "TestPaperRefusal": TestPaperRefusal.sampledCases,
    "ReplacementRefusal": ReplacementRefusal.sampledCases, "RenewalRefusal": RenewalRefusal.sampledCases,
    "StudentDayRefusal": StudentDayRefusal.sampledCases,
    "ClusterError.Reason": ClusterError.Reason.sampledCases,
  ]

  /// They have no words of their own: one hands on a refusal, the other is told by the command that reads the document.
  private static let wordless: Set = ["MailFailure", "AshiatoError", "DIDDocumentError"]

  @Test func `every case of every refusal that the sources declare has a sample`() throws {
    let declared = try DeclaredSets(
      below: Self.root.appending(path: "Sources"), except: ["Postgres", "sqlgen"])
    #expect(Set(declared.cases.keys) == Set(Self.sampled.keys).union(Self.wordless))
    for (name, sampled) in Self.sampled {
      let cases = try #require(declared.cases[name])
      #expect(sampled.count == cases.count, "\(name): \(cases.sorted()), and the samples \(sampled.sorted())")
    }
  }

  @Test func `Problems.md lists every refusal with its rule and remedy`() throws {
    let file = Self.root.appending(path: "Documentation/Problems.md")
    expectEmbedded(try Self.page().text, as: "every problem", in: file)
  }

  @Test func `every refusal and every rule can be said in another language`() throws {
    let file = Self.root.appending(path: "Curricula/languages/en.yaml")
    let english = try Language(yaml: Array(Data(contentsOf: file)), file: "en.yaml", templates: nil)
    let sentences =
      ProblemsPage.refusals.flatMap { [$0.sentence, $0.remedy] } + RuleName.allCases.map(\.meaning)
      + LogbookLint.Kind.allCases.map(\.remedy)
    for sentence in sentences {
      let unknown = sentence.templates.subtracting(english.words.keys)
      #expect(unknown.isEmpty, "\(sentence)")
    }
  }

  @Test func `an address of the page leads to one rule`() throws {
    let headings = try Self.page().text.split(separator: "\n").filter { $0.hasPrefix("### ") }
    #expect(Set(headings).count == headings.count)
  }

  @Test func `every sentence of the page is calm, whole and set like the others`() throws {
    for line in try Self.page().text.split(separator: "\n") {
      let words = line.trimmingPrefix(while: { " -|".contains($0) })
      #expect(!words.contains("!"), "\(line)")
      #expect(!words.contains("  "), "\(line)")
      #expect(!words.contains(".."), "\(line)")
      // The form of a file is written as JSON.
      #expect(!words.contains("\"") || words.contains("{\""), "Quotes are typographic: \(line)")
      #expect(!words.contains("’"), "Apostrophes are straight: \(line)")
      if line.trimmingPrefix(" ").hasPrefix("- ") { #expect(".:…".contains(line.last ?? " "), "\(line)") }
    }
  }

  private static func page() throws -> ProblemsPage {
    ProblemsPage(written: try WrittenProblem.all(below: root.appending(path: "Sources/ashiato")))
  }
}

import Postgres
import TestSupport
import Testing
import Training

@testable import AshiatoStore

@Suite(.database(.migrated))
struct ConstraintRefusalTests {
  /// What functions of the schema raise under a name of their own.
  static let raised: Set = ["facts_are_append_only", "supervision_ratio", "supervisor_elsewhere"]

  @Test func `every constraint of the schema has a meaning, and every meaning a constraint`() async throws {
    let named = try await connection().rows(
      """
      select conname from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'p', 'u', 'x')
        and conrelid <> 'schema_migration'::regclass
      union all
      select indexrelid::regclass::text from pg_index
      where indisunique
        and indpred is not null
        and (select relnamespace from pg_class where oid = indexrelid) = 'public'::regnamespace
      """)
    let constraints = Set(named.compactMap { $0[0] }).union(Self.raised)
    let mapped = Set(ConstraintRefusal.meanings.keys)
    #expect(constraints.subtracting(mapped).sorted() == [], "without a meaning")
    #expect(mapped.subtracting(constraints).sorted() == [], "without a constraint")
  }

  @Test func `what functions raise is raised by a function`() async throws {
    let sources = try await connection().rows(
      "select prosrc from pg_proc where pronamespace = 'public'::regnamespace and prosrc is not null")
    let text = sources.compactMap { $0[0] }.joined()
    for name in Self.raised { #expect(text.contains("constraint = '\(name)'"), "\(name)") }
  }

  @Test(arguments: ConstraintRefusal.meanings.keys.sorted())
  func `a refusal reads as sentences`(constraint: String) throws {
    let refusal = try #require(ConstraintRefusal(constraint: constraint))
    for sentence in [refusal.sentence.description, refusal.remedy.description] {
      #expect(sentence.first?.isUppercase == true || sentence.first == "“")
      #expect(sentence.last == ".")
      #expect(!sentence.contains("_"))
    }
    #expect(refusal.rule.allSatisfy { $0.isLowercase || $0 == "-" })
  }
}

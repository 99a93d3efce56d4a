import Credentials
import Foundation
import Postgres
import TestSupport
import Testing
import Training

@testable import AshiatoApp

/// What is signed and digested is canonical JSON; the server keeps some of it as `jsonb`, in a spelling of its own.
@Suite(.school)
struct CanonicalJSONTests {
  @Test func `a value has the same canonical form after the server kept it`() async throws {
    let owner = try await owner()
    await forAll(200) { random in
      let canonical = JSON.random(using: &random, depth: 3).canonicalText
      let kept = try #require(try await owner.rows("select $1::jsonb::text", [canonical]).first?[0])
      try #require(try JSON(parsing: Array(kept.utf8)).canonicalText == canonical)
    }
  }

  @Test func `a finding is read as it was decided, whatever it is`() async throws {
    let owner = try await owner()
    await forAll(100) { random in
      let finding = Assessment.Finding.random(using: &random)
      let canonical = try JSON(finding).canonicalText
      let kept = try #require(try await owner.rows("select $1::jsonb::text", [canonical]).first?[0])
      let reread = try JSONDecoder().decode(Assessment.Finding.self, from: Data(kept.utf8))
      try #require(reread == finding)
      try #require(try JSON(reread).canonicalText == canonical)
    }
  }
}

extension JSON {
  /// Without what a `jsonb` does not keep or spells as no strict reader takes it: U+0000, and integers from 2⁵³ on.
  fileprivate static func random(using random: inout Seeded, depth: Int) -> JSON {
    switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &random) {
    case 0: .null
    case 1: .bool(.random(using: &random))
    case 2: Number(Int.random(in: -(1 << 53) + 1..<1 << 53, using: &random)).map(JSON.number) ?? .null
    case 3:
      Number(Double(bitPattern: random.next())).flatMap { $0.double.magnitude < 0x1p53 ? .number($0) : nil }
        ?? .null
    case 4: .string(randomText(using: &random))
    case 5:
      .array(
        (0..<Int.random(in: 0...5, using: &random)).map { _ in .random(using: &random, depth: depth - 1) })
    default:
      .object(
        (0..<Int.random(in: 0...8, using: &random)).reduce(into: Object()) { object, _ in
          object[randomText(using: &random)] = .random(using: &random, depth: depth - 1)
        })
    }
  }

  private static func randomText(using random: inout Seeded) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      1...0x1F, 0x20...0x7F, 0x80...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF,
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let range = ranges[.random(in: ranges.indices, using: &random)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Assessment.Finding {
  fileprivate static func random(using random: inout Seeded) -> Assessment.Finding {
    guard Bool.random(using: &random) else {
      return .levels(
        (0..<Int.random(in: 0...6, using: &random)).map { number in
          .init(
            competency: Slug("c-\(number)")!, level: PerformanceLevel.allCases.randomElement(using: &random)!)
        })
    }
    let critical = Int.random(in: 0...20, using: &random)
    let others = Int.random(in: 1...200, using: &random)
    let criticalRight = Int.random(in: 0...critical, using: &random)
    return .score(
      .init(
        right: criticalRight + Int.random(in: 0...others, using: &random), items: critical + others,
        criticalRight: criticalRight, criticalItems: critical)!)
  }
}

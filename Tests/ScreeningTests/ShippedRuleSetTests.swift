import CurriculumFile
import Foundation
import Screening
import Testing
import Training

/// The program carries the shipped rule set inside itself, so that it can ask without any file.
@Suite struct ShippedRuleSetTests {
  private let carried = DefaultRules.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/CurriculumFile/Screening/ShippedRuleSet.swift")

  private func source() throws -> String {
    let text = String(decoding: try DefaultRules.bytes(), as: UTF8.self)
    return """
      // Written from Curricula/screening/default.yaml by ShippedRuleSetTests (RECORD_GOLDEN=1); do not edit.
      // swift-format-ignore-file

      enum ShippedRuleSet {
        static let text = ##\"""
      \(text)
      \"""##
      }

      """
  }

  @Test func `the program carries the rule set of the catalogue`() throws {
    let expected = try source()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try expected.write(to: carried, atomically: true, encoding: .utf8)
      Issue.record("ShippedRuleSet.swift was written anew. Build again, then run the tests again.")
    }
    let actual = try String(contentsOf: carried, encoding: .utf8)
    #expect(
      actual == expected,
      "ShippedRuleSet.swift is out of date: RECORD_GOLDEN=1 Scripts/test ShippedRuleSetTests writes it.")
  }

  @Test func `the carried rule set is the one of the catalogue`() throws {
    #expect(try RuleSet.shipped() == DefaultRules.read())
  }
}

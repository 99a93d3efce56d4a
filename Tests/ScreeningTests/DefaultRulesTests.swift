import CurriculumFile
import Foundation
import Screening
import Testing
import Training

@Suite struct DefaultRulesTests {
  @Test func `the shipped rule set has nothing to complain about`() throws {
    #expect(throws: Never.self) { try DefaultRules.read() }
    #expect(try DefaultRules.read().gaps == [])
  }

  @Test func `the shipped rule set asks every question of the screening model`() throws {
    let rules = try DefaultRules.read()
    #expect(
      Set(rules.questions.map(\.code) + [rules.size.code]) == [
        "FIT", "AGE", "PREG", "POSTP", "BP", "BPLOW", "HEART", "ANEUR", "CLOT", "ANTIC", "BLEED", "VARIC",
        "DEVICE", "DIAB", "IMMUNE", "KIDNEY", "LIVER", "CANCER", "MEDS", "INTOX", "IMPLANT", "SURG", "EYE",
        "FRACT", "OSTEO", "SPOND", "DISC", "REDFLAG", "SPINE-SENS", "NUMB", "AUTO", "UNDX", "CRAMP",
        "HEADACHE", "NECK", "SKIN", "FEVER", "TB", "INJURY", "BREATH", "PRONE", "MEAL", "SEIZ", "FLIGHT",
        "HYPER", "ALLERGY", "TOUCH", "SIZE",
      ])
  }

  @Test func `the shipped rule set knows every stroke of the library, and every zone that may be worked`()
    throws
  {
    let rules = try DefaultRules.read()
    let zones = try library("zones").filter { !$0.contains("rule: no-go") }
    #expect(Set(rules.zones.map(\.id.text)) == Set(zones.compactMap(id(of:))))
    #expect(Set(rules.strokes.map(\.id.text)) == Set(try library("strokes").compactMap(id(of:))))
  }

  /// The items of a list of the library, as text.
  private func library(_ name: String) throws -> [Substring] {
    let file = DefaultRules.folder.deletingLastPathComponent().appending(path: "library/\(name).yaml")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n  - ").dropFirst().map(\.self)
  }

  private func id(of item: Substring) -> String? {
    item.firstMatch(of: #/\bid: ([a-z-]+)/#).map { String($0.1) }
  }
}

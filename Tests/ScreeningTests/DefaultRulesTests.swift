import CurriculumFile
import Screening
import Testing

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
}

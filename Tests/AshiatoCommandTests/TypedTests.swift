import ArgumentParser
import Testing
import Training

@testable import ashiato

@Suite struct TypedTests {
  @Test(arguments: ["1.5", "-3", "", "1h", "90 "]) func `minutes that are not whole are refused`(
    _ text: String
  ) {
    let error = #expect(throws: ValidationError.self) { try Minutes.typed(text) }
    #expect(error?.message == "Minutes are whole: one hour and a half is 90.")
  }

  @Test func `days are dates, or count from today`() throws {
    let today = try #require(CalendarDay("2026-03-01"))
    func day(_ text: String) -> String? { DayExpression(text)?.day(today: today).description }
    #expect(day("2025-12-31") == "2025-12-31")
    #expect(day("today") == "2026-03-01")
    #expect(day("today-1") == "2026-02-28")
    #expect(day("today+31") == "2026-04-01")
  }

  @Test(arguments: [
    "tomorrow", "today-", "today--3", "today+1.5", "today-1000000", "2026-02-30", "26-01-01", "",
  ])
  func `what is no day is none`(_ text: String) {
    #expect(DayExpression(text) == nil)
  }

  @Test func `a curriculum is an id, with or without a version`() throws {
    #expect(try CurriculumName.typed("balance-0").version == nil)
    let named = try CurriculumName.typed("balance-0@2026.1")
    #expect(named.id.text == "balance-0")
    #expect(named.version?.text == "2026.1")
    #expect(throws: ValidationError.self) { try CurriculumName.typed("Balance@2026.1") }
    #expect(throws: ValidationError.self) { try CurriculumName.typed("balance-0@new") }
    #expect(throws: ValidationError.self) { try CurriculumName.typed("balance-0@") }
  }

  @Test func `a level is a competency and a number from 1 to 4`() throws {
    #expect(try TypedJudgement.typed("stop-drill=4").level == .adaptive)
    for text in ["stop-drill=5", "stop-drill", "=3", "stop-drill=3=3", "Stop=3"] {
      #expect(throws: ValidationError.self) { try TypedJudgement.typed(text) }
    }
  }

  @Test func `a score is right of items`() throws {
    #expect(try Fraction.typed("27/30") == Fraction(right: 27, items: 30))
    for text in ["31/30", "-1/30", "1/0", "27", "27/30/3", "2.5/3"] {
      #expect(throws: ValidationError.self) { try Fraction.typed(text) }
    }
  }

  @Test func `a name is not taken for a client code`() {
    #expect(throws: ValidationError.self) { try ClientCode.typed("Emi Sato") }
  }

  @Test func `a session names all that is missing at once`() {
    let error = #expect(throws: (any Error).self) {
      _ = try AshiatoCommand.parseAsRoot(["session", "log", "--site", "studio", "--minutes", "60"])
    }
    let message = error.map { AshiatoCommand.message(for: $0) } ?? ""
    #expect(message.contains("Missing: --supervisor, --supervision, --category, --day, --start."))
  }

  @Test func `a client without consent given and screening is not half a client`() {
    let arguments = [
      "session", "log", "--supervisor", "kenji", "--supervision", "line-of-sight", "--category",
      "supervised-practicum",
      "--site", "studio", "--day", "today", "--start", "10:00", "--minutes", "60", "--client", "c-94kf3wm59p",
    ]
    let error = #expect(throws: (any Error).self) { _ = try AshiatoCommand.parseAsRoot(arguments) }
    let message = error.map { AshiatoCommand.message(for: $0) } ?? ""
    #expect(message.contains("--screening, --rule-set, --peak-pressure, --comfort-rating"))
  }

  @Test func `a misspelt command is answered with the one that may be meant`() throws {
    let misspelling = try #require(Misspelling(["school", "kye", "show"]))
    #expect(misspelling.obstacle.status == .usage)
    #expect(misspelling.obstacle.sentence == "There is no command “ashiato school kye”.")
    #expect(misspelling.obstacle.remedy == "Did you mean “ashiato school key”?")
    #expect(Misspelling(["licence"])?.obstacle.remedy == "“ashiato --help” lists those that there are.")
  }

  @Test(arguments: [
    [], ["--help"], ["help", "sesion"], ["person", "list"], ["status-list", "--as", "x"],
    ["enrol", "aya", "x"],
  ])
  func `a command that is one is no misspelling`(_ arguments: [String]) {
    #expect(Misspelling(arguments) == nil)
  }

  @Test func `levels and a score together are refused, and so is neither`() {
    for finding in [["--level", "a=3", "--score", "1/2"], [], ["--critical", "1/2", "--level", "a=3"]] {
      #expect(throws: (any Error).self) {
        _ = try AshiatoCommand.parseAsRoot(["assessment", "finalise", "final", "--student", "aya"] + finding)
      }
    }
  }
}

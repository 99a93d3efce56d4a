import AshiatoApp
import Foundation
import Testing
import Training

@testable import ashiato

@Suite struct ReportFileTests {
  private static let session = """
    {"student": "aya", "supervisor": "kenji", "supervision": "line-of-sight", "category": "supervised-practicum", \
    "site": "studio", "day": "today-3", "start": "14:30", "minutes": 75, "props": ["overhead-bars"], "zones": [], \
    "strokes": [], "incident": "none"}
    """

  private func entries(_ text: String) throws -> [ReportFile.Entry] {
    try inScratchFolder { folder in
      let path = folder + "/reports"
      try Data(text.utf8).write(to: URL(filePath: path))
      return try ReportFile(try InputFile(path)).entries
    }
  }

  private func session(_ text: String) throws -> SessionReport {
    let today = try #require(CalendarDay("2026-05-04"))
    return try #require(try entries(text).first).decoded(
      SessionReport.self, members: TypedSession.members, days: ["day"], today: today)
  }

  private func refusal(_ change: (String) -> String) throws -> ReportRefusal {
    try #require(
      #expect(throws: ReportRefusal.self) { _ = try session(change(Self.session)) })
  }

  @Test func `a line is a session, and its day counts from today`() throws {
    let session = try session(Self.session)
    #expect(session.day.description == "2026-05-01")
    #expect(session.start.description == "14:30")
    #expect(session.client == nil)
  }

  @Test func `lines are counted as an editor counts them, and empty ones are passed over`() throws {
    let entries = try entries("\n\(Self.session)\n\n\r\n\(Self.session)")
    #expect(entries.map { $0.place.split(separator: ":").last } == ["2", "5"])
  }

  @Test func `an array holds the same`() throws {
    let entries = try entries("[\(Self.session),\n \(Self.session)]")
    #expect(entries.count == 2)
    #expect(entries.last?.place.hasSuffix(", entry 2") == true)
  }

  @Test func `an empty file is no file of reports`() {
    #expect(throws: Obstacle.self) { _ = try entries("\n \n") }
  }

  @Test func `a line that is not JSON stops only itself`() throws {
    let entries = try entries("{oh\n\(Self.session)")
    #expect(throws: (any Error).self) { _ = try entries[0].json.get() }
    #expect(throws: Never.self) { _ = try entries[1].json.get() }
  }

  @Test func `half minutes are refused with a sentence`() throws {
    #expect(try refusal { $0.replacing("75", with: "1.5") }.sentence == "“minutes” is not a whole number.")
    #expect(try refusal { $0.replacing("75", with: "\"75\"") }.sentence == "“minutes” is not a whole number.")
  }

  @Test func `what is missing is named`() throws {
    #expect(try refusal { $0.replacing(#""site": "studio", "#, with: "") }.sentence == "“site” is missing.")
  }

  @Test func `a misspelt member is not passed over`() throws {
    let refusal = try refusal { $0.replacing("\"incident\"", with: "\"incdent\"") }
    #expect(refusal.sentence == "“incdent” is not a member of such a report.")
    #expect(refusal.remedy.description.contains("incident"))
  }

  @Test func `a day that is none is named`() throws {
    #expect(
      try refusal { $0.replacing("today-3", with: "yesterday") }.sentence == "“yesterday” is not a day.")
  }

  @Test func `a word that the rule does not know is named with its place`() throws {
    let refusal = try refusal { $0.replacing("line-of-sight", with: "from-afar") }
    #expect(refusal.sentence.description.hasPrefix("“supervision” does not have its form."))
  }

  @Test func `a list is no report`() throws {
    #expect(throws: ReportRefusal.self) { _ = try session("3") }
  }

  @Test func `an assessment from a file has levels or a score`() throws {
    func report(_ text: String) throws -> AssessmentReport {
      try inScratchFolder { folder in
        let path = folder + "/finding.json"
        try Data(text.utf8).write(to: URL(filePath: path))
        return try FindingFile(try InputFile(path)).report(today: try #require(CalendarDay("2026-05-04")))
      }
    }
    let live = try report(
      #"{"heldOn": "today-1", "method": "live", "levels": {"stop-drill": 4, "consent": 3}}"#)
    #expect(live.heldOn.description == "2026-05-03")
    guard case .levels(let judgements) = live.finding else {
      Issue.record("It is no list of levels.")
      return
    }
    #expect(judgements.map(\.competency.text) == ["consent", "stop-drill"])
    #expect(throws: Never.self) {
      _ = try report(
        #"{"heldOn": "today", "method": "written", "score": {"right": 2, "items": 3, "criticalRight": 1, "criticalItems": 1}}"#
      )
    }
    #expect(throws: Obstacle.self) { _ = try report(#"{"heldOn": "today", "method": "live"}"#) }
    #expect(throws: Obstacle.self) {
      _ = try report(#"{"heldOn": "today", "method": "live", "levels": {"a": 5}}"#)
    }
    #expect(throws: Obstacle.self) {
      _ = try report(#"{"heldOn": "today", "method": "live", "levels": {"A b": 3}}"#)
    }
  }
}

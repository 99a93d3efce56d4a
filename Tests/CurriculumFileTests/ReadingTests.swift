import TestSupport
import Testing

@testable import CurriculumFile
@testable import Training

@Suite struct ReadingTests {
  @Test func `the small curriculum reads without complaint`() throws {
    let curriculum = try Curriculum(yaml: Array(SmallCurriculum.text.utf8), file: "small-1.yaml")
    #expect(curriculum.modules.map(\.id.text) == ["seated-work", "theory"])
    #expect(curriculum.practicum?.oncePerClientPerDay == true)
    #expect(curriculum.competencies.map(\.mustPass) == [true, false])
    #expect(curriculum.assessments.map(\.retake.afterDays) == [0, 7])
  }

  @Test func `a pressure that is not named is at most 4`() throws {
    let text = try SmallCurriculum.with([("  peak-pressure-at-most: 3\n", "")])
    #expect(try Curriculum(yaml: Array(text.utf8), file: "small-1.yaml").practicum?.peakPressureAtMost == 4)
  }

  @Test func `the longest session that a stage can ask for can be logged`() {
    #expect(Limits.sessionMinutes.upperBound == Session.longest.count)
  }

  @Test func `a version keeps its last zero without quotes`() throws {
    let text = try SmallCurriculum.with([("version: \"1\"", "version: 2026.10")])
    #expect(try Curriculum(yaml: Array(text.utf8), file: "small-1.yaml").version.text == "2026.10")
  }

  @Test func `lines that end as on Windows and a byte order mark change nothing`() throws {
    let text = "\u{FEFF}" + SmallCurriculum.text.replacing("\n", with: "\r\n")
    let plain = try Curriculum(yaml: Array(SmallCurriculum.text.utf8), file: "small-1.yaml")
    #expect(try Curriculum(yaml: Array(text.utf8), file: "small-1.yaml") == plain)
  }

  @Test(arguments: Fault.ofForm)
  func `a fault of form is explained`(_ fault: Fault) throws {
    try expectComplaints(fault)
  }

  @Test(arguments: Fault.ofValues)
  func `a fault of values is explained`(_ fault: Fault) throws {
    try expectComplaints(fault)
  }

  @Test(arguments: Fault.ofParts)
  func `a fault between parts is explained`(_ fault: Fault) throws {
    try expectComplaints(fault)
  }

  @Test(arguments: Fault.ofRules)
  func `a fault in a rule of the practicum is explained`(_ fault: Fault) throws {
    try expectComplaints(fault)
  }

  @Test(arguments: Fault.ofAssessing)
  func `a fault in a rule of attendance, transfer or assessment is explained`(_ fault: Fault) throws {
    try expectComplaints(fault)
  }

  @Test(arguments: Fault.ofAssessingReach)
  func `a rule of attendance, transfer or assessment that nobody can keep is refused`(_ fault: Fault) throws {
    try expectComplaints(fault)
  }

  @Test(arguments: Fault.ofRenewing)
  func `a fault in a rule of renewal is explained`(_ fault: Fault) throws {
    try expectComplaints(fault)
  }

  @Test(arguments: Fault.ofRenewingReach)
  func `a renewal by what the curriculum does not have is refused`(_ fault: Fault) throws {
    try expectComplaints(fault)
  }

  @Test func `sessions renew nothing where there is no practicum`() throws {
    let foundation = try Catalogue.curriculum("foundation-safety-0").yaml()
    let text = foundation.replacing(
      "opens-days-before: 90", with: "opens-days-before: 90\n    sessions: 12")
    #expect(text != foundation)
    #expect(
      said(of: text)?.all.map(\.sentence) == [
        "This curriculum has no practicum, so that nobody could log the sessions."
      ])
  }

  @Test(arguments: Fault.ofReach)
  func `a practicum that nobody can finish is refused`(_ fault: Fault) throws {
    try expectComplaints(fault)
  }

  @Test func `all faults of a file are told at once, in the order of its lines`() throws {
    let text = try SmallCurriculum.with([
      ("valid-months: 24", "valid-months: 0"), ("opens-after: [seated-work]", "opens-after: [bars]"),
      ("minutes: 60", "minutes: 1.5"), ("2026-11-01", "2026-02-30"), ("code: C-FLOW", "code: C-STOP"),
      ("kind: completion", "kind: certificate"), ("scope: Nothing at all.\n", ""),
    ])
    let complaints = try #require(said(of: text))
    #expect(complaints.all.count == 7)
    let places = complaints.all.map { [$0.line, $0.column] }
    #expect(places == places.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
  }

  @Test func `of very many faults a hundred are told, and how many more there are`() throws {
    let text = (1...1000).map { "key-\($0): x\n" }.joined()
    let complaints = try #require(said(of: text)).all
    #expect(complaints.count == 101)
    // A thousand keys that are unknown, and ten that are missing.
    #expect(complaints.last?.sentence == "There are 910 more complaints.")
  }

  @Test func `a file as full of faults as can be is read to its end`() throws {
    let text = (1...60_000).map { "key-\($0): x\n" }.joined()
    #expect(try #require(said(of: text)).all.last?.sentence == "There are 59910 more complaints.")
  }

  @Test func `hours that a file declares are checked and leave the curriculum as it is`() throws {
    let plain = try Curriculum(yaml: Array(SmallCurriculum.text.utf8), file: "small-1.yaml")
    let text = try SmallCurriculum.with([
      ("reviewed-on: 2026-11-01", "reviewed-on: 2026-11-01\ncontact-minutes: 150")
    ])
    #expect(try Curriculum(yaml: Array(text.utf8), file: "small-1.yaml") == plain)
  }

  @Test func `hours that cannot be read are not said to miss in the sum`() throws {
    let text = try SmallCurriculum.with([
      ("reviewed-on: 2026-11-01", "reviewed-on: 2026-11-01\ncontact-minutes: 150"),
      ("minutes: 60", "minutes: 1.5"),
    ])
    #expect(try #require(said(of: text)).all.count == 1)
  }

  @Test func `a zero byte is refused where it stands, whatever follows`() throws {
    let complaints = try #require(said(of: Array("title: Small\nid: ".utf8) + [0, 1, 2, 0xFF])).all
    #expect(complaints.map(\.sentence) == ["The file has a zero byte here, which no text has."])
    #expect(complaints.map { [$0.line, $0.column] } == [[2, 5]])
  }

  @Test func `a text that a UTF-16 editor saved is refused at its first byte`() throws {
    let bytes: [UInt8] = [0xFF, 0xFE] + SmallCurriculum.text.utf8.flatMap { [$0, 0] as [UInt8] }
    let complaints = try #require(said(of: bytes)).all
    #expect(complaints.map(\.sentence) == ["The file is not UTF-8 text from here on."])
    #expect(complaints.map { [$0.line, $0.column] } == [[1, 1]])
  }

  @Test func `a line that is very long is read`() throws {
    let text = try SmallCurriculum.with([
      ("title: Small\n", "title: Small # \(String(repeating: "a ", count: 400_000))\n")
    ])
    #expect(try Curriculum(yaml: Array(text.utf8), file: "small-1.yaml").title == "Small")
    let long = try SmallCurriculum.with([
      ("title: Small\n", "title: \(String(repeating: "a", count: 900_000))\n")
    ])
    #expect(try #require(said(of: long)).all.map(\.sentence) == ["“title” has 900000 characters."])
  }

  @Test func `bytes that are not UTF-8 are refused where they begin`() throws {
    let bytes = Array("curriculum: é\ntitle: caf".utf8) + [0xE9] + Array("\n".utf8)
    expectGolden("\(said(of: bytes)?.description ?? "")\n", "complaints/not-utf-8.txt")
  }

  @Test func `a file of more than one MiB is refused unread`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: 1 << 20 + 1)
    expectGolden("\(said(of: bytes)?.description ?? "")\n", "complaints/too-large.txt")
  }

  @Test(arguments: [
    ("empty", ""), ("comments-only", "# nothing\n"), ("a-list", "- a\n"), ("a-word", "curriculum\n"),
  ])
  func `a file that holds no curriculum is refused`(_ name: String, text: String) throws {
    expectGolden("\(said(of: Array(text.utf8))?.description ?? "")\n", "complaints/\(name).txt")
  }

  @Test func `aliases that multiply are refused before they are followed`() throws {
    // Nested deep enough that following them would take longer than anybody waits; as a key, since keys are hashed.
    let levels = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let text = "a0: &a0 [x, x]\n" + levels.joined(separator: "\n") + "\n? *a60\n: x\n"
    expectGolden(
      "\(said(of: Array(text.utf8))?.description ?? "")\n", "complaints/many-aliases.txt")
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "{"])
  func `brackets without end are refused`(_ opening: String) {
    #expect(said(of: Array(String(repeating: opening, count: 100_000).utf8)) != nil)
  }

  @Test func `a file that goes too deep is told so in words`() throws {
    let text = (0..<1200).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(try #require(said(of: text)).all.map(\.sentence) == ["The groups and lists go too deep here."])
  }

  @Test func `signs of anchors inside of texts are only text`() throws {
    let text = try SmallCurriculum.with([
      ("title: Final", "title: Q & A about R&D *and* more"),
      ("summary: A small curriculum.", "summary: \"*A & small\""),
    ])
    let curriculum = try Curriculum(yaml: Array(text.utf8), file: "small-1.yaml")
    #expect(curriculum.assessments.map(\.title) == ["Knowledge test", "Q & A about R&D *and* more"])
    #expect(curriculum.summary == "*A & small")
  }

  private func expectComplaints(_ fault: Fault) throws {
    let complaints = try said(of: SmallCurriculum.with(fault.changes))
    let name = fault.name.split(separator: " ").joined(separator: "-")
    expectGolden("\(complaints?.description ?? "no complaint")\n", "complaints/\(name).txt")
    #expect(complaints != nil)
  }

  private func said(of text: String) -> Complaints? { said(of: Array(text.utf8)) }

  private func said(of bytes: [UInt8]) -> Complaints? {
    do throws(Complaints) {
      _ = try Curriculum(yaml: bytes, file: "small-1.yaml")
      return nil
    } catch {
      return error
    }
  }
}

import Foundation
import TestSupport
import Testing
import Training

@Suite struct CodingTests {
  private func roundTrip<Value: Codable & Equatable>(_ value: Value) throws {
    try #require(try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value)) == value)
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  private static let limits: [Practicum.Limit] = [
    .init(of: .init(strokes: ["back-walk"]), need: .supervision(atLeast: .lineOfSight), untilPassed: "final"),
    .init(of: .init(screening: [.modify], client: true), need: .peakPressure(atMost: 2)),
    .init(of: .init(strokes: ["double-glide"]), need: .screenedToProceed),
  ]

  private static let requirements: [Practicum.Requirement] = [
    .differentClients(percent: 60), .init("people", .clients(atLeast: 8)),
    .init("one-person", .sessionsWithOneClient(atLeast: 8)), .init("strokes", .each(kind: .strokes)),
    .init("a-year", .span(monthsAtLeast: 12)),
    .init(
      "hours",
      .total(
        quota: .init(
          .minutes(600), mix: .share(percentAtLeast: 5, of: .init(supervision: [.lineOfSight])),
          perMonth: .init(atLeast: 60, atMost: 300), withinMonths: 36)), of: .init(sites: [.clinic, .home]),
      withinDays: 400, after: "people"),
    .init(
      "sessions",
      .total(quota: .init(.sessions(10), mix: .substitute(atMost: 3, of: .init(sites: [.classroom]))))),
  ]

  @Test func `a curriculum reads back as it is written`() throws {
    try roundTrip(
      Curriculum.made(
        entry: [
          EntryRequirement(
            id: "entry", sentence: "One of them.",
            anyOf: [.document(kind: .firstAid), .record(curriculum: "foundation-0", kind: .achievement)])
        ],
        competencies: [.made("stop", mustPass: true)],
        practicum: .made(
          opensAfterMinutes: [.init(category: nil, minutes: 60)], startsWithinDays: 30, endsWithinMonths: 6,
          atMost: [.init(.minutes(480), per: .day), .init(.sessions(20), per: .month)],
          limits: Self.limits, requires: Self.requirements),
        assessments: [
          .test(assessorIndependent: true), .made("formative", pass: .held),
          .made("final", pass: .levels(restPercentAtLeast: 80), competencies: ["stop"], retakeAfterDays: 7),
        ],
        awards: [Award(kind: .achievement, title: "Bars 1", requires: Award.Part.allCases, validMonths: 24)]))
    try roundTrip(Curriculum.made(practicum: nil))
  }

  @Test func `every fact reads back as it is written`() throws {
    try roundTrip(Enrolment.made())
    try roundTrip(Authority.made(.teach, until: "2027-01-01"))
    try roundTrip(Document.made(.licence, expires: "2027-01-01"))
    try roundTrip(
      HeldRecord(
        curriculum: "foundation-0", kind: .achievement, validFrom: "2026-01-01", validUntil: nil,
        revoked: false))
    let facts: [SignedFact] = [
      .session(.made(1, on: "2026-03-02")), .session(.made(2, on: "2026-03-02", client: .some(nil))),
      .attendance(.made(roster: [102, 101])), .assessment(.made(1, on: "2026-03-10", .good)),
      .assessment(.made(2, "final", on: "2026-03-10", .judged(["stop": 3, "flow": 1]), amends: 1)),
    ]
    for fact in facts { try roundTrip(fact) }
  }

  @Test func `facts made at random read back as they are written`() {
    forAll(50) { random in
      let facts = Case(using: &random).facts
      try roundTrip(facts.attendances.map(\.fact))
      try roundTrip(facts.sessions.map(\.fact))
      try roundTrip(facts.assessments.map(\.fact))
    }
  }

  @Test func `values are written as people write them`() throws {
    func text(_ value: some Encodable) throws -> String {
      String(decoding: try JSONEncoder().encode([value]), as: UTF8.self)
    }
    #expect(try text("2026-04-28" as CalendarDay) == #"["2026-04-28"]"#)
    #expect(try text("07:05" as TimeOfDay) == #"["07:05"]"#)
    #expect(try text(90 as Minutes) == "[90]")
    #expect(try text("seated-work" as Module.ID) == #"["seated-work"]"#)
    #expect(try text(1 as Person.ID) == #"["00000000-0000-0000-0000-000000000001"]"#)
    #expect(try text(PerformanceLevel.independent) == "[3]")
    #expect(try text(SupervisionLevel.lineOfSight) == #"["line-of-sight"]"#)
  }

  @Test func `values that cannot be are not decoded`() {
    #expect(throws: DecodingError.self) { try decode([CalendarDay].self, #"["2026-02-30"]"#) }
    #expect(throws: DecodingError.self) { try decode([TimeOfDay].self, #"["24:00"]"#) }
    #expect(throws: DecodingError.self) { try decode([Minutes].self, "[-1]") }
    #expect(throws: DecodingError.self) { try decode([Minutes].self, "[1.5]") }
    #expect(throws: DecodingError.self) { try decode([Module.ID].self, #"["Seated work"]"#) }
    #expect(throws: DecodingError.self) { try decode([Person.ID].self, #"["aya"]"#) }
    #expect(throws: DecodingError.self) { try decode([CurriculumVersion].self, #"["v1"]"#) }
    #expect(throws: DecodingError.self) { try decode([ClientCode].self, #"["Jane Doe"]"#) }
    #expect(throws: DecodingError.self) { try decode([CheckCode].self, #"["0000-0000-0001"]"#) }
    #expect(throws: DecodingError.self) { try decode([PerformanceLevel].self, "[5]") }
  }

  @Test func `marks that cannot be are not decoded`() {
    #expect(throws: DecodingError.self) {
      try decode(
        Assessment.Score.self, #"{"right": 11, "items": 10, "criticalRight": 0, "criticalItems": 0}"#)
    }
  }

  @Test func `a roster is put in order when it is decoded`() throws {
    let written = String(
      decoding: try JSONEncoder().encode(ClassAttendance.made(roster: [101, 102])), as: UTF8.self)
    let (first, second) = (101 as Enrolment.ID, 102 as Enrolment.ID)
    let shuffled = written.replacing(
      "[\"\(first)\",\"\(second)\"]", with: "[\"\(second)\",\"\(first)\",\"\(second)\"]")
    #expect(shuffled != written)
    #expect(try decode(ClassAttendance.self, shuffled).roster == [first, second])
  }

  @Test func `progress is written with its rules by name`() throws {
    let json = String(
      decoding: try JSONEncoder().encode(Progress.made(classes: [.awaited(.made())])), as: UTF8.self)
    #expect(json.contains(#""rule":"attend-every-hour""#))
    #expect(json.contains(#""rule":"awaits-signature""#))
    #expect(json.contains(#""unit":"minutes""#))
  }
}

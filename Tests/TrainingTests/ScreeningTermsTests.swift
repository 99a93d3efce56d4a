import Foundation
import TestSupport
import Testing
import Training

/// What sessions say of a client's screening decides whether the short form is enough.
@Suite struct ScreeningTermsTests {
  private let terms = ScreeningTerms(fullFormMonths: ["default@2026.1": 6])
  private let first: CalendarDay = "2026-03-02"

  private func session(
    _ id: Session.ID, on day: CalendarDay, _ form: ScreeningForm?, _ outcome: ScreeningOutcome = .proceed,
    start: TimeOfDay = "10:00", incident: IncidentCode = .none
  ) -> Session {
    var session = Session.made(id, on: day, start: start, client: .made(1, screening: outcome))
    session.client?.form = form
    session.incident = incident
    return session
  }

  private func admit(_ session: Session, _ others: [Session]) throws(SessionRefusal) {
    try terms.admitting(session, among: others)
  }

  @Test func `a short form rests on a full form of at most six months ago`() throws {
    let full = session(1, on: first, .full)
    try admit(session(2, on: "2026-09-02", .short), [full])
    #expect(throws: SessionRefusal.fullFormTooOld(first, 6, "2026-09-03")) {
      try admit(session(2, on: "2026-09-03", .short), [full])
    }
  }

  @Test func `without an earlier session that says it was the full form, the short one is refused`() {
    let later = session(3, on: "2026-03-09", .full)
    for others in [[], [later], [session(1, on: first, nil)], [session(1, on: first, .short)]] {
      #expect(throws: SessionRefusal.fullFormMissing("2026-03-05")) {
        try admit(session(2, on: "2026-03-05", .short), others)
      }
    }
  }

  @Test func `short forms do not prolong each other`() throws {
    let others = [session(1, on: first, .full), session(2, on: "2026-08-30", .short)]
    #expect(throws: SessionRefusal.fullFormTooOld(first, 6, "2026-09-03")) {
      try admit(session(3, on: "2026-09-03", .short), others)
    }
    try admit(session(3, on: "2026-09-03", .short), others + [session(4, on: "2026-09-01", .full)])
  }

  @Test func `after an incident the full form is due, also after one in the session of the last full form`()
    throws
  {
    for others in [
      [session(1, on: first, .full, incident: .slip)],
      [session(1, on: first, .full), session(2, on: "2026-03-04", .short, incident: .discomfortAfter)],
    ] {
      #expect(throws: SessionRefusal.self) { try admit(session(3, on: "2026-03-09", .short), others) }
      try admit(session(3, on: "2026-03-09", .full), others)
      try admit(session(4, on: "2026-03-10", .short), others + [session(3, on: "2026-03-09", .full)])
    }
  }

  @Test func `on one day the order of the starts decides`() throws {
    let full = session(1, on: first, .full, start: "12:00")
    #expect(throws: SessionRefusal.fullFormMissing(first)) {
      try admit(session(2, on: first, .short), [full])
    }
    try admit(session(2, on: first, .short, start: "14:00"), [full])
  }

  @Test func `a short form is never milder than the full one, and may be stricter`() throws {
    #expect(throws: SessionRefusal.milderThanFullForm(first)) {
      try admit(session(2, on: "2026-03-05", .short), [session(1, on: first, .full, .modify)])
    }
    try admit(session(2, on: "2026-03-05", .short, .modify), [session(1, on: first, .full, .modify)])
    try admit(session(2, on: "2026-03-05", .short, .modify), [session(1, on: first, .full)])
  }

  @Test func `the short form follows the rules of the full one, and these have a short form`() {
    var other = session(1, on: first, .full)
    other.client?.ruleSet = "default@2025.1"
    #expect(throws: SessionRefusal.fullFormByOtherRules("default@2025.1", "default@2026.1")) {
      try admit(session(2, on: "2026-03-05", .short), [other])
    }
    #expect(throws: SessionRefusal.noShortForm("default@2026.1")) {
      try ScreeningTerms().admitting(
        session(2, on: "2026-03-05", .short), among: [session(1, on: first, .full)])
    }
  }

  @Test func `a session says until when its screening may be rested on`() {
    #expect(terms.holdsUntil(session(1, on: first, .full)) == "2026-09-02")
    #expect(terms.holdsUntil(session(1, on: first, .short)) == first)
    #expect(terms.holdsUntil(session(1, on: first, nil)) == nil)
    #expect(ScreeningTerms().holdsUntil(session(1, on: first, .full)) == first)
  }

  @Test func `a session that says nothing of the form keeps the words of its statement`() throws {
    let client = try #require(session(1, on: first, nil).client)
    #expect(try String(decoding: JSONEncoder().encode(client), as: UTF8.self).contains("form") == false)
  }
}

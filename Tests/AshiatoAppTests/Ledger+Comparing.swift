import AshiatoStore
import Foundation
import Postgres
import TestSupport
import Training

@testable import AshiatoApp

extension Ledger {
  /// Where the database is not what this ledger says; empty when all is well.
  func complaints() async throws -> [String] {
    try await unequalProgress() + factsElsewhere() + claimsElsewhere() + textsElsewhere()
      + cast.ashiato.audit(as: cast.noor).findings.map { "audit: \($0.kind) \($0.subject): \($0.sentence)" }
  }

  // MARK: Progress

  private func unequalProgress() async throws -> [String] {
    let today = try cast.ashiato.today(at: cast.school)
    var complaints: [String] = []
    for curriculum in Set(enrolments.map(\.curriculum.id)) {
      let cohort = try await cast.ashiato.cohort(in: curriculum, asOf: nil, as: cast.noor)
      let expected = enrolments.filter { $0.curriculum.id == curriculum }.map(\.id)
      if cohort.students.map(\.enrolment.id).sorted() != expected.sorted() {
        complaints.append("cohort of \(curriculum): \(cohort.students.map(\.student.handle))")
      }
      for standing in cohort.students {
        let progress = try await cast.ashiato.progress(
          on: standing.enrolment.id, asOf: nil, as: cast.noor
        ).progress
        if standing != CohortReport.Standing(of: standing.student, on: standing.enrolment, progress) {
          complaints.append("cohort of \(curriculum): \(standing) instead of \(try text(progress))")
        }
      }
    }
    for enrolment in enrolments {
      guard let student = caller(enrolment.student), let curriculum = curriculum(enrolment.curriculum.id)
      else { continue }
      let expected = Training.Progress(of: curriculum, facts: trainingFacts(of: enrolment), asOf: today)
      for caller in [cast.noor, student] {
        let found = try await cast.ashiato.progress(
          of: student.person.handle, in: curriculum.id, asOf: nil, as: caller
        ).progress
        if try text(found) != text(expected) {
          complaints.append(
            "progress of \(student.person.name) in \(curriculum.id) as \(caller.person.name) sees it: "
              + "\(try text(found)) instead of \(try text(expected))")
        }
      }
    }
    return complaints
  }

  private func text(_ progress: Training.Progress) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(progress), as: UTF8.self)
  }

  // MARK: Facts

  /// Compares table by table what is there with what was accepted.
  private func factsElsewhere() async throws -> [String] {
    func ids<Subject>(_ ids: some Sequence<Identifier<Subject>>) -> Set<String> {
      Set(ids.map(\.description))
    }
    let expected: [(rows: String, entered: Set<String>)] = [
      ("id from enrolment", ids(enrolments.map(\.id))),
      ("id from class_attendance", ids(classes.map(\.id))),
      (
        "attendance_id || ' ' || enrolment_id from class_roster",
        Set(classes.flatMap { held in held.roster.map { "\(held.id) \($0)" } })
      ),
      ("id from session", ids(sessions.map(\.id))),
      ("session_id from session_decline", ids(declined.keys)),
      ("session_id from session_void", ids(voided.keys)),
      ("id from assessment", ids(assessments.map(\.id))),
      ("session_id from sign_off where session_id is not null", ids(signed.compactMap(\.session))),
      (
        "attendance_id from sign_off where attendance_id is not null", ids(signed.compactMap(\.attendance))
      ),
      (
        "assessment_id from sign_off where assessment_id is not null", ids(signed.compactMap(\.assessment))
      ),
      ("id from document", ids(documents.map(\.id))),
      ("id from authority", ids(authorities.map(\.id))),
      ("authority_id from authority_end", ids(endedAuthorities)),
      ("did from signing_key", Set(keys.map(\.key.did))),
      (
        "did from signing_key_approval join signing_key using (school_id) where signing_key.id = key_id",
        approvedKeys
      ),
      (
        "did from signing_key_end join signing_key using (school_id) where signing_key.id = key_id", endedKeys
      ),
      ("id from record", ids(records.map(\.record.id))),
      ("record_id from edition_signed where number = 1", ids(records.map(\.record.id))),
      ("record_id from edition_delivered where number = 1", ids(records.map(\.record.id))),
      ("record_id from revocation", ids(revoked)),
      // Every accepted report is remembered by its digest, and nothing else is.
      (
        "answer from request",
        ids(sessions.map(\.id)).union(ids(classes.map(\.id)))
      ),
      // Each fact was noted in the trail, in the transaction of the fact.
      ("subject from audit_entry where action = 'session.log'", ids(sessions.map(\.id))),
      ("subject from audit_entry where action = 'session.void'", ids(voided.keys)),
      ("subject from audit_entry where action = 'session.decline'", ids(declined.keys)),
      ("subject from audit_entry where action = 'attendance.record'", ids(classes.map(\.id))),
      ("subject from audit_entry where action = 'assessment.finalise'", ids(finalised)),
      (
        "subject from audit_entry where action in ('assessment.start', 'assessment.amend')",
        ids(drafts.map(\.id))
      ),
      ("subject from audit_entry where action = 'record.plan'", ids(records.map(\.record.id))),
      ("subject from audit_entry where action = 'record.revoke'", ids(revoked)),
    ]
    var complaints: [String] = []
    for (rows, entered) in expected {
      let found = try await column(rows)
      if found.sorted() != entered.sorted() {
        complaints.append("\(rows): \(found.sorted()) instead of \(entered.sorted())")
      }
    }
    return complaints
  }

  // MARK: Claims

  /// Builds every claim anew from the facts of this ledger.
  private func claimsElsewhere() async throws -> [String] {
    var complaints: [String] = []
    func compare(_ name: String, _ found: [String], _ expected: [String]) {
      if found.sorted() != expected.sorted() {
        complaints.append("\(name): \(found.sorted()) instead of \(expected.sorted())")
      }
    }
    compare(
      "open_enrolment",
      try await column("student_id || ' ' || curriculum_id || ' ' || enrolment_id from open_enrolment"),
      enrolments.map { "\($0.student) \($0.curriculum.id) \($0.id)" })
    compare(
      "assessment_draft", try await column("id from assessment_draft"), openDrafts.map(\.id.description))
    compare(
      "current_edition", try await column("record_id || ' ' || number from current_edition"),
      records.map { "\($0.record.id) \($0.number)" })

    let standing = sessions.filter { voided[$0.id] == nil && declined[$0.id] == nil }
    compare(
      "occupied_time",
      try await column(
        """
        concat_ws(' ', person_id, session_id, to_char(lower(during) at time zone time_zone, 'YYYY-MM-DD HH24:MI'),
          extract(epoch from upper(during) - lower(during))::integer / 60)
        from occupied_time join school on school.id = school_id
        """),
      standing.flatMap { session in
        let people = [session.student] + (session.supervision == .independent ? [] : [session.supervisor])
        return people.map { "\($0) \(session.id) \(session.day) \(session.start) \(session.minutes.count)" }
      })
    return complaints + crowds(among: standing)
  }

  /// Whoever is in two places at a time.
  private func crowds(among sessions: [Session]) -> [String] {
    sessions.flatMap { one -> [String] in
      let others = sessions.filter { $0.id != one.id && $0.overlaps(one) }
      let watched = others.filter { $0.supervision != .independent }
      var complaints: [String] = []
      if others.contains(where: { $0.student == one.student }) {
        complaints.append("\(one.id): its student is in another session at that time")
      }
      if watched.contains(where: { $0.supervisor == one.student }) {
        complaints.append("\(one.id): its student supervises at that time")
      }
      if one.supervision != .independent, watched.count(where: { $0.supervisor == one.supervisor }) > 3 {
        complaints.append("\(one.id): its supervisor has a fifth session at that time")
      }
      return complaints
    }
  }

  // MARK: Texts

  private func textsElsewhere() async throws -> [String] {
    let found = try await column("text from erasable_text")
    return found.sorted() == texts.sorted()
      ? [] : ["erasable_text: \(found.sorted()) instead of \(texts.sorted())"]
  }

  /// One column of the rows of this school, as text.
  private func column(_ rows: String) async throws -> [String] {
    try await owner().rows(
      "select one::text from (select school_id, \(rows)) as row (school_id, one) where school_id = $1",
      [cast.school.id.description]
    ).compactMap { $0[0] }
  }
}

extension Session {
  fileprivate func overlaps(_ other: Session) -> Bool {
    day == other.day
      && start.minutesSinceMidnight < other.start.minutesSinceMidnight + other.minutes.count
      && other.start.minutesSinceMidnight < start.minutesSinceMidnight + minutes.count
  }
}

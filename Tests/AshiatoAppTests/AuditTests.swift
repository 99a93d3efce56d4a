import AshiatoApp
import AshiatoStore
import Postgres
import TestSupport
import Testing
import Training

@Suite(.graduated)
struct AuditTests {
  @Test func `after the whole way the audit is clean and says what it looked at`() async throws {
    try await Cast.play { cast in
      let report = try await cast.ashiato.audit(as: cast.noor)
      #expect(report.findings == [])
      #expect(report.isClean)
      let counted = Dictionary(uniqueKeysWithValues: report.checked.map { ($0.kind, $0.count) })
      #expect(
        counted == [
          "curriculum versions": 2, "rule sets": 1, "keys": 3, "sign-offs": 5, "keys of the school": 1,
          "editions of records": 2, "status lists": 2, "erasable texts": 20, "claims": 16,
        ])
    }
  }

  /// What the signed statement of a session covers, column by column, and what no signature says.
  @Test func `another value in any column of a signed session is found`() async throws {
    try await everyColumn(
      of: "session", where: "id in (select session_id from sign_off)", found: "sign-off",
      uncovered: ["school_id", "started_at", "recorded_by", "recorded_at"],
      values: [
        "category": "'observed'", "supervision": "'on-premises'", "screening_outcome": "'modify'",
        "screening_form": "'short'",
        "incident": "'slip'", "client_code": "'c-other0001'",
        "day": "day + 1", "start_minute": "start_minute + 1", "minutes": "minutes + 1",
        "peak_pressure": "peak_pressure + 1", "comfort_rating": "comfort_rating + 1",
        "time_zone": "'Europe/Paris'", "rule_set": "'default@2026.2'", "zones": "zones[1:1]",
        "props": "props[1:1]", "strokes": "array[strokes[2], strokes[1]]",
        "reflection_digest": "'sha256:' || repeat('0', 64)",
        // Together with the others or not at all, and never false: a session loses its client as a whole.
        "consent":
          "null, client_code = null, screening_outcome = null, rule_set = null, stop_signal = null, peak_pressure = null, comfort_rating = null, screening_form = null",
        "stop_signal":
          "null, client_code = null, screening_outcome = null, rule_set = null, consent = null, peak_pressure = null, comfort_rating = null, screening_form = null",
      ])
  }

  @Test func `another start of a session in the time line is found by the time that it claims`() async throws
  {
    try await tampering(
      "update session set started_at = started_at + interval '1 minute' where id in (select session_id from sign_off)"
    ) { kinds in
      #expect(kinds == ["occupied_time"])
    }
  }

  @Test func `another value in any column of a signed class is found`() async throws {
    try await everyColumn(
      of: "class_attendance", where: "true", found: "sign-off",
      uncovered: ["school_id", "recorded_by", "recorded_at"],
      values: [
        "category": "'theory-online'", "held_on": "held_on + 1", "minutes": "minutes + 1",
        "curriculum_id": "'other-steps'", "version": "'2'", "module_id": "'other-module'",
        "make_up": "not make_up",
      ])
  }

  @Test(arguments: [
    "delete from class_roster where student_id = (select student_id from enrolment order by id limit 1)",
    "update class_roster set enrolment_id = '00000000-0000-7000-8000-000000000001' where ctid = (select min(ctid) from class_roster)",
    """
    insert into class_roster select school_id, (select id from class_attendance order by held_on limit 1), enrolment_id, student_id
    from class_roster on conflict do nothing
    """,
  ])
  func `a changed roster is found`(change: String) async throws {
    try await tampering(change) { kinds in #expect(kinds.contains("sign-off")) }
  }

  @Test func `another value in any column of a signed assessment is found`() async throws {
    try await everyColumn(
      of: "assessment", where: "true", found: "sign-off",
      uncovered: ["school_id", "recorded_by", "recorded_at"],
      values: [
        "held_on": "held_on + 1", "method": "'video'", "plan_id": "'other-plan'",
        "finding": #"replace(finding::text, '3', '4')::jsonb"#,
        "amends": "'00000000-0000-7000-8000-000000000001'",
        "remediation_digest": "null",
      ])
  }

  @Test func `another value in any column of a sign-off is found`() async throws {
    try await everyColumn(
      of: "sign_off", where: "session_id is not null", found: "sign-off",
      uncovered: ["school_id", "id", "received_at"],
      values: [
        "document": "replace(document, 'kenji', 'mina') || ' x'", "digest": "'sha256:' || repeat('0', 64)",
        "claimed_at": "claimed_at + interval '1 second'",
        "attendance_id": "id, session_id = null, student_id = null", "assessment_id": "id, session_id = null",
      ])
  }

  @Test(arguments: [
    ("update site set name = 'Another place'", "sign-off"),
    ("update authority set act = 'assess' where act = 'supervise'", "sign-off"),
    ("update authority set from_day = from_day + 1 where act = 'supervise'", "sign-off"),
    ("update authority set curriculum_id = 'other-steps' where act = 'teach'", "sign-off"),
    ("update authority set person_id = granted_by where act = 'teach'", "sign-off"),
    ("delete from authority where act = 'teach'", "sign-off"),
    ("update enrolment set version = '2'", "sign-off"),
    ("update enrolment set curriculum_id = 'other-steps'", "sign-off"),
    ("delete from session where id in (select session_id from sign_off)", "sign-off"),
    ("delete from assessment", "sign-off"),
    ("delete from class_attendance", "sign-off"),
    ("update signing_key set person_id = (select granted_by from authority limit 1)", "key"),
    ("update signing_key set possession = replace(possession, 'ashi.example', 'ashi.examplf')", "key"),
    ("update signing_key set did = overlay(did placing '1' from length(did))", "key"),
    ("update school set domain = 'other.example'", "key"),
    ("update school set domain = 'other.example'", "school key"),
    ("update curriculum_version set content = replace(content, 'Stand.', 'Sit.')", "curriculum"),
    ("update curriculum_version set digest = 'sha256:' || repeat('0', 64)", "curriculum"),
    ("update curriculum_version set digest = 'sha256:' || repeat('0', 64)", "sign-off"),
    ("update curriculum_version set version = '3' where version = '1'", "sign-off"),
    ("update rule_set_version set content = replace(content, 'doctor', 'friend')", "rule set"),
    ("update rule_set_version set digest = 'sha256:' || repeat('0', 64)", "rule set"),
    ("update rule_set_version set version = '2027.1'", "rule set"),
    ("update rule_set_version set rule_set_id = 'other'", "rule set"),
    ("update school_key set multikey = overlay(multikey placing '1' from length(multikey))", "school key"),
    ("update school_key set possession = replace(possession, 'ashi.example', 'ashi.examplf')", "school key"),
    ("update school_key set fragment = 'key-2'", "record"),
    ("delete from school_key", "record"),
    ("update edition_bytes set planned = replace(planned, 'Aya', 'Ben')", "record"),
    ("update edition_bytes set signed = replace(signed, 'Aya', 'Ben')", "record"),
    ("update edition_bytes set signed = null", "record"),
    (
      "update edition_bytes set signed = (select signed from edition_bytes as other where other.record_id <> edition_bytes.record_id)",
      "record"
    ),
    ("update edition_signed set digest = 'sha256:' || repeat('0', 64)", "record"),
    ("update edition set planned_digest = 'sha256:' || repeat('0', 64)", "record"),
    ("update edition set status_index = (status_index + 1) % 131072", "record"),
    ("update edition set status_list = status_list + 1", "record"),
    ("update edition set valid_from = valid_from - interval '1 second'", "record"),
    ("update edition set valid_until = valid_until + interval '1 second'", "record"),
    ("update edition set created_at = created_at - interval '1 second'", "record"),
    ("update edition set key_id = '00000000-0000-7000-8000-000000000001'", "record"),
    ("update record set curriculum_id = 'other-steps'", "record"),
    ("update record set version = '2'", "record"),
    ("update record set awarded_on = awarded_on + 1", "record"),
    (
      "update record set kind = case kind when 'completion' then 'achievement' else 'completion' end, enrolment_id = id",
      "record"
    ),
    ("delete from record", "record"),
    ("update check_code set code = '0123456789AB' where ctid = (select min(ctid) from check_code)", "record"),
    ("delete from check_code", "record"),
    (
      "update status_list_edition set document = replace(document, 'revocation', 'suspension')", "status list"
    ),
    ("update status_list_edition set digest = 'sha256:' || repeat('0', 64) where number = 1", "status list"),
    (
      "update status_list_edition set valid_until = valid_until + interval '1 day' where number = 1",
      "status list"
    ),
    (
      "update status_list_edition set valid_from = valid_from - interval '1 day' where number = 1",
      "status list"
    ),
    ("update status_list_edition set list = 2 where number = 1", "status list"),
    ("delete from status_list_edition where number = 2", "status list"),
    ("delete from status_list_edition", "status list"),
    ("delete from revocation", "status list"),
    (
      "insert into revocation (school_id, id, record_id, number, student_id, reason, revoked_by) select school_id, id, id, 1, student_id, 'misconduct', issued_by from record where kind = 'achievement'",
      "status list"
    ),
    ("update erasable_text set text = text || '.'", "text"),
    ("update erasable_text set salt = decode(repeat('00', 16), 'hex')", "text"),
    (
      "update erasable_text set digest = 'sha256:' || repeat('0', 64) where ctid = (select min(ctid) from erasable_text)",
      "text"
    ),
    ("delete from occupied_time where ctid = (select min(ctid) from occupied_time)", "occupied_time"),
    (
      "update occupied_time set during = tstzrange(lower(during), upper(during) + interval '1 minute')",
      "occupied_time"
    ),
    ("update occupied_time set student_id = session_id", "occupied_time"),
    (
      """
      insert into occupied_time (school_id, person_id, student_id, slots, session_id, during)
      select school_id, student_id, student_id, int4range(1, 2), session_id, tstzrange(now(), now() + interval '1 hour') from session_void
      """,
      "occupied_time"
    ),
    ("delete from current_edition", "current_edition"),
    ("delete from edition_signed", "current_edition"),
    ("delete from open_enrolment", "open_enrolment"),
    ("delete from enrolment", "open_enrolment"),
    ("update enrolment set student_id = id", "open_enrolment"),
    ("update class_roster set student_id = attendance_id", "class_roster"),
    ("update session set student_id = id", "session"),
    ("update session_void set student_id = id", "session_void"),
    ("update assessment_draft set student_id = id", "assessment_draft"),
    ("update record set student_id = id", "record"),
    ("update check_code set student_id = record_id", "check_code"),
    ("update edition set student_id = record_id", "edition"),
    ("update revocation set student_id = id", "revocation"),
    ("update appeal set student_id = id", "appeal"),
    ("update appeal_reply set student_id = id", "appeal_reply"),
    ("update appeal_ruling set student_id = id", "appeal_ruling"),
    ("update appeal_effect set student_id = id", "appeal_effect"),
  ])
  func `what was changed behind the back of the service is found`(change: String, kind: String) async throws {
    try await tampering(change) { kinds in
      #expect(kinds.contains(kind), "\(kinds.sorted())")
    }
  }

  /// The policies look at the student that a row names, so a wrong one would show it to somebody else.
  @Test func `a row that names another student is found, whichever table it is in`() async throws {
    let owner = try await owner()
    try await owner.script("set session_replication_role = replica")
    let tables = try await owner.rows(
      """
      select relname from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'public'::regnamespace and relkind = 'r' and attname = 'student_id'
      """
    ).compactMap { $0[0] }
    #expect(tables.count > 15)
    try await Cast.play { cast in
      let other = cast.noor.person.id
      for table in tables {
        try await owner.script("create table untouched as select * from \(table)")
        try await owner.script(
          """
          update \(table) set student_id = '\(other)'
          where ctid = (select min(ctid) from \(table) where student_id is not null)
          """)
        #expect(try await cast.ashiato.audit(as: cast.noor).findings != [], "\(table)")
        try await owner.script(
          "delete from \(table); insert into \(table) select * from untouched; drop table untouched")
      }
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test(arguments: [
    "update session set recorded_at = recorded_at - interval '1 day'",
    "update audit_entry set at = at - interval '1 day'",
    "update person_identity set email = 'x' || email, name = 'Somebody', handle = 'x-' || handle",
    "delete from person_identity where not is_staff",
    "delete from erasable_text",
    "delete from edition_bytes",
    "update curriculum_version set source = ''",
    "delete from assessment_draft",
    "update document set issued_on = issued_on - 1",
  ])
  func `what no signature, digest or claim says is left alone, and what was erased is not missed`(
    change: String
  )
    async throws
  {
    try await tampering(change) { kinds in #expect(kinds == []) }
  }

  // MARK: Tampering

  /// Makes a change as nobody may, without triggers and foreign keys, and hands over what kinds of finding the audit has.
  private func tampering(_ change: String, _ check: (Set<String>) -> Void) async throws {
    try await Cast.play { cast in
      // The callers are loaded before, so that also names may go.
      let owner = try await owner()
      try await owner.script("set session_replication_role = replica")
      try await owner.script(change)
      let school = try await cast.ashiato.school(nil)
      let report = try await cast.ashiato.audit(as: Caller(school: school, person: cast.noor.person))
      check(Set(report.findings.map(\.kind)))
    }
  }

  /// Changes one column after the other, each in a transaction that is taken back, and expects a finding for each that is covered.
  private func everyColumn(
    of table: String, where condition: String, found kind: String, uncovered: Set<String>,
    values: [String: String]
  ) async throws {
    let owner = try await owner()
    let columns = try await owner.rows(
      "select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped",
      [table]
    ).compactMap { $0[0] }
    #expect(uncovered.isSubset(of: columns))
    try await owner.script("set session_replication_role = replica")
    try await owner.script("create table untouched as select * from \(table)")
    try await Cast.play { cast in
      for column in columns where !uncovered.contains(column) {
        // Ids not named here become other ids.
        let value = values[column] ?? "overlay(\(column)::text placing '0123' from 20 for 4)::uuid"
        try await owner.script("update \(table) set \(column) = \(value) where \(condition)")
        let kinds = Set(try await cast.ashiato.audit(as: cast.noor).findings.map(\.kind))
        #expect(kinds.contains(kind), "\(table).\(column)")
        try await owner.script("delete from \(table); insert into \(table) select * from untouched")
      }
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }
}

// Written by sqlgen from SQL/queries/session.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct SessionRow: Sendable, Hashable {
  let sessionID: Session.ID
  let enrolmentID: Enrolment.ID
  let studentID: Person.ID
  let supervisorID: Person.ID
  let supervision: SupervisionLevel
  let category: HourCategory
  let siteID: Site.ID
  let day: CalendarDay
  let startMinute: TimeOfDay
  let timeZone: String
  let minutes: Minutes
  let props: [Prop.ID]
  let zones: [Zone.ID]
  let strokes: [Stroke.ID]
  let clientCode: ClientCode?
  let screeningOutcome: ScreeningOutcome?
  let ruleSet: String?
  let consent: Bool?
  let stopSignal: Bool?
  let peakPressure: Int16?
  let comfortRating: Int16?
  let incident: IncidentCode
  let reflectionDigest: String?
  let signed: Bool
  let declineDigest: String?
  let declineReason: String?
  let voidDigest: String?
  let voidReason: String?
  let screeningForm: ScreeningForm?
}

struct AddSession: Statement {
  let schoolID: School.ID
  let sessionID: Session.ID
  let enrolmentID: Enrolment.ID
  let studentID: Person.ID
  let supervisorID: Person.ID
  let supervision: SupervisionLevel
  let category: HourCategory
  let siteID: Site.ID
  let day: CalendarDay
  let startMinute: TimeOfDay
  let timeZone: String
  let startedAt: Instant
  let minutes: Minutes
  let props: [Prop.ID]
  let zones: [Zone.ID]
  let strokes: [Stroke.ID]
  let clientCode: ClientCode?
  let screeningOutcome: ScreeningOutcome?
  let ruleSet: String?
  let consent: Bool?
  let stopSignal: Bool?
  let peakPressure: Int16?
  let comfortRating: Int16?
  let screeningForm: ScreeningForm?
  let incident: IncidentCode
  let reflectionDigest: String?
  let byID: Person.ID

  static let name = "addSession"

  static let sql = #"""
    insert into session
      (school_id, id, enrolment_id, student_id, supervisor_id, supervision, category, site_id, day, start_minute, time_zone,
       started_at, minutes, props, zones, strokes, client_code, screening_outcome, rule_set, consent, stop_signal,
       peak_pressure, comfort_rating, screening_form, incident, reflection_digest, recorded_by)
    values
      ($1, $2, $3, $4, $5, $6, $7, $8, $9,
       $10, $11, $12, $13, $14, $15, $16, $17, $18,
       $19, $20, $21, $22, $23, $24, $25, $26, $27)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 2950, 25, 25, 2950, 1082, 21, 25, 1184, 23, 1009, 1009, 1009, 25, 25, 25, 16, 16, 21, 21, 25, 25, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(sessionID)
    parameters.append(enrolmentID)
    parameters.append(studentID)
    parameters.append(supervisorID)
    parameters.append(supervision)
    parameters.append(category)
    parameters.append(siteID)
    parameters.append(day)
    parameters.append(startMinute)
    parameters.append(timeZone)
    parameters.append(startedAt)
    parameters.append(minutes)
    parameters.append(props)
    parameters.append(zones)
    parameters.append(strokes)
    parameters.append(clientCode)
    parameters.append(screeningOutcome)
    parameters.append(ruleSet)
    parameters.append(consent)
    parameters.append(stopSignal)
    parameters.append(peakPressure)
    parameters.append(comfortRating)
    parameters.append(screeningForm)
    parameters.append(incident)
    parameters.append(reflectionDigest)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// The student is in one place at a time: she takes all of her slots, so that she supervises nothing meanwhile.
struct OccupyStudent: Statement {
  let schoolID: School.ID
  let studentID: Person.ID
  let sessionID: Session.ID
  let startedAt: Instant
  let endsAt: Instant

  static let name = "occupyStudent"

  static let sql = #"""
    insert into occupied_time (school_id, person_id, student_id, slots, session_id, during)
    values ($1, $2, $2, int4range(0, 5), $3, tstzrange($4, $5))
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 1184, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(studentID)
    parameters.append(sessionID)
    parameters.append(startedAt)
    parameters.append(endsAt)
  }

  static func decode(_ rows: borrowing Rows) {}
}

/// One of the supervisor's four slots, or a refusal: supervision_ratio, supervisor_elsewhere.
struct OccupySupervisor: Statement {
  let schoolID: School.ID
  let supervisorID: Person.ID
  let studentID: Person.ID
  let sessionID: Session.ID
  let startedAt: Instant
  let endsAt: Instant

  static let name = "occupySupervisor"

  static let sql = #"""
    select from occupy_supervisor($1, $2, $3, $4, $5, $6)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 1184, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(supervisorID)
    parameters.append(studentID)
    parameters.append(sessionID)
    parameters.append(startedAt)
    parameters.append(endsAt)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct FreeTime: Statement {
  let schoolID: School.ID
  let sessionID: Session.ID

  static let name = "freeTime"

  static let sql = #"""
    delete from occupied_time
    where school_id = $1
      and session_id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(sessionID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct SessionById: Statement {
  typealias Row = SessionRow

  let schoolID: School.ID
  let sessionID: Session.ID

  static let name = "sessionById"

  static let sql = #"""
    select
      session_id as "session_id!",
      enrolment_id as "enrolment_id!",
      student_id as "student_id!",
      supervisor_id as "supervisor_id!",
      supervision as "supervision!",
      category as "category!",
      site_id as "site_id!",
      day as "day!",
      start_minute as "start_minute!",
      time_zone as "time_zone!",
      minutes as "minutes!",
      props as "props!",
      zones as "zones!",
      strokes as "strokes!",
      client_code,
      screening_outcome,
      rule_set,
      consent,
      stop_signal,
      peak_pressure,
      comfort_rating,
      incident as "incident!",
      reflection_digest,
      signed as "signed!",
      decline_digest as "decline_digest?",
      decline_reason as "decline_reason?",
      void_digest as "void_digest?",
      void_reason as "void_reason?",
      screening_form
    from attested_session
    where school_id = $1
      and session_id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(sessionID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        sessionID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        supervisorID: try rows.value(row, 3),
        supervision: try rows.value(row, 4),
        category: try rows.value(row, 5),
        siteID: try rows.value(row, 6),
        day: try rows.value(row, 7),
        startMinute: try rows.value(row, 8),
        timeZone: try rows.value(row, 9),
        minutes: try rows.value(row, 10),
        props: try rows.value(row, 11),
        zones: try rows.value(row, 12),
        strokes: try rows.value(row, 13),
        clientCode: try rows.value(row, 14),
        screeningOutcome: try rows.value(row, 15),
        ruleSet: try rows.value(row, 16),
        consent: try rows.value(row, 17),
        stopSignal: try rows.value(row, 18),
        peakPressure: try rows.value(row, 19),
        comfortRating: try rows.value(row, 20),
        incident: try rows.value(row, 21),
        reflectionDigest: try rows.value(row, 22),
        signed: try rows.value(row, 23),
        declineDigest: try rows.value(row, 24),
        declineReason: try rows.value(row, 25),
        voidDigest: try rows.value(row, 26),
        voidReason: try rows.value(row, 27),
        screeningForm: try rows.value(row, 28))
    }
  }
}

/// All sessions of an enrolment, with what was said about each.
struct SessionsOf: Statement {
  typealias Row = SessionRow

  let schoolID: School.ID
  let enrolments: [Enrolment.ID]

  static let name = "sessionsOf"

  static let sql = #"""
    select
      session_id as "session_id!",
      enrolment_id as "enrolment_id!",
      student_id as "student_id!",
      supervisor_id as "supervisor_id!",
      supervision as "supervision!",
      category as "category!",
      site_id as "site_id!",
      day as "day!",
      start_minute as "start_minute!",
      time_zone as "time_zone!",
      minutes as "minutes!",
      props as "props!",
      zones as "zones!",
      strokes as "strokes!",
      client_code,
      screening_outcome,
      rule_set,
      consent,
      stop_signal,
      peak_pressure,
      comfort_rating,
      incident as "incident!",
      reflection_digest,
      signed as "signed!",
      decline_digest as "decline_digest?",
      decline_reason as "decline_reason?",
      void_digest as "void_digest?",
      void_reason as "void_reason?",
      screening_form
    from attested_session
    where school_id = $1
      and enrolment_id = any($2)
    order by session_id
    """#

  static let parameterTypes: [UInt32] = [2950, 2951]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(enrolments)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        sessionID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        supervisorID: try rows.value(row, 3),
        supervision: try rows.value(row, 4),
        category: try rows.value(row, 5),
        siteID: try rows.value(row, 6),
        day: try rows.value(row, 7),
        startMinute: try rows.value(row, 8),
        timeZone: try rows.value(row, 9),
        minutes: try rows.value(row, 10),
        props: try rows.value(row, 11),
        zones: try rows.value(row, 12),
        strokes: try rows.value(row, 13),
        clientCode: try rows.value(row, 14),
        screeningOutcome: try rows.value(row, 15),
        ruleSet: try rows.value(row, 16),
        consent: try rows.value(row, 17),
        stopSignal: try rows.value(row, 18),
        peakPressure: try rows.value(row, 19),
        comfortRating: try rows.value(row, 20),
        incident: try rows.value(row, 21),
        reflectionDigest: try rows.value(row, 22),
        signed: try rows.value(row, 23),
        declineDigest: try rows.value(row, 24),
        declineReason: try rows.value(row, 25),
        voidDigest: try rows.value(row, 26),
        voidReason: try rows.value(row, 27),
        screeningForm: try rows.value(row, 28))
    }
  }
}

/// Every session, with what was said about each.
struct SessionsOfSchool: Statement {
  typealias Row = SessionRow

  let schoolID: School.ID

  static let name = "sessionsOfSchool"

  static let sql = #"""
    select
      session_id as "session_id!",
      enrolment_id as "enrolment_id!",
      student_id as "student_id!",
      supervisor_id as "supervisor_id!",
      supervision as "supervision!",
      category as "category!",
      site_id as "site_id!",
      day as "day!",
      start_minute as "start_minute!",
      time_zone as "time_zone!",
      minutes as "minutes!",
      props as "props!",
      zones as "zones!",
      strokes as "strokes!",
      client_code,
      screening_outcome,
      rule_set,
      consent,
      stop_signal,
      peak_pressure,
      comfort_rating,
      incident as "incident!",
      reflection_digest,
      signed as "signed!",
      decline_digest as "decline_digest?",
      decline_reason as "decline_reason?",
      void_digest as "void_digest?",
      void_reason as "void_reason?",
      screening_form
    from attested_session
    where school_id = $1
    order by session_id
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        sessionID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        supervisorID: try rows.value(row, 3),
        supervision: try rows.value(row, 4),
        category: try rows.value(row, 5),
        siteID: try rows.value(row, 6),
        day: try rows.value(row, 7),
        startMinute: try rows.value(row, 8),
        timeZone: try rows.value(row, 9),
        minutes: try rows.value(row, 10),
        props: try rows.value(row, 11),
        zones: try rows.value(row, 12),
        strokes: try rows.value(row, 13),
        clientCode: try rows.value(row, 14),
        screeningOutcome: try rows.value(row, 15),
        ruleSet: try rows.value(row, 16),
        consent: try rows.value(row, 17),
        stopSignal: try rows.value(row, 18),
        peakPressure: try rows.value(row, 19),
        comfortRating: try rows.value(row, 20),
        incident: try rows.value(row, 21),
        reflectionDigest: try rows.value(row, 22),
        signed: try rows.value(row, 23),
        declineDigest: try rows.value(row, 24),
        declineReason: try rows.value(row, 25),
        voidDigest: try rows.value(row, 26),
        voidReason: try rows.value(row, 27),
        screeningForm: try rows.value(row, 28))
    }
  }
}

/// The sessions of a student with one client that were neither declined nor taken back.
struct SessionsWithClient: Statement {
  typealias Row = SessionRow

  let schoolID: School.ID
  let studentID: Person.ID
  let clientCode: ClientCode

  static let name = "sessionsWithClient"

  static let sql = #"""
    select
      session_id as "session_id!",
      enrolment_id as "enrolment_id!",
      student_id as "student_id!",
      supervisor_id as "supervisor_id!",
      supervision as "supervision!",
      category as "category!",
      site_id as "site_id!",
      day as "day!",
      start_minute as "start_minute!",
      time_zone as "time_zone!",
      minutes as "minutes!",
      props as "props!",
      zones as "zones!",
      strokes as "strokes!",
      client_code,
      screening_outcome,
      rule_set,
      consent,
      stop_signal,
      peak_pressure,
      comfort_rating,
      incident as "incident!",
      reflection_digest,
      signed as "signed!",
      decline_digest as "decline_digest?",
      decline_reason as "decline_reason?",
      void_digest as "void_digest?",
      void_reason as "void_reason?",
      screening_form
    from attested_session
    where school_id = $1
      and student_id = $2
      and client_code = $3
      and decline_digest is null
      and void_digest is null
    order by session_id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(studentID)
    parameters.append(clientCode)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        sessionID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        supervisorID: try rows.value(row, 3),
        supervision: try rows.value(row, 4),
        category: try rows.value(row, 5),
        siteID: try rows.value(row, 6),
        day: try rows.value(row, 7),
        startMinute: try rows.value(row, 8),
        timeZone: try rows.value(row, 9),
        minutes: try rows.value(row, 10),
        props: try rows.value(row, 11),
        zones: try rows.value(row, 12),
        strokes: try rows.value(row, 13),
        clientCode: try rows.value(row, 14),
        screeningOutcome: try rows.value(row, 15),
        ruleSet: try rows.value(row, 16),
        consent: try rows.value(row, 17),
        stopSignal: try rows.value(row, 18),
        peakPressure: try rows.value(row, 19),
        comfortRating: try rows.value(row, 20),
        incident: try rows.value(row, 21),
        reflectionDigest: try rows.value(row, 22),
        signed: try rows.value(row, 23),
        declineDigest: try rows.value(row, 24),
        declineReason: try rows.value(row, 25),
        voidDigest: try rows.value(row, 26),
        voidReason: try rows.value(row, 27),
        screeningForm: try rows.value(row, 28))
    }
  }
}

/// Newest first, from behind one.
struct SessionsPage: Statement {
  typealias Row = SessionRow

  let schoolID: School.ID
  let after: UInt128
  let count: Int64

  static let name = "sessionsPage"

  static let sql = #"""
    select
      session_id as "session_id!",
      enrolment_id as "enrolment_id!",
      student_id as "student_id!",
      supervisor_id as "supervisor_id!",
      supervision as "supervision!",
      category as "category!",
      site_id as "site_id!",
      day as "day!",
      start_minute as "start_minute!",
      time_zone as "time_zone!",
      minutes as "minutes!",
      props as "props!",
      zones as "zones!",
      strokes as "strokes!",
      client_code,
      screening_outcome,
      rule_set,
      consent,
      stop_signal,
      peak_pressure,
      comfort_rating,
      incident as "incident!",
      reflection_digest,
      signed as "signed!",
      decline_digest as "decline_digest?",
      decline_reason as "decline_reason?",
      void_digest as "void_digest?",
      void_reason as "void_reason?",
      screening_form
    from attested_session
    where school_id = $1
      and session_id < $2::uuid
    order by session_id desc
    limit $3
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 20]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(after)
    parameters.append(count)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        sessionID: try rows.value(row, 0),
        enrolmentID: try rows.value(row, 1),
        studentID: try rows.value(row, 2),
        supervisorID: try rows.value(row, 3),
        supervision: try rows.value(row, 4),
        category: try rows.value(row, 5),
        siteID: try rows.value(row, 6),
        day: try rows.value(row, 7),
        startMinute: try rows.value(row, 8),
        timeZone: try rows.value(row, 9),
        minutes: try rows.value(row, 10),
        props: try rows.value(row, 11),
        zones: try rows.value(row, 12),
        strokes: try rows.value(row, 13),
        clientCode: try rows.value(row, 14),
        screeningOutcome: try rows.value(row, 15),
        ruleSet: try rows.value(row, 16),
        consent: try rows.value(row, 17),
        stopSignal: try rows.value(row, 18),
        peakPressure: try rows.value(row, 19),
        comfortRating: try rows.value(row, 20),
        incident: try rows.value(row, 21),
        reflectionDigest: try rows.value(row, 22),
        signed: try rows.value(row, 23),
        declineDigest: try rows.value(row, 24),
        declineReason: try rows.value(row, 25),
        voidDigest: try rows.value(row, 26),
        voidReason: try rows.value(row, 27),
        screeningForm: try rows.value(row, 28))
    }
  }
}

/// What kind of place the sessions of the enrolments were held at, where somebody has said it.
struct SiteKindsOf: Statement {
  struct Row: Sendable, Hashable {
    let siteID: Site.ID
    let siteKind: SiteKind
  }

  let schoolID: School.ID
  let enrolments: [Enrolment.ID]

  static let name = "siteKindsOf"

  static let sql = #"""
    select distinct site.id as site_id, site.kind as "site_kind!"
    from session
    join site
      on site.school_id = session.school_id
      and site.id = session.site_id
    where session.school_id = $1
      and enrolment_id = any($2)
      and site.kind is not null
    """#

  static let parameterTypes: [UInt32] = [2950, 2951]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(enrolments)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        siteID: try rows.value(row, 0),
        siteKind: try rows.value(row, 1))
    }
  }
}

struct AddDecline: Statement {
  let schoolID: School.ID
  let declineID: UInt128
  let sessionID: Session.ID
  let studentID: Person.ID
  let reasonDigest: String
  let byID: Person.ID

  static let name = "addDecline"

  static let sql = #"""
    insert into session_decline (school_id, id, session_id, student_id, reason_digest, declined_by)
    values ($1, $2, $3, $4, $5, $6)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(declineID)
    parameters.append(sessionID)
    parameters.append(studentID)
    parameters.append(reasonDigest)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddVoid: Statement {
  let schoolID: School.ID
  let voidID: UInt128
  let sessionID: Session.ID
  let studentID: Person.ID
  let reasonDigest: String
  let byID: Person.ID

  static let name = "addVoid"

  static let sql = #"""
    insert into session_void (school_id, id, session_id, student_id, reason_digest, voided_by)
    values ($1, $2, $3, $4, $5, $6)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 2950, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(voidID)
    parameters.append(sessionID)
    parameters.append(studentID)
    parameters.append(reasonDigest)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct CountClientGoal: Statement {
  let month: PostgresDate
  let goal: ClientGoal

  static let name = "countClientGoal"

  static let sql = #"""
    select count_client_goal($1, $2)
    """#

  static let parameterTypes: [UInt32] = [1082, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(month)
    parameters.append(goal)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct ClientMix: Statement {
  struct Row: Sendable, Hashable {
    let month: PostgresDate
    let goal: ClientGoal
    let total: Int32
  }

  let schoolID: School.ID

  static let name = "clientMix"

  static let sql = #"""
    select month, goal, total
    from client_mix_count
    where school_id = $1
    order by month, goal
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        month: try rows.value(row, 0),
        goal: try rows.value(row, 1),
        total: try rows.value(row, 2))
    }
  }
}

import AshiatoApp
import AshiatoStore
import Credentials
import Postgres
import TestSupport
import Testing
import Training

@Suite(.school)
struct AppealTests {
  @Test func `a declined session is contested, answered, ruled on, and followed by a session`() async throws {
    try await Cast.play { cast in
      let declined = try await cast.declined()
      let id = try await cast.contest(declined).id
      try await cast.ashiato.replyToAppeal(id, "I had left.", as: cast.kenji)
      try await cast.ashiato.ruleOnAppeal(
        id, .upheld, because: "The door says otherwise.", effect: nil, as: cast.noor)
      let open = try await cast.ashiato.appeal(id, as: cast.aya)
      #expect(open.standing == .awaitsEffect(due: "2026-12-20"))
      #expect(open.file.claim == "He was there.")
      #expect(open.file.reply == "I had left.")
      #expect(open.file.reason == "The door says otherwise.")
      #expect(open.student == cast.aya.person)

      #expect(open.openedBy == cast.aya.person)
      #expect(open.repliedBy?.id == cast.kenji.person.id)
      #expect(open.ruledBy?.id == cast.noor.person.id)

      // Of another day, and taken back: neither follows.
      let other = try await cast.log(.made(on: "2026-03-11"))
      try await refusal(by: "effect-fits") {
        try await cast.ashiato.nameEffect(.session(other), of: id, as: cast.noor)
      }
      let void = try await cast.log(.made(start: "15:00"))
      try await cast.ashiato.void(void, because: "Twice.", as: cast.aya)
      try await refusal(by: "effect-fits") {
        try await cast.ashiato.nameEffect(.session(void), of: id, as: cast.noor)
      }
      let again = try await cast.log(.made())
      try await cast.ashiato.nameEffect(.session(again), of: id, as: cast.noor)
      #expect(
        try await cast.ashiato.appeal(id, as: cast.aya).standing
          == .awaitsSignature(of: .session(again), due: "2026-12-20"))
      try await refusal(by: "followed-once") {
        try await cast.ashiato.nameEffect(.session(again), of: id, as: cast.noor)
      }
      try await cast.sign(.session(again), by: cast.kenji)
      #expect(try await cast.ashiato.appeal(id, as: cast.aya).standing == .followed(by: .session(again)))
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `what follows and is declined or taken back leaves the appeal open, and another may follow`()
    async throws
  {
    try await Cast.play { cast in
      let id = try await cast.upheld(try await cast.declined())
      let first = try await cast.log(.made())
      try await cast.ashiato.nameEffect(.session(first), of: id, as: cast.noor)
      try await cast.ashiato.decline(first, because: "I was not there.", as: cast.kenji)
      #expect(try await cast.ashiato.appeal(id, as: cast.aya).standing == .awaitsEffect(due: "2026-12-20"))
      let second = try await cast.log(.made())
      try await cast.ashiato.nameEffect(.session(second), of: id, as: cast.noor)
      try await cast.sign(.session(second), by: cast.kenji)
      #expect(try await cast.ashiato.appeal(id, as: cast.aya).standing == .followed(by: .session(second)))
      try await cast.ashiato.void(second, because: "It was another day.", as: cast.noor)
      #expect(try await cast.ashiato.appeal(id, as: cast.aya).standing == .awaitsEffect(due: "2026-12-20"))
    }
  }

  @Test func `a session that was logged before the claim does not follow, nor one of another enrolment`()
    async throws
  {
    try await Cast.play { cast in
      var other = Curriculum.small
      other.id = "second-steps"
      try await cast.publish(other)
      _ = try await cast.enrol(cast.aya, in: other.id)
      let declined = try await cast.declined()
      let before = try await cast.log(.made(start: "15:00"))
      let id = try await cast.upheld(declined)
      var elsewhere = SessionReport.made()
      elsewhere.curriculum = other.id
      for session in [before, try await cast.log(elsewhere)] {
        try await refusal(by: "effect-fits") {
          try await cast.ashiato.nameEffect(.session(session), of: id, as: cast.noor)
        }
      }
    }
  }

  @Test func `one fact follows from one appeal, also when two name it at once`() async throws {
    try await Cast.play { cast in
      var appeals: [Appeal.ID] = []
      for start in ["10:00", "15:00"] as [TimeOfDay] {
        appeals.append(try await cast.upheld(try await cast.declined(start: start)))
      }
      let session = try await cast.log(.made())
      let results = try await race(
        appeals.map { id in
          { @Sendable in try await cast.ashiato.nameEffect(.session(session), of: id, as: cast.noor) }
        })
      #expect(results.winners().count == 1)
      #expect(results.refusals() == ["effect-of-one-appeal"])
    }
  }

  @Test func `who replied does not rule, nor anybody before one of those who decided has replied`()
    async throws
  {
    try await Cast.play { cast in
      let other = try await cast.otherAdministrator()
      let id = try await cast.contest(try await cast.declined(), of: "aya", as: other).id
      // She opened it.
      try await refusal(by: "ruled-by-another") {
        try await cast.ashiato.replyToAppeal(id, "We believe her.", as: other)
      }
      try await cast.ashiato.replyToAppeal(id, "He is ill.", as: cast.noor)
      let third = try await cast.otherAdministrator("pia")
      try await refusal(by: "both-sides-heard") {
        try await cast.ashiato.ruleOnAppeal(id, .upheld, because: "Yes.", effect: nil, as: third)
      }
      cast.clock.letDaysPass(31)
      try await refusal(by: "ruled-by-another") {
        try await cast.ashiato.ruleOnAppeal(id, .upheld, because: "Yes.", effect: nil, as: cast.noor)
      }
      try await cast.ashiato.ruleOnAppeal(id, .upheld, because: "Yes.", effect: nil, as: third)
    }
  }

  @Test func `reply, ruling, effect and reopening name the student of what they are about`() async throws {
    try await Cast.play { cast in
      _ = try await cast.contest(try await cast.declined())
      _ = try await cast.ashiato.closeEnrolment(
        of: "aya", in: nil, on: nil, because: .withdrawn, as: cast.noor)
      let (other, ruling) = (
        cast.kenji.person.id,
        """
        insert into appeal_ruling (school_id, id, appeal_id, student_id, outcome, reason_digest, ruled_on, ruled_by)
        select school_id, gen_random_uuid(), id, student_id, 'upheld', claim_digest, opened_on, opened_by from appeal;
        """
      )
      let rows = [
        (
          "appeal_reply_to",
          """
          insert into appeal_reply (school_id, id, appeal_id, student_id, reply_digest, replied_on, replied_by)
          select school_id, gen_random_uuid(), id, '\(other)', claim_digest, opened_on, opened_by from appeal
          """
        ),
        ("appeal_ruling_of", ruling.replacing("id, student_id, 'upheld'", with: "id, '\(other)', 'upheld'")),
        (
          "appeal_effect_of",
          """
          \(ruling)
          insert into appeal_effect (school_id, id, appeal_id, student_id, session_id, number, named_on, named_by)
          select school_id, gen_random_uuid(), id, '\(other)', session_id, 1, opened_on, opened_by from appeal
          """
        ),
        (
          "enrolment_reopening_of",
          """
          insert into enrolment_reopening (school_id, id, closing_id, student_id, reopened_by)
          select school_id, gen_random_uuid(), id, '\(other)', closed_by from enrolment_closing
          """
        ),
      ]
      for (constraint, row) in rows {
        let error = await #expect(throws: DatabaseError.self) { try await owner().script(row) }
        #expect(error?.constraint == constraint)
      }
    }
  }

  @Test func `a roster without her is followed by a class with her`() async throws {
    try await Cast.play { cast in
      let held = try #require(try await cast.hold(for: [cast.ben]).attendance)
      let before = try #require(try await cast.hold(for: [cast.aya]).attendance)
      let id = try await cast.contest(.attendance(held), of: "aya", as: cast.noor).id
      try await cast.ashiato.replyToAppeal(id, "I forgot her.", as: cast.kenji)
      let other = try await cast.otherAdministrator()
      let short = try #require(try await cast.hold(minutes: 59, for: [cast.aya]).attendance)
      for wrong in [before, short] {
        try await refusal(by: "effect-fits") {
          try await cast.ashiato.ruleOnAppeal(
            id, .upheld, because: "She signed in.", effect: .attendance(wrong), as: other)
        }
      }
      let with = try #require(try await cast.hold(minutes: 61, for: [cast.aya]).attendance)
      try await cast.ashiato.ruleOnAppeal(
        id, .upheld, because: "She signed in.", effect: .attendance(with), as: other)
      #expect(
        try await cast.ashiato.appeal(id, as: cast.aya).standing
          == .awaitsSignature(of: .attendance(with), due: "2026-12-20"))
      try await cast.sign(.attendance(with), by: cast.kenji)
      #expect(try await cast.ashiato.appeal(id, as: cast.aya).standing == .followed(by: .attendance(with)))
      try await refusal(by: "decision-to-contest") { _ = try await cast.contest(.attendance(with)) }
    }
  }

  @Test func `the result of an assessment is followed by its amendment`() async throws {
    try await Cast.play { cast in
      let first = try #require(try await cast.assess(of: cast.aya).assessment)
      // An amendment that nobody has signed leaves the result as it was, and may be amended in turn.
      let unsigned = try await cast.amend(first)
      let id = try await cast.contest(.assessment(first)).id
      let second = try await cast.amend(unsigned)
      try await cast.ashiato.replyToAppeal(id, "I misread my notes.", as: cast.mina)
      try await refusal(by: "effect-fits") {
        try await cast.ashiato.ruleOnAppeal(
          id, .upheld, because: "The notes say so.", effect: .assessment(first), as: cast.noor)
      }
      // What was refused left no ruling behind.
      #expect(try await cast.ashiato.appeal(id, as: cast.noor).appeal.ruling == nil)
      try await cast.ashiato.ruleOnAppeal(
        id, .upheld, because: "The notes say so.", effect: .assessment(second), as: cast.noor)
      #expect(
        try await cast.ashiato.appeal(id, as: cast.aya).standing
          == .awaitsSignature(of: .assessment(second), due: "2026-12-20"))
      func waiting() async throws -> [Assessment.ID] {
        try await cast.ashiato.unsignedFacts(.assessment, as: cast.mina).compactMap(\.assessment)
      }
      #expect(Set(try await waiting()) == [first, unsigned, second])
      try await cast.sign(.assessment(second), by: cast.mina)
      #expect(try await waiting() == [])
      #expect(try await cast.ashiato.appeal(id, as: cast.aya).standing == .followed(by: .assessment(second)))
      try await refusal(by: "decision-to-contest") { _ = try await cast.contest(.assessment(first)) }
    }
  }

  @Test(.graduated)
  func
    `a revoked record is contested, not ruled on by who revoked it, and open work while it is not issued again`()
    async throws
  {
    try await Cast.play { cast in
      let records = try await cast.ashiato.records(of: "aya", as: cast.aya)
      let revoked = try #require(records.first { $0.kind == .completion }).id
      let valid = try #require(records.first { $0.kind == .achievement }).id
      try await refusal(by: "decision-to-contest") { _ = try await cast.contest(.record(valid)) }
      let id = try await cast.contest(.record(revoked)).id
      try await cast.ashiato.replyToAppeal(id, "It was an error.", as: cast.noor)
      try await refusal(by: "ruled-by-another") {
        try await cast.ashiato.ruleOnAppeal(id, .upheld, because: "No.", effect: nil, as: cast.noor)
      }
      let other = try await cast.otherAdministrator()
      // The other record is of another kind.
      try await refusal(by: "effect-fits") {
        try await cast.ashiato.ruleOnAppeal(id, .upheld, because: "Yes.", effect: .record(valid), as: other)
      }
      try await cast.ashiato.ruleOnAppeal(id, .upheld, because: "Yes.", effect: nil, as: other)
      #expect(try await cast.ashiato.appeal(id, as: cast.aya).standing.due == "2026-12-20")
    }
  }

  @Test(.graduated)
  func `an upheld appeal about a revoked record is followed by its reissue, while that is not revoked`()
    async throws
  {
    try await Cast.play { cast in
      let records = try await cast.ashiato.records(of: "aya", as: cast.aya)
      let revoked = Appeal.Fact.record(try #require(records.first { $0.kind == .completion }).id)
      let id = try await cast.upheldAboutRecord(revoked)
      // As it stands it does not follow.
      try await refusal(by: "effect-fits") {
        try await cast.ashiato.nameEffect(revoked, of: id, as: cast.noor)
      }
      cast.clock.letDaysPass(1)
      try await cast.reissue(revoked)
      try await cast.ashiato.nameEffect(revoked, of: id, as: cast.noor)
      #expect(try await cast.ashiato.appeal(id, as: cast.aya).standing == .followed(by: revoked))
      try await refusal(by: "decision-to-contest") { _ = try await cast.contest(revoked) }
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])

      try await cast.revoke(revoked)
      guard case .awaitsEffect = try await cast.ashiato.appeal(id, as: cast.aya).standing else {
        Issue.record("What follows does not stand, and the appeal is not open work.")
        return
      }
      let second = try await cast.upheldAboutRecord(revoked, by: "oda")
      cast.clock.letDaysPass(1)
      try await cast.reissue(revoked)
      try await cast.ashiato.nameEffect(revoked, of: second, as: cast.noor)
      #expect(try await cast.ashiato.appeal(second, as: cast.aya).standing == .followed(by: revoked))
      // An edition follows from one appeal.
      try await refusal(by: "effect-of-one-appeal") {
        try await cast.ashiato.nameEffect(revoked, of: id, as: cast.noor)
      }
    }
  }

  @Test(.graduated)
  func
    `what a stranger is told of a revoked record waits for its reissue, whatever an appeal of it has come to`()
    async throws
  {
    try await Cast.play { cast in
      let records = try await cast.ashiato.records(of: "aya", as: cast.aya)
      let record = try #require(records.first { $0.kind == .completion })
      func expect(_ standing: Credentials.Standing) async throws {
        let answer = try await cast.checks.check(record.code, at: cast.noor.school)
        #expect(answer?.verification.standing == standing)
      }
      try await expect(.revoked)
      let id = try await cast.contest(.record(record.id)).id
      try await expect(.revoked)
      try await cast.ashiato.replyToAppeal(id, "It was an error.", as: cast.noor)
      try await expect(.revoked)
      try await cast.ashiato.ruleOnAppeal(
        id, .upheld, because: "Yes.", effect: nil, as: try await cast.otherAdministrator())
      try await expect(.revoked)
      cast.clock.letDaysPass(1)
      try await cast.reissue(.record(record.id))
      try await expect(.valid)
      try await cast.ashiato.nameEffect(.record(record.id), of: id, as: cast.noor)
      try await expect(.valid)
    }
  }

  @Test(.graduated) func `whoever revoked a record does not rule on it because it was reissued meanwhile`()
    async throws
  {
    try await Cast.play { cast in
      let records = try await cast.ashiato.records(of: "aya", as: cast.aya)
      let revoked = Appeal.Fact.record(try #require(records.first { $0.kind == .completion }).id)
      let id = try await cast.contest(revoked).id
      try await cast.ashiato.replyToAppeal(id, "It was an error.", as: cast.noor)
      cast.clock.letDaysPass(1)
      try await cast.reissue(revoked)
      try await refusal(by: "ruled-by-another") {
        try await cast.ashiato.ruleOnAppeal(id, .upheld, because: "Yes.", effect: revoked, as: cast.noor)
      }
      let other = try await cast.otherAdministrator()
      try await cast.ashiato.ruleOnAppeal(id, .upheld, because: "Yes.", effect: revoked, as: other)
      #expect(try await cast.ashiato.appeal(id, as: cast.aya).standing == .followed(by: revoked))
    }
  }

  @Test func `who declined does not rule, and a ruling waits for the reply`() async throws {
    try await Cast.play { cast in
      // Noor supervises this one herself.
      _ = try await cast.ashiato.grantAuthority(
        to: "noor", to: .supervise, Curriculum.small.id, from: Cast.beginning, until: nil, as: cast.noor)
      let session = try await cast.log(.made(supervisor: "noor"))
      try await cast.ashiato.decline(session, because: "Not so.", as: cast.noor)
      let id = try await cast.contest(.session(session)).id
      let other = try await cast.otherAdministrator()
      try await refusal(by: "both-sides-heard") {
        try await cast.ashiato.ruleOnAppeal(id, .dismissed, because: "No.", effect: nil, as: other)
      }
      try await cast.ashiato.replyToAppeal(id, "Not so.", as: cast.noor)
      try await refusal(by: "ruled-by-another") {
        try await cast.ashiato.ruleOnAppeal(id, .dismissed, because: "No.", effect: nil, as: cast.noor)
      }
      try await cast.ashiato.ruleOnAppeal(id, .dismissed, because: "No.", effect: nil, as: other)
      #expect(try await cast.ashiato.appeal(id, as: cast.aya).standing == .dismissed)
      try await refusal(by: "ruled-once") {
        try await cast.ashiato.ruleOnAppeal(id, .upheld, because: "Yes.", effect: nil, as: other)
      }
    }
  }

  @Test func `what is overdue is shown as overdue`() async throws {
    try await Cast.play { cast in
      let id = try await cast.contest(try await cast.declined()).id
      #expect(try await cast.ashiato.appeal(id, as: cast.noor).isOverdue == false)
      cast.clock.letDaysPass(61)
      let report = try await cast.ashiato.appeal(id, as: cast.noor)
      #expect(report.isOverdue)
      #expect(report.standing == .awaitsRuling(due: "2027-01-19"))
    }
  }

  @Test func `one appeal about a decision is open at a time, also when two are opened at once`() async throws
  {
    try await Cast.play { cast in
      let declined = try await cast.declined()
      let results = try await race(
        Array(repeating: { @Sendable in try await cast.contest(declined) }, count: 4))
      #expect(results.winners().count == 1)
      #expect(Set(results.refusals()) == ["one-open-appeal"])
      let id = try #require(results.winners().first).id
      try await cast.ashiato.replyToAppeal(id, "No.", as: cast.kenji)
      try await cast.ashiato.ruleOnAppeal(id, .dismissed, because: "No.", effect: nil, as: cast.noor)
      // With something new to say she may come again.
      _ = try await cast.contest(declined)
      try await refusal(by: "one-open-appeal") { _ = try await cast.contest(declined) }
    }
  }

  @Test func `the schema too lets one appeal about a decision be open at a time`() async throws {
    try await Cast.play { cast in
      let declined = try await cast.declined()
      let id = try await cast.contest(declined).id
      let again = """
        insert into appeal (school_id, id, student_id, session_id, number, decided_on, claim_digest, opened_on, opened_by)
        select school_id, gen_random_uuid(), student_id, session_id, number, decided_on, claim_digest, opened_on, opened_by
        from appeal where id = '\(id)'
        """
      let owner = try await owner()
      let error = await #expect(throws: DatabaseError.self) { try await owner.script(again) }
      #expect(error?.constraint == "appeal_session_once")
    }
  }

  @Test func `a student sees her own appeals and nobody else's`() async throws {
    try await Cast.play { cast in
      let id = try await cast.contest(try await cast.declined()).id
      #expect(try await cast.ashiato.appeals(as: cast.aya).map(\.appeal.id) == [id])
      #expect(try await cast.ashiato.appeals(as: cast.noor).map(\.appeal.id) == [id])
      #expect(try await cast.ashiato.appeals(as: cast.ben) == [])
      try await refusal(by: "appeal-known") { _ = try await cast.ashiato.appeal(id, as: cast.ben) }
    }
  }

  @Test func `a student contests nothing of another student`() async throws {
    try await Cast.play { cast in
      let declined = try await cast.declined()
      try await refusal(by: "fact-known") { _ = try await cast.contest(declined, as: cast.ben) }
      // Staff sees it, and cannot hand it to somebody else.
      try await refusal(by: "ones-own-only") {
        _ = try await cast.contest(declined, of: "ben", as: cast.noor)
      }
    }
  }

  @Test func `what was erased reads as absent, and the appeal stands`() async throws {
    try await Cast.play { cast in
      let id = try await cast.contest(try await cast.declined()).id
      try await owner().script("delete from erasable_text")
      let report = try await cast.ashiato.appeal(id, as: cast.noor)
      #expect(report.file.claim == nil)
      #expect(report.standing == .awaitsReply(due: "2026-12-20"))
    }
  }
}

extension Cast {
  /// A session of Aya's that Kenji has declined.
  fileprivate func declined(start: TimeOfDay = "10:00") async throws -> Appeal.Fact {
    let id = try await log(.made(start: start))
    try await ashiato.decline(id, because: "I was not there.", as: kenji)
    return .session(id)
  }

  fileprivate func contest(_ fact: Appeal.Fact, of student: String? = nil, as caller: Caller? = nil)
    async throws -> Appeal
  {
    try await ashiato.openAppeal(about: fact, of: student, because: "He was there.", as: caller ?? aya)
  }

  /// Aya contests it, Kenji replies, and Noor rules for her.
  fileprivate func upheld(_ fact: Appeal.Fact) async throws -> Appeal.ID {
    let id = try await contest(fact).id
    try await ashiato.replyToAppeal(id, "I had left.", as: kenji)
    try await ashiato.ruleOnAppeal(id, .upheld, because: "The door says otherwise.", effect: nil, as: noor)
    return id
  }

  /// Aya contests a revocation of Noor's, who replies, and somebody else rules for her.
  fileprivate func upheldAboutRecord(_ fact: Appeal.Fact, by ruler: String = "ola") async throws -> Appeal.ID
  {
    let id = try await contest(fact).id
    try await ashiato.replyToAppeal(id, "It was an error.", as: noor)
    try await ashiato.ruleOnAppeal(
      id, .upheld, because: "Yes.", effect: nil, as: try await otherAdministrator(ruler))
    return id
  }

  fileprivate func reissue(_ fact: Appeal.Fact) async throws {
    guard case .record(let id) = fact else { return }
    _ = try await ashiato.reissueRecord(id.description, with: .of("school"), as: noor)
  }

  fileprivate func revoke(_ fact: Appeal.Fact) async throws {
    guard case .record(let id) = fact else { return }
    _ = try await ashiato.revokeRecord(
      id.description, because: .issuedInError, with: .of("school"), as: noor)
  }

  /// Mina finds that an assessment of hers was good.
  fileprivate func amend(_ id: Assessment.ID) async throws -> Assessment.ID {
    let draft = try await ashiato.amendAssessment(id, as: mina)
    let report = AssessmentReport(
      heldOn: "2026-10-01", method: .live, finding: AssessmentPlan.final.good, remediation: nil)
    return try await ashiato.finaliseAssessment(draft.id, report, as: mina).assessment.id
  }

  fileprivate func otherAdministrator(_ handle: String = "ola") async throws -> Caller {
    let person = NewPerson(
      handle: handle, name: handle, email: "\(handle)@\(school.domain)", roles: [.administrator])
    return Caller(school: school, person: try await ashiato.add(person, as: noor))
  }
}

import AshiatoApp
import AshiatoStore
import Credentials
import CurriculumFile
import Screening
import Testing
import Training

/// The steps of the chain, each as short as a test wants to say it.
extension Cast {
  /// Sites, keys, authorities, the small curriculum, and both students in it.
  func settleIn() async throws {
    _ = try await ashiato.addSite("studio", name: "The studio", timeZone: nil, as: noor)
    try await equip("studio")
    clock.set("\(Self.beginning)T09:00:00Z")
    for signer in [kenji, mina] { _ = try await giveKey(.of(signer.person.handle), to: signer) }
    clock.set(Self.evening)
    _ = try await ashiato.registerSchoolKey(
      possession(of: .of("school"), by: noor), fragment: "key-1", as: noor)
    try await publish(.small)
    _ = try await ashiato.publish(RuleSet.shipped(), source: RuleSet.shippedSource, as: noor)
    for student in [aya, ben] { _ = try await enrol(student, in: Curriculum.small.id) }
  }

  /// Rated bars, inspected on a day, so that they can be worked with for a year.
  func equip(_ site: String, on day: CalendarDay = beginning) async throws {
    _ = try await ashiato.addEquipment(
      "bars", .parallelBars, to: site, since: day, rating: .made(on: day), as: noor)
    _ = try await ashiato.addEquipment(
      "table", .table, to: site, since: day, rating: .made(on: day), as: noor)
    _ = try await ashiato.inspect(site, .made(on: day, of: ["bars"], table: "table"), as: noor)
  }

  /// Registers a key that Noor approves.
  func giveKey(_ key: SigningKey, to holder: Caller) async throws -> RegisteredKey {
    let registered = try await ashiato.registerKey(possession(of: key, by: holder).bytes, as: holder)
    return try await ashiato.approveKey(registered.did, as: noor).key
  }

  func possession(of key: SigningKey, by caller: Caller) throws -> SignedStatement {
    try KeyPossession(school: school.did, person: caller.person.id.description, key: key.publicKey)
      .signed(by: key, at: .init(secondsSinceEpoch: clock.now.microseconds / 1_000_000))
  }

  /// Publishes a curriculum and gives Kenji and Mina their authorities in it.
  func publish(_ curriculum: Curriculum) async throws {
    _ = try await ashiato.publish(curriculum, source: "# \(curriculum.id)", as: noor)
    for (person, act) in [("kenji", Authority.Act.teach), ("kenji", .supervise), ("mina", .assess)] {
      _ = try await ashiato.grantAuthority(
        to: person, to: act, curriculum.id, from: Self.beginning, until: nil, as: noor)
    }
  }

  func enrol(_ student: Caller, in curriculum: Curriculum.ID) async throws -> Enrolment {
    try await ashiato.enrol(
      student.person.handle, in: curriculum, version: nil, on: Self.beginning, as: noor)
  }

  // MARK: Signing

  /// What the signer gets to sign, signed with a key: usually her own.
  func signed(
    _ fact: FactReference, by signer: Caller, with key: SigningKey? = nil, at claimed: String = Cast.evening,
    changing change: (inout JSON) -> Void = { _ in }
  ) async throws -> [UInt8] {
    var statement = try JSON(parsing: try await ashiato.statement(of: fact, as: signer))
    change(&statement)
    let key = key ?? .of(signer.person.handle)
    return try SignedStatement.sign(statement, with: key, at: try #require(.init(claimed))).bytes
  }

  @discardableResult
  func sign(_ fact: FactReference, by signer: Caller) async throws -> FactReference {
    try await ashiato.signOff(try await signed(fact, by: signer), as: signer)
  }

  // MARK: Facts

  /// A class of Kenji's.
  func hold(
    _ module: Module.ID = "footing", _ category: HourCategory = .labGiving,
    of curriculum: Curriculum.ID = Curriculum.small.id, on day: CalendarDay = "2026-02-01",
    minutes: Minutes = 60, for students: [Caller]
  ) async throws -> FactReference {
    let report = ClassReport(
      curriculum: curriculum, module: module, category: category, heldOn: day, minutes: minutes,
      instructor: "kenji", students: students.map(\.person.handle))
    return .attendance(try await ashiato.record(report, as: kenji).id)
  }

  func log(_ report: SessionReport, as caller: Caller? = nil) async throws -> Session.ID {
    try await ashiato.log(report, as: caller ?? aya).id
  }

  /// An attempt that Mina finds good at everything that the plan asks for.
  func assess(
    _ plan: AssessmentPlan.ID = "final", in curriculum: Curriculum = .small, of student: Caller,
    on day: CalendarDay = "2026-10-01"
  ) async throws -> FactReference {
    let draft = try await ashiato.startAssessment(
      plan, of: student.person.handle, in: curriculum.id, as: mina)
    let finding = try #require(curriculum.assessment(plan)).good
    let report = AssessmentReport(
      heldOn: day, method: .live, finding: finding, remediation: "Slower on the left.")
    return .assessment(try await ashiato.finaliseAssessment(draft.id, report, as: mina).assessment.id)
  }

  // MARK: The whole way

  /// From the first class to the last assessment of a curriculum, everything signed.
  ///
  /// - Parameters:
  ///   - beginning: the day of the classes; a session on each day after it.
  ///   - assessed: the day of the assessments.
  func complete(
    _ curriculum: Curriculum, for student: Caller, from beginning: CalendarDay = "2026-02-01",
    assessedOn assessed: CalendarDay = "2026-10-01"
  ) async throws {
    for module in curriculum.modules {
      for line in module.hours {
        let held = try await hold(
          module.id, line.category, of: curriculum.id, on: beginning, minutes: line.minutes, for: [student])
        try await sign(held, by: kenji)
      }
    }
    var day = beginning.adding(days: 1)
    for stage in curriculum.practicum?.stages ?? [] {
      for _ in 0..<stage.sessions {
        let report = SessionReport.of(stage, in: curriculum, student: student, on: day)
        try await sign(.session(try await log(report, as: student)), by: kenji)
        day = day.adding(days: 1)
      }
    }
    for plan in curriculum.assessments {
      try await sign(try await assess(plan.id, in: curriculum, of: student, on: assessed), by: mina)
    }
  }

  func issue(
    _ kind: RecordKind = .achievement, to student: Caller,
    for curriculum: Curriculum.ID = Curriculum.small.id,
    with key: SigningKey = .of("school")
  ) async throws -> IssuedRecordState {
    try await ashiato.issueRecord(
      kind, to: student.person.handle, for: curriculum, with: key, as: noor)
  }

  /// Aya gets both records, and one is revoked; Ben has a session of every kind that counts for nothing, an appeal that was
  /// upheld, an open assessment, and a paper on file. Aya is insured, which strangers see. A visitor was forgotten. Afterwards no table of the schema is empty.
  func goTheWholeWay() async throws {
    try await complete(.small, for: aya)
    _ = try await issue(.achievement, to: aya)
    let completion = try await issue(.completion, to: aya)
    _ = try await ashiato.revokeRecord(
      completion.record.code.description, because: .issuedInError, with: .of("school"), as: noor)

    try await sign(try await hold(on: "2026-02-08", for: [aya, ben]), by: kenji)
    _ = try await log(.made(student: "ben", on: "2026-03-01"), as: ben)
    let declined = try await log(.made(student: "ben", on: "2026-03-02"), as: ben)
    try await ashiato.decline(declined, because: "The bars were not checked.", as: kenji)
    _ = try await ashiato.keep(.refer, as: ben)
    let appeal = try await ashiato.openAppeal(
      about: .session(declined), of: nil, because: "I checked them.", as: ben)
    try await ashiato.replyToAppeal(appeal.id, "I did not see it.", as: kenji)
    let again = try await log(.made(student: "ben", on: "2026-03-02"), as: ben)
    try await ashiato.ruleOnAppeal(
      appeal.id, .upheld, because: "The list is ticked.", effect: .session(again), as: noor)
    let voided = try await log(.made(student: "ben", on: "2026-03-03"), as: ben)
    try await ashiato.void(voided, because: "It was another day.", as: ben)
    let transfer = try await ashiato.record(.made(of: "ben"), as: noor)
    try await ashiato.void(transfer.id, because: "It was Ann's.", as: noor)
    _ = try await ashiato.startAssessment("final", of: "ben", in: nil, as: mina)
    _ = try await ashiato.addDocument(
      .licence, of: "ben", issuer: "The county", number: "12", issuedOn: "2026-01-01",
      expiresOn: "2027-01-01", as: noor)
    try await declareInsurance(of: aya)
    try await ashiato.count(.recovery, as: aya)
    _ = try await ashiato.enterDirectory(.aya, guide: .small, as: aya)
    let spare = try await ashiato.grantAuthority(
      to: "kenji", to: .assess, Curriculum.small.id, from: Self.beginning, until: nil, as: noor)
    _ = try await ashiato.endAuthority(spare.id, on: "2026-06-30", as: noor)
    try await endSpareKey(of: kenji)
    _ = try await ashiato.closeEnrolment(of: "ben", in: nil, on: nil, because: .withdrawn, as: noor)
    _ = try await ashiato.reopenEnrolment(of: "ben", in: nil, as: noor)
    _ = try await ashiato.publish(Curriculum.later, source: "# The next version", as: noor)
    _ = try await ashiato.moveEnrolment(
      of: "ben", in: nil, to: Curriculum.later.version, dryRun: false, as: noor)
    _ = try await ashiato.addEquipment(
      "old-table", .table, to: "studio", since: Self.beginning, rating: .made(on: Self.beginning), as: noor)
    _ = try await ashiato.tagOut("old-table", at: "studio", because: .retired, on: nil, as: kenji)
    try await openAccounts()
    let visitor = NewPerson(
      handle: "visitor", name: "A Visitor", email: "visitor@ashi.example", roles: [.student])
    _ = try await ashiato.add(visitor, as: noor)
    _ = try await ashiato.forget("visitor", dryRun: false, as: noor)
    try await ashiato.keep(.papers, forYears: 7, as: noor)
    for caller in [aya, kenji] { try await tellProgram(of: caller) }
  }

  /// What a program sends for somebody.
  static func request(of caller: Caller) -> SentRequest {
    SentRequest(key: "of-\(caller.person.handle)", digest: Digest(of: []).description)
  }

  /// A program sends a write for somebody, and what it was answered about Aya is kept.
  func tellProgram(of caller: Caller) async throws {
    let request = Self.request(of: caller)
    try await ashiato.carryingOut(request, by: caller).count(.recovery, as: caller)
    let answer = KeptAnswer(status: 200, location: nil, body: #"{"name": "\#(aya.person.name)"}"#)
    try await ashiato.keep(answer, of: request, by: caller)
  }

  /// Aya and Ben sign in, and somebody guesses at a password; Ben lets a program read. He was a studio for a moment.
  func openAccounts() async throws {
    for student in [aya, ben] { _ = try await join(student) }
    _ = try await ashiato.makeToken("calendar", scopes: [.read], until: "2027-01-31", as: ben)
    _ = try? await ashiato.signIn(.made(of: "aya", password: "a guess at words"), at: school)
    _ = try await ashiato.grantRole(.studio, to: "ben", as: noor)
    _ = try await ashiato.endRole(.studio, of: "ben", as: noor)
  }

  /// Gives somebody a link, by which she chooses the password of the tests.
  func join(_ person: Caller) async throws -> NewSignIn {
    let invitation = try await ashiato.invite(person.person.handle, for: .join, as: noor)
    return try await ashiato.accept(
      invitation.token, password: SignInAttempt.password, device: "Phone", at: school)
  }

  /// Aya is insured, which Noor looked at and strangers see; she withdrew what she had declared before.
  func declareInsurance(of holder: Caller) async throws {
    var report = DeclarationReport(
      content: .held(.insurance, expiresOn: "2027-01-31"),
      particulars: .init(jurisdiction: "United Kingdom", issuer: "The insurer", number: "Policy 7"))
    let first = try await ashiato.declare(report, of: nil, as: holder)
    try await ashiato.withdrawDeclaration(first.id, as: holder)
    report.isPublic = true
    let second = try await ashiato.declare(report, of: nil, as: holder)
    _ = try await ashiato.checkDeclaration(
      second.id, .confirmed, by: .issuer, document: nil, on: nil, as: noor)
    try await ashiato.nameContact(PublicContact("reports@ashi.example")!, as: noor)
  }

  /// Registers a second key and ends it, as when a phone is lost.
  func endSpareKey(of caller: Caller) async throws {
    let name = "\(caller.person.handle)'s lost phone"
    let key = try await giveKey(.of(name), to: caller)
    _ = try await ashiato.endKey(key.did, as: caller)
  }
}

extension SignInAttempt {
  static let password = "four words without sense"

  static func made(
    of name: String, password: String = password, device: String = "Laptop", from address: String? = nil,
    knownDevice: String? = nil
  ) -> SignInAttempt {
    SignInAttempt(
      name: name, password: password, device: device,
      network: address.flatMap { Network(bytes: $0.split(separator: ".").compactMap { UInt8($0) }) },
      knownDevice: knownDevice)
  }
}

extension RatingReport {
  /// What the rating of ``Cast/equip(_:on:)`` leaves as erasable text.
  static let particulars = "Rated by: Lea Frost, structural engineer\nDocument: Report 12"

  static func made(_ kilograms: Int = 250, designFactor: Int? = 6, on day: CalendarDay) -> RatingReport {
    RatingReport(
      workingKilograms: kilograms, designFactor: designFactor, ratedBy: "Lea Frost, structural engineer",
      document: "Report 12", ratedOn: day, validUntil: nil)
  }
}

extension InspectionReport {
  /// Every point of the room, of sets of bars and of a table.
  static func made(
    on day: CalendarDay, of bars: [Equipment.Name], table: Equipment.Name? = nil,
    failing failed: ChecklistItem? = nil
  ) -> InspectionReport {
    let findings = ChecklistItem.allCases.flatMap { item -> [Finding] in
      let answer: SiteInspection.Answer = item == failed ? .fail : .ok
      if item.kinds.isEmpty { return [Finding(item: item, equipment: nil, answer: answer)] }
      if item.kinds == [.table] {
        return table.map { [Finding(item: item, equipment: $0, answer: answer)] } ?? []
      }
      guard item.kinds.contains(.overheadBars) else { return [] }
      return bars.map { Finding(item: item, equipment: $0, answer: answer) }
    }
    return InspectionReport(occasion: .yearly, day: day, headroomCentimetres: 190, findings: findings)
  }
}

extension SessionReport {
  /// A supervised session of the small curriculum that counts.
  static func made(
    student: String = "aya", supervisor: String = "kenji", on day: CalendarDay = "2026-03-10",
    start: TimeOfDay = "10:00", minutes: Minutes = 60, site: String = "studio",
    client: String = "c-anna0001", supervision: SupervisionLevel = .lineOfSight
  ) -> SessionReport {
    SessionReport(
      student: student, curriculum: Curriculum.small.id, supervisor: supervisor, supervision: supervision,
      category: supervision == .independent ? .independentPracticum : .supervisedPracticum, site: site,
      day: day, start: start, minutes: minutes, props: ["overhead-bars", "stool"],
      zones: ["calf", "upper-back"], strokes: ["long-glide", "static-compression"],
      client: .made(client), incident: .none, reflection: "The second side was even.")
  }

  /// A session that counts for a stage of any curriculum, each day with another practice client.
  static func of(
    _ stage: Practicum.Stage, in curriculum: Curriculum, student: Caller, on day: CalendarDay
  ) -> SessionReport {
    var report = made(
      student: student.person.handle, on: day, client: "c-client\(day.daysSince1970)",
      supervision: stage.supervision)
    report.curriculum = curriculum.id
    report.category = stage.category
    report.props = curriculum.practicum?.props.filter { ["overhead-bars", "stool"].contains($0.text) } ?? []
    report.zones = Array(curriculum.practicum?.zones.prefix(2) ?? [])
    report.strokes = Array(curriculum.practicum?.strokes.prefix(2) ?? [])
    if !stage.client { report.client = nil }
    return report
  }
}

extension Session.ClientWork {
  static func made(_ code: String) -> Session.ClientWork {
    Session.ClientWork(
      code: ClientCode(code)!, screening: .proceed, ruleSet: "default@2026.1", consent: true,
      stopSignal: true,
      peakPressure: 3, comfortRating: 6)
  }
}

extension AssessmentPlan {
  /// A finding that passes.
  var good: Assessment.Finding {
    let (total, critical) = (items?.total ?? 10, max(items?.criticalAtLeast ?? 5, 1))
    return competencies.isEmpty
      ? .score(.init(right: total, items: total, criticalRight: critical, criticalItems: critical)!)
      : .levels(competencies.map { .init(competency: $0, level: .independent) })
  }
}

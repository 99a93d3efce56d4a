import AshiatoApp
import AshiatoStore
import Credentials
import CurriculumFile
import Foundation
import Postgres
import Training

/// A school in which one student went the whole way through the service's own use cases: classes, 60 sessions and
/// assessments, all signed, and a record. Others are copies of her.
struct BenchSchool {
  let ashiato: Ashiato
  let store: Store
  let curriculum: Curriculum
  let noor: Caller
  let kenji: Caller
  let mina: Caller

  /// The day of the enrolment, and one after the last fact.
  let beginning: CalendarDay
  let day: CalendarDay

  static let domain = "bench.example"
  static let sessions = 60
  static let student = "aya"

  /// Opens the school in an empty database.
  static func open(in database: String, on server: BenchServer) async throws {
    let noor = try await server.withOwner(of: database) { owner in
      _ = try await Migrator(owner).migrate()
      return try await server.withDatabase(database, as: "ashiato_service") { database in
        try await Ashiato(Store(database), now: { now }).openSchool(
          domain: domain, name: "Bench School", timeZone: "Europe/London",
          administrator: person("noor", .administrator), as: owner)
      }
    }
    try await server.withDatabase(database, as: "ashiato_service") { database in
      let ashiato = Ashiato(Store(database), now: { now })
      for (handle, role) in [("kenji", Role.instructor), ("mina", .instructor), (student, .student)] {
        _ = try await ashiato.add(person(handle, role), as: noor)
      }
      let school = try await BenchSchool(database)
      try await school.settleIn()
      try await school.teach()
    }
  }

  /// The school as it stands in a database.
  init(_ database: Database) async throws {
    store = Store(database)
    ashiato = Ashiato(store, now: { Self.now })
    curriculum = try Self.longPracticum()
    guard let beginning = CalendarDay("2026-08-03"), let day = CalendarDay("2026-11-20") else {
      throw BenchError("There are no such days.")
    }
    (self.beginning, self.day) = (beginning, day)
    let school = try await ashiato.school(nil)
    noor = try await ashiato.caller("noor", at: school)
    kenji = try await ashiato.caller("kenji", at: school)
    mina = try await ashiato.caller("mina", at: school)
  }

  /// Friday, 20 November 2026, seven in the evening in London. Every fact is older.
  private static let now = Training.Instant(microseconds: 1_795_201_200_000_000)

  private static func person(_ handle: String, _ role: Role) -> NewPerson {
    NewPerson(handle: handle, name: handle.capitalized, email: "\(handle)@bench.example", roles: [role])
  }

  /// The largest curriculum of the catalogue, with as many sessions as we want to measure and without entry papers.
  /// The school teaches nothing else, so that no record of another curriculum renews it.
  private static func longPracticum() throws -> Curriculum {
    let file = "Curricula/western-bar-ashiatsu-1.yaml"
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: file)))
    var curriculum = try Curriculum(yaml: bytes, file: file, library: .shipped())
    curriculum.entry = []
    for index in curriculum.awards.indices { curriculum.awards[index].renewal?.record = nil }
    guard var practicum = curriculum.practicum, let last = practicum.stages.indices.last else {
      throw BenchError("\(file) has no practicum.")
    }
    practicum.stages[last].sessions = sessions - practicum.stages.dropLast().reduce(0) { $0 + $1.sessions }
    curriculum.practicum = practicum
    return curriculum
  }

  /// What her studio has of the props of the practicum.
  static let props: [Prop.ID] = ["parallel-bars", "table", "step-stool"].compactMap { Prop.ID($0) }

  /// The one record that was issued.
  func record() async throws -> Record {
    guard let record = try await ashiato.records(of: Self.student, as: noor).first else {
      throw BenchError("No record was issued.")
    }
    return record
  }

  // MARK: The way of one student

  private func settleIn() async throws {
    _ = try await ashiato.addSite("studio", name: "The studio", timeZone: nil, as: noor)
    try await equip()
    for signer in [kenji, mina] {
      let registered = try await ashiato.registerKey(
        possession(of: key(of: signer), by: signer).bytes, as: signer)
      _ = try await ashiato.approveKey(registered.did, as: noor)
    }
    _ = try await ashiato.registerSchoolKey(
      possession(of: schoolKey, by: noor), fragment: "key-1", as: noor)
    _ = try await ashiato.publish(curriculum, source: "# Made from the catalogue", as: noor)
    _ = try await ashiato.publish(.shipped(), source: "# Comes with the program", as: noor)
    for (person, act) in [("kenji", Authority.Act.teach), ("kenji", .supervise), ("mina", .assess)] {
      _ = try await ashiato.grantAuthority(
        to: person, to: act, curriculum.id, from: beginning, until: nil, as: noor)
    }
    _ = try await ashiato.enrol(Self.student, in: curriculum.id, version: nil, on: beginning, as: noor)
  }

  /// Rated bars and an inspection, without which work on bars is not logged.
  private func equip() async throws {
    let rating = RatingReport(
      workingKilograms: 250, designFactor: 6, ratedBy: "Lea Frost", document: nil, ratedOn: beginning,
      validUntil: nil)
    for (name, kind) in [("bars", Equipment.Kind.parallelBars), ("table", .table), ("step", .stepStool)] {
      guard let name = Equipment.Name(name) else { throw BenchError("The equipment has no name.") }
      _ = try await ashiato.addEquipment(
        name, kind, to: "studio", since: beginning, rating: kind == .stepStool ? nil : rating, as: noor)
    }
    let questions = try await ashiato.checklist(of: "studio", for: .yearly, on: beginning, as: noor).questions
    let findings = questions.map {
      InspectionReport.Finding(item: $0.item, equipment: $0.equipment?.name, answer: .ok)
    }
    _ = try await ashiato.inspect(
      "studio", InspectionReport(occasion: .yearly, day: beginning, findings: findings), as: noor)
  }

  private func teach() async throws {
    for module in curriculum.modules {
      for line in module.hours {
        let report = ClassReport(
          curriculum: curriculum.id, module: module.id, category: line.category,
          heldOn: beginning.adding(days: 1), minutes: line.minutes, instructor: "kenji",
          students: [Self.student])
        try await sign(.attendance(ashiato.record(report, as: kenji).id), by: kenji)
      }
    }
    var day = beginning.adding(days: 2)
    for stage in curriculum.practicum?.stages ?? [] {
      for _ in 0..<stage.sessions {
        let session = try await ashiato.log(try report(of: stage, on: day), as: noor)
        try await sign(.session(session.id), by: kenji)
        day = day.adding(days: 1)
      }
    }
    for plan in curriculum.assessments {
      let draft = try await ashiato.startAssessment(plan.id, of: Self.student, in: curriculum.id, as: mina)
      let report = AssessmentReport(
        heldOn: day, method: .live, finding: try good(plan), remediation: "Slower on the left.")
      let done = try await ashiato.finaliseAssessment(draft.id, report, as: mina)
      try await sign(.assessment(done.assessment.id), by: mina)
    }
    _ = try await ashiato.issueRecord(
      .achievement, to: Self.student, for: curriculum.id, with: schoolKey, as: noor)
  }

  func report(of stage: Practicum.Stage, on day: CalendarDay) throws -> SessionReport {
    guard let start = TimeOfDay("10:00"), let minutes = Minutes(60),
      let client = ClientCode("c-client\(day.daysSince1970)"),
      let practicum = curriculum.practicum
    else { throw BenchError("The session of \(day) cannot be.") }
    let work = Session.ClientWork(
      code: client, screening: .proceed, ruleSet: "default@2026.1", consent: true, stopSignal: true,
      peakPressure: 3, comfortRating: 6)
    return SessionReport(
      student: Self.student, curriculum: curriculum.id, supervisor: "kenji", supervision: stage.supervision,
      category: stage.category, site: "studio", day: day, start: start, minutes: minutes,
      props: Self.props, zones: Array(practicum.zones.prefix(4)),
      strokes: Array(practicum.strokes.prefix(4)), client: stage.client ? work : nil, incident: .none,
      reflection: "The second side was even.")
  }

  private func good(_ plan: AssessmentPlan) throws -> Assessment.Finding {
    if !plan.competencies.isEmpty {
      return .levels(plan.competencies.map { .init(competency: $0, level: .independent) })
    }
    let (total, critical) = (plan.items?.total ?? 10, max(plan.items?.criticalAtLeast ?? 2, 1))
    guard
      let score = Assessment.Score(
        right: total, items: total, criticalRight: critical, criticalItems: critical)
    else { throw BenchError("These marks cannot be.") }
    return .score(score)
  }

  // MARK: Signing

  private func sign(_ fact: FactReference, by signer: Caller) async throws {
    let statement = try JSON(parsing: try await ashiato.statement(of: fact, as: signer))
    let signed = try SignedStatement.sign(statement, with: key(of: signer), at: claimed)
    _ = try await ashiato.signOff(signed.bytes, as: signer)
  }

  private func possession(of key: SigningKey, by caller: Caller) throws -> SignedStatement {
    try KeyPossession(
      school: caller.school.did, person: caller.person.id.description, key: key.publicKey
    )
    .signed(by: key, at: claimed)
  }

  private var claimed: Credentials.Instant {
    .init(secondsSinceEpoch: Self.now.microseconds / 1_000_000)
  }

  /// The same in every run.
  private func key(of caller: Caller) throws -> SigningKey {
    try SigningKey(seed: Digest(of: Array(caller.person.handle.utf8)).bytes)
  }

  var schoolKey: SigningKey {
    get throws { try SigningKey(seed: Digest(of: Array("school".utf8)).bytes) }
  }
}

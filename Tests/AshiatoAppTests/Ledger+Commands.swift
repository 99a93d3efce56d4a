import AshiatoApp
import AshiatoStore
import Credentials
import TestSupport
import Training

extension Ledger {
  /// Something that somebody at this school may ask for, wisely or not.
  ///
  /// The draws are the same for the same seed and the same ledger.
  func anyCommand(using random: inout Seeded) -> Command {
    let kinds: [(weight: Int, make: (inout Seeded) -> Command?)] = [
      (4, enrolling), (16, holding), (40, logging), (45, signing), (5, declining), (8, voiding),
      (8, startingAssessment), (10, finalising), (4, amending), (6, granting), (3, endingAuthority),
      (3, registeringKey), (3, approvingKey), (2, endingKey), (4, addingDocument), (20, issuing),
      (3, revoking),
      (1, renewingTheStatusList), (2, auditing),
    ]
    while true {
      var drawn = Int.random(in: 0..<kinds.map(\.weight).reduce(0, +), using: &random)
      for kind in kinds {
        drawn -= kind.weight
        guard drawn < 0 else { continue }
        if let command = kind.make(&random) { return command }
        break
      }
    }
  }

  // MARK: Draws

  /// Mostly the one who should, sometimes anybody.
  private func mostly(_ caller: Caller?, using random: inout Seeded) -> Caller {
    let anybody = everybody[Int.random(in: everybody.indices, using: &random)]
    return Int.random(in: 0..<12, using: &random) == 0 ? anybody : caller ?? anybody
  }

  /// Mostly of the first, so that somebody gets to the end.
  private func curriculum(using random: inout Seeded) -> Curriculum {
    curricula[Int.random(in: 0..<4, using: &random) == 0 ? 1 : 0]
  }

  /// Few days, so that facts meet.
  private func day(using random: inout Seeded) -> CalendarDay {
    ("2026-02-01" as CalendarDay).adding(days: Int.random(in: 0..<6, using: &random))
  }

  private func words(_ beginning: String, using random: inout Seeded) -> String {
    "\(beginning) \(Int.random(in: 0..<1_000_000, using: &random))"
  }

  // MARK: People

  private func enrolling(using random: inout Seeded) -> Command? {
    let student = students.randomElement(using: &random)!
    let curriculum = curricula.randomElement(using: &random)!
    let caller = mostly(cast.noor, using: &random)
    return Command(
      title: "\(caller.name) enrols \(student.name) in \(curriculum.id)"
    ) { [cast] in
      let enrolment = try await cast.ashiato.enrol(
        student.person.handle, in: curriculum.id, version: nil, on: Cast.beginning, as: caller)
      return { $0.enter(enrolment) }
    }
  }

  private func granting(using random: inout Seeded) -> Command? {
    let person = staff.randomElement(using: &random)!
    let act = Authority.Act.allCases.randomElement(using: &random)!
    let curriculum = curriculum(using: &random)
    let caller = mostly(cast.noor, using: &random)
    return Command(
      title: "\(caller.name) lets \(person.name) \(act) \(curriculum.id)"
    ) { [cast] in
      let authority = try await cast.ashiato.grantAuthority(
        to: person.person.handle, to: act, curriculum.id, from: Cast.beginning, until: nil, as: caller)
      return { $0.enter(authority) }
    }
  }

  private func endingAuthority(using random: inout Seeded) -> Command? {
    guard let authority = authorities.randomElement(using: &random) else { return nil }
    let day = Bool.random(using: &random) ? nil : day(using: &random)
    let caller = mostly(cast.noor, using: &random)
    let holder = self.caller(authority.person)?.name ?? "nobody"
    return Command(
      title: "\(caller.name) ends \(holder)'s authority to \(authority.act) on \(day?.description ?? "today")"
    ) { [cast] in
      _ = try await cast.ashiato.endAuthority(authority.id, on: day, as: caller)
      return { $0.endedAuthorities.insert(authority.id) }
    }
  }

  private func registeringKey(using random: inout Seeded) -> Command? {
    let holder = mostly(staff.randomElement(using: &random), using: &random)
    let name = "\(cast.school.domain) \(Int.random(in: 0..<20, using: &random))"
    return Command(title: "\(holder.name) registers the key “\(name)”") { [cast] in
      let proof = try cast.possession(of: .of(name), by: holder)
      let key = try await cast.ashiato.registerKey(proof.bytes, as: holder)
      return { $0.enter(NamedKey(name: name, key: key)) }
    }
  }

  private func approvingKey(using random: inout Seeded) -> Command? {
    guard let key = keys.randomElement(using: &random) else { return nil }
    let caller = mostly(cast.noor, using: &random)
    return Command(title: "\(caller.name) approves the key “\(key.name)”") { [cast] in
      _ = try await cast.ashiato.approveKey(key.key.did, as: caller)
      return { $0.approvedKeys.insert(key.key.did) }
    }
  }

  private func endingKey(using random: inout Seeded) -> Command? {
    guard let key = keys.randomElement(using: &random) else { return nil }
    let caller = mostly(caller(key.key.person), using: &random)
    return Command(title: "\(caller.name) ends the key “\(key.name)”") { [cast] in
      _ = try await cast.ashiato.endKey(key.key.did, as: caller)
      return { $0.endedKeys.insert(key.key.did) }
    }
  }

  private func addingDocument(using random: inout Seeded) -> Command? {
    let holder = students.randomElement(using: &random)!
    let kind = DocumentKind.allCases.randomElement(using: &random)!
    let expires = Bool.random(using: &random) ? nil : day(using: &random)
    let issuer = words("The county", using: &random)
    // Of one day and one length it is noted once.
    let minutes: Minutes? =
      kind == .continuingEducation ? Minutes(Int.random(in: 1...60_000, using: &random)) : nil
    let caller = mostly(cast.noor, using: &random)
    return Command(title: "\(caller.name) notes \(holder.name)'s \(kind)") { [cast] in
      let document = try await cast.ashiato.addDocument(
        kind, of: holder.person.handle, issuer: issuer, number: nil, issuedOn: "2026-01-02",
        expiresOn: expires, minutes: minutes, as: caller)
      return {
        $0.enter(document)
        $0.texts.append("Issuer: \(issuer)")
      }
    }
  }

  // MARK: Facts

  private func holding(using random: inout Seeded) -> Command? {
    let curriculum = curriculum(using: &random)
    let module = curriculum.modules.randomElement(using: &random)!
    let line = module.hours.randomElement(using: &random)!
    let minutes: Minutes = [15, 30, 60, 60].randomElement(using: &random)!
    let held = day(using: &random)
    let there = students.filter { _ in Bool.random(using: &random) }
    let instructor = mostly([cast.kenji, ines].randomElement(using: &random), using: &random)
    let caller = mostly(instructor, using: &random)
    let report = ClassReport(
      curriculum: curriculum.id, module: module.id, category: line.category, heldOn: held, minutes: minutes,
      instructor: instructor.person.handle, students: there.map(\.person.handle))
    return Command(
      title:
        "\(caller.name) records \(instructor.name)'s class \(curriculum.id)/\(module.id)/\(line.category) "
        + "on \(held), \(minutes), for \(there.map(\.name))"
    ) { [cast] in
      let id = try await cast.ashiato.record(report, as: caller).id
      return { ledger in
        let enrolments = ledger.enrolments.filter { enrolment in
          enrolment.curriculum.id == curriculum.id
            && there.contains { $0.person.id == enrolment.student }
        }
        guard let reference = enrolments.first?.curriculum else { return }
        ledger.enter(
          ClassAttendance(
            id: id, curriculum: reference, module: module.id, category: line.category, heldOn: held,
            minutes: minutes, instructor: instructor.person.id, roster: enrolments.map(\.id)))
      }
    }
  }

  private func logging(using random: inout Seeded) -> Command? {
    let curriculum = curriculum(using: &random)
    let student = students.randomElement(using: &random)!
    let supervisor = mostly([cast.kenji, ines].randomElement(using: &random), using: &random)
    let caller = mostly(student, using: &random)
    let start = TimeOfDay(
      hour: Int.random(in: 9...11, using: &random), minute: [0, 30].randomElement(using: &random)!)!
    let day = day(using: &random)
    var report = SessionReport.made(
      student: student.person.handle, supervisor: supervisor.person.handle, on: day, start: start,
      minutes: [30, 60, 60, 90].randomElement(using: &random)!,
      client: "c-client00\(Int.random(in: 0..<4, using: &random))",
      supervision: [.lineOfSight, .independent].randomElement(using: &random)!)
    report.curriculum = curriculum.id
    report.reflection = Bool.random(using: &random) ? nil : words("The second side", using: &random)
    let said = report
    return Command(
      title: "\(caller.name) logs \(student.name)'s session \(said.supervision) by \(supervisor.name) "
        + "for \(curriculum.id) on \(day) \(start), \(said.minutes)"
    ) { [cast, site] in
      let id = try await cast.ashiato.log(said, as: caller).id
      return { ledger in
        let enrolment = ledger.enrolments.first {
          $0.student == student.person.id && $0.curriculum.id == curriculum.id
        }
        guard let enrolment else { return }
        ledger.enter(
          Session(
            id: id, enrolment: enrolment.id, student: student.person.id, supervisor: supervisor.person.id,
            supervision: said.supervision, category: said.category, site: site.id, day: day, start: start,
            timeZone: site.timeZone, minutes: said.minutes, props: said.props, zones: said.zones,
            strokes: said.strokes, client: said.client, incident: said.incident, reflectionDigest: nil),
          reflection: said.reflection)
      }
    }
  }

  private func signing(using random: inout Seeded) -> Command? {
    let waiting = facts.filter { fact in
      !signed.contains(fact) && fact.session.map { voided[$0] == nil && declined[$0] == nil } ?? true
    }
    let chosen = Int.random(in: 0..<8, using: &random) == 0 ? facts : waiting
    guard let fact = chosen.randomElement(using: &random) else { return nil }
    let named = signer(of: fact)
    let signer = mostly(named, using: &random)
    let own = keys.filter { $0.key.person == signer.person.id }
    let name = own.randomElement(using: &random)?.name ?? "a key that nobody registered"
    return Command(title: "\(signer.name) signs \(fact.title) with “\(name)”") { [cast] in
      let now = Credentials.Instant(secondsSinceEpoch: cast.clock.now.microseconds / 1_000_000).description
      let document = try await cast.signed(fact, by: signer, with: .of(name), at: now)
      _ = try await cast.ashiato.signOff(document, as: signer)
      return { $0.signed.insert(fact) }
    }
  }

  private func declining(using random: inout Seeded) -> Command? {
    guard let session = sessions.randomElement(using: &random) else { return nil }
    let caller = mostly(caller(session.supervisor), using: &random)
    let reason = words("The bars were not checked.", using: &random)
    return Command(title: "\(caller.name) declines \(FactReference.session(session.id).title)") { [cast] in
      try await cast.ashiato.decline(session.id, because: reason, as: caller)
      return {
        $0.declined[session.id] = reason
        $0.texts.append(reason)
      }
    }
  }

  private func voiding(using random: inout Seeded) -> Command? {
    guard let session = sessions.randomElement(using: &random) else { return nil }
    let responsible = [caller(session.student), caller(session.supervisor), cast.noor]
    let caller = mostly(responsible.randomElement(using: &random)!, using: &random)
    let reason = words("It was another day.", using: &random)
    return Command(title: "\(caller.name) takes back \(FactReference.session(session.id).title)") { [cast] in
      try await cast.ashiato.void(session.id, because: reason, as: caller)
      return {
        $0.voided[session.id] = reason
        $0.texts.append(reason)
      }
    }
  }

  // MARK: Assessments

  private func startingAssessment(using random: inout Seeded) -> Command? {
    let curriculum = curriculum(using: &random)
    let plan = curriculum.assessments.randomElement(using: &random)!
    let student = students.randomElement(using: &random)!
    let caller = mostly(cast.mina, using: &random)
    return Command(title: "\(caller.name) begins \(curriculum.id)/\(plan.id) of \(student.name)") { [cast] in
      let draft = try await cast.ashiato.startAssessment(
        plan.id, of: student.person.handle, in: curriculum.id, as: caller)
      return { $0.enter(draft) }
    }
  }

  private func amending(using random: inout Seeded) -> Command? {
    guard let old = assessments.randomElement(using: &random) else { return nil }
    let caller = mostly(caller(old.assessor), using: &random)
    return Command(title: "\(caller.name) amends \(FactReference.assessment(old.id).title)") { [cast] in
      let draft = try await cast.ashiato.amendAssessment(old.id, as: caller)
      return { $0.enter(draft) }
    }
  }

  private func finalising(using random: inout Seeded) -> Command? {
    guard let draft = (openDrafts.isEmpty ? drafts : openDrafts).randomElement(using: &random),
      let enrolment = enrolments.first(where: { $0.id == draft.enrolment }),
      let plan = curriculum(enrolment.curriculum.id)?.assessment(draft.plan)
    else { return nil }
    let caller = mostly(caller(draft.assessor), using: &random)
    let isGood = Int.random(in: 0..<3, using: &random) > 0
    let held = ("2026-02-10" as CalendarDay).adding(days: Int.random(in: 0..<8, using: &random))
    let remediation = Bool.random(using: &random) ? nil : words("Slower on the left.", using: &random)
    let report = AssessmentReport(
      heldOn: held, method: .live, finding: isGood ? plan.good : plan.bad, remediation: remediation)
    return Command(
      title: "\(caller.name) finalises \(plan.id) as \(isGood ? "good" : "bad") on \(held)"
    ) { [cast] in
      let assessment = try await cast.ashiato.finaliseAssessment(draft.id, report, as: caller).assessment
      return { $0.enter(assessment, remediation: remediation) }
    }
  }

  // MARK: Records

  private func issuing(using random: inout Seeded) -> Command? {
    // Most who ask for a record have earned it.
    let kinds = RecordKind.allCases
    let earned = enrolments.flatMap { enrolment in
      kinds.filter { kind in
        curriculum(enrolment.curriculum.id).map {
          Progress(of: $0, facts: trainingFacts(of: enrolment), asOf: "2026-11-20").award(kind)?.met == true
        } == true
      }.map { (enrolment, $0) }
    }
    let all = enrolments.flatMap { enrolment in kinds.map { (enrolment, $0) } }
    let chosen = earned.isEmpty || Int.random(in: 0..<8, using: &random) == 0 ? all : earned
    guard let (enrolment, kind) = chosen.randomElement(using: &random),
      let student = caller(enrolment.student)
    else { return nil }
    let caller = mostly(cast.noor, using: &random)
    return Command(
      title: "\(caller.name) issues \(student.name)'s \(kind) of \(enrolment.curriculum.id)",
      isTakenUpAgain: true
    ) { [cast] in
      let state = try await cast.ashiato.issueRecord(
        kind, to: student.person.handle, for: enrolment.curriculum.id, with: .of("school"), as: caller)
      return { $0.enter(state) }
    }
  }

  private func revoking(using random: inout Seeded) -> Command? {
    guard let record = records.randomElement(using: &random)?.record else { return nil }
    let reason = RevocationReason.allCases.randomElement(using: &random)!
    let caller = mostly(cast.noor, using: &random)
    return Command(title: "\(caller.name) revokes a \(record.kind)") { [cast] in
      _ = try await cast.ashiato.revokeRecord(
        record.code.description, because: reason, with: .of("school"), as: caller)
      return { $0.revoked.insert(record.id) }
    }
  }

  private func renewingTheStatusList(using random: inout Seeded) -> Command? {
    let caller = mostly(cast.noor, using: &random)
    return Command(title: "\(caller.name) renews the status list") { [cast] in
      _ = try await cast.ashiato.renewStatusList(with: .of("school"), as: caller)
      return { _ in }
    }
  }

  /// In the midst of it all the audit finds nothing.
  private func auditing(using random: inout Seeded) -> Command? {
    let caller = mostly(cast.noor, using: &random)
    return Command(title: "\(caller.name) audits") { [cast] in
      let findings = try await cast.ashiato.audit(as: caller).findings
      guard findings.isEmpty else { throw UncleanAudit(findings: findings) }
      return { _ in }
    }
  }

  private struct UncleanAudit: Error {
    let findings: [AuditReport.Finding]
  }
}

extension Caller {
  fileprivate var name: String { person.name }
}

extension FactReference {
  /// The kind and the end of the id, which is its random part.
  fileprivate var title: String {
    switch self {
    case .session(let id): "session \(id.description.suffix(4))"
    case .attendance(let id): "class \(id.description.suffix(4))"
    case .assessment(let id): "assessment \(id.description.suffix(4))"
    }
  }
}

extension AssessmentPlan {
  /// A finding that does not pass.
  fileprivate var bad: Assessment.Finding {
    competencies.isEmpty
      ? .score(.init(right: 3, items: 10, criticalRight: 0, criticalItems: 2)!)
      : .levels(competencies.map { .init(competency: $0, level: .prompted) })
  }
}

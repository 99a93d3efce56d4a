import Foundation
import TestSupport
import Testing
import Training

/// What holds for every student, on cases made at random.
@Suite struct ProgressPropertyTests {
  /// The body answers with what is wrong, if anything is.
  ///
  /// - Parameter competing: whether a day and a month hold so little that sessions compete for room.
  private func forEveryCase(
    competing: Bool = false, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: (inout Case, inout Seeded) throws -> String?
  ) {
    forAll(150, sourceLocation: sourceLocation) { random in
      var one = Case(using: &random)
      if competing { one.boundRoom(using: &random) }
      if let complaint = try body(&one, &random) { throw Complaint(description: complaint) }
    }
  }

  private struct Complaint: Error, CustomStringConvertible {
    let description: String
  }

  private func text(_ progress: Training.Progress) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(progress), as: UTF8.self)
  }

  /// The first requirement that counts less than it did.
  private func fallen(from before: Training.Progress, to after: Training.Progress) -> String? {
    for (old, new) in zip(before.requirements, after.requirements) where new.counted < old.counted {
      return "\(old.id) fell from \(old.counted) to \(new.counted)"
    }
    for (old, new) in zip(before.awards, after.awards) where old.met && !new.met {
      return "the \(old.kind.title) is lost"
    }
    return nil
  }

  @Test(arguments: [false, true])
  func `progress does not depend on the order of the facts`(competing: Bool) throws {
    forEveryCase(competing: competing) { one, random in
      let before = try text(one.progress)
      one.facts.attendances.shuffle(using: &random)
      one.facts.transfers.shuffle(using: &random)
      one.facts.sessions.shuffle(using: &random)
      one.facts.assessments.shuffle(using: &random)
      one.facts.papers.documents.shuffle(using: &random)
      one.facts.papers.records.shuffle(using: &random)
      return try text(one.progress) == before ? nil : "another order gives another answer"
    }
  }

  @Test func `progress never falls when a good session with a fresh client is added`() {
    forEveryCase { one, random in
      let before = one.progress
      let day = ("2026-01-25" as CalendarDay).adding(days: Int.random(in: 7...100, using: &random))
      let supervision = SupervisionLevel.allCases.randomElement(using: &random)!
      // Of somebody who assesses nobody: whoever teaches a student can no longer assess her independently.
      one.facts.sessions.append(.signed(.made(999, supervision, on: day, by: Cast.ines)))
      return fallen(from: before, to: one.progress)
    }
  }

  @Test func `progress never falls when a session is added after all others, however little room there is`() {
    forEveryCase(competing: true) { one, random in
      let before = one.progress
      let day = ("2026-05-06" as CalendarDay).adding(days: Int.random(in: 0...20, using: &random))
      let supervision = SupervisionLevel.allCases.randomElement(using: &random)!
      one.facts.sessions.append(.signed(.made(999, supervision, on: day, by: Cast.ines)))
      return fallen(from: before, to: one.progress)
    }
  }

  @Test func `progress never falls when a signed class is added`() {
    forEveryCase { one, random in
      let before = one.progress
      let day = ("2026-02-01" as CalendarDay).adding(days: Int.random(in: 0...60, using: &random))
      one.facts.attendances.append(.signed(.made(999, on: day, by: Cast.ines)))
      return fallen(from: before, to: one.progress)
    }
  }

  @Test func `progress never falls when an attempt that passes is added`() {
    forEveryCase { one, random in
      let before = one.progress
      let day = ("2026-01-25" as CalendarDay).adding(days: Int.random(in: 0...100, using: &random))
      let good = [
        Assessment.made(999, on: day, .good),
        .made(999, "final", on: day, .judged(["stop": 3, "flow": 3])),
      ]
      one.facts.assessments.append(.signed(good.randomElement(using: &random)!))
      return fallen(from: before, to: one.progress)
    }
  }

  @Test func `progress never falls when a transfer is added`() {
    forEveryCase { one, random in
      let before = one.progress
      one.facts.transfers.append(Case.transfer(999, &random))
      return fallen(from: before, to: one.progress)
    }
  }

  @Test func `progress never falls when a make-up class is added`() {
    forEveryCase { one, random in
      let before = one.progress
      let day = ("2026-02-01" as CalendarDay).adding(days: Int.random(in: 0...60, using: &random))
      one.facts.attendances.append(.signed(.made(999, on: day, by: Cast.ines, makeUp: true)))
      return fallen(from: before, to: one.progress)
    }
  }

  @Test func `progress never falls when a paper or a record is added`() {
    forEveryCase { one, random in
      let before = one.progress
      one.facts.papers.documents.append(Case.document(999, &random))
      one.facts.papers.records.append(Case.record(&random))
      return fallen(from: before, to: one.progress)
    }
  }

  @Test func `progress never falls when something that waits is added, whatever it is`() {
    forEveryCase { one, random in
      let before = one.progress
      var another = Case(using: &random).facts
      for index in another.attendances.indices { another.attendances[index].fact.id = .later(index) }
      for index in another.sessions.indices { another.sessions[index].fact.id = .later(index) }
      // Who taught cannot assess any more, signed or not; an attempt that fell short starts a wait, signed or not.
      let assessors = Set(one.facts.assessments.map(\.fact.assessor))
      one.facts.attendances += another.attendances.filter { !assessors.contains($0.fact.instructor) }.map {
        Attested($0.fact, .awaited)
      }
      one.facts.sessions += another.sessions.filter { !assessors.contains($0.fact.supervisor) }.map {
        Attested($0.fact, .awaited)
      }
      return fallen(from: before, to: one.progress)
    }
  }

  @Test func `signing what is pending never lowers any count`() {
    forEveryCase { one, random in
      var before = one.progress
      while true {
        let pending = before.requirements.flatMap(\.pending).filter { $0.rule == .awaitsSignature }.map(
          \.fact)
        guard let name = pending.randomElement(using: &random) else { return nil }
        one.sign(name)
        let after = one.progress
        if let complaint = fallen(from: before, to: after) { return "signing \(name): \(complaint)" }
        before = after
      }
    }
  }

  /// Where a day or a month holds little, what was held earlier and is signed later takes the room of what counts.
  @Test func `what signing takes away is told beforehand: by what waits, and of which session`() {
    forEveryCase(competing: true) { one, _ in
      one.dropWhatWaitsForPasses()
      let before = one.progress
      one.signAll()
      let after = Set(one.progress.stageFacts)
      let lost = before.stageFacts.filter { !after.contains($0) }
      let told = before.requirements.flatMap(\.pending).map(\.sentence.description).filter {
        $0.contains("takes the place of")
      }
      if lost.isEmpty != told.isEmpty { return "lost \(lost), told \(told)" }
      return told.first { sentence in !lost.contains { sentence.contains($0) } }
    }
  }

  @Test(arguments: [false, true])
  func `a step to take asks to log something only where signatures do not bring enough`(competing: Bool) {
    forEveryCase(competing: competing) { one, _ in
      one.dropWhatWaitsForPasses()
      let before = one.progress
      one.signAll()
      let after = one.progress
      for (old, new) in zip(before.requirements, after.requirements) where old.part == .practicum && !old.met
      {
        let asks = old.next?.description.hasPrefix("Ask for the signature") == true
        if asks != new.met {
          return "\(old.id) says “\(old.next?.description ?? "")” and \(new.met ? "is" : "is not") met"
        }
      }
      return nil
    }
  }

  @Test(arguments: [false, true])
  func `when nothing is left to sign, nothing is pending`(competing: Bool) {
    forEveryCase(competing: competing) { one, _ in
      one.signAll()
      return one.progress.requirements.first { !$0.pending.isEmpty }.map {
        "\($0.id) still has something pending"
      }
    }
  }

  @Test(arguments: [false, true])
  func `every fact is answered exactly once, and where it belongs`(competing: Bool) {
    forEveryCase(competing: competing) { one, _ in
      let progress = one.progress
      var expected: [String] = []
      for held in one.facts.attendances.map(\.fact) {
        let line = "attendance/\(held.module)/\(held.category.rawValue)"
        expected.append("\(progress.has(line) ? line : "unplaced") attendance:\(held.id)")
      }
      for transfer in one.facts.transfers {
        for module in transfer.modules {
          let isTaken = one.curriculum.transfers?.modules.contains(module) == true
          let lines = isTaken ? one.curriculum.module(module)?.hours.map(\.category) ?? [] : []
          expected += lines.map { "attendance/\(module)/\($0.rawValue) transfer:\(transfer.id)" }
          if lines.isEmpty { expected.append("unplaced transfer:\(transfer.id)") }
        }
      }
      for session in one.facts.sessions.map(\.fact) {
        let stage = "practicum/\(session.category.rawValue)/\(session.supervision.rawValue)"
        expected.append("\(progress.has(stage) ? stage : "unplaced") session:\(session.id)")
      }
      for attempt in one.facts.assessments.map(\.fact) {
        let plan = "assessments/\(attempt.plan)"
        expected.append("\(progress.has(plan) ? plan : "unplaced") assessment:\(attempt.id)")
      }
      // A paper is an answer to each requirement that asks for its kind, and to no other.
      for requirement in one.curriculum.entry {
        for document in one.facts.papers.documents
        where requirement.anyOf.contains(.document(kind: document.kind)) {
          expected.append("entry/\(requirement.id) document:\(document.id)")
        }
        for record in one.facts.papers.records
        where requirement.anyOf.contains(.record(curriculum: record.curriculum, kind: record.kind)) {
          expected.append("entry/\(requirement.id) record:\(record.curriculum)/\(record.kind.rawValue)")
        }
      }
      let besideStages = one.besideStages
      var answered = progress.requirements.filter { !besideStages.contains($0.id) }.flatMap { requirement in
        (requirement.countedFacts + requirement.notes.map(\.fact)).map { "\(requirement.id) \($0)" }
      }
      answered += progress.unplaced.map { "unplaced \($0.fact)" }
      return answered.sorted() == expected.sorted()
        ? nil : "answered \(answered.sorted()), asked \(expected.sorted())"
    }
  }

  @Test(arguments: [false, true])
  func `what is said about a fact fits what its signer said`(competing: Bool) {
    forEveryCase(competing: competing) { one, _ in
      let progress = one.progress
      let told = one.told
      for requirement in progress.requirements where requirement.part != .entry {
        let facts = requirement.countedFacts.filter {
          !one.besideStages.contains(requirement.id) || told[$0] != nil
        }
        for fact in facts where told[fact]?.attestation != .signed {
          return "\(fact) counts unsigned"
        }
        for note in requirement.pending {
          guard let said = told[note.fact]?.attestation, said == .signed || said == .awaited,
            (note.rule == .awaitsSignature) == (said == .awaited)
          else { return "\(note.fact) is pending by \(note.rule)" }
        }
        for note in requirement.declined {
          guard case .declined? = told[note.fact]?.attestation, note.rule == .declined else {
            return "\(note.fact) is declined by \(note.rule)"
          }
        }
        for note in requirement.ignored {
          if case .declined? = told[note.fact]?.attestation,
            note.rule != .beforeEnrolment, note.rule != .amended
          {
            return "\(note.fact) was declined and is ignored by \(note.rule)"
          }
          if note.rule == .awaitsSignature || note.rule == .declined {
            return "\(note.fact) is ignored by \(note.rule)"
          }
        }
      }
      return nil
    }
  }

  @Test func `every number is the sum of the facts behind it`() {
    forEveryCase { one, _ in
      let attended = one.facts.attendances.map { ("attendance:\($0.fact.id)", $0.fact.minutes.count) }
      let practised = one.facts.sessions.map { ("session:\($0.fact.id)", $0.fact.minutes.count) }
      let minutes = Dictionary(uniqueKeysWithValues: attended + practised)
      return one.progress.requirements.first { requirement in
        switch requirement.unit {
        case .minutes:
          // A transfer brings all that a line asks for; of lines taken together, less may be asked than it brings.
          let brought = requirement.id == "attendance/all" ? requirement.counted : requirement.required
          let sum = requirement.countedFacts.compactMap {
            $0.hasPrefix("transfer:") ? brought : minutes[$0]
          }.reduce(0, +)
          // Of a session of the practicum, and of classes taken together, only a part may be measured.
          return requirement.part == .attendance && requirement.id != "attendance/all"
            ? sum != requirement.counted : sum < requirement.counted
        case .sessions, .clients, .zones, .strokes, .props:
          return requirement.countedFacts.count != requirement.counted
        case .attempts, .papers: return min(requirement.countedFacts.count, 1) != requirement.counted
        case .percent: return requirement.countedFacts.isEmpty != (requirement.counted == 0)
        case .months: return requirement.countedFacts.count > 1
        }
      }.map { "\($0.id) says \($0.counted) and names \($0.countedFacts)" }
    }
  }

  @Test func `different clients are those of the sessions that count, and wait with those that wait`() {
    forEveryCase { one, _ in
      one.curriculum.practicum?.requires.append(.differentClients(percent: 60))
      let progress = one.progress
      let share = progress["practicum/different-clients"]
      let stages = progress.requirements.filter { $0.rule == .categoryMinimum }
      let counted = Set(stages.flatMap(\.countedFacts))
      let clients = Set(
        one.facts.sessions.filter { counted.contains("session:\($0.fact.id)") }.compactMap {
          $0.fact.client.map { "client:\($0.code)" }
        })
      if Set(share.countedFacts) != clients { return "counted \(share.countedFacts) instead of \(clients)" }
      let waiting = Set(stages.flatMap(\.pending).map(\.fact))
      return share.pending.first { !waiting.contains($0.fact) }.map { "\($0.fact) waits here alone" }
    }
  }

  @Test func `a total of all sessions counts each that counts, or says why not`() {
    forEveryCase(competing: true) { one, _ in
      one.curriculum.practicum?.requires.append(
        .init(
          "all",
          .total(
            quota: .init(
              .sessions(8), mix: .share(percentAtLeast: 50, of: .init(sites: [.clinic])),
              perMonth: .init(atLeast: 2, atMost: 5), withinMonths: 2)), withinDays: 100))
      let progress = one.progress
      let counted = Set(
        progress.requirements.filter { $0.rule == .categoryMinimum }.flatMap(\.countedFacts))
      let all = progress["practicum/all"]
      let named = Set(all.countedFacts + all.notes.map(\.fact))
      return named.isSuperset(of: counted) ? nil : "leaves out \(counted.subtracting(named).sorted())"
    }
  }

  @Test func `an award is met when every requirement of its parts is`() {
    forEveryCase { one, _ in
      let progress = one.progress
      for award in one.curriculum.awards {
        let missing = progress.requirements.filter { award.requires.contains($0.part) && !$0.met }.map(\.id)
        guard let found = progress.award(award.kind), found.missing == missing, found.met == missing.isEmpty
        else { return "the \(award.kind.title) does not miss \(missing)" }
      }
      return nil
    }
  }

  @Test func `whatever does not count has a reason: a rule, its sentence and the day of the fact`() {
    forEveryCase { one, _ in
      let progress = one.progress
      let told = one.told
      let notes = progress.requirements.filter { $0.part != .entry }.flatMap(\.notes) + progress.unplaced
      let papers = progress.requirements.filter { $0.part == .entry }.flatMap(\.notes)
      if let note = papers.first(where: { $0.sentence.isEmpty || $0.rule != .entryEvidence }) {
        return "\(note.fact) has no reason"
      }
      return notes.first { $0.sentence.isEmpty || $0.day != told[$0.fact]?.day }.map {
        "\($0.fact) has no reason of its day"
      }
    }
  }

  @Test func `what is not met says what to do next, and what is met does not`() {
    forEveryCase { one, _ in
      one.progress.requirements.first { $0.met == ($0.next != nil) || $0.next == "" }.map(\.id)
    }
  }

  @Test func `a requirement is met when it counts what it asks for, or the rest is excused`() {
    forEveryCase { one, _ in
      one.progress.requirements.first { $0.met != ($0.counted + ($0.excused ?? 0) >= $0.required) }.map(\.id)
    }
  }

  @Test func `voiding a class never adds hours`() {
    forEveryCase { one, random in
      let before = one.progress.classHours.counted
      let index = one.facts.attendances.indices.randomElement(using: &random)!
      one.facts.attendances[index].attestation = .voided(reason: "entered twice")
      let after = one.progress.classHours.counted
      return after <= before ? nil : "hours rose from \(before) to \(after)"
    }
  }
}

extension Identifier {
  /// One that no case has.
  fileprivate static func later(_ index: Int) -> Self { Identifier(bits: UInt128(1000 + index)) }
}

extension Training.Progress {
  /// The sessions that count.
  fileprivate var stageFacts: [String] {
    requirements.filter { $0.rule == .categoryMinimum }.flatMap(\.countedFacts)
  }

  fileprivate func has(_ requirement: String) -> Bool { requirements.contains { $0.id == requirement } }
}

extension Training.Progress.Requirement {
  /// All that does not count.
  fileprivate var notes: [Training.Progress.Note] { pending + declined + ignored }
}

extension Case {
  /// Of every fact by its name in progress.
  fileprivate var told: [String: (day: CalendarDay, attestation: Attestation)] {
    let attendances = facts.attendances.map { ("attendance:\($0.fact.id)", ($0.fact.heldOn, $0.attestation)) }
    let transfers = facts.transfers.map { transfer in
      (
        "transfer:\(transfer.id)",
        (transfer.acceptedOn, transfer.takenBack.map { .voided(reason: $0) } ?? Attestation.signed)
      )
    }
    let sessions = facts.sessions.map { ("session:\($0.fact.id)", ($0.fact.day, $0.attestation)) }
    let attempts = facts.assessments.map { ("assessment:\($0.fact.id)", ($0.fact.heldOn, $0.attestation)) }
    return Dictionary(uniqueKeysWithValues: attendances + transfers + sessions + attempts)
  }

  /// Leaves rules whose outcome is known as soon as everything is signed: no session or transfer waits for an assessment.
  fileprivate mutating func dropWhatWaitsForPasses() {
    curriculum.practicum?.limits = []
    curriculum.transfers = nil
  }

  /// Signs the fact of this name, if it waits.
  fileprivate mutating func sign(_ name: String) {
    sign { $0 == name }
  }

  fileprivate mutating func signAll() {
    sign { _ in true }
  }

  private mutating func sign(where matches: (String) -> Bool) {
    for index in facts.attendances.indices
    where facts.attendances[index].attestation == .awaited
      && matches("attendance:\(facts.attendances[index].fact.id)")
    {
      facts.attendances[index].attestation = .signed
    }
    for index in facts.sessions.indices
    where facts.sessions[index].attestation == .awaited && matches("session:\(facts.sessions[index].fact.id)")
    {
      facts.sessions[index].attestation = .signed
    }
    for index in facts.assessments.indices
    where facts.assessments[index].attestation == .awaited
      && matches("assessment:\(facts.assessments[index].fact.id)")
    {
      facts.assessments[index].attestation = .signed
    }
  }
}

import Foundation
import Testing
import Training

/// What holds for every student, on cases made at random. A failure names the number of its case; `ASHIATO_SEED` repeats the run.
@Suite struct ProgressPropertyTests {
  private func forEveryCase(
    of property: String, _ body: (inout Case, inout SplitMix64) throws -> String?
  ) rethrows {
    var random = SplitMix64(seed: SplitMix64.printedSeed(for: property))
    for number in 1...400 {
      var one = Case(using: &random)
      if let complaint = try body(&one, &random) {
        Issue.record("case \(number): \(complaint)")
        return
      }
    }
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

  @Test func `progress does not depend on the order of the facts`() throws {
    try forEveryCase(of: "order of facts") { one, random in
      let before = try text(one.progress)
      one.facts.attendances.shuffle(using: &random)
      one.facts.sessions.shuffle(using: &random)
      one.facts.assessments.shuffle(using: &random)
      return try text(one.progress) == before ? nil : "another order gives another answer"
    }
  }

  @Test func `progress never falls when a good session with a fresh client is added`() {
    forEveryCase(of: "one more session") { one, random in
      let before = one.progress
      let day = ("2026-01-25" as CalendarDay).adding(days: Int.random(in: 7...100, using: &random))
      let supervision = SupervisionLevel.allCases.randomElement(using: &random)!
      // Of somebody who assesses nobody: whoever teaches a student can no longer assess her independently.
      one.facts.sessions.append(.signed(.made(999, supervision, on: day, by: Cast.ines)))
      return fallen(from: before, to: one.progress)
    }
  }

  @Test func `progress never falls when a signed class is added`() {
    forEveryCase(of: "one more class") { one, random in
      let before = one.progress
      let day = ("2026-02-01" as CalendarDay).adding(days: Int.random(in: 0...60, using: &random))
      one.facts.attendances.append(.signed(.made(999, on: day, by: Cast.ines)))
      return fallen(from: before, to: one.progress)
    }
  }

  @Test func `signing what is pending never lowers any count`() {
    forEveryCase(of: "signing what is pending") { one, random in
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

  @Test func `when nothing is left to sign, nothing is pending`() {
    forEveryCase(of: "nothing left to sign") { one, _ in
      one.signAll()
      return one.progress.requirements.first { !$0.pending.isEmpty }.map {
        "\($0.id) still has something pending"
      }
    }
  }

  @Test func `every fact is answered exactly once`() {
    forEveryCase(of: "every fact once") { one, _ in
      let progress = one.progress
      // The share of different clients looks at the same sessions a second time.
      let answers = progress.requirements.filter { $0.unit != .clients }
      let noted = answers.flatMap { $0.pending + $0.declined + $0.ignored } + progress.unplaced
      let named = (answers.flatMap(\.countedFacts) + noted.map(\.fact)).sorted()
      let facts =
        one.facts.attendances.map { "attendance:\($0.fact.id)" }
        + one.facts.sessions.map { "session:\($0.fact.id)" }
        + one.facts.assessments.map { "assessment:\($0.fact.id)" }
      return named == facts.sorted() ? nil : "answered \(named), asked \(facts.sorted())"
    }
  }

  @Test func `whatever does not count has a reason`() {
    forEveryCase(of: "a reason for everything") { one, _ in
      let progress = one.progress
      let notes = progress.requirements.flatMap { $0.pending + $0.declined + $0.ignored } + progress.unplaced
      return notes.first { $0.sentence.isEmpty }.map { "\($0.fact) has no reason" }
    }
  }

  @Test func `what is not met says what to do next, and what is met does not`() {
    forEveryCase(of: "next steps") { one, _ in
      one.progress.requirements.first { $0.met == ($0.next != nil) || $0.next == "" }.map(\.id)
    }
  }

  @Test func `a requirement is met when it counts what it asks for`() {
    forEveryCase(of: "met") { one, _ in
      one.progress.requirements.first { $0.met != ($0.counted >= $0.required) }.map(\.id)
    }
  }

  @Test func `voiding a class never adds hours`() {
    forEveryCase(of: "voiding a class") { one, random in
      let before = one.progress.classHours.counted
      let index = one.facts.attendances.indices.randomElement(using: &random)!
      one.facts.attendances[index].attestation = .voided(reason: "entered twice")
      let after = one.progress.classHours.counted
      return after <= before ? nil : "hours rose from \(before) to \(after)"
    }
  }
}

extension Case {
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

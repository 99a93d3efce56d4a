import AshiatoApp
import AshiatoStore
import Credentials
import TestSupport
import Testing
import Training

@Suite(.school)
struct SignOffTests {
  @Test func `the supervisor's own signature makes a session count`() async throws {
    try await Cast.play { cast in
      let id = try await cast.log(.made())
      #expect(try await cast.ashiato.unsignedFacts(.session, as: cast.kenji) == [.session(id)])
      #expect(try await cast.sign(.session(id), by: cast.kenji) == .session(id))
      #expect(try await cast.ashiato.unsignedFacts(.session, as: cast.kenji) == [])
    }
  }

  @Test func `an administrator may hand in what the supervisor signed`() async throws {
    try await Cast.play { cast in
      let id = try await cast.log(.made())
      let document = try await cast.signed(.session(id), by: cast.kenji)
      #expect(try await cast.ashiato.signOff(document, as: cast.noor) == .session(id))
    }
  }

  @Test func `a key that is registered nowhere is refused`() async throws {
    try await Cast.play { cast in
      let id = try await cast.log(.made())
      let document = try await cast.signed(.session(id), by: cast.kenji, with: .of("a stranger"))
      try await refusal(by: "key-known") { _ = try await cast.ashiato.signOff(document, as: cast.kenji) }
    }
  }

  @Test func `a key of somebody else is refused, also that of an administrator's choice`() async throws {
    try await Cast.play { cast in
      let id = try await cast.log(.made())
      let document = try await cast.signed(.session(id), by: cast.kenji, with: .of("mina"))
      for caller in [cast.kenji, cast.mina, cast.noor] {
        try await refusal(by: "key-holder") { _ = try await cast.ashiato.signOff(document, as: caller) }
      }
    }
  }

  @Test func `a session that was declined frees its time and may be logged anew`() async throws {
    try await Cast.play { cast in
      let declined = try await cast.log(.made())
      try await cast.ashiato.decline(declined, because: "The minutes are wrong.", as: cast.kenji)
      let again = try await cast.log(.made())
      #expect(again != declined)
      try await cast.sign(.session(again), by: cast.kenji)
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `a key is ended by its holder or by an administrator, once`() async throws {
    try await Cast.play { cast in
      let did = SigningKey.of("kenji").publicKey.did.description
      try await refusal(by: "key-holder") { _ = try await cast.ashiato.endKey(did, as: cast.mina) }
      try await refusal(by: "key-known") { _ = try await cast.ashiato.endKey("did:key:z6Mk", as: cast.noor) }
      _ = try await cast.ashiato.endKey(did, as: cast.noor)
      try await refusal(by: "ended-once") { _ = try await cast.ashiato.endKey(did, as: cast.kenji) }
    }
  }

  @Test func `an assessment is started by somebody who may assess the curriculum`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "authority-on-the-day") {
        _ = try await cast.ashiato.startAssessment("final", of: "aya", in: nil, as: cast.noor)
      }
    }
  }

  @Test func `a key that was ended is refused`() async throws {
    try await Cast.play { cast in
      let id = try await cast.log(.made())
      let lost = SigningKey.of("kenji's lost phone")
      try await cast.endSpareKey(of: cast.kenji)
      let document = try await cast.signed(.session(id), by: cast.kenji, with: lost)
      try await refusal(by: "key-in-force") { _ = try await cast.ashiato.signOff(document, as: cast.kenji) }
    }
  }

  @Test func `a statement that was altered anywhere is refused`() async throws {
    try await Cast.play { cast in
      let facts = [
        .session(try await cast.log(.made())), try await cast.hold(for: [cast.aya, cast.ben]),
        try await cast.assess(of: cast.aya),
      ]
      for (fact, signer) in zip(facts, [cast.kenji, cast.kenji, cast.mina]) {
        let statement = try JSON(parsing: try await cast.ashiato.statement(of: fact, as: signer))
        var count = 0
        // Without these two it is no statement, and nothing would be signed.
        for altered in statement.alterations where !["no type", "no version"].contains(altered.path) {
          let document = try SignedStatement.sign(
            altered.json, with: .of(signer.person.handle), at: #require(.init(Cast.evening)))
          do {
            _ = try await cast.ashiato.signOff(document.bytes, as: signer)
            Issue.record("accepted with another \(altered.path)")
          } catch AshiatoError.refused(let refusal) {
            // An id that leads to another fact is no fact at all.
            #expect(["statement-unaltered", "fact-known"].contains(refusal.rule), "\(altered.path)")
          }
          count += 1
        }
        #expect(count > 12)
        _ = try await cast.sign(fact, by: signer)
      }
    }
  }

  @Test func `a document whose bytes were changed after signing is refused`() async throws {
    try await Cast.play { cast in
      let id = try await cast.log(.made())
      let document = try await cast.signed(.session(id), by: cast.kenji)
      let text = String(decoding: document, as: UTF8.self).replacing(
        "\"minutes\": 60", with: "\"minutes\": 90")
      #expect(Array(text.utf8) != document)
      try await refusal(by: "signature-good") {
        _ = try await cast.ashiato.signOff(Array(text.utf8), as: cast.kenji)
      }
      try await refusal(by: "signature-good") {
        _ = try await cast.ashiato.signOff(Array("no statement".utf8), as: cast.kenji)
      }
    }
  }

  @Test func `a signer without authority on the day of the session is refused`() async throws {
    try await Cast.play { cast in
      // The supervisor had authority when the session was logged, and the school found afterwards that she had not.
      let id = try await cast.log(.made(on: "2026-03-10"))
      let document = try await cast.signed(.session(id), by: cast.kenji)
      try await cast.endAuthority(of: cast.kenji, to: .supervise, on: "2026-03-09")
      _ = try await cast.ashiato.grantAuthority(
        to: "kenji", to: .supervise, Curriculum.small.id, from: "2026-03-11", until: nil, as: cast.noor)
      try await refusal(by: "authority-on-the-day") {
        _ = try await cast.ashiato.signOff(document, as: cast.kenji)
      }
      try await refusal(by: "authority-on-the-day") {
        _ = try await cast.ashiato.statement(of: .session(id), as: cast.kenji)
      }
    }
  }

  @Test func `a signer without authority on the day of receipt is refused`() async throws {
    try await Cast.play { cast in
      let id = try await cast.log(.made(on: "2026-03-10"))
      let document = try await cast.signed(.session(id), by: cast.kenji)
      try await cast.endAuthority(of: cast.kenji, to: .supervise, on: "2026-11-19")
      try await refusal(by: "authority-on-receipt") {
        _ = try await cast.ashiato.signOff(document, as: cast.kenji)
      }
    }
  }

  @Test func `an authority for another act is no ground`() async throws {
    try await Cast.play { cast in
      let held = try await cast.hold(for: [cast.aya])
      let document = try await cast.signed(held, by: cast.kenji)
      try await cast.endAuthority(of: cast.kenji, to: .teach, on: "2026-01-31")
      try await refusal(by: "authority-on-the-day") {
        _ = try await cast.ashiato.signOff(document, as: cast.kenji)
      }
    }
  }

  @Test func `nobody supervises or signs her own session`() async throws {
    try await Cast.play { cast in
      _ = try await cast.enrol(cast.kenji, in: Curriculum.small.id)
      try await refusal(by: "not-ones-own") {
        _ = try await cast.log(.made(student: "kenji", supervisor: "kenji"), as: cast.kenji)
      }
      try await refusal(by: "not-ones-own") { _ = try await cast.hold(for: [cast.aya, cast.kenji]) }
    }
  }

  @Test func `a statement is given to the named person and to an administrator alone`() async throws {
    try await Cast.play { cast in
      let id = try await cast.log(.made())
      _ = try await cast.ashiato.statement(of: .session(id), as: cast.noor)
      try await refusal(by: "named-person") {
        _ = try await cast.ashiato.statement(of: .session(id), as: cast.mina)
      }
    }
  }

  @Test func `a fact is signed once`() async throws {
    try await Cast.play { cast in
      let facts = [
        .session(try await cast.log(.made())), try await cast.hold(for: [cast.aya]),
        try await cast.assess(of: cast.aya),
      ]
      for (fact, signer) in zip(facts, [cast.kenji, cast.kenji, cast.mina]) {
        try await cast.sign(fact, by: signer)
        try await refusal(by: "signed-once") { try await cast.sign(fact, by: signer) }
      }
    }
  }

  @Test func `of two signatures at the same instant exactly one stands`() async throws {
    try await Cast.play { cast in
      let facts = [
        .session(try await cast.log(.made())), try await cast.hold(for: [cast.aya]),
        try await cast.assess(of: cast.aya),
      ]
      for (fact, signer) in zip(facts, [cast.kenji, cast.kenji, cast.mina]) {
        let document = try await cast.signed(fact, by: signer)
        let results = try await race(
          [signer, cast.noor].map { caller in
            { @Sendable in try await cast.ashiato.signOff(document, as: caller) }
          })
        #expect(results.winners() == [fact])
        #expect(results.refusals() == ["signed-once"])
      }
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `a session is not signed and taken back, or signed and declined, at the same instant`()
    async throws
  {
    try await Cast.play { cast in
      for round in 0..<6 {
        let id = try await cast.log(.made(on: ("2026-03-10" as CalendarDay).adding(days: round)))
        let document = try await cast.signed(.session(id), by: cast.kenji)
        let results: [Result<Void, RaceLost>] = try await race([
          { @Sendable in _ = try await cast.ashiato.signOff(document, as: cast.kenji) },
          { @Sendable in
            if round.isMultiple(of: 2) {
              try await cast.ashiato.void(id, because: "Another day.", as: cast.aya)
            } else {
              try await cast.ashiato.decline(id, because: "Not as it was.", as: cast.kenji)
            }
          },
        ])
        #expect(results.winners().count == 1)
        #expect(results.refusals().count == 1)
      }
    }
  }

  @Test func `a session that was declined is not signed, and not declined again`() async throws {
    try await Cast.play { cast in
      let id = try await cast.log(.made())
      let document = try await cast.signed(.session(id), by: cast.kenji)
      try await refusal(by: "named-person") {
        try await cast.ashiato.decline(id, because: "Not mine to say.", as: cast.mina)
      }
      try await cast.ashiato.decline(id, because: "The bars were not checked.", as: cast.kenji)
      try await refusal(by: "declined") {
        _ = try await cast.ashiato.signOff(document, as: cast.kenji)
      }
      try await refusal(by: "declined") {
        try await cast.ashiato.decline(id, because: "Still not.", as: cast.kenji)
      }
      let progress = try await cast.ashiato.progress(of: "aya", in: nil, asOf: nil, as: cast.aya).progress
      #expect(
        progress.requirements.flatMap(\.declined).map(\.sentence.description).contains {
          $0.contains("The bars were not checked.")
        })
    }
  }

  @Test func `a session that was taken back is not signed`() async throws {
    try await Cast.play { cast in
      let id = try await cast.log(.made())
      let document = try await cast.signed(.session(id), by: cast.kenji)
      try await cast.ashiato.void(id, because: "Another day.", as: cast.aya)
      try await refusal(by: "voided") { _ = try await cast.ashiato.signOff(document, as: cast.kenji) }
    }
  }

  @Test func `a signature that claims a time to come is refused, a small lead of the clock is not`()
    async throws
  {
    try await Cast.play { cast in
      let id = try await cast.log(.made())
      let future = try await cast.signed(.session(id), by: cast.kenji, at: "2026-11-20T19:05:01Z")
      try await refusal(by: "claimed-time") { _ = try await cast.ashiato.signOff(future, as: cast.kenji) }
      let ahead = try await cast.signed(.session(id), by: cast.kenji, at: "2026-11-20T19:05:00Z")
      _ = try await cast.ashiato.signOff(ahead, as: cast.kenji)
    }
  }

  @Test func `a proof of possession is for one person at one school, and a key has one owner`() async throws {
    try await Cast.play { cast in
      let proof = try cast.possession(of: .of("new key"), by: cast.kenji).bytes
      try await refusal(by: "key-holder") {
        _ = try await cast.ashiato.registerKey(proof, as: cast.mina)
      }
      _ = try await cast.ashiato.registerKey(proof, as: cast.kenji)
      let again = try cast.possession(of: .of("new key"), by: cast.mina).bytes
      try await refusal(by: "key-once") { _ = try await cast.ashiato.registerKey(again, as: cast.mina) }
    }
  }
}

extension Cast {
  func endAuthority(of caller: Caller, to act: Authority.Act, on day: CalendarDay) async throws {
    for (authority, person) in try await ashiato.authorities(as: noor)
    where person.id == caller.person.id && authority.act == act {
      _ = try await ashiato.endAuthority(authority.id, on: day, as: noor)
    }
  }
}

extension JSON {
  /// This value with one of its scalars or elements changed or one of its members gone, for each of them.
  var alterations: [(path: String, json: JSON)] {
    switch self {
    case .object(let object):
      object.members.flatMap { member in
        var without = self
        without[member.name] = nil
        return [("no \(member.name)", without)]
          + member.value.alterations.map { path, value in
            var changed = self
            changed[member.name] = value
            return ("\(member.name)/\(path)", changed)
          }
      }
    case .array(let elements):
      [("one more", .array(elements + ["another"])), ("reversed", .array(elements.reversed()))].filter {
        $0.1 != self
      }
        + elements.indices.flatMap { index in
          elements[index].alterations.map { path, value in
            var changed = elements
            changed[index] = value
            return ("\(index)/\(path)", .array(changed))
          }
        }
    case .string(let text): [("other text", .string(text.altered))]
    case .number(let number): [("other number", .number(.init(Int(number.double) + 1) ?? number))]
    case .bool(let flag): [("other flag", .bool(!flag))]
    case .null: [("no null", .bool(true))]
    }
  }
}

extension String {
  /// The same length with one character changed, so that an id stays an id.
  fileprivate var altered: String {
    guard let last else { return "x" }
    return dropLast() + (last == "0" ? "1" : "0")
  }
}

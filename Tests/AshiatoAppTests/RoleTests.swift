import AshiatoApp
import AshiatoStore
import Credentials
import Postgres
import TestSupport
import Testing
import Training

@Suite(.school)
struct RoleTests {
  @Test func `a role is granted, ended and granted again, and counts at once`() async throws {
    try await Cast.play { cast in
      for _ in 0..<2 {
        #expect(
          try await cast.ashiato.grantRole(.instructor, to: "aya", as: cast.noor).roles
            == [.instructor, .student])
        _ = try await cast.ashiato.people(as: try await cast.ashiato.caller("aya", at: cast.school))
        #expect(try await cast.ashiato.endRole(.instructor, of: "aya", as: cast.noor).roles == [.student])
        let aya = try await cast.ashiato.caller("aya", at: cast.school)
        try await refusal(by: "role-allows") { _ = try await cast.ashiato.people(as: aya) }
      }
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `a role is held once, and what is not held does not end`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "role-once") {
        _ = try await cast.ashiato.grantRole(.student, to: "aya", as: cast.noor)
      }
      try await refusal(by: "role-held") {
        _ = try await cast.ashiato.endRole(.studio, of: "aya", as: cast.noor)
      }
    }
  }

  @Test func `every student knows by name who is staff, as long as she is`() async throws {
    try await Cast.play { cast in
      func isKnown(_ name: String) async throws -> Bool {
        do {
          _ = try await cast.log(.made(student: "ben", supervisor: name), as: cast.ben)
          return true
        } catch AshiatoError.refused(let refusal) {
          return refusal.rule != "person-known"
        }
      }
      #expect(try await !isKnown("aya"))
      _ = try await cast.ashiato.grantRole(.instructor, to: "aya", as: cast.noor)
      #expect(try await isKnown("aya"))
      _ = try await cast.ashiato.endRole(.instructor, of: "aya", as: cast.noor)
      #expect(try await !isKnown("aya"))
    }
  }

  @Test func `a school keeps an administrator, also when two end each other's role at once`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "an-administrator-left") {
        _ = try await cast.ashiato.endRole(.administrator, of: "noor", as: cast.noor)
      }
      _ = try await cast.ashiato.grantRole(.administrator, to: "kenji", as: cast.noor)
      let kenji = try await cast.ashiato.caller("kenji", at: cast.school)
      let results = try await race([
        { @Sendable in try await cast.ashiato.endRole(.administrator, of: "kenji", as: cast.noor).id },
        { @Sendable in try await cast.ashiato.endRole(.administrator, of: "noor", as: kenji).id },
      ])
      #expect(results.winners().count == 1)
      #expect(results.refusals() == ["an-administrator-left"])
    }
  }

  @Test func `a role that nobody granted is found by the audit`() async throws {
    try await Cast.play { cast in
      let owner = try await owner()
      try await owner.script("delete from held_role where role = 'student'")
      let findings = try await cast.ashiato.audit(as: cast.noor).findings
      #expect(findings.count == 2)
      #expect(Set(findings.map(\.kind)) == ["held_role"])
    }
  }
}

@Suite(.school)
struct KeyApprovalTests {
  @Test func `a key signs from the day on which an administrator approved it`() async throws {
    try await Cast.play { cast in
      let session = FactReference.session(try await cast.log(.made()))
      let key = try await cast.ashiato.registerKey(
        cast.possession(of: .of("phone"), by: cast.kenji).bytes, as: cast.kenji)
      let early = try await cast.signed(session, by: cast.kenji, with: .of("phone"))
      try await refusal(by: "key-approved") { _ = try await cast.ashiato.signOff(early, as: cast.kenji) }

      cast.clock.letDaysPass(1)
      let approved = try await cast.ashiato.approveKey(key.did, as: cast.noor)
      #expect(approved.holder == cast.kenji.person)
      #expect(approved.key.approvedOn == "2026-11-21")
      // A statement from before the approval stays refused; signed anew it is received.
      try await refusal(by: "key-approved") { _ = try await cast.ashiato.signOff(early, as: cast.kenji) }
      let late = try await cast.signed(
        session, by: cast.kenji, with: .of("phone"), at: "2026-11-21T08:00:00Z")
      _ = try await cast.ashiato.signOff(late, as: cast.kenji)
    }
  }

  @Test func `a key is approved once, by an administrator, hers too, and never after its end`() async throws {
    try await Cast.play { cast in
      func register(_ name: String, _ holder: Caller) async throws -> String {
        try await cast.ashiato.registerKey(
          cast.possession(of: .of(name), by: holder).bytes, as: holder
        ).did
      }
      let own = try await register("noor", cast.noor)
      _ = try await cast.ashiato.approveKey(own, as: cast.noor)
      try await refusal(by: "approved-once") { _ = try await cast.ashiato.approveKey(own, as: cast.noor) }
      let kenjis = try await register("phone", cast.kenji)
      try await refusal(by: "role-allows") { _ = try await cast.ashiato.approveKey(kenjis, as: cast.kenji) }
      _ = try await cast.ashiato.endKey(kenjis, as: cast.kenji)
      try await refusal(by: "key-in-force") { _ = try await cast.ashiato.approveKey(kenjis, as: cast.noor) }
      try await refusal(by: "key-known") {
        _ = try await cast.ashiato.approveKey("did:key:z6MkNothing", as: cast.noor)
      }
    }
  }

  @Test func `staff sees every key, whose it is and whether it signs`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.registerKey(
        cast.possession(of: .of("phone"), by: cast.kenji).bytes, as: cast.kenji)
      let keys = try await cast.ashiato.keys(as: cast.mina)
      #expect(keys.count == 3)
      #expect(keys.count { $0.0.approvedOn == Cast.beginning } == 2)
      #expect(keys.contains { $0.0.approvedOn == nil && $0.1 == cast.kenji.person })
    }
  }
}

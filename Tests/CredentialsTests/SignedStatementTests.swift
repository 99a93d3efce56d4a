import Testing

@testable import Credentials

@Suite struct SignedStatementTests {
  private let statement: JSON = [
    "type": "ashiato.session-sign-off", "version": 1, "school": "school.example",
    "session": ["minutes": 60, "site": "room-2"],
  ]

  private func sign() throws -> SignedStatement {
    try SignedStatement.sign(statement, with: Vectors.key("assessor"), at: .at("2026-05-01T08:00:00Z"))
  }

  @Test func `a statement opens with its key and claimed time`() throws {
    let signed = try sign()
    let opened = try SignedStatement(opening: signed.bytes)
    #expect(opened == signed)
    #expect(opened.statement == statement)
    #expect(opened.type == "ashiato.session-sign-off")
    #expect(opened.version == 1)
    #expect(opened.key == (try Vectors.key("assessor").publicKey))
    #expect(opened.claimed.description == "2026-05-01T08:00:00Z")
  }

  @Test func `layout does not change a statement's digest`() throws {
    let signed = try sign()
    let compact = try JSON(parsing: signed.bytes).bytes(.canonical)
    let opened = try SignedStatement(opening: compact)
    #expect(compact != signed.bytes)
    #expect(opened.digest == signed.digest)
  }

  @Test func `what is no statement with one signature by a person is refused`() throws {
    let signed = try JSON(parsing: try sign().bytes)
    let proof = try #require(signed["proof"]?[0])
    func opening(_ change: (inout JSON) -> Void) throws -> SignedStatement {
      var changed = signed
      change(&changed)
      return try SignedStatement(opening: changed.bytes())
    }
    #expect(throws: StatementRefusal.notAStatement) { try opening { $0["type"] = nil } }
    #expect(throws: StatementRefusal.notAStatement) { try opening { $0["version"] = "1" } }
    #expect(throws: StatementRefusal.notAStatement) { try opening { $0["version"] = 0 } }
    #expect(throws: StatementRefusal.notSigned) { try opening { $0["proof"] = nil } }
    #expect(throws: StatementRefusal.notSigned) { try opening { $0["proof"] = [] } }
    #expect(throws: StatementRefusal.severalProofs) { try opening { $0["proof"] = [proof, proof] } }
    #expect(throws: StatementRefusal.proof(.altered)) { try opening { $0["session"]?["minutes"] = 90 } }
    #expect(throws: StatementRefusal.proof(.altered)) { try opening { $0["note"] = "added" } }
    #expect(throws: StatementRefusal.unknownSuite("eddsa-rdfc-2022")) {
      try opening { document in
        var other = proof
        other["cryptosuite"] = "eddsa-rdfc-2022"
        document["proof"] = other
      }
    }
    #expect(throws: StatementRefusal.notADIDKey("did:web:school.example#key-1")) {
      try opening { document in
        var other = proof
        other["verificationMethod"] = "did:web:school.example#key-1"
        document["proof"] = other
      }
    }
    #expect(throws: StatementRefusal.unreadable(JSONError(reason: .unexpectedEnd, offset: 0))) {
      try SignedStatement(opening: [])
    }
  }

  @Test func `what is signed already is not signed over`() throws {
    let signed = try JSON(parsing: try sign().bytes)
    #expect(throws: StatementRefusal.severalProofs) {
      try SignedStatement.sign(signed, with: Vectors.key("key-1"), at: .at("2026-05-01T08:00:00Z"))
    }
  }
}

import TestSupport
import Testing

@testable import Credentials

/// No change of a signed record goes unseen.
@Suite struct TamperingTests {
  private let now = Instant(secondsSinceEpoch: 1_786_795_200)  // 2026-08-15T12:00:00Z

  @Test(arguments: ["credentials/minimal.json", "credentials/full.json", "credentials/full-no-ids.json"])
  func `any changed scalar is refused`(_ path: String) throws {
    let record = try Vectors.json(path)
    var signed = record
    // Without the proof that is not checked here, whose own members no checked proof covers.
    signed["proof"] = .array((record["proof"]?.array ?? []).filter { $0["cryptosuite"] == "eddsa-jcs-2022" })
    let verifier = Verifier(trusted: [try Vectors.document("did.json")])
    #expect(verifier.verify(signed.bytes(), at: now).standing == .valid)
    let changes = signed.changedScalars
    #expect(changes.count > 15)
    for changed in changes {
      let standing = verifier.verify(changed.bytes(), at: now).standing
      #expect(standing == .notAuthentic || standing == .cannotTell, "\(changed.text(.compact))")
    }
  }

  /// Every byte changed into another one, once each round. A canonical text has nothing that could be written otherwise, so
  /// each change says something else or nothing at all.
  private func forEveryChangedByte(
    of bytes: [UInt8], rounds: Int = 3, sourceLocation: SourceLocation = #_sourceLocation,
    _ check: ([UInt8]) throws -> Void
  ) {
    forAll(rounds, sourceLocation: sourceLocation) { random in
      for position in bytes.indices {
        var changed = bytes
        changed[position] ^= .random(in: 1...255, using: &random)
        do {
          try check(changed)
        } catch {
          Issue.record("byte \(position): \(String(decoding: changed, as: UTF8.self))")
          throw error
        }
      }
    }
  }

  @Test func `any changed byte of a record is refused`() throws {
    let bytes = try Vectors.json("credentials/only-eddsa-jcs-2022.json").bytes(.canonical)
    let verifier = Verifier(trusted: [try Vectors.document("did.json")])
    #expect(verifier.verify(bytes, at: now).standing == .valid)
    forEveryChangedByte(of: bytes) { changed in
      let standing = verifier.verify(changed, at: now).standing
      try #require(standing == .notAuthentic || standing == .cannotTell)
    }
  }

  @Test func `in a file that is laid out, white space can be exchanged for white space, and nothing else`()
    throws
  {
    let bytes = try Vectors.json("credentials/only-eddsa-jcs-2022.json").bytes(.pretty)
    let verifier = Verifier(trusted: [try Vectors.document("did.json")])
    let spaces: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    var exchanged = 0
    for position in bytes.indices {
      for value in [UInt8(ascii: " "), UInt8(ascii: "\n")] where value != bytes[position] {
        var changed = bytes
        changed[position] = value
        guard verifier.verify(changed, at: now).standing == .valid else { continue }
        exchanged += 1
        #expect(spaces.contains(bytes[position]) && spaces.contains(value), "byte \(position)")
      }
    }
    #expect(exchanged > 0)
  }

  @Test func `any changed byte of a signed statement is refused`() throws {
    let statement: JSON = [
      "type": "ashiato.session-statement", "version": 1, "school": "did:web:school.example",
      "session": ["id": "1", "minutes": 60, "client": ["code": "c-anna0001", "consent": true]],
    ]
    let signed = try SignedStatement.sign(
      statement, with: Vectors.key("assessor"), at: .at("2026-05-01T08:00:00Z"))
    let bytes = try JSON(parsing: signed.bytes).bytes(.canonical)
    #expect(try SignedStatement(opening: bytes).digest == signed.digest)
    forEveryChangedByte(of: bytes) { changed in
      try #require(throws: StatementRefusal.self) { try SignedStatement(opening: changed) }
    }
  }

  @Test(arguments: ["credentials/status-active.json", "credentials/status-revoked.json"])
  func `a status list with any changed byte tells nothing`(_ path: String) throws {
    var list = try Vectors.json("status/list-1.json")
    // Without the proof that is not checked here, whose own members no checked proof covers.
    list["proof"] = .array((list["proof"]?.elements ?? []).filter { $0["cryptosuite"] == "eddsa-jcs-2022" })
    let document = try Vectors.document("did.json")
    let record = try Vectors.bytes(path)
    func standing(by list: [UInt8]) -> Standing {
      Verifier(trusted: [document], statusLists: [list]).verify(record, at: now).standing
    }
    let bytes = list.bytes(.canonical)
    #expect([.valid, .revoked].contains(standing(by: bytes)))
    forEveryChangedByte(of: bytes, rounds: 1) { changed in
      try #require(standing(by: changed) == .cannotTell)
    }
  }

  @Test func `any removed or repeated member is refused`() throws {
    let original = try Vectors.json("credentials/only-eddsa-jcs-2022.json")
    let verifier = Verifier(trusted: [try Vectors.document("did.json")])
    for member in try #require(original.object).members {
      var changed = original
      changed[member.name] = nil
      #expect(verifier.verify(changed.bytes(), at: now).standing != .valid, "\(member.name)")
    }
  }
}

extension JSON {
  /// The value with one scalar changed, once for each scalar.
  fileprivate var changedScalars: [JSON] {
    switch self {
    case .null: [.bool(true)]
    case .bool(let bool): [.bool(!bool)]
    case .number(let number): [JSON.Number(number.double + 1).map(JSON.number) ?? .null]
    case .string(let text): [.string(text + "x")]
    case .array(let elements):
      elements.indices.flatMap { position in
        elements[position].changedScalars.map { changed in
          var elements = elements
          elements[position] = changed
          return .array(elements)
        }
      }
    case .object(let object):
      object.members.flatMap { member in
        member.value.changedScalars.map { changed in
          var object = object
          object[member.name] = changed
          return .object(object)
        }
      }
    }
  }
}

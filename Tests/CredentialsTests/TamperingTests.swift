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

  @Test func `any changed byte is refused, unless it says the same`() throws {
    var random = Seeded()
    let original = try JSON(parsing: Vectors.bytes("credentials/only-eddsa-jcs-2022.json"))
    let bytes = original.bytes(.canonical)
    let verifier = Verifier(trusted: [try Vectors.document("did.json")])
    for position in bytes.indices {
      var changed = bytes
      changed[position] ^= .random(in: 1...255, using: &random)
      // An escape or a space can be written in more than one way; everything else must be refused.
      if (try? JSON(parsing: changed)) == original { continue }
      let standing = verifier.verify(changed, at: now).standing
      #expect(standing == .notAuthentic || standing == .cannotTell, "seed \(random.seed), byte \(position)")
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

import Foundation
import Testing

@testable import Credentials

@Suite struct CompletionRecordTests {
  static func record() throws -> CompletionRecord {
    CompletionRecord(
      id: "urn:uuid:6c1f3f0e-5d5b-4a53-9d34-0b4bb1f6f0a1",
      school: .init(
        did: try #require(DID.web(domain: "school.example")), name: "Example School of Barefoot Massage",
        url: "https://school.example", email: "records@school.example",
        logo: "https://school.example/logo.png"),
      holder: .init(
        id: "urn:uuid:f3f7c4a6-0f0c-4d39-8d5a-5a5c53dd0a11", name: "Noor Haddad",
        email: HashedEmail("noor@example.org", salt: "db8dee5a7068872a51")),
      award: .init(
        id: "https://school.example/awards/western-bar-ashiatsu-1/2026.1/completion", kind: .completion,
        name: "Western Bar Ashiatsu 1", description: "A first course in ashiatsu with overhead bars.",
        curriculum: "western-bar-ashiatsu-1", version: "2026.1", digest: Digest(of: "curriculum".bytes),
        criteria: "All modules, **9.5** hours of giving in the laboratory and the practical assessment.",
        scope: "A record of completion. It is no licence and no certification by a third party.",
        language: "en",
        tags: ["ashiatsu", "barefoot massage"]),
      results: [
        .init(
          id: "urn:uuid:00000000-0000-4000-8000-000000000001", slug: "hours-lab-giving",
          name: "Hours: lab-giving",
          value: "9.5", kind: .amount, required: "9.5"),
        .init(
          id: "urn:uuid:00000000-0000-4000-8000-000000000002", slug: "bar-work", name: "Bar work and balance",
          value: "Competent", kind: .level, required: "Competent"),
        .init(
          id: "urn:uuid:00000000-0000-4000-8000-000000000003", slug: "practical-assessment",
          name: "Practical assessment",
          value: "Passed", kind: .assessment),
      ],
      evidence: [
        .init(
          id: "https://school.example/check/K7M2-9QXT", name: "Check this record",
          narrative: "Its standing today.")
      ],
      awarded: try .at("2026-04-28T16:30:00Z"), validFrom: try .at("2026-05-01T00:00:00Z"),
      activity: .init(start: try .at("2026-01-12T09:00:00Z"), end: try .at("2026-04-26T17:00:00Z")),
      status: .init(list: "https://school.example/status/1", index: 4711))
  }

  static let method = "did:web:school.example#key-1"
  static let created = Instant(secondsSinceEpoch: 1_777_622_400)  // 2026-05-01T08:00:00Z

  private func issue(_ record: CompletionRecord) throws -> IssuedRecord {
    let key = try Vectors.key("key-1")
    return try record.prepare(method: Self.method, key: key.publicKey, created: Self.created).issue(with: key)
  }

  /// The golden record is checked against both published JSON Schemas and by an independent verifier in the acceptance
  /// test; set RECORD_GOLDEN to write it anew.
  @Test func `a record is written as the golden file`() throws {
    let issued = try issue(Self.record())
    let file = Vectors.golden.appending(path: "record.json")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(issued.bytes).write(to: file)
      Issue.record("The golden record was written anew; run again without RECORD_GOLDEN.")
    }
    #expect(String(decoding: issued.bytes, as: UTF8.self) == (try String(contentsOf: file, encoding: .utf8)))
    #expect(issued.digest == Digest(of: try JSON(parsing: issued.bytes).bytes(.canonical)))
  }

  @Test func `an issued record is valid for who trusts the school`() throws {
    let status = StatusListCredential(
      id: "https://school.example/status/1", issuer: try #require(DID.web(domain: "school.example")),
      purpose: .revocation,
      validFrom: Self.created, validUntil: try .at("2026-06-01T00:00:00Z"), list: StatusList())
    let list = try SigningRequest(status.json, method: Self.method, created: Self.created).signed(
      by: Vectors.key("key-1"))
    let verifier = Verifier(trusted: [try Vectors.document("did.json")], statusLists: [list.bytes()])
    let verification = verifier.verify(try issue(Self.record()).bytes, at: try .at("2026-05-02T00:00:00Z"))
    #expect(verification.standing == .valid, "\(verification.json.text())")
    let record = try #require(verification.record)
    #expect(record.holder == "Noor Haddad")
    #expect(record.title == "Western Bar Ashiatsu 1")
    #expect(record.kind == .completion)
    #expect(
      record.results.map(\.name) == ["Hours: lab-giving", "Bar work and balance", "Practical assessment"])
    #expect(record.results.map(\.value) == ["9.5", "Competent", "Passed"])
    #expect(record.results.map(\.required) == ["9.5", "Competent", nil])
  }

  @Test func `the e-mail address can be compared and not read`() {
    let email = HashedEmail("noor@example.org", salt: "0123456789abcdef")
    #expect(email.matches("noor@example.org"))
    #expect(!email.matches("nour@example.org"))
    #expect(email.hash == "sha256$" + Digest(of: "noor@example.org0123456789abcdef".bytes).bytes.hexadecimal)
    #expect(HashedEmail(hash: email.hash, salt: email.salt) == email)
  }

  @Test func `a later edition keeps the id and says what it replaces`() throws {
    var record = try Self.record()
    record.edition = .init(number: 2, replaces: record.validFrom)
    record.validFrom = try .at("2026-06-01T00:00:00Z")
    record.status.index = 12
    let issued = try JSON(parsing: issue(record).bytes)
    #expect(issued["id"]?.string == record.id)
    #expect(issued["awardedDate"] == "2026-04-28T16:30:00Z")
    #expect(
      issued["description"]?.string?.hasSuffix(
        "Edition 2 of this record. It replaces the edition of 2026-05-01.") == true)
  }

  // MARK: Issuing

  @Test func `what was planned is what is signed, also after a crash`() throws {
    let key = try Vectors.key("key-1")
    let token = try Self.record().prepare(method: Self.method, key: key.publicKey, created: Self.created)
    let planned = token.planned
    let first = try token.issue(with: key)
    let second = try IssuanceToken(resuming: planned, key: key.publicKey).issue(with: key)
    // Ed25519 is deterministic (RFC 8032), so the resumed record is the same to the byte.
    #expect(first == second)
    var signed = try JSON(parsing: first.bytes)
    var proof = try #require(signed["proof"]?[0])
    proof["proofValue"] = nil
    signed["proof"] = [proof]
    #expect(signed.bytes() == planned)
  }

  @Test func `an assessor's own proof stands beside the school's`() throws {
    let (school, assessor) = (try Vectors.key("key-1"), try Vectors.key("assessor"))
    let token = try Self.record().prepare(
      method: Self.method, key: school.publicKey, created: Self.created)
    let countersigned = try SigningRequest(
      token.document, method: assessor.publicKey.method, created: Self.created
    ).signed(by: assessor)
    let proof = try #require(countersigned["proof"]?[0])
    let issued = try SecuredDocument(token.issue(with: school, countersignatures: [proof]).bytes)
    #expect(issued.known.map(\.verificationMethod) == [Self.method, assessor.publicKey.method])
    for (proof, key) in zip(issued.known, [school, assessor]) {
      #expect(throws: Never.self) { try issued.check(proof, by: key.publicKey) }
    }
  }

  @Test func `an assessor's proof that does not fit is not put beside the school's`() throws {
    let (school, assessor) = (try Vectors.key("key-1"), try Vectors.key("assessor"))
    let token = try Self.record().prepare(
      method: Self.method, key: school.publicKey, created: Self.created)
    var other = token.document
    other["name"] = "Another course"
    let countersigned = try SigningRequest(
      other, method: assessor.publicKey.method, created: Self.created
    ).signed(by: assessor)
    let proof = try #require(countersigned["proof"]?[0])
    do {
      _ = try token.issue(with: school, countersignatures: [proof])
      Issue.record("A proof over another record was accepted.")
    } catch {
      #expect(error == .countersignature)
    }
  }

  @Test func `another key than the planned one does not sign`() throws {
    let key = try Vectors.key("key-1")
    let token = try Self.record().prepare(method: Self.method, key: key.publicKey, created: Self.created)
    do {
      _ = try token.issue(with: Vectors.key("key-2"))
      Issue.record("Another key signed.")
    } catch let refusal as IssuanceRefusal {
      #expect(refusal == .otherKey(key.publicKey.fingerprint))
    }
  }

  @Test func `a plan that was changed into something else is not taken up`() throws {
    let key = try Vectors.key("key-1").publicKey
    let issued = try issue(Self.record())
    func lints(_ bytes: [UInt8]) -> [RecordLint] {
      do throws(LintFindings) {
        _ = try IssuanceToken(resuming: bytes, key: key)
        return []
      } catch { return error.findings.map(\.lint) }
    }
    #expect(lints([]) == [.model])
    #expect(lints("{}".bytes) == [.model])
    // A record that is signed already is no plan.
    #expect(lints(issued.bytes) == [.method])
  }

  // MARK: Lints

  private func lints(_ change: (inout CompletionRecord) throws -> Void) throws -> Set<RecordLint> {
    var record = try Self.record()
    try change(&record)
    let key = try Vectors.key("key-1").publicKey
    do throws(LintFindings) {
      _ = try record.prepare(method: Self.method, key: key, created: Self.created)
      return []
    } catch { return Set(error.findings.map(\.lint)) }
  }

  @Test func `a sound record has no findings`() throws {
    #expect(try lints { _ in } == [])
  }

  @Test func `a record without what may be left out has no findings`() throws {
    #expect(
      try lints { record in
        record.results = []
        record.evidence = []
        record.activity = nil
        record.holder.email = nil
        record.school.url = nil
        record.school.email = nil
        record.school.logo = nil
        record.award.digest = nil
        record.award.tags = []
        record.award.language = nil
      } == [])
  }

  @Test func `lint ids: every part has an absolute id of its own`() throws {
    #expect(try lints { $0.id = "record-1" } == [.ids, .model])
    #expect(try lints { $0.holder.id = "noor" } == [.ids, .model])
    #expect(try lints { $0.results[0].id = $0.results[1].id } == [.ids])
    #expect(try lints { $0.evidence[0].id = "" } == [.ids, .emptiness, .model])
  }

  @Test func `lint dates: activity, award and validity follow one another`() throws {
    #expect(try lints { $0.activity?.start = try .at("2026-04-27T00:00:00Z") } == [.dates])
    #expect(try lints { $0.activity?.end = try .at("2026-04-29T00:00:00Z") } == [.dates])
    #expect(try lints { $0.validFrom = try .at("2026-04-01T00:00:00Z") } == [.dates])
    #expect(
      try lints { record in
        record.awarded = try .at("2026-05-02T00:00:00Z")
        record.validFrom = record.awarded
      } == [.dates])
    #expect(try lints { $0.validUntil = try .at("2026-04-30T00:00:00Z") } == [.model])
  }

  @Test func `lint emptiness: what is empty is left out`() throws {
    #expect(try lints { $0.holder.name = "" } == [.emptiness])
    #expect(try lints { $0.holder.name = " " } == [.emptiness])
    #expect(try lints { $0.award.tags = [""] } == [.emptiness])
  }

  @Test func `lint identifiers: the e-mail address is salted and hashed`() throws {
    #expect(try lints { $0.holder.email = HashedEmail("noor@example.org", salt: "short") } == [.identifiers])
    #expect(
      try lints { $0.holder.email = HashedEmail(hash: "noor@example.org", salt: "0123456789abcdef") } == [
        .identifiers
      ])
  }

  @Test func `lint results: each result is described once`() throws {
    #expect(try lints { $0.results[0].slug = $0.results[1].slug } == [.results, .ids])
  }

  @Test func `lint status: the index lies in the list`() throws {
    #expect(try lints { $0.status.index = StatusList.size } == [.status])
    #expect(try lints { $0.status.index = -1 } == [.status])
    #expect(try lints { $0.status.list = "status" } == [.status, .ids, .model])
  }

  @Test func `lint method: the key is the school's`() throws {
    let key = try Vectors.key("key-1").publicKey
    let record = try Self.record()
    do throws(LintFindings) {
      _ = try record.prepare(method: "did:web:other.example#key-1", key: key, created: Self.created)
      Issue.record("A key of another school was accepted.")
    } catch { #expect(error.findings.map(\.lint) == [.method]) }
  }

  @Test func `lint size: a record fits into a picture and a log`() throws {
    #expect(try lints { $0.award.criteria = String(repeating: "x", count: 50_000) } == [.size])
  }

  /// The lints whose fault the input type cannot express are shown on the written record.
  @Test(
    arguments: [
      (RecordLint.contexts, "@context", ["https://www.w3.org/ns/credentials/v2"]),
      (.numbers, "credits", .number(.half)),
      (.name, "name", "Noor Haddad"),
      (.model, "validFrom", "2026-05-01"),
      (.openBadge, "type", ["VerifiableCredential"]),
      (.emptiness, "evidence", []),
      (.status, "credentialStatus", []),
      (.ids, "id", "x"),
    ] as [(RecordLint, String, JSON)])
  func `each lint sees its fault in a written record`(_ lint: RecordLint, _ member: String, _ value: JSON)
    throws
  {
    var credential = try Self.record().credential()
    #expect(lint.complaints(credential) == [])
    credential[member] = value
    #expect(!lint.complaints(credential).isEmpty)
  }
}

extension JSON.Number {
  fileprivate static var half: JSON.Number { JSON.Number(0.5) ?? JSON.Number(small: 0) }
}

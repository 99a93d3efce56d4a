import Credentials
import Testing
import Training

@testable import AshiatoWeb

/// A school of the tests, with records that it really signed.
enum Sample {
  static let domain = "barefoot.example"
  static let school = "The Barefoot School"
  static let now = Credentials.Instant(secondsSinceEpoch: 1_780_300_800)  // 2026-06-01T08:00:00Z
  static let issued = Credentials.Instant(secondsSinceEpoch: 1_777_622_400)  // 2026-05-01T08:00:00Z
  static let statusList = "https://barefoot.example/status/1"

  static func code() throws -> CheckCode { try #require(CheckCode("K7M2-9QXT-4W8R")) }
  static func revokedCode() throws -> CheckCode { try #require(CheckCode("0000-1111-222Q")) }
  static func key() throws -> SigningKey { try SigningKey(seed: Array(repeating: 7, count: 32)) }
  static func did() throws -> DID { try #require(DID.web(domain: domain)) }

  static func document() throws -> DIDDocument {
    let method = VerificationMethod(
      id: try did().method("key-1"), controller: try did(), key: try key().publicKey)
    return DIDDocument(id: try did(), methods: [method])
  }

  static func record() throws -> CompletionRecord {
    let award = "https://barefoot.example/curricula/foundation-safety-0/2026.1/achievement"
    var number = 0
    func result(
      _ slug: String, _ name: String, _ value: String, _ kind: CompletionRecord.Result.Kind,
      _ required: String? = nil
    ) -> CompletionRecord.Result {
      number += 1
      return .init(
        id: "urn:uuid:00000000-0000-4000-8000-00000000000\(number)", slug: slug, name: name, value: value,
        kind: kind,
        required: required)
    }
    return CompletionRecord(
      id: "urn:uuid:6c1f3f0e-5d5b-4a53-9d34-0b4bb1f6f0a1",
      school: .init(did: try did(), name: school, url: "https://barefoot.example"),
      holder: .init(id: "urn:uuid:f3f7c4a6-0f0c-4d39-8d5a-5a5c53dd0a11", name: "Noor Haddad-Żółkiewska"),
      award: .init(
        id: award, kind: .achievement, name: "Foundation of safety",
        description:
          "When not to work, how to ask, and how to stop: the ground under every style of barefoot massage.",
        curriculum: "foundation-safety-0", version: "2026.1",
        criteria: """
          - 12 hours of classes in person, 12 needed.
          - 4 supervised practicum sessions with at least 3 different practice clients.
          - Safety-critical, each at level 3 or better: screening, stop signals, pressure.
          """,
        scope:
          "Screening, consent and pressure with support from two hands. No work on the front of the body, and not a licence to practise.",
        language: "en"),
      results: [
        result("hours-theory-inperson", "Hours: theory, in person", "6", .amount),
        result("hours-lab-giving", "Hours: lab, giving", "4.5", .amount),
        result("hours-supervised-practicum", "Hours: supervised practicum", "4", .amount),
        result("supervised", "Practicum sessions: supervised", "4", .amount, "4"),
        result("clients", "Different practice clients, by the student's word", "3", .amount, "3"),
        result("assessment-written", "Written test on screening", "Passed", .assessment),
        result("assessment-practical", "Practical assessment", "Passed", .assessment),
      ],
      awarded: issued, validFrom: issued,
      activity: .init(
        start: .init(secondsSinceEpoch: 1_768_176_000), end: .init(secondsSinceEpoch: 1_777_507_200)),
      status: .init(list: statusList, index: 4711))
  }

  /// The bytes of a signed record.
  static func signed(_ record: CompletionRecord, by key: SigningKey, method: String) throws -> [UInt8] {
    try record.prepare(method: method, key: key.publicKey, created: issued).issue(with: key).bytes
  }

  static func signed(_ change: (inout CompletionRecord) throws -> Void = { _ in }) throws -> [UInt8] {
    var record = try record()
    try change(&record)
    return try signed(record, by: try key(), method: try did().method("key-1"))
  }

  /// A signed status list of half an hour ago, with the bit of the record set or not.
  static func status(isRevoked: Bool = false) throws -> [UInt8] {
    var bits = StatusList()
    if isRevoked { bits.set(4711) }
    let from = Credentials.Instant(secondsSinceEpoch: now.secondsSinceEpoch - 1800)
    let list = StatusListCredential(
      id: statusList, issuer: try did(), purpose: .revocation, validFrom: from,
      validUntil: .init(secondsSinceEpoch: now.secondsSinceEpoch + 86_400), list: bits)
    let request = SigningRequest(list.json, method: try did().method("key-1"), created: from)
    return try request.signed(by: try key()).bytes()
  }

  /// What the school's website finds.
  static func verification(
    _ file: [UInt8], statusLists: [[UInt8]]? = nil, at instant: Credentials.Instant = now
  )
    throws -> Verification
  {
    Verifier(trusted: [try document()], statusLists: try statusLists ?? [status()]).verify(file, at: instant)
  }

  /// A record that somebody else signed: the text names the school, and the key is nobody's that is known here.
  static func strangersFile() throws -> [UInt8] {
    let key = try SigningKey(seed: Array(repeating: 9, count: 32))
    var record = try record()
    record.school.did = .key(key.publicKey)
    return try signed(record, by: key, method: DID.key(key.publicKey).method(key.publicKey.multikey))
  }
}

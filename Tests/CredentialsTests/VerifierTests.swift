import Testing
import Training

@testable import Credentials

@Suite struct VerifierTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let credential: String
    let documents: [String]
    let status: [String]
    let now: Credentials.Instant
    let expected: String

    var testDescription: String { name }

    init(_ json: JSON) throws {
      name = try #require(json["name"]?.string)
      credential = try #require(json["credential"]?.string)
      documents = (json["didDocs"]?.array ?? []).compactMap(\.string)
      status = (json["status"]?.array ?? []).compactMap(\.string)
      now = try .at(try #require(json["now"]?.string))
      expected = try #require(json["expect"]?.string)
    }

    func verification() throws -> Verification {
      var verifier = Verifier(
        trusted: try documents.map(Vectors.document), statusLists: try status.map(Vectors.bytes))
      // The case of a did:key issuer asks only for authenticity; recognition is the asker's.
      let key = try Vectors.key("key-2").publicKey
      verifier.knownIssuers = KnownIssuers([
        .init(name: "A person", did: key.did, keys: [.fingerprint(key.fingerprint)])
      ])
      return verifier.verify(try Vectors.bytes(credential), at: now)
    }
  }

  static let cases = (try? Vectors.json("cases.json").array?.map(Case.init)) ?? []

  /// What these parts do not answer: JSON Web Tokens and pictures come in other rooms, and a record that is signed
  /// with `eddsa-rdfc-2022` only is not told.
  static func isAnswered(_ name: String) -> Bool {
    !["jwt-", "png", "svg"].contains(where: name.hasPrefix) && !onlyUncheckedSuite.contains(name)
  }

  static let onlyUncheckedSuite = ["only-eddsa-rdfc-2022", "proof-object", "unknown-term", "unknown-type"]

  /// The reason codes of the cases, as standings.
  static let standings: [String: Standing] = [
    "VERIFIED": .valid, "SIGNATURE": .notAuthentic, "PROOF": .notAuthentic, "MODEL": .notAuthentic,
    "TIME": .notAuthentic,
    "SCHEMA": .notAuthentic, "KEY": .notAuthentic, "ISSUER": .notAuthentic, "PARSE": .notAuthentic,
    "DID": .cannotTell,
    "EXPIRED": .expired, "NOT_YET_VALID": .notYetValid, "REVOKED": .revoked, "SUSPENDED": .suspended,
    "STATUS_RANGE": .cannotTell, "STATUS_UNKNOWN": .cannotTell, "STATUS_LENGTH": .cannotTell,
  ]

  @Test func `every case of our vectors is here`() {
    #expect(Self.cases.count == 63)
    #expect(Self.cases.filter { Self.isAnswered($0.name) }.count == 41)
  }

  @Test(arguments: cases.filter { isAnswered($0.name) && $0.name != "status-stale-list" })
  func `a case is answered as it expects`(_ example: Case) throws {
    let verification = try example.verification()
    #expect(verification.standing == Self.standings[example.expected], "\(verification.json.text())")
  }

  @Test func `a status list whose own time is over tells nothing`() throws {
    let example = try #require(Self.cases.first { $0.name == "status-stale-list" })
    let verification = try example.verification()
    #expect(verification.standing == .cannotTell)
    #expect(verification.step(.status)?.outcome == .cannotTell)
    #expect(verification.step(.status)?.sentence.description.contains("out of date") == true)
  }

  @Test(arguments: cases.filter { onlyUncheckedSuite.contains($0.name) })
  func `a record with no proof of a known suite cannot be told`(_ example: Case) throws {
    let verification = try example.verification()
    #expect(verification.standing == .cannotTell)
    #expect(verification.step(.proof)?.outcome == .notChecked)
    #expect(verification.step(.proof)?.sentence.description.contains("eddsa-rdfc-2022") == true)
  }

  @Test(arguments: [
    ("tampered-name", Verification.Step.Name.proof), ("tampered-created", .proof),
    ("tampered-purpose", .proof), ("no-proof", .proof),
    ("high-s", .proof), ("duplicate-member", .readable), ("until-before-from", .model),
    ("no-timezone", .model),
    ("context-order", .model), ("no-criteria-text", .openBadge), ("no-achievement", .openBadge),
    ("no-subject-id", .openBadge),
    ("not-assertion-key", .key), ("retired-key", .key), ("stranger", .issuer), ("expired", .validity),
    ("not-yet", .validity),
    ("status-revoked", .status), ("status-suspended", .status),
  ])
  func `the first step that fails is the one that is wrong`(_ name: String, _ step: Verification.Step.Name)
    throws
  {
    let example = try #require(Self.cases.first { $0.name == name })
    let verification = try example.verification()
    #expect(verification.steps.first { $0.outcome == .failed }?.name == step, "\(verification.json.text())")
    #expect(verification.steps.map(\.name) == Verification.Step.Name.allCases)
  }

  // MARK: Recognition

  private let now = Credentials.Instant(secondsSinceEpoch: 1_786_795_200)  // 2026-08-15T12:00:00Z

  private func verify(_ verifier: Verifier, _ path: String = "credentials/minimal.json") throws
    -> Verification
  {
    verifier.verify(try Vectors.bytes(path), at: now)
  }

  private func known(_ key: KnownIssuers.Key, did: String = "did:web:school.example") throws -> KnownIssuers {
    KnownIssuers([.init(name: "Example School", did: try #require(DID(did)), keys: [key])])
  }

  @Test func `a document found in the file proves nothing about the file`() throws {
    let verification = try verify(Verifier(enclosed: [Vectors.document("did.json")]))
    #expect(verification.standing == .cannotTell)
    #expect(verification.step(.proof)?.outcome == .passed)
    #expect(verification.step(.issuer)?.outcome == .passed)
    #expect(verification.step(.recognised)?.outcome == .cannotTell)
    let fingerprint = try Vectors.key("key-1").publicKey.fingerprint
    #expect(verification.fingerprint == fingerprint)
    #expect(verification.step(.recognised)?.sentence.description.contains(fingerprint.grouped) == true)
  }

  @Test func `a document found in the file counts once its key is known otherwise`() throws {
    let fingerprint = try Vectors.key("key-1").publicKey.fingerprint
    let verification = try verify(
      Verifier(enclosed: [Vectors.document("did.json")], knownIssuers: known(.fingerprint(fingerprint))))
    #expect(verification.standing == .valid)
    #expect(verification.step(.recognised)?.sentence.description.contains("Example School") == true)
  }

  @Test func `a known fingerprint without any document cannot check a signature`() throws {
    let fingerprint = try Vectors.key("key-1").publicKey.fingerprint
    let verification = try verify(Verifier(knownIssuers: known(.fingerprint(fingerprint))))
    #expect(verification.standing == .cannotTell)
    #expect(verification.step(.key)?.outcome == .cannotTell)
  }

  @Test func `a whole known key checks a signature without any document`() throws {
    let verification = try verify(Verifier(knownIssuers: known(.whole(Vectors.key("key-1").publicKey))))
    #expect(verification.standing == .valid)
    let other = try verify(Verifier(knownIssuers: known(.whole(Vectors.key("key-2").publicKey))))
    #expect(other.standing == .cannotTell)
    let altered = try verify(
      Verifier(knownIssuers: known(.whole(Vectors.key("key-1").publicKey))), "credentials/tampered-name.json")
    #expect(altered.standing == .cannotTell)
  }

  @Test func `a known name with another key is not recognised`() throws {
    let other = try Vectors.key("key-2").publicKey.fingerprint
    let verification = try verify(
      Verifier(enclosed: [Vectors.document("did.json")], knownIssuers: known(.fingerprint(other))))
    #expect(verification.standing == .cannotTell)
    #expect(verification.step(.recognised)?.sentence.description.contains("not with this key") == true)
  }

  @Test func `a known key under another name is not recognised`() throws {
    let fingerprint = try Vectors.key("key-1").publicKey.fingerprint
    let verification = try verify(
      Verifier(
        enclosed: [Vectors.document("did.json")],
        knownIssuers: known(.fingerprint(fingerprint), did: "did:web:other.example")))
    #expect(verification.standing == .cannotTell)
  }

  @Test func `a key that is its own name is authentic, and recognised only by the asker`() throws {
    let alone = try verify(Verifier(), "credentials/did-key.json")
    #expect(alone.standing == .cannotTell)
    #expect(alone.step(.issuer)?.outcome == .passed)
    let key = try Vectors.key("key-2").publicKey
    let known = try verify(
      Verifier(knownIssuers: known(.fingerprint(key.fingerprint), did: key.did.description)),
      "credentials/did-key.json")
    #expect(known.standing == .valid)
  }

  @Test func `a forged document in the file does not replace a trusted one`() throws {
    let school = try #require(DID.web(domain: "school.example"))
    let forger = try Vectors.key("login")
    let forged = DIDDocument(
      id: school,
      methods: [VerificationMethod(id: school.method("key-1"), controller: school, key: forger.publicKey)])
    var record = try Vectors.json("credentials/minimal.json")
    record["proof"] = nil
    let signed = try SigningRequest(record, method: school.method("key-1"), created: now).signed(by: forger)
    let alone = Verifier(enclosed: [forged]).verify(signed.bytes(), at: now)
    #expect(alone.standing == .cannotTell)
    let verifier = Verifier(trusted: [try Vectors.document("did.json")], enclosed: [forged])
    #expect(verifier.verify(signed.bytes(), at: now).standing == .notAuthentic)
  }

  // MARK: Status

  private func record(status: JSON?) throws -> [UInt8] {
    var record = try Vectors.json("credentials/minimal.json")
    record["proof"] = nil
    record["credentialStatus"] = status
    return try SigningRequest(record, method: "did:web:school.example#key-1", created: now)
      .signed(by: Vectors.key("key-1")).bytes()
  }

  private let entry: JSON = [
    "id": "https://school.example/status/9#5", "type": "BitstringStatusListEntry",
    "statusPurpose": "revocation",
    "statusListIndex": "5", "statusListCredential": "https://school.example/status/9",
  ]

  private func list(
    isSet: Bool, key: String = "key-1", method: String? = nil, issuer: String = "did:web:school.example",
    from: String = "2026-08-01T00:00:00Z", purpose: StatusPurpose = .revocation
  ) throws -> [UInt8] {
    var list = StatusList()
    list.set(5, to: isSet)
    let did = try #require(DID(issuer))
    let credential = StatusListCredential(
      id: "https://school.example/status/9", issuer: did, purpose: purpose, validFrom: try .at(from),
      validUntil: try .at("2026-09-01T00:00:00Z"), list: list)
    return try SigningRequest(credential.json, method: method ?? did.method(key), created: now)
      .signed(by: Vectors.key(key)).bytes()
  }

  private func standing(
    _ lists: [[UInt8]], enclosed: Bool = false, known: KnownIssuers = KnownIssuers()
  ) throws -> Standing {
    let document = try Vectors.document("did.json")
    let verifier = Verifier(
      trusted: enclosed ? [] : [document], enclosed: enclosed ? [document] : [], knownIssuers: known,
      statusLists: lists)
    return verifier.verify(try record(status: entry), at: now).standing
  }

  @Test func `the newest list that counts is taken`() throws {
    let old = try list(isSet: false, from: "2026-08-01T00:00:00Z")
    let new = try list(isSet: true, from: "2026-08-10T00:00:00Z")
    #expect(try standing([old]) == .valid)
    #expect(try standing([old, new]) == .revoked)
    #expect(try standing([new, old]) == .revoked)
  }

  @Test func `a list counts only by the issuer's signature and for its purpose`() throws {
    let other = try Vectors.key("assessor").publicKey.did.description
    #expect(try standing([list(isSet: false, key: "key-2")]) == .valid)
    #expect(try standing([list(isSet: false, key: "login")]) == .cannotTell)
    #expect(
      try standing([list(isSet: false, key: "assessor", method: Vectors.key("assessor").publicKey.method)])
        == .cannotTell)
    #expect(
      try standing([
        list(isSet: false, key: "assessor", method: Vectors.key("assessor").publicKey.method, issuer: other)
      ]) == .cannotTell)
    #expect(try standing([list(isSet: false, purpose: .suspension)]) == .cannotTell)
    #expect(try standing([list(isSet: false, from: "2026-08-20T00:00:00Z")]) == .cannotTell)
    var altered = try JSON(parsing: list(isSet: true))
    altered["credentialSubject"]?["encodedList"] = .string(StatusList().encoded)
    #expect(try standing([altered.bytes()]) == .cannotTell)
    #expect(try standing([]) == .cannotTell)
    #expect(try standing(["not json".bytes]) == .cannotTell)
  }

  @Test func `a list signed with a key that only the file vouches for tells nothing`() throws {
    let fingerprint = try Vectors.key("key-1").publicKey.fingerprint
    let known = try known(.fingerprint(fingerprint))
    #expect(try standing([list(isSet: false)], enclosed: true, known: known) == .valid)
    #expect(try standing([list(isSet: false, key: "key-2")], enclosed: true, known: known) == .cannotTell)
    #expect(try standing([list(isSet: true)], enclosed: true) == .cannotTell)
  }

  @Test(arguments: ["-1", "+5", " 5", "5.0", "0x5", "", "99999999999999999999"])
  func `an index that is no decimal number is not looked up`(_ index: String) throws {
    var entry = entry
    entry["statusListIndex"] = .string(index)
    let verifier = Verifier(
      trusted: [try Vectors.document("did.json")], statusLists: [try list(isSet: false)])
    #expect(verifier.verify(try record(status: entry), at: now).standing == .cannotTell)
  }

  @Test func `of several entries the gravest answers`() throws {
    var suspension = entry
    suspension["id"] = "https://school.example/status/10#5"
    suspension["statusPurpose"] = "suspension"
    let lists = [
      try list(isSet: true, from: "2026-08-02T00:00:00Z"), try list(isSet: true, purpose: .suspension),
    ]
    let verifier = Verifier(trusted: [try Vectors.document("did.json")], statusLists: lists)
    #expect(verifier.verify(try record(status: [suspension, entry]), at: now).standing == .revoked)
    #expect(verifier.verify(try record(status: [suspension]), at: now).standing == .suspended)
  }

  @Test func `the answer is as of the date of the list`() throws {
    let verifier = Verifier(
      trusted: [try Vectors.document("did.json")], statusLists: [try list(isSet: false)])
    let verification = verifier.verify(try record(status: entry), at: now)
    #expect(verification.statusAsOf == (try .at("2026-08-01T00:00:00Z")))
    #expect(verification.step(.status)?.sentence.description.contains("2026-08-01T00:00:00Z") == true)
  }

  // MARK: Editions, contexts, proofs

  @Test func `an earlier edition is superseded by a later one that the asker knows`() throws {
    var verifier = Verifier(trusted: [try Vectors.document("did.json")])
    verifier.latestEdition = try .at("2026-05-01T00:00:00Z")
    #expect(try verify(verifier).standing == .valid)
    verifier.latestEdition = try .at("2026-06-01T00:00:00Z")
    #expect(try verify(verifier).standing == .superseded)
  }

  @Test(
    arguments: [
      [
        "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        "https://evil.example/c",
      ],
      [
        "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ["until": "urn:x"],
      ],
    ] as [JSON])
  func `contexts that are not known are refused`(_ context: JSON) throws {
    var record = try Vectors.json("credentials/minimal.json")
    record["proof"] = nil
    record["@context"] = context
    let signed = try SigningRequest(record, method: "did:web:school.example#key-1", created: now)
      .signed(by: Vectors.key("key-1"))
    let verification = Verifier(trusted: [try Vectors.document("did.json")]).verify(signed.bytes(), at: now)
    #expect(verification.standing == .notAuthentic)
    #expect(verification.step(.contexts)?.outcome == .failed)
  }

  @Test(arguments: ["@included", "https://www.w3.org/2018/credentials#validUntil", "cred:validUntil"])
  func `a member under another than its plain name is refused`(_ name: String) throws {
    var record = try Vectors.json("credentials/minimal.json")
    record["proof"] = nil
    record["credentialSubject"]?[name] = "2020-01-01T00:00:00Z"
    let signed = try SigningRequest(record, method: "did:web:school.example#key-1", created: now)
      .signed(by: Vectors.key("key-1"))
    let verification = Verifier(trusted: [try Vectors.document("did.json")]).verify(signed.bytes(), at: now)
    #expect(verification.step(.contexts)?.outcome == .failed)
  }

  @Test func `a countersignature that does not fit refutes the record`() throws {
    let assessor = try Vectors.key("assessor")
    let record = try Vectors.json("credentials/only-eddsa-jcs-2022.json")
    let signed = try SigningRequest(record, method: assessor.publicKey.method, created: now).signed(
      by: assessor)
    let verifier = Verifier(trusted: [try Vectors.document("did.json")])
    #expect(verifier.verify(signed.bytes(), at: now).standing == .valid)
    let forged = SigningRequest(record, method: assessor.publicKey.method, created: now)
      .signed(with: [UInt8](repeating: 1, count: 64))
    #expect(verifier.verify(forged.bytes(), at: now).standing == .notAuthentic)
    let unknown = try SigningRequest(record, method: "did:web:elsewhere.example#1", created: now).signed(
      by: assessor)
    #expect(verifier.verify(unknown.bytes(), at: now).standing == .valid)
  }

  @Test func `a proof whose time is over counts no more`() throws {
    var record = try Vectors.json("credentials/minimal.json")
    record["proof"] = nil
    var options = DataIntegrityProof.options(
      for: record, method: "did:web:school.example#key-1", created: now)
    options["expires"] = "2026-08-16T00:00:00Z"
    let signed = try SigningRequest(record, options: options).signed(by: Vectors.key("key-1")).bytes()
    let verifier = Verifier(trusted: [try Vectors.document("did.json")])
    #expect(verifier.verify(signed, at: now).standing == .valid)
    #expect(verifier.verify(signed, at: try .at("2026-08-16T00:00:00Z")).standing == .notAuthentic)
  }

  @Test func `the summary shows every signed fact`() throws {
    let verification = try verify(Verifier(trusted: [Vectors.document("did.json")]), "credentials/full.json")
    let record = try #require(verification.record)
    #expect(record.title == "Ashiatsu I: Foundations")
    #expect(record.school == "Example School of Barefoot Massage")
    #expect(record.kind == .completion)
    #expect(record.version == "2026.1")
    #expect(
      record.results.map(\.name) == [
        "Supervised practicum hours", "Supervised practical assessment", "Course status",
      ])
    #expect(record.results.map(\.value) == ["136.5", "Competent", "Completed"])
    #expect(record.results.map(\.required) == ["120", "Competent", nil])
    #expect(record.validUntil?.date == "2029-05-01")
    #expect(verification.json["record"]?["results"]?[0]?["value"] == "136.5")
  }

  @Test func `the names of the JSON answer are stable`() throws {
    let verifier = Verifier(
      trusted: [try Vectors.document("did.json")], statusLists: [try Vectors.bytes("status/list-1.json")])
    let json = try verify(verifier, "credentials/status-active.json").json
    #expect(
      json.object?.members.map(\.name) == [
        "standing", "sentence", "checkedAt", "statusAsOf", "issuer", "fingerprint", "steps", "record",
      ])
    #expect(json["steps"]?[0]?.object?.members.map(\.name) == ["step", "outcome", "sentence"])
    #expect(
      json["steps"]?.array?.compactMap { $0["step"]?.string } == [
        "readable", "model", "open-badge", "contexts", "key", "proof", "issuer", "recognised", "validity",
        "status",
      ])
  }

  @Test func `whatever comes, each step has an outcome and a sentence`() throws {
    for text in ["", "null", "[]", "{}", "{\"issuer\":{}}", "eyJhbGciOiJFZERTQSJ9.e30.AA", "\u{89}PNG"] {
      let verification = Verifier().verify(text.bytes, at: now)
      #expect(verification.standing == .notAuthentic)
      #expect(verification.steps.map(\.name) == Verification.Step.Name.allCases)
      for step in verification.steps { #expect(step.sentence.description.hasSuffix(".")) }
    }
  }
}

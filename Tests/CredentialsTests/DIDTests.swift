import Testing

@testable import Credentials

@Suite struct DIDTests {
  @Test(arguments: [
    ("did:web:school.example", "https://school.example/.well-known/did.json"),
    ("did:web:school.example:users:alice", "https://school.example/users/alice/did.json"),
    ("did:web:school.example%3A3000", "https://school.example:3000/.well-known/did.json"),
    ("did:web:school.example%3A3000:a:b", "https://school.example:3000/a/b/did.json"),
    ("did:web:localhost%3A8080", "https://localhost:8080/.well-known/did.json"),
  ])
  func `a domain's identity is where its document is`(_ text: String, _ url: String) throws {
    let did = try #require(DID(text))
    #expect(did.documentURL == url)
    #expect(did.description == text)
    #expect(did.method("key-1") == text + "#key-1")
  }

  @Test(arguments: [
    "did:web:", "did:web:127.0.0.1", "did:web:[::1]", "did:web:school.example:", "did:web:school.example::a",
    "did:web:School.example",
    "did:web:school.example:..:etc", "did:web:school.example%3A", "did:web:school.example%3A0",
    "did:web:school.example%3A70000",
    "did:web:school.example%3A080", "did:web:school.example/a", "did:web:-a.example", "did:web:a..example",
    "did:web:school.example%2Fa",
    "did:web:a@b.example", "did:web:school.example#key-1", "did:example:123", "did:key:", "did:key:z6Mk", "",
    "https://school.example",
    "did:key:z3u2RaHAoJkALKqw3Rmf48dohVtJubs6aug2ZgkpUyYsRveE",
  ])
  func `what is no identity of these two kinds is refused`(_ text: String) {
    #expect(DID(text) == nil)
  }

  @Test func `a key's identity is the key, and its method repeats it`() throws {
    let key = try Vectors.key("assessor").publicKey
    let did = try #require(DID("did:key:\(key.multikey)"))
    #expect(did.key == key)
    #expect(did == key.did)
    #expect(did.documentURL == nil)
    #expect(key.method == "did:key:\(key.multikey)#\(key.multikey)")
    #expect(PublicKey(method: key.method) == key)
    #expect(PublicKey(method: did.description) == nil)
    #expect(PublicKey(method: did.description + "#key-1") == nil)
  }
}

@Suite struct DIDDocumentTests {
  private let instant = Instant(secondsSinceEpoch: 1_777_622_400)

  @Test func `the school's document gives its assertion keys`() throws {
    let document = try Vectors.document("did.json")
    #expect(document.id.description == "did:web:school.example")
    #expect(
      try document.assertionKey("did:web:school.example#key-1", at: instant) == Vectors.key("key-1").publicKey
    )
    #expect(
      try document.assertionKey("did:web:school.example#key-2", at: instant) == Vectors.key("key-2").publicKey
    )
  }

  @Test(arguments: [
    ("did:web:school.example#login", KeyRefusal.notForAssertions),
    ("did:web:school.example#es256", .unknownKind),
    ("did:web:school.example#key-9", .notFound),
    ("did:web:school.example", .notFound),
    ("did:web:other.example#key-1", .otherIdentity),
    ("#key-1", .otherIdentity),
    ("did:web:school.example#z6MkrNVprcVdxmmfR42VyfAnFFdjCxsoJ89hebSzy6LotYSa", .notFound),
    ("did:web:school.example#key-1#key-1", .notFound),
  ])
  func `a key that is not the issuer's for records is refused`(_ method: String, _ refusal: KeyRefusal) throws
  {
    let document = try Vectors.document("did.json")
    #expect(throws: refusal) { try document.assertionKey(method, at: instant) }
  }

  @Test func `a revoked key counts for what it signed before`() throws {
    let document = try Vectors.document("did.json")
    let method = "did:web:school.example#key-0"
    let revoked = try Instant.at("2026-01-31T00:00:00Z")
    #expect(throws: KeyRefusal.revoked(revoked)) { try document.assertionKey(method, at: revoked) }
    #expect(throws: Never.self) { try document.assertionKey(method, at: .at("2026-01-30T23:59:59Z")) }
  }

  @Test func `an expired key counts for what it signed before`() throws {
    let did = try #require(DID.web(domain: "school.example"))
    let expires = try Instant.at("2026-06-01T00:00:00Z")
    let method = VerificationMethod(
      id: did.method("k"), controller: did, key: try Vectors.key("key-1").publicKey, expires: expires)
    let document = DIDDocument(id: did, methods: [method])
    #expect(throws: KeyRefusal.expired(expires)) { try document.assertionKey(method.id, at: expires) }
    #expect(throws: Never.self) { try document.assertionKey(method.id, at: instant) }
  }

  @Test func `two methods of one name give no key`() throws {
    let did = try #require(DID.web(domain: "school.example"))
    let methods = try ["key-1", "key-2"].map {
      VerificationMethod(id: did.method("k"), controller: did, key: try Vectors.key($0).publicKey)
    }
    let document = DIDDocument(id: did, methods: methods)
    #expect(throws: KeyRefusal.notFound) { try document.assertionKey(did.method("k"), at: instant) }
  }

  @Test func `a method that somebody else controls gives no key`() throws {
    var document = try Vectors.json("did.json")
    document["verificationMethod"] = [
      [
        "id": "did:web:school.example#key-1", "type": "Multikey", "controller": "did:web:other.example",
        "publicKeyMultibase": .string(try Vectors.key("key-1").publicKey.multikey),
      ]
    ]
    #expect(throws: KeyRefusal.otherController) {
      try DIDDocument(document).assertionKey("did:web:school.example#key-1", at: instant)
    }
  }

  @Test func `a document is written as it is read`() throws {
    let did = try #require(DID.web(domain: "school.example", port: 3000, path: ["a"]))
    let methods = [
      VerificationMethod(id: did.method("key-1"), controller: did, key: try Vectors.key("key-1").publicKey),
      VerificationMethod(
        id: did.method("key-0"), controller: did, key: try Vectors.key("key-2").publicKey, revoked: instant),
    ]
    let document = DIDDocument(id: did, methods: methods)
    #expect(try DIDDocument(parsing: document.json.bytes()) == document)
  }

  @Test(
    arguments: [
      ("id", JSON.null, DIDDocumentError.noIdentity),
      ("id", "did:example:1", .noIdentity),
      ("assertionMethod", ["#key-1"], .malformed("assertionMethod")),
      ("assertionMethod", [["id": "did:web:school.example#key-1"] as JSON], .malformed("assertionMethod")),
      ("verificationMethod", [["id": "#key-1"]], .malformed("verificationMethod.id")),
      (
        "verificationMethod", [["id": "did:web:school.example#key-1"]],
        .malformed("verificationMethod.controller")
      ),
      (
        "verificationMethod",
        [["id": "did:web:school.example#k", "controller": "did:web:school.example", "revoked": "yesterday"]],
        .malformed("verificationMethod.revoked")
      ),
    ] as [(String, JSON, DIDDocumentError)])
  func `a malformed document is refused`(_ member: String, _ value: JSON, _ error: DIDDocumentError) throws {
    var document = try Vectors.json("did.json")
    document[member] = value
    #expect(throws: error) { try DIDDocument(document) }
  }
}

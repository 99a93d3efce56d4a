import Foundation
import Testing

@testable import Credentials

/// `eddsa-jcs-2022`, step by step.
@Suite struct DataIntegrityProofTests {
  @Test func `the published vector is made step by step`() throws {
    try Conformance.run { folder in
      let steps = folder.appending(path: "eddsa/eddsa-jcs-2022")
      let pair = try folder.json("eddsa/keyPair.json")
      let secret = try #require(pair["privateKeyMultibase"]?.string)
      let seed = try #require(Base58.decode(secret.utf8.dropFirst(), limit: 64)).dropFirst(2)
      let key = try SigningKey(seed: Array(seed))
      #expect(key.publicKey.multikey == pair["publicKeyMultibase"]?.string)

      let document = try folder.json("eddsa/unsigned.json")
      let request = SigningRequest(
        document, method: key.publicKey.method, created: try .at("2023-02-24T23:36:38Z"))
      #expect(request.options == (try steps.json("proofConfigJCS.json")))
      #expect(request.options.text(.canonical) == (try steps.text("proofCanonJCS.txt")))
      #expect(document.text(.canonical) == (try steps.text("canonDocJCS.txt")))
      let input = request.signingInput
      #expect(Array(input.prefix(32)).hexadecimal == (try steps.text("proofHashJCS.txt")))
      #expect(Array(input.suffix(32)).hexadecimal == (try steps.text("docHashJCS.txt")))
      #expect(input.hexadecimal == (try steps.text("combinedHashJCS.txt")))
      #expect(try key.signature(for: input).hexadecimal == (try steps.text("sigHexJCS.txt")))
      let signed = try request.signed(by: key)
      #expect(signed["proof"]?[0]?["proofValue"]?.string == (try steps.text("sigBTC58JCS.txt")))
      #expect(signed["proof"]?[0] == (try steps.json("signedJCS.json")["proof"]))
    }
  }

  @Test func `the published vector is checked, its proof an object`() throws {
    try Conformance.run { folder in
      let document = try SecuredDocument(folder.bytes("eddsa/eddsa-jcs-2022/signedJCS.json"))
      let proof = try #require(document.known.first)
      #expect(document.proofs.count == 1)
      let key = try #require(PublicKey(method: proof.verificationMethod))
      #expect(throws: Never.self) { try document.check(proof, by: key) }
      #expect(throws: ProofRefusal.altered) { try document.check(proof, by: Vectors.key("key-1").publicKey) }
    }
  }

  /// The published sets are of the other suite: here we see that they are read as sets, and left alone.
  @Test func `published proof sets are read as sets of an unchecked suite`() throws {
    try Conformance.run { folder in
      let document = try SecuredDocument(folder.bytes("eddsa/proof-set-chain/signedProofSet2.json"))
      #expect(document.proofs.count == 2)
      #expect(document.unchecked.map(\.suite) == ["eddsa-rdfc-2022", "eddsa-rdfc-2022"])
    }
  }

  /// The suite of the published set in ours: two keys sign the same document, each over the document without proofs.
  @Test func `a second signer adds a proof to a set without touching the first`() throws {
    let document: JSON = ["@context": ["https://www.w3.org/ns/credentials/v2"], "id": "urn:uuid:1"]
    let (first, second) = (try Vectors.key("key-1"), try Vectors.key("assessor"))
    let created = try Instant.at("2026-05-01T08:00:00Z")
    let once = try SigningRequest(document, method: first.publicKey.method, created: created).signed(
      by: first)
    let twice = try SigningRequest(once, method: second.publicKey.method, created: created).signed(by: second)
    #expect(twice["proof"]?[0] == once["proof"]?[0])
    let secured = try SecuredDocument(twice.bytes())
    #expect(secured.known.count == 2)
    for (proof, key) in zip(secured.known, [first, second]) {
      #expect(throws: Never.self) { try secured.check(proof, by: key.publicKey) }
    }
  }

  @Test(arguments: ["minimal", "full", "full-no-ids"])
  func `our own vectors are made and checked step by step`(_ name: String) throws {
    let folder = Vectors.folder.appending(path: "vectors/\(name)")
    let unsecured = try folder.json("unsecured.json")
    let hashes = try folder.json("hashes.json")
    let expected = try folder.json("proof.eddsa-jcs-2022.json")
    let key = try Vectors.key("key-1")
    let request = SigningRequest(
      unsecured, method: "did:web:school.example#key-1",
      created: try .at(try #require(expected["created"]?.string)))
    #expect(unsecured.text(.canonical) == (try folder.text("document.jcs.txt")))
    #expect(request.options.text(.canonical) == (try folder.text("proof-options.eddsa-jcs-2022.jcs.txt")))
    #expect(request.signingInput.hexadecimal == hashes["eddsa-jcs-2022"]?["hashData"]?.string)
    #expect(Digest(of: unsecured.bytes(.canonical)).bytes.hexadecimal == hashes["documentJcsSha256"]?.string)
    let signed = try request.signed(by: key)
    #expect(signed["proof"]?[0] == expected)
    let secured = try SecuredDocument(signed.bytes())
    let proof = try #require(secured.known.first)
    #expect(proof.signature.hexadecimal == hashes["eddsa-jcs-2022"]?["signatureHex"]?.string)
    #expect(try secured.signingInput(of: proof) == request.signingInput)
  }

  @Test func `a proof without contexts covers the document as it is`() throws {
    let key = try Vectors.key("key-1")
    let document: JSON = ["type": "ashiato.test", "version": 1]
    let request = SigningRequest(
      document, method: key.publicKey.method, created: try .at("2026-05-01T08:00:00Z"))
    #expect(request.options["@context"] == nil)
    let secured = try SecuredDocument(request.signed(by: key).bytes())
    #expect(throws: Never.self) { try secured.check(try #require(secured.known.first), by: key.publicKey) }

    // Legal also where the document has contexts.
    let withContext: JSON = ["@context": ["https://www.w3.org/ns/credentials/v2"], "id": "urn:uuid:1"]
    var options = DataIntegrityProof.options(
      for: withContext, method: key.publicKey.method, created: try .at("2026-05-01T08:00:00Z"))
    options["@context"] = nil
    let other = try SecuredDocument(SigningRequest(withContext, options: options).signed(by: key).bytes())
    #expect(throws: Never.self) { try other.check(try #require(other.known.first), by: key.publicKey) }
  }

  @Test func `contexts added behind those of the proof do not break it, others do`() throws {
    let key = try Vectors.key("key-1")
    let document: JSON = ["@context": ["urn:a", "urn:b"], "id": "urn:uuid:1"]
    let signed = try SigningRequest(
      document, method: key.publicKey.method, created: try .at("2026-05-01T08:00:00Z")
    ).signed(by: key)

    func check(_ context: JSON?) throws {
      var changed = signed
      changed["@context"] = context
      let secured = try SecuredDocument(changed.bytes())
      try secured.check(try #require(secured.known.first), by: key.publicKey)
    }
    #expect(throws: Never.self) { try check(["urn:a", "urn:b", "urn:c"]) }
    #expect(throws: ProofRefusal.otherContext) { try check(["urn:b", "urn:a"]) }
    #expect(throws: ProofRefusal.otherContext) { try check(["urn:a"]) }
    #expect(throws: ProofRefusal.otherContext) { try check(nil) }
  }

  @Test(
    arguments: [
      ("verificationMethod", nil, ProofRefusal.malformed("verificationMethod")),
      ("created", nil, .malformed("created")),
      ("created", "2026-05-01T08:00:00", .malformed("created")),
      ("expires", "soon", .malformed("expires")),
      ("cryptosuite", nil, .malformed("cryptosuite")),
      ("type", nil, .malformed("type")),
      ("proofValue", nil, .malformed("proofValue")),
      ("proofValue", "zAbc", .malformed("proofValue")),
      ("proofValue", "u5uHh", .malformed("proofValue")),
      ("proofPurpose", nil, .otherPurpose),
      ("proofPurpose", "authentication", .otherPurpose),
    ] as [(String, JSON?, ProofRefusal)])
  func `a malformed proof is refused`(_ member: String, _ value: JSON?, _ refusal: ProofRefusal) throws {
    var document = try Vectors.json("credentials/only-eddsa-jcs-2022.json")
    var proof = try #require(document["proof"]?[0])
    proof[member] = value
    document["proof"] = [proof]
    #expect(try SecuredDocument(document.bytes()).proofs == [.refused(refusal)])
  }

  @Test func `other suites and chains are named and left alone`() throws {
    var document = try Vectors.json("credentials/only-eddsa-jcs-2022.json")
    var proof = try #require(document["proof"]?[0])
    proof["previousProof"] = "urn:uuid:1"
    document["proof"] = [
      proof, ["type": "Ed25519Signature2020"], ["type": "DataIntegrityProof", "cryptosuite": "bbs-2023"],
    ]
    let suites = try SecuredDocument(document.bytes()).unchecked.map(\.suite)
    #expect(suites == ["eddsa-jcs-2022 in a chain", "Ed25519Signature2020", "bbs-2023"])
  }

  @Test func `a signature made elsewhere is put in its place`() throws {
    let key = try Vectors.key("assessor")
    let request = SigningRequest(
      ["type": "ashiato.test", "version": 1], method: key.publicKey.method,
      created: try .at("2026-05-01T08:00:00Z"))
    #expect(
      request.signed(with: try key.signature(for: request.signingInput)) == (try request.signed(by: key)))
  }
}

extension SecuredDocument {
  /// The proofs of the suite that is checked here.
  var known: [DataIntegrityProof] {
    proofs.compactMap { proof in
      guard case .known(let proof) = proof else { return nil }
      return proof
    }
  }
}

import Testing

@testable import Credentials

@Suite struct PublicKeyTests {
  @Test func `keys are written as multikeys`() throws {
    for name in ["key-1", "key-2", "login", "assessor"] {
      let vector = try #require(try Vectors.json("keys.json")[name])
      let key = try Vectors.key(name).publicKey
      #expect(key.bytes.hexadecimal == vector["publicKeyHex"]?.string)
      #expect(key.multikey == vector["publicKeyMultibase"]?.string)
      #expect(key.did.description == vector["did"]?.string)
      #expect(try PublicKey(multikey: key.multikey) == key)
    }
  }

  @Test(arguments: [
    ("", KeyError.notMultibase), ("z", .notEd25519), ("z6Mk", .notEd25519), ("uABC", .notMultibase),
    ("Z6Mkr", .notMultibase),
    ("z6MkrNVprcVdxmmfR42VyfAnFFdjCxsoJ89hebSzy6LotYS0", .notMultibase),
    ("zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169", .notEd25519),
    ("z3u2RaHAoJkALKqw3Rmf48dohVtJubs6aug2ZgkpUyYsRveE", .notEd25519),
  ])
  func `what is no Ed25519 multikey is refused`(_ text: String, _ error: KeyError) {
    #expect(throws: error) { try PublicKey(multikey: text) }
  }

  @Test func `another length is refused`() {
    #expect(throws: KeyError.wrongLength) { try PublicKey([UInt8](repeating: 9, count: 31)) }
    #expect(throws: KeyError.wrongLength) {
      try PublicKey(multikey: "z" + Base58.encode([0xED, 0x01] + [UInt8](repeating: 9, count: 33)))
    }
  }

  @Test(arguments: PublicKey.smallOrder, [UInt8(0), 0x80])
  func `points of small order are refused`(_ point: [UInt8], _ sign: UInt8) {
    var bytes = point
    bytes[31] |= sign
    #expect(throws: KeyError.weakPoint) { try PublicKey(bytes) }
  }

  @Test(arguments: Array(UInt8(0xED)...0xFF))
  func `second encodings of a point are refused`(_ first: UInt8) {
    let bytes = [first] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]
    #expect(throws: KeyError.weakPoint) { try PublicKey(bytes) }
  }

  @Test func `the signatures of Wycheproof are judged as it says`() throws {
    try Conformance.run { folder in
      var judged = 0
      for group in try #require(try folder.json("ed25519/wycheproof_ed25519.json")["testGroups"]?.array) {
        let key = try PublicKey(
          try #require(group["publicKey"]?["pk"]?.string.flatMap { [UInt8](hexadecimal: $0) }))
        for test in try #require(group["tests"]?.array) {
          let message = try #require(test["msg"]?.string.flatMap { [UInt8](hexadecimal: $0) })
          let signature = try #require(test["sig"]?.string.flatMap { [UInt8](hexadecimal: $0) })
          #expect(
            key.signed(signature, for: message) == (test["result"] == "valid"), "\(test.text(.compact))")
          judged += 1
        }
      }
      #expect(try folder.json("ed25519/wycheproof_ed25519.json")["numberOfTests"]?.integer == judged)
    }
  }

  @Test func `a signature has no second form`() throws {
    let key = try Vectors.key("key-1")
    let message = "足跡".bytes
    var signature = try key.signature(for: message)
    #expect(key.publicKey.signed(signature, for: message))
    // S + L, with L = 2²⁵² + 27742317777372353535851937790883648493.
    let order = try #require(
      [UInt8](hexadecimal: "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"))
    var carry = 0
    for position in 0..<32 {
      carry += Int(signature[32 + position]) + Int(order[position])
      signature[32 + position] = UInt8(carry & 0xFF)
      carry >>= 8
    }
    #expect(!key.publicKey.signed(signature, for: message))
  }

  @Test func `a fingerprint is shown in groups and read back`() throws {
    let fingerprint = try Vectors.key("key-1").publicKey.fingerprint
    #expect(fingerprint.description.hasPrefix("sha256:"))
    #expect(fingerprint.grouped.split(separator: " ").count == 16)
    #expect(Fingerprint(fingerprint.description) == fingerprint)
    #expect(Fingerprint("sha256: " + fingerprint.grouped) == fingerprint)
    #expect(Fingerprint("sha256:abcd") == nil)
  }
}

import Crypto
import TestSupport
import Testing

@testable import Credentials

@Suite struct KeyFileTests {
  private let cheap = ScryptCost(rounds: 16, blockSize: 1, parallelism: 1)

  private func file(passphrase: String = "two feet on the bar") throws -> (SigningKey, KeyFile) {
    var random = Seeded(seed: 7)
    let key = try SigningKey(using: &random)
    let did = try #require(DID.web(domain: "school.example"))
    let file = try KeyFile.seal(
      key, for: did, passphrase: passphrase, created: .at("2026-05-01T08:00:00Z"), cost: cheap, using: &random
    )
    return (key, file)
  }

  @Test func `a key file opens with its passphrase`() throws {
    let (key, file) = try file()
    let read = try KeyFile(parsing: file.bytes)
    #expect(read == file)
    #expect(read.did.description == "did:web:school.example")
    #expect(read.publicKey == key.publicKey)
    #expect(try read.open(passphrase: "two feet on the bar").seed == key.seed)
  }

  @Test func `another passphrase is refused as such`() throws {
    let (_, file) = try file()
    #expect(throws: KeyFileRefusal.wrongPassphrase) { try file.open(passphrase: "two feet on the floor") }
    #expect(throws: KeyFileRefusal.emptyPassphrase) { try file.open(passphrase: "") }
    #expect(throws: KeyFileRefusal.emptyPassphrase) { try self.file(passphrase: "") }
  }

  @Test func `a file whose header was changed does not open`() throws {
    let (_, file) = try file()
    let original = try JSON(parsing: file.bytes)
    let other = try Vectors.key("key-1").publicKey
    let changes: [(String, JSON)] = [
      ("did", "did:web:other.example"), ("publicKeyMultibase", .string(other.multikey)),
      ("created", "2026-05-01T08:00:01Z"),
    ]
    for (member, value) in changes {
      var changed = original
      changed[member] = value
      let read = try KeyFile(parsing: changed.bytes())
      #expect(throws: KeyFileRefusal.wrongPassphrase) { try read.open(passphrase: "two feet on the bar") }
    }
  }

  @Test func `a file that asks for too much work is refused before the work`() throws {
    let (_, file) = try file()
    for (member, value) in [("rounds", 2_097_152), ("rounds", 1000), ("blockSize", 17), ("parallelism", 5)]
      as [(String, JSON)]
    {
      var changed = try JSON(parsing: file.bytes)
      changed["kdf"]?[member] = value
      #expect(throws: KeyFileRefusal.tooCostly) { try KeyFile(parsing: changed.bytes()) }
    }
  }

  @Test(arguments: ["did", "publicKeyMultibase", "created", "sealedKey"])
  func `a file without a part is refused`(_ member: String) throws {
    var changed = try JSON(parsing: try file().1.bytes)
    changed[member] = nil
    #expect(throws: KeyFileRefusal.malformed(member)) { try KeyFile(parsing: changed.bytes()) }
  }

  @Test func `what is no key file is refused`() {
    #expect(throws: KeyFileRefusal.notAKeyFile) { try KeyFile(parsing: "{\"type\":\"x\"}".bytes) }
    #expect { try KeyFile(parsing: "x".bytes) } throws: {
      guard case KeyFileRefusal.unreadable = $0 else { return false }
      return true
    }
  }

  @Test func `files are made at the cost that the design asks for, and say so`() throws {
    #expect(ScryptCost.standard == ScryptCost(rounds: 131_072, blockSize: 8, parallelism: 1))
    #expect(ScryptCost.standard.isBearable)
    let kdf = try JSON(parsing: try file().1.bytes)["kdf"]
    #expect(kdf?["rounds"] == 16)
    #expect(kdf?["blockSize"] == 1)
    #expect(kdf?["parallelism"] == 1)
  }

  /// RFC 7914 section 12, third vector, its first 32 bytes.
  @Test func `scrypt is that of RFC 7914`() throws {
    let cost = ScryptCost(rounds: 16384, blockSize: 8, parallelism: 1)
    let expected = try #require(
      [UInt8](hexadecimal: "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"))
    #expect(try cost.key(for: "pleaseletmein", salt: "SodiumChloride".bytes) == SymmetricKey(data: expected))
  }

  @Test func `a possessor of a key proves it`() throws {
    let key = try Vectors.key("assessor")
    let claim = KeyPossession(school: "school.example", person: "p-1", key: key.publicKey, challenge: "c-1")
    let signed = try claim.signed(by: key, at: .at("2026-05-01T08:00:00Z"))
    #expect(try KeyPossession(SignedStatement(opening: signed.bytes)) == claim)
    #expect(throws: StatementRefusal.contradiction("key")) {
      try claim.signed(by: Vectors.key("key-1"), at: .at("2026-05-01T08:00:00Z"))
    }
    let stolen = try SignedStatement.sign(
      claim.statement, with: Vectors.key("key-1"), at: .at("2026-05-01T08:00:00Z"))
    #expect(throws: StatementRefusal.contradiction("key")) { try KeyPossession(stolen) }
  }
}

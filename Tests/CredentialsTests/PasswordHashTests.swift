import Testing

@testable import Credentials

@Suite struct PasswordHashTests {
  /// The third vector of RFC 7914 section 12; of the longer key that it gives, these are the first 32 bytes.
  @Test func `the hash is scrypt as its specification has it`() throws {
    let text = "$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI"
    let hash = try #require(PasswordHash(text))
    #expect(hash.matches("pleaseletmein"))
    #expect(!hash.matches("pleaseletmeln"))
    #expect(hash.description == text)
  }

  @Test func `a password is hashed at the cost that the design names, and with a salt of its own`() throws {
    let hashes = try (0..<2).map { _ in try made(of: "four words", cost: .standard) }
    for hash in hashes {
      #expect(hash.description.hasPrefix("$scrypt$ln=15,r=8,p=3$"))
      #expect(hash.salt.count == 16)
    }
    #expect(hashes[0] != hashes[1])
    #expect(try #require(PasswordHash(hashes[0].description)).matches("four words"))
  }

  @Test func `the same characters are the same password, however a keyboard composes them`() throws {
    let composed = try made(of: "caf\u{E9} au lait", cost: .init(logRounds: 4, blockSize: 1, parallelism: 1))
    #expect(composed.matches("cafe\u{301} au lait"))
    #expect(!composed.matches("Caf\u{E9} au lait"))
  }

  @Test(arguments: [
    "", "$scrypt$", "$argon2id$ln=15,r=8,p=3$c2FsdA$aGFzaA", "$scrypt$ln=15,r=8,p=3$c2FsdA$aGFzaA",
    "$scrypt$ln=30,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI",
    "$scrypt$ln=14,r=99,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI",
    "$scrypt$ln=0,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI",
    "$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI=",
  ])
  func `what is no hash, or would cost more than is borne, is not read`(text: String) {
    #expect(PasswordHash(text) == nil)
  }

  private func made(of password: String, cost: PasswordHash.Cost) throws -> PasswordHash {
    var random = SystemRandomNumberGenerator()
    return try #require(PasswordHash(of: password, cost: cost, using: &random))
  }
}

import TestSupport
import Testing

@testable import Credentials

@Suite struct EncodingTests {
  /// draft-msporny-base58 section 5.
  @Test(arguments: [
    ("Hello World!", "2NEpo7TZRRrLZSi2U"),
    (
      "The quick brown fox jumps over the lazy dog.",
      "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"
    ),
    ("", ""), ("\0\0", "11"),
  ])
  func `base58 writes and reads the published examples`(_ text: String, _ encoded: String) {
    #expect(Base58.encode(text.bytes) == encoded)
    #expect(Base58.decode(encoded.utf8, limit: 64) == text.bytes)
    #expect(Base58.encode([0x00, 0x00, 0x28, 0x7F, 0xB4, 0xCD]) == "11233QC4")
  }

  @Test(arguments: ["0", "O", "I", "l", "a b", "é"])
  func `base58 refuses other characters`(_ text: String) {
    #expect(Base58.decode(text.utf8, limit: 64) == nil)
  }

  @Test func `base58 refuses more than was asked for`() {
    let text = Base58.encode([UInt8](repeating: 0xFF, count: 65))
    #expect(Base58.decode(text.utf8, limit: 64) == nil)
    #expect(Base58.decode(text.utf8, limit: 65)?.count == 65)
    #expect(Base58.decode(String(repeating: "1", count: 65).utf8, limit: 64) == nil)
  }

  /// RFC 4648 section 10, without padding.
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
    ("~~~???", "fn5-Pz8_"),
  ])
  func `base64url writes and reads the published examples`(_ text: String, _ encoded: String) {
    #expect(Base64URL.encode(text.bytes) == encoded)
    #expect(Base64URL.decode(encoded.utf8) == text.bytes)
  }

  @Test(arguments: ["Zg==", "Z", "Zh", "a+b/", "Zm 9v"])
  func `base64url refuses padding, other characters and a second text of a value`(_ text: String) {
    #expect(Base64URL.decode(text.utf8) == nil)
  }

  @Test func `what is encoded is decoded`() {
    forAll(1000) { random in
      let bytes = [UInt8].random(count: .random(in: 0...70, using: &random), using: &random)
      try #require(Base58.decode(Base58.encode(bytes).utf8, limit: 70) == bytes)
      try #require(Base64URL.decode(Base64URL.encode(bytes).utf8) == bytes)
      try #require([UInt8](hexadecimal: bytes.hexadecimal) == bytes)
    }
  }

  @Test func `gzip is the same every time and is bounded when read`() throws {
    let bytes = [UInt8](repeating: 7, count: 100_000)
    let packed = try #require(Gzip.compress(bytes))
    #expect(Gzip.compress(bytes) == packed)
    // RFC 1952: the time of modification is bytes 4 to 7.
    #expect(packed[4..<8].allSatisfy { $0 == 0 })
    #expect(Gzip.decompress(packed, limit: 100_000) == bytes)
    #expect(Gzip.decompress(packed, limit: 99_999) == nil)
    #expect(Gzip.decompress(Array(packed.dropLast()), limit: 100_000) == nil)
    #expect(Gzip.decompress(packed + [0], limit: 100_000) == nil)
    #expect(Gzip.decompress([], limit: 100_000) == nil)
    #expect(Gzip.decompress([1, 2, 3], limit: 100_000) == nil)
  }
}

import Foundation
import TestSupport
import Testing

@testable import Credentials

@Suite struct StatusListTests {
  @Test func `index 0 is the left-most bit`() throws {
    var list = StatusList()
    for index in [0, 7, 8, 131_071] {
      #expect(list[index] == false)
      list.set(index)
      #expect(list[index] == true)
    }
    let packed = try #require(Base64URL.decode(list.encoded.utf8.dropFirst()))
    let bytes = try #require(Gzip.decompress(packed, limit: 1 << 14))
    #expect(bytes[0] == 0b1000_0001)
    #expect(bytes[1] == 0b1000_0000)
    #expect(bytes.last == 0b0000_0001)
    list.set(0, to: false)
    #expect(list[0] == false)
    #expect(list[7] == true)
  }

  @Test func `outside the list there is no answer`() {
    var list = StatusList()
    #expect(list[-1] == nil)
    #expect(list[131_072] == nil)
    let isSet = list.set(131_072)
    #expect(!isSet)
    #expect(list == StatusList())
  }

  @Test func `a list is read as it was written`() {
    forAll(3) { random in
      var list = StatusList()
      let indexes = Set((0..<500).map { _ in Int.random(in: 0..<StatusList.size, using: &random) })
      for index in indexes { list.set(index) }
      let read = try StatusList(encoded: list.encoded)
      try #require(read == list)
      try #require((0..<read.count).filter { read[$0] == true } == indexes.sorted())
    }
  }

  @Test func `the encoded lists of the specification are read`() throws {
    try Conformance.run { folder in
      for vector in try #require(try folder.json("status/w3c-encoded-lists.json").array) {
        let list = try StatusList(encoded: try #require(vector["encodedList"]?.string))
        #expect(list.count == vector["bytes"]?.integer.map { $0 * 8 })
        let set = (0..<list.count).filter { list[$0] == true }
        #expect(set == vector["setBits"]?.array?.compactMap(\.integer))
      }
    }
  }

  @Test func `our own list holds what its index file says`() throws {
    let credential = try StatusListCredential(Vectors.json("status/list-1.json"))
    let indexes = try Vectors.json("status/list-1.indexes.json")["set"]?.array?.compactMap(\.integer)
    #expect((0..<credential.list.count).filter { credential.list[$0] == true } == indexes)
  }

  @Test func `a short, a very long and a damaged list are refused`() throws {
    func encoded(_ count: Int) throws -> String {
      "u" + Base64URL.encode(try #require(Gzip.compress([UInt8](repeating: 0, count: count))))
    }
    #expect(throws: StatusListError.tooShort) { try StatusList(encoded: encoded(8192)) }
    #expect(throws: StatusListError.malformed("encodedList")) {
      try StatusList(encoded: encoded(1 << 20 + 1))
    }
    #expect(throws: Never.self) { try StatusList(encoded: encoded(1 << 20)) }
    #expect(throws: StatusListError.malformed("encodedList")) { try StatusList(encoded: "zabc") }
    #expect(throws: StatusListError.malformed("encodedList")) { try StatusList(encoded: "uabc") }
  }

  @Test func `a list is issued, signed and read back`() throws {
    var list = StatusList()
    list.set(4711)
    let did = try #require(DID.web(domain: "school.example"))
    let credential = StatusListCredential(
      id: "https://school.example/status/1", issuer: did, purpose: .revocation,
      validFrom: try .at("2026-08-01T00:00:00Z"),
      validUntil: try .at("2026-09-01T00:00:00Z"), list: list)
    let key = try Vectors.key("key-1")
    let signed = try SigningRequest(
      credential.json, method: did.method("key-1"), created: try .at("2026-08-01T00:00:00Z")
    ).signed(by: key)
    #expect(try StatusListCredential(signed) == credential)
    let secured = try SecuredDocument(signed.bytes())
    #expect(throws: Never.self) { try secured.check(try #require(secured.known.first), by: key.publicKey) }
  }
}

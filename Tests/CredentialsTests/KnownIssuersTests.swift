import Testing

@testable import Credentials

@Suite struct KnownIssuersTests {
  @Test func `a file is read as it was written`() throws {
    let did = try #require(DID.web(domain: "school.example"))
    let (key, other) = (try Vectors.key("key-1").publicKey, try Vectors.key("key-2").publicKey)
    let known = KnownIssuers([
      .init(name: "Example School", did: did, keys: [.fingerprint(key.fingerprint), .whole(other)])
    ])
    let read = try KnownIssuers(parsing: known.bytes)
    #expect(read == known)
    #expect(read[did]?.name == "Example School")
    #expect(read.recognise(key, of: did))
    #expect(read.recognise(other, of: did))
    #expect(!read.recognise(key, of: key.did))
    #expect(!read.recognise(try Vectors.key("login").publicKey, of: did))
    #expect(read.wholeKeys(of: did) == [other])
  }

  @Test(arguments: [
    ("{}", KnownIssuersError.notAKnownIssuersFile),
    (#"{"type":"ashiato.known-issuers","version":2,"issuers":[]}"#, .notAKnownIssuersFile),
    (#"{"type":"ashiato.known-issuers","version":1,"issuers":[{}]}"#, .malformed("the name of entry 1")),
    (
      #"{"type":"ashiato.known-issuers","version":1,"issuers":[{"name":"A","did":"a"}]}"#,
      .malformed("the did of “A”")
    ),
    (
      #"{"type":"ashiato.known-issuers","version":1,"issuers":[{"name":"A","did":"did:web:a.example","keys":["x"]}]}"#,
      .malformed("a key of “A”")
    ),
  ])
  func `a file that cannot be used is refused`(_ text: String, _ error: KnownIssuersError) {
    #expect(throws: error) { try KnownIssuers(parsing: text.bytes) }
  }
}

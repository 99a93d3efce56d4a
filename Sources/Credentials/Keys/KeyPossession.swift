/// A person's proof that she holds the key that she registers at a school: a statement signed with that key.
public struct KeyPossession: Hashable, Sendable {
  public static let type = "ashiato.key-possession"
  public static let version = 1

  public let school: String
  public let person: String
  public let key: PublicKey
  /// What the school asked to have signed, so that an old proof cannot be sent again.
  public let challenge: String?

  public init(school: String, person: String, key: PublicKey, challenge: String? = nil) {
    self.school = school
    self.person = person
    self.key = key
    self.challenge = challenge
  }

  public var statement: JSON {
    var statement: JSON = [
      "type": .string(Self.type), "version": .number(.init(small: Int32(Self.version))),
      "school": .string(school),
      "person": .string(person), "key": .string(key.did.description),
    ]
    statement["challenge"] = challenge.map(JSON.string)
    return statement
  }

  /// What is signed by a key that lives elsewhere, as in a browser.
  public func request(at instant: Instant) -> SigningRequest {
    SigningRequest(statement, method: key.method, created: instant)
  }

  public func signed(by key: SigningKey, at instant: Instant) throws(StatementRefusal) -> SignedStatement {
    guard key.publicKey == self.key else { throw .contradiction("key") }
    return try SignedStatement.sign(statement, with: key, at: instant)
  }

  /// Reads a proof; the key that signed must be the key that it is about.
  public init(_ signed: SignedStatement) throws(StatementRefusal) {
    guard signed.type == Self.type, signed.version == Self.version else {
      throw .otherType(signed.type, version: signed.version)
    }
    guard let school = signed.statement["school"]?.string, let person = signed.statement["person"]?.string
    else {
      throw .notAStatement
    }
    guard signed.statement["key"]?.string == signed.key.did.description else { throw .contradiction("key") }
    self.init(
      school: school, person: person, key: signed.key, challenge: signed.statement["challenge"]?.string)
  }
}

/// The keys of an identity, and what each may be used for (CID 1.0, did:web).
public struct DIDDocument: Hashable, Sendable {
  public let id: DID
  public let methods: [VerificationMethod]
  /// The methods that may sign records and status lists, as absolute addresses.
  public let assertionMethods: [String]

  /// A document of Ed25519 keys, all of which may sign records.
  public init(id: DID, methods: [VerificationMethod]) {
    self.id = id
    self.methods = methods
    assertionMethods = methods.map(\.id)
  }

  /// The document that a `did:key` stands for.
  public init(of key: PublicKey) {
    self.init(id: key.did, methods: [VerificationMethod(id: key.method, controller: key.did, key: key)])
  }
}

/// One key in the document of an identity.
public struct VerificationMethod: Hashable, Sendable {
  /// Absolute: `did:web:school.example#key-1`.
  public let id: String
  public let controller: String
  /// Nothing for a key of a kind that we do not check.
  public let key: PublicKey?
  /// From this moment on the key signs nothing any more; what it signed before keeps.
  public let revoked: Instant?
  public let expires: Instant?

  public init(id: String, controller: DID, key: PublicKey, revoked: Instant? = nil, expires: Instant? = nil) {
    self.init(id: id, controller: controller.description, key: key, revoked: revoked, expires: expires)
  }

  init(id: String, controller: String, key: PublicKey?, revoked: Instant?, expires: Instant?) {
    self.id = id
    self.controller = controller
    self.key = key
    self.revoked = revoked
    self.expires = expires
  }
}

/// Why a key of an identity does not count.
public enum KeyRefusal: Error, Hashable, Sendable {
  /// The document is of another identity.
  case otherIdentity
  /// No key, or several, of this name.
  case notFound
  case otherController
  case notForAssertions
  case unknownKind
  case revoked(Instant)
  case expired(Instant)
}

extension DIDDocument {
  /// The key that a proof names, if it may sign records at that moment (CID 1.0 "Retrieve Verification Method").
  ///
  /// A fragment that could itself be read as a key is never used as one: only what the document says counts.
  public func assertionKey(_ method: String, at instant: Instant) throws(KeyRefusal) -> PublicKey {
    guard
      method.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) == id.description
    else { throw .otherIdentity }
    let candidates = methods.filter { $0.id == method }
    guard let found = candidates.first, candidates.count == 1 else { throw .notFound }
    guard found.controller == id.description else { throw .otherController }
    guard assertionMethods.contains(method) else { throw .notForAssertions }
    guard let key = found.key else { throw .unknownKind }
    if let revoked = found.revoked, instant >= revoked { throw .revoked(revoked) }
    if let expires = found.expires, instant >= expires { throw .expired(expires) }
    return key
  }
}

extension DIDDocument {
  public var json: JSON {
    var document: JSON = [
      "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
      "id": .string(id.description),
    ]
    document["verificationMethod"] = .array(methods.map(\.json))
    document["assertionMethod"] = .array(assertionMethods.map(JSON.string))
    return document
  }
}

extension VerificationMethod {
  fileprivate var json: JSON {
    var method: JSON = ["id": .string(id), "type": "Multikey", "controller": .string(controller)]
    method["publicKeyMultibase"] = (key?.multikey).map(JSON.string)
    method["revoked"] = (revoked?.description).map(JSON.string)
    method["expires"] = (expires?.description).map(JSON.string)
    return method
  }
}

/// Why bytes are no document of an identity.
public enum DIDDocumentError: Error, Hashable, Sendable {
  case unreadable(JSONError)
  /// No `id`, or one that is neither `did:web` nor `did:key`.
  case noIdentity
  /// `verificationMethod` or `assertionMethod` is not as CID 1.0 says; the text names the member.
  case malformed(String)
}

extension DIDDocument {
  /// Reads a document. Keys of other kinds are kept without their value; relative addresses are refused, and so are
  /// keys embedded in `assertionMethod`, which 1EdTech's resolver does not read either.
  public init(parsing bytes: [UInt8], limits: JSONText.Limits = .standard) throws(DIDDocumentError) {
    let document: JSON
    do { document = try JSON(parsing: bytes, limits: limits) } catch { throw .unreadable(error) }
    try self.init(document)
  }

  public init(_ document: JSON) throws(DIDDocumentError) {
    guard let id = document["id"]?.string.flatMap(DID.init) else { throw .noIdentity }
    var methods: [VerificationMethod] = []
    for method in document["verificationMethod"]?.elements ?? [] {
      methods.append(try VerificationMethod(method))
    }
    var assertionMethods: [String] = []
    for method in document["assertionMethod"]?.elements ?? [] {
      guard let method = method.string, method.hasPrefix("did:") else { throw .malformed("assertionMethod") }
      assertionMethods.append(method)
    }
    self.id = id
    self.methods = methods
    self.assertionMethods = assertionMethods
  }
}

extension VerificationMethod {
  fileprivate init(_ method: JSON) throws(DIDDocumentError) {
    guard let id = method["id"]?.string, id.hasPrefix("did:") else {
      throw .malformed("verificationMethod.id")
    }
    guard let controller = method["controller"]?.string else {
      throw .malformed("verificationMethod.controller")
    }
    var key: PublicKey?
    // One method must not carry two forms of a key: which of them counts would depend on the reader.
    if method["type"] == "Multikey", method["publicKeyJwk"] == nil {
      key = method["publicKeyMultibase"]?.string.flatMap { try? PublicKey(multikey: $0) }
    }
    self.init(
      id: id, controller: controller, key: key,
      revoked: try Self.instant("revoked", of: method), expires: try Self.instant("expires", of: method))
  }

  /// A moment that cannot be read must not turn a revoked key into a good one.
  private static func instant(_ name: String, of method: JSON) throws(DIDDocumentError) -> Instant? {
    guard let value = method[name] else { return nil }
    guard let instant = value.string.flatMap(Instant.init) else {
      throw .malformed("verificationMethod.\(name)")
    }
    return instant
  }
}

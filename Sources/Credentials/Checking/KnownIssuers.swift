/// The asker's own list of schools: whose keys she has made sure of herself, by whatever way she trusts.
///
/// The file is JSON: `{"type": "ashiato.known-issuers", "version": 1, "issuers": [{"name", "did", "keys": […]}]}`. A key
/// is given by its fingerprint (`sha256:…`), which recognises it wherever it is found, or whole (`z6Mk…`), which
/// also lets a record of a `did:web` be checked without that school's document.
public struct KnownIssuers: Hashable, Sendable {
  public static let type = "ashiato.known-issuers"
  public static let version = 1

  public struct Issuer: Hashable, Sendable {
    /// As the asker calls the school.
    public var name: String
    public var did: DID
    public var keys: [Key]

    public init(name: String, did: DID, keys: [Key]) {
      self.name = name
      self.did = did
      self.keys = keys
    }
  }

  public enum Key: Hashable, Sendable {
    case fingerprint(Fingerprint)
    case whole(PublicKey)

    public var fingerprint: Fingerprint {
      switch self {
      case .fingerprint(let fingerprint): fingerprint
      case .whole(let key): key.fingerprint
      }
    }
  }

  public var issuers: [Issuer]

  public init(_ issuers: [Issuer] = []) { self.issuers = issuers }

  /// The issuer of this name.
  public subscript(did: DID) -> Issuer? { issuers.first { $0.did == did } }

  /// Whether this key is known to be that issuer's.
  public func recognise(_ key: PublicKey, of did: DID) -> Bool {
    issuers.contains { $0.did == did && $0.keys.contains { $0.fingerprint == key.fingerprint } }
  }

  /// The keys of an issuer that are given whole.
  func wholeKeys(of did: DID) -> [PublicKey] {
    issuers.filter { $0.did == did }.flatMap(\.keys).compactMap { key in
      guard case .whole(let key) = key else { return nil }
      return key
    }
  }
}

/// Why a known-issuers file cannot be used.
public enum KnownIssuersError: Error, Hashable, Sendable {
  case unreadable(JSONError)
  case notAKnownIssuersFile
  /// An entry is not of its form; the text says which.
  case malformed(String)
}

extension KnownIssuersError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let error): error.description
    case .notAKnownIssuersFile: "This is not a known-issuers file that this version reads"
    case .malformed(let place):
      "The known-issuers file cannot be used: \(place) is missing or not of the right form"
    }
  }
}

extension KnownIssuers {
  public var bytes: [UInt8] {
    let entries = issuers.map { issuer -> JSON in
      [
        "name": .string(issuer.name), "did": .string(issuer.did.description),
        "keys": .array(issuer.keys.map { .string($0.description) }),
      ]
    }
    let file: JSON = [
      "type": .string(Self.type), "version": .number(.init(small: Int32(Self.version))),
      "issuers": .array(entries),
    ]
    return file.bytes()
  }

  public init(parsing bytes: [UInt8]) throws(KnownIssuersError) {
    let file: JSON
    do { file = try JSON(parsing: bytes) } catch { throw .unreadable(error) }
    guard file["type"]?.string == Self.type, file["version"]?.integer == Self.version else {
      throw .notAKnownIssuersFile
    }
    var issuers: [Issuer] = []
    for (position, entry) in (file["issuers"]?.array ?? []).enumerated() {
      guard let name = entry["name"]?.string else { throw .malformed("the name of entry \(position + 1)") }
      guard let did = entry["did"]?.string.flatMap(DID.init) else { throw .malformed("the did of “\(name)”") }
      var keys: [Key] = []
      for key in entry["keys"]?.array ?? [] {
        guard let key = key.string.flatMap(Key.init) else { throw .malformed("a key of “\(name)”") }
        keys.append(key)
      }
      issuers.append(Issuer(name: name, did: did, keys: keys))
    }
    self.issuers = issuers
  }
}

extension KnownIssuers.Key: LosslessStringConvertible {
  public init?(_ text: String) {
    if let fingerprint = Fingerprint(text) {
      self = .fingerprint(fingerprint)
    } else if let key = try? PublicKey(multikey: text) {
      self = .whole(key)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .fingerprint(let fingerprint): fingerprint.description
    case .whole(let key): key.multikey
    }
  }
}

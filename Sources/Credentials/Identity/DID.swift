/// Who signs: a decentralized identifier, `did:web:…` for a school or `did:key:…` for a person.
public struct DID: Hashable, Sendable {
  public enum Method: Hashable, Sendable {
    /// The identifier is the key itself: it cannot be rotated or revoked.
    case key(PublicKey)
    /// The keys are in a document that the domain serves.
    case web(Web)
  }

  public let method: Method

  public static func key(_ key: PublicKey) -> DID { DID(method: .key(key)) }

  /// Nothing for a name that is no domain.
  public static func web(domain: String, port: Int? = nil, path: [String] = []) -> DID? {
    Web(domain: domain, port: port, path: path).map { DID(method: .web($0)) }
  }

  /// The key of a `did:key`.
  public var key: PublicKey? {
    guard case .key(let key) = method else { return nil }
    return key
  }

  /// Where the document of a `did:web` is served.
  public var documentURL: String? {
    guard case .web(let web) = method else { return nil }
    return web.documentURL
  }

  /// The address of a verification method in this identity's document, as proofs name it.
  public func method(_ fragment: String) -> String { "\(self)#\(fragment)" }
}

extension DID {
  /// A domain, perhaps with a port and a path (did:web method specification, section 2).
  public struct Web: Hashable, Sendable {
    public let domain: String
    public let port: Int?
    public let path: [String]

    init?(domain: String, port: Int?, path: [String]) {
      guard Self.isDomain(domain), port.map((1...65535).contains) ?? true, path.allSatisfy(Self.isSegment)
      else { return nil }
      self.domain = domain
      self.port = port
      self.path = path
    }

    var identifier: String {
      ([domain + (port.map { "%3A\($0)" } ?? "")] + path).joined(separator: ":")
    }

    var documentURL: String {
      let host = "https://" + domain + (port.map { ":\($0)" } ?? "")
      let folder = path.isEmpty ? ".well-known" : path.joined(separator: "/")
      return "\(host)/\(folder)/did.json"
    }

    /// Labels of letters, digits and hyphens, lower case so that one school has one identifier. The method forbids IP
    /// addresses: a last label that begins with a digit is none of a domain.
    private static func isDomain(_ domain: String) -> Bool {
      let labels = domain.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      guard domain.utf8.count <= 253, let last = labels.last?.first, !isDigit(last) else { return false }
      return labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
          && label.allSatisfy { isLowerLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
      }
    }

    private static func isSegment(_ segment: String) -> Bool {
      !segment.isEmpty && segment != "." && segment != ".."
        && segment.utf8.allSatisfy { byte in
          isLowerLetter(byte | 0x20) && byte >= 0x41 || isDigit(byte) || "-._~".utf8.contains(byte)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isLowerLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }
  }
}

extension DID: LosslessStringConvertible {
  public init?(_ text: String) {
    if text.hasPrefix("did:key:") {
      guard let key = try? PublicKey(multikey: String(text.dropFirst(8))) else { return nil }
      self = .key(key)
    } else if text.hasPrefix("did:web:") {
      var path = text.dropFirst(8).split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      let host = path.removeFirst().split(separator: "%3A", omittingEmptySubsequences: false).map(String.init)
      guard host.count <= 2 else { return nil }
      let port = host.count == 2 ? Int(host[1]) : nil
      guard let web = Web(domain: host[0], port: port, path: path), web.identifier == text.dropFirst(8) else {
        return nil
      }
      self.init(method: .web(web))
    } else {
      return nil
    }
  }

  public var description: String {
    switch method {
    case .key(let key): "did:key:" + key.multikey
    case .web(let web): "did:web:" + web.identifier
    }
  }
}

extension PublicKey {
  /// The identity that is this key.
  public var did: DID { .key(self) }

  /// How a proof by this key's `did:key` names it: the fragment repeats the key.
  public var method: String { did.method(multikey) }
}

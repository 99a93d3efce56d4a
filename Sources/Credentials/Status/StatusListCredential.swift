/// What a set bit of a list means (Bitstring Status List section 2.1).
public enum StatusPurpose: String, Hashable, Sendable {
  /// The record stands no more; never taken back.
  case revocation
  /// The record does not stand for the moment.
  case suspension
}

/// A status list with who says so and for how long: a `BitstringStatusListCredential`, before it is signed or after
/// its signature was checked by somebody else.
public struct StatusListCredential: Hashable, Sendable {
  /// The address at which the list is served; records name it.
  public let id: String
  public let issuer: String
  public let purposes: [StatusPurpose]
  /// The list tells the standing as of this moment.
  public let validFrom: Instant?
  /// From then on the list tells nothing.
  public let validUntil: Instant?
  public let list: StatusList

  public init(
    id: String, issuer: DID, purpose: StatusPurpose, validFrom: Instant, validUntil: Instant, list: StatusList
  ) {
    self.id = id
    self.issuer = issuer.description
    purposes = [purpose]
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.list = list
  }
}

extension StatusListCredential {
  /// The credential without its proof; sign it with ``SigningRequest``.
  public var json: JSON {
    var credential: JSON = [
      "@context": [.string(OpenBadge.credentialsContext)], "id": .string(id),
      "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": .string(issuer),
    ]
    credential["validFrom"] = (validFrom?.description).map(JSON.string)
    credential["validUntil"] = (validUntil?.description).map(JSON.string)
    let purposes = purposes.map { JSON.string($0.rawValue) }
    credential["credentialSubject"] = [
      "id": .string(id + "#list"), "type": "BitstringStatusList",
      "statusPurpose": purposes.count == 1 ? purposes[0] : .array(purposes),
      "encodedList": .string(list.encoded),
    ]
    return credential
  }

  /// Reads a list. Its proof is not looked at.
  public init(_ credential: JSON) throws(StatusListError) {
    guard let id = credential["id"]?.string else { throw .malformed("id") }
    guard credential["type"]?.elements.contains("BitstringStatusListCredential") == true else {
      throw .malformed("type")
    }
    guard let issuer = credential["issuer"]?.identifier else { throw .malformed("issuer") }
    guard let subject = credential["credentialSubject"],
      subject["type"]?.elements.contains("BitstringStatusList") == true
    else { throw .malformed("credentialSubject") }
    // Purposes that we do not know are those of other records.
    let purposes = (subject["statusPurpose"]?.elements ?? []).compactMap(\.string).compactMap(
      StatusPurpose.init)
    guard let encoded = subject["encodedList"]?.string else { throw .malformed("encodedList") }
    self.id = id
    self.issuer = issuer
    self.purposes = purposes
    validFrom = try Self.instant("validFrom", of: credential)
    validUntil = try Self.instant("validUntil", of: credential)
    list = try StatusList(encoded: encoded)
  }

  private static func instant(_ name: String, of credential: JSON) throws(StatusListError) -> Instant? {
    guard let value = credential[name] else { return nil }
    guard let instant = value.string.flatMap(Instant.init) else { throw .malformed(name) }
    return instant
  }
}

extension JSON {
  /// An identifier that linked data writes as a text or as the `id` of an object.
  var identifier: String? { string ?? self["id"]?.string }
}

import Training

/// The rules of the data models, apart from any signature: VCDM 2.0 (`model`), Open Badges 3.0 (`open-badge`), and
/// which words a record may use (`contexts`). Each check answers with the first complaint, or nothing.
enum CredentialModel {
  // MARK: Verifiable Credentials Data Model 2.0, section 4

  static func modelComplaint(_ credential: JSON) -> Sentence? {
    guard credential.object != nil else { return "The file is JSON, but not a record" }
    guard credential["@context"]?.array?.first?.string == OpenBadge.credentialsContext else {
      return "The first context is not that of Verifiable Credentials 2.0"
    }
    if let id = credential["id"], !isAddress(id) { return "The “id” is not one absolute address" }
    guard credential["type"]?.elements.contains("VerifiableCredential") == true else {
      return "The “type” does not name a verifiable credential"
    }
    guard let issuer = credential["issuer"],
      isAddress(issuer.string.map(JSON.string) ?? issuer["id"] ?? .null)
    else {
      return "The “issuer” is missing or is not one absolute address"
    }
    guard let subjects = credential["credentialSubject"]?.elements, !subjects.isEmpty,
      subjects.allSatisfy({ $0.object?.members.isEmpty == false })
    else { return "The “credentialSubject” is missing or says nothing" }
    guard subjects.allSatisfy({ $0["id"].map(isAddress) ?? true }) else {
      return "The “id” of the “credentialSubject” is not one absolute address"
    }
    return typesComplaint(credential) ?? datesComplaint(credential)
  }

  private static func typesComplaint(_ credential: JSON) -> Sentence? {
    for name in ["credentialStatus", "credentialSchema", "evidence", "refreshService", "termsOfUse"] {
      for node in credential[name]?.elements ?? [] {
        guard let types = node["type"]?.elements, !types.isEmpty, types.allSatisfy({ $0.string != nil })
        else {
          return "The “\(name)” has no type"
        }
        if let id = node["id"], !isAddress(id) {
          return "The “id” of the “\(name)” is not one absolute address"
        }
        if name == "credentialSchema", node["id"] == nil { return "The “credentialSchema” has no address" }
      }
    }
    return nil
  }

  private static func datesComplaint(_ credential: JSON) -> Sentence? {
    for name in ["validFrom", "validUntil", "awardedDate"] {
      if let value = credential[name], value.string.flatMap(Instant.init) == nil {
        return "The “\(name)” is not a date and time with a time zone"
      }
    }
    if let from = instant("validFrom", of: credential), let until = instant("validUntil", of: credential),
      from > until
    {
      return "The record ends before it begins: “validUntil” lies before “validFrom”"
    }
    return nil
  }

  // MARK: Open Badges 3.0, section "Achievement Credential"

  static func badgeComplaint(_ credential: JSON) -> Sentence? {
    guard credential["type"]?.elements.contains(where: { OpenBadge.types.contains($0.string ?? "") }) == true
    else {
      return "The record is a verifiable credential, but not an Open Badge"
    }
    guard credential["@context"]?[1]?.string?.hasPrefix(OpenBadge.badgeContextPrefix) == true else {
      return "The second context is not that of Open Badges 3.0"
    }
    guard credential["id"]?.string != nil else { return "The record has no “id”" }
    guard instant("validFrom", of: credential) != nil else { return "The record has no “validFrom”" }
    if let issuer = credential["issuer"], issuer.object != nil {
      guard isOf("Profile", issuer) else { return "The “issuer” is not a profile" }
      if let complaint = typeComplaint(issuer["parentOrg"], "Profile")
        ?? typeComplaint(issuer["otherIdentifier"], "IdentifierEntry")
      {
        return complaint
      }
    }
    guard let subjects = credential["credentialSubject"]?.elements, let subject = subjects.first,
      subjects.count == 1
    else { return "A record is about exactly one person; this one is not" }
    guard isOf("AchievementSubject", subject) else {
      return "The “credentialSubject” is not an achievement's subject"
    }
    guard subject["id"]?.string != nil || subject["identifier"]?.elements.isEmpty == false else {
      return
        "The record does not say whom it is about: it has neither an “id” nor an “identifier” of the holder"
    }
    return achievementComplaint(subject["achievement"])
      ?? typeComplaint(subject["result"], "Result") ?? typeComplaint(credential["evidence"], "Evidence")
  }

  private static func achievementComplaint(_ achievement: JSON?) -> Sentence? {
    guard let achievement, achievement.object != nil else {
      return "The record does not say what was achieved"
    }
    guard isOf("Achievement", achievement) else { return "The “achievement” is not of the type Achievement" }
    for name in ["id", "name", "description"] where achievement[name] == nil {
      return "The achievement has no “\(name)”"
    }
    guard let criteria = achievement["criteria"], criteria["id"] != nil || criteria["narrative"] != nil else {
      return "The achievement does not say what had to be done for it"
    }
    return nil
  }

  private static func typeComplaint(_ value: JSON?, _ type: String) -> Sentence? {
    guard let value, !value.elements.allSatisfy({ isOf(type, $0) }) else { return nil }
    return "An entry of the record is not of the type \(type), as its place asks for"
  }

  /// Results that no description explains: bad form, but it changes nothing that was signed. 1EdTech's own complete
  /// example has one.
  static func undescribedResults(_ credential: JSON) -> Int {
    let subject = credential["credentialSubject"]?.elements.first
    let descriptions = subject?["achievement"]?["resultDescription"]?.elements ?? []
    return (subject?["result"]?.elements ?? []).count { result in
      guard let described = result["resultDescription"] else { return false }
      guard let description = descriptions.first(where: { $0["id"] == described }) else { return true }
      guard let level = result["achievedLevel"] else { return false }
      return description["rubricCriterionLevel"]?.elements.contains { $0["id"] == level } != true
    }
  }

  // MARK: Contexts

  /// A record may use only words that we know, under their plain names: an unknown context, an alias or a full address
  /// in place of a name can hide what a reader of the JSON would look for.
  static func contextComplaint(_ credential: JSON) -> Sentence? {
    for context in credential["@context"]?.elements ?? [] {
      guard let address = context.string else {
        return "The record defines words of its own (an inline context)"
      }
      guard OpenBadge.knownContexts.contains(address) else {
        return "The record uses words from a context that is not known here: \(address)"
      }
    }
    var document = credential
    document["@context"] = nil
    document[DataIntegrityProof.member] = nil
    return strangeName(in: document).map { "The record uses a member that is no plain word: “\($0)”" }
  }

  private static func strangeName(in value: JSON) -> String? {
    switch value {
    case .array(let elements):
      return elements.lazy.compactMap(strangeName).first
    case .object(let object):
      // An endorsement is a credential of somebody else, with contexts of its own.
      for member in object.members where member.name != "endorsement" {
        if member.name.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") }) {
          return member.name
        }
        if let name = strangeName(in: member.value) { return name }
      }
      return nil
    default: return nil
    }
  }

  // MARK: Parts

  static func instant(_ name: String, of value: JSON) -> Instant? {
    value[name]?.string.flatMap(Instant.init)
  }

  private static func isOf(_ type: String, _ node: JSON) -> Bool {
    node["type"]?.elements.contains(.string(type)) == true
  }

  /// A scheme, a colon and something behind it, without white space.
  static func isAddress(_ value: JSON) -> Bool {
    guard let text = value.string?.utf8, let colon = text.firstIndex(of: UInt8(ascii: ":")),
      colon > text.startIndex
    else { return false }
    return text[..<colon].allSatisfy { byte in
      (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || "+-.".utf8.contains(byte)
    } && text.index(after: colon) < text.endIndex && !text.contains { $0 <= 0x20 }
  }
}

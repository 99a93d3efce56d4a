import Training

/// A rule that every record of ours keeps, stricter than the formats ask: what others have got wrong once is not
/// signed here (Boulder's practice of linting before issuing).
public enum RecordLint: String, Hashable, Sendable, CaseIterable {
  case contexts
  case model
  case openBadge = "open-badge"
  case ids
  case numbers
  case emptiness
  case dates
  case identifiers
  case name
  case results
  case status
  case method
  case size

  /// Bytes of a record as a file. A QR code cannot hold one of any size; a picture and a transparency log can.
  static let sizeLimit = 48 * 1024
}

/// What a lint found.
public struct LintFinding: Hashable, Sendable, CustomStringConvertible {
  public let lint: RecordLint
  public let sentence: String

  public var description: String { "\(lint.rawValue): \(sentence)" }
}

/// Why a record was not made ready for signing.
public struct LintFindings: Error, Hashable, Sendable, CustomStringConvertible {
  public let findings: [LintFinding]

  public var description: String { findings.map(\.description).joined(separator: "\n") }
}

extension RecordLint {
  /// Runs every lint on a record with the options of its proof.
  static func run(_ credential: JSON) throws(LintFindings) {
    let findings = allCases.flatMap { lint in
      lint.complaints(credential).map { LintFinding(lint: lint, sentence: $0) }
    }
    guard findings.isEmpty else { throw LintFindings(findings: findings) }
  }

  func complaints(_ credential: JSON) -> [String] {
    switch self {
    case .contexts: Self.contexts(credential)
    case .model: CredentialModel.modelComplaint(credential).map { [$0.description] } ?? []
    case .openBadge: CredentialModel.badgeComplaint(credential).map { [$0.description] } ?? []
    case .ids: Self.ids(credential)
    case .numbers: Self.numbers(credential)
    case .emptiness: Self.emptiness(credential, at: "")
    case .dates: Self.dates(credential)
    case .identifiers: Self.identifiers(credential)
    case .name: Self.name(credential)
    case .results: Self.results(credential)
    case .status: Self.status(credential)
    case .method: Self.method(credential)
    case .size: Self.size(credential)
    }
  }

  /// Exactly our three contexts, in order: one more could change what a word means.
  private static func contexts(_ credential: JSON) -> [String] {
    let expected = JSON.array(OpenBadge.contexts.map(JSON.string))
    return credential["@context"] == expected
      ? [] : ["The contexts are not the three of an Open Badge, in order"]
  }

  /// Every node that may have an `id` has an absolute one: without it the same record has several RDF forms.
  private static func ids(_ credential: JSON) -> [String] {
    let subject = credential["credentialSubject"]
    let achievement = subject?["achievement"]
    var nodes: [(String, JSON?)] = [
      ("The record", credential), ("The issuer", credential["issuer"]), ("The subject", subject),
      ("The achievement", achievement), ("The criteria", achievement?["criteria"]),
      ("The status entry", credential["credentialStatus"]),
    ]
    nodes += (achievement?["resultDescription"]?.array ?? []).map { ("A result description", $0) }
    nodes += (subject?["result"]?.array ?? []).map { ("A result", $0) }
    nodes += (credential["evidence"]?.array ?? []).map { ("An evidence", $0) }
    var seen: Set<String> = []
    return nodes.compactMap { name, node in
      guard let id = node?["id"], CredentialModel.isAddress(id), let text = id.string else {
        return "\(name) has no absolute “id”"
      }
      return seen.insert(text).inserted ? nil : "\(name) has the “id” of another part of the record: \(text)"
    }
  }

  /// Fractions do not survive every RDF library: they are written as text.
  private static func numbers(_ value: JSON) -> [String] {
    switch value {
    case .number(let number): number.integer == nil ? ["\(number) is a fraction written as a number"] : []
    case .array(let elements): elements.flatMap(numbers)
    case .object(let object): object.members.flatMap { numbers($0.value) }
    default: []
    }
  }

  /// What is empty is left out (Open Badges 3.0, Serialization).
  private static func emptiness(_ value: JSON, at place: String) -> [String] {
    switch value {
    case .null: ["“\(place)” is null"]
    case .string(let text): text.allSatisfy(\.isWhitespace) ? ["“\(place)” is an empty text"] : []
    case .array(let elements):
      elements.isEmpty ? ["“\(place)” is an empty list"] : elements.flatMap { emptiness($0, at: place) }
    case .object(let object):
      object.members.isEmpty
        ? ["“\(place)” is an empty object"] : object.members.flatMap { emptiness($0.value, at: $0.name) }
    default: []
    }
  }

  /// The activity begins, ends, is awarded and certified, in that order; the proof is not older than the award.
  private static func dates(_ credential: JSON) -> [String] {
    let subject = credential["credentialSubject"] ?? .null
    let start = CredentialModel.instant("activityStartDate", of: subject)
    let end = CredentialModel.instant("activityEndDate", of: subject)
    var complaints: [String] = []
    if let start, let end, start > end { complaints.append("The activity ends before it starts") }
    guard let awarded = CredentialModel.instant("awardedDate", of: credential) else {
      return complaints + ["The record has no “awardedDate”"]
    }
    if let end, end > awarded { complaints.append("The record is awarded before the activity ends") }
    if let from = CredentialModel.instant("validFrom", of: credential), awarded > from {
      complaints.append("The record begins to count before it is awarded")
    }
    if let created = credential["proof"]?[0].flatMap({ CredentialModel.instant("created", of: $0) }),
      awarded > created
    {
      complaints.append("The record is signed before it is awarded")
    }
    return complaints
  }

  /// The name in clear once; an e-mail address hashed and salted.
  private static func identifiers(_ credential: JSON) -> [String] {
    var complaints: [String] = []
    var names = 0
    for identifier in credential["credentialSubject"]?["identifier"]?.array ?? [] {
      switch identifier["identityType"] {
      case "name":
        names += 1
        if identifier["hashed"] != false { complaints.append("The holder's name is not in clear") }
      case "emailAddress":
        let hash = identifier["identityHash"]?.string ?? ""
        guard identifier["hashed"] == true, hash.hasPrefix("sha256$"),
          [UInt8](hexadecimal: hash.dropFirst(7))?.count == 32
        else {
          complaints.append("The holder's e-mail address is not hashed with SHA-256")
          continue
        }
        if (identifier["salt"]?.string?.utf8.count ?? 0) < 16 {
          complaints.append("The salt of the holder's e-mail address is shorter than 16 characters")
        }
      default:
        complaints.append("The holder is identified by something else than a name or an e-mail address")
      }
    }
    if names != 1 { complaints.append("The holder's name is not given exactly once") }
    return complaints
  }

  /// Wallets show the `name` as the badge's, so it is the award's and not the person's.
  private static func name(_ credential: JSON) -> [String] {
    let achievement = credential["credentialSubject"]?["achievement"]
    var complaints: [String] = []
    if credential["name"] != achievement?["name"] || credential["name"]?.string == nil {
      complaints.append("The “name” of the record is not that of the achievement")
    }
    if credential["issuer"]?["name"]?.string == nil { complaints.append("The school has no name") }
    if credential["description"]?.string == nil {
      complaints.append("The record does not say what it covers")
    }
    return complaints
  }

  /// Each result is described once, and has its value as text.
  private static func results(_ credential: JSON) -> [String] {
    let subject = credential["credentialSubject"]
    let descriptions = subject?["achievement"]?["resultDescription"]?.array ?? []
    let results = subject?["result"]?.array ?? []
    let described = descriptions.compactMap { $0["id"]?.string }
    let used = results.compactMap { $0["resultDescription"]?.string }
    var complaints: [String] = []
    if used.count != results.count || used.sorted() != described.sorted() || Set(used).count != used.count {
      complaints.append("The results and their descriptions do not match one to one")
    }
    if !results.allSatisfy({ $0["value"]?.string != nil }) { complaints.append("A result has no value") }
    for description in descriptions where description["resultType"] == "Status" {
      let result = results.first { $0["resultDescription"] == description["id"] }
      if result?["status"]?.string == nil { complaints.append("An assessment has no status") }
    }
    return complaints
  }

  /// Without a status entry a record could never be revoked.
  private static func status(_ credential: JSON) -> [String] {
    guard let entry = credential["credentialStatus"], entry.object != nil else {
      return ["The record has no status entry, or several"]
    }
    var complaints: [String] = []
    if entry["type"] != "BitstringStatusListEntry" {
      complaints.append("The status entry is of an unknown type")
    }
    let index = entry["statusListIndex"]?.string.flatMap { Int($0) }
    if index.map({ (0..<StatusList.size).contains($0) }) != true {
      complaints.append("The status index is not a text between 0 and \(StatusList.size - 1)")
    }
    if entry["statusPurpose"]?.string.flatMap(StatusPurpose.init) == nil {
      complaints.append("The status entry has no purpose that we know")
    }
    if !CredentialModel.isAddress(entry["statusListCredential"] ?? .null) {
      complaints.append("The status entry names no list")
    }
    if entry["id"] == entry["statusListCredential"] {
      complaints.append("The status entry has the address of its list as its own")
    }
    return complaints
  }

  /// The key that signs is the issuer's.
  private static func method(_ credential: JSON) -> [String] {
    guard let proofs = credential["proof"]?.array, proofs.count == 1,
      let method = proofs[0]["verificationMethod"]?.string,
      let issuer = credential["issuer"]?.identifier, method.hasPrefix(issuer + "#")
    else { return ["The proof does not name a key of the issuer"] }
    return []
  }

  private static func size(_ credential: JSON) -> [String] {
    let size = credential.bytes().count
    return size <= sizeLimit ? [] : ["The record has \(size) bytes; the limit is \(sizeLimit)"]
  }
}

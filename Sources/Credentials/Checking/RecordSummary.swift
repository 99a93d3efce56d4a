/// What a record says, in the words that a page shows. Whether it is true is the standing's question.
public struct RecordSummary: Hashable, Sendable {
  public struct Result: Hashable, Sendable {
    public let name: String
    public let value: String
    public let required: String?
  }

  public let id: String?
  public let title: String?
  /// What the record covers and what it does not.
  public let scope: String?
  /// Nothing for a badge of another kind.
  public let kind: CompletionRecord.Award.Kind?
  public let holder: String?
  public let holderID: String?
  /// As the record calls the issuer.
  public let school: String?
  public let curriculum: String?
  public let version: String?
  public let achievement: String?
  public let achievementDescription: String?
  public let criteria: String?
  public let results: [Result]
  public let evidence: [String]
  public let awarded: Instant?
  public let validFrom: Instant?
  public let validUntil: Instant?
  public let activityStart: Instant?
  public let activityEnd: Instant?

  init(_ credential: JSON) {
    let subject = credential["credentialSubject"]?.elements.first ?? .null
    let achievement = subject["achievement"] ?? .null
    id = credential["id"]?.string
    title = credential["name"]?.string ?? achievement["name"]?.string
    scope = credential["description"]?.string
    kind = achievement["achievementType"]?.string.flatMap(CompletionRecord.Award.Kind.init(achievementType:))
    holder =
      subject["identifier"]?.elements.first { $0["identityType"] == "name" && $0["hashed"] != true }?[
        "identityHash"]?.string
    holderID = subject["id"]?.string
    school = credential["issuer"]?["name"]?.string
    curriculum = achievement["humanCode"]?.string
    version = achievement["version"]?.string
    self.achievement = achievement["name"]?.string
    achievementDescription = achievement["description"]?.string
    criteria = achievement["criteria"]?["narrative"]?.string
    results = Self.results(of: subject, described: achievement["resultDescription"]?.elements ?? [])
    evidence = (credential["evidence"]?.elements ?? []).compactMap { ($0["name"] ?? $0["id"])?.string }
    awarded = CredentialModel.instant("awardedDate", of: credential)
    validFrom = CredentialModel.instant("validFrom", of: credential)
    validUntil = CredentialModel.instant("validUntil", of: credential)
    activityStart = CredentialModel.instant("activityStartDate", of: subject)
    activityEnd = CredentialModel.instant("activityEndDate", of: subject)
  }

  private static func results(of subject: JSON, described descriptions: [JSON]) -> [Result] {
    (subject["result"]?.elements ?? []).compactMap { result in
      let description = descriptions.first { $0["id"] == result["resultDescription"] }
      let levels = description?["rubricCriterionLevel"]?.elements ?? []
      let level = levels.first { $0["id"] == result["achievedLevel"] }?["name"]
      guard let value = (result["value"] ?? level ?? result["status"])?.string else { return nil }
      let required = levels.first { $0["id"] == description?["requiredLevel"] }?["name"]
      return Result(
        name: description?["name"]?.string ?? "Result", value: value,
        required: (description?["requiredValue"] ?? required)?.string)
    }
  }
}

extension RecordSummary {
  /// Stable member names, part of ``Verification/json``.
  public var json: JSON {
    var json: JSON = [:]
    json["id"] = id.map(JSON.string)
    json["title"] = title.map(JSON.string)
    json["kind"] = (kind?.rawValue).map(JSON.string)
    json["holder"] = holder.map(JSON.string)
    json["holderId"] = holderID.map(JSON.string)
    json["school"] = school.map(JSON.string)
    json["scope"] = scope.map(JSON.string)
    json["curriculum"] = curriculum.map(JSON.string)
    json["version"] = version.map(JSON.string)
    json["achievement"] = achievement.map(JSON.string)
    json["achievementDescription"] = achievementDescription.map(JSON.string)
    json["criteria"] = criteria.map(JSON.string)
    json["awarded"] = (awarded?.description).map(JSON.string)
    json["validFrom"] = (validFrom?.description).map(JSON.string)
    json["validUntil"] = (validUntil?.description).map(JSON.string)
    json["activityStart"] = (activityStart?.description).map(JSON.string)
    json["activityEnd"] = (activityEnd?.description).map(JSON.string)
    json["results"] = .array(
      results.map { result in
        var json: JSON = ["name": .string(result.name), "value": .string(result.value)]
        json["required"] = result.required.map(JSON.string)
        return json
      })
    json["evidence"] = .array(evidence.map(JSON.string))
    return json
  }
}

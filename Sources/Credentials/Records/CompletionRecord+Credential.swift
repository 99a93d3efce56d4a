extension CompletionRecord {
  /// The Open Badges 3.0 credential, without a proof.
  ///
  /// Valid under both published generations of the JSON Schema: arrays wherever a set is allowed, an `id` on every node
  /// that may have one, no fractional number, nothing empty.
  public func credential() -> JSON {
    var credential: JSON = [
      "@context": .array(OpenBadge.contexts.map(JSON.string)), "id": .string(id),
      "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": .string(award.name),
      "description": .string(description), "issuer": school.profile,
      "validFrom": .string(validFrom.description),
    ]
    credential["validUntil"] = (validUntil?.description).map(JSON.string)
    credential["awardedDate"] = .string(awarded.description)
    credential["credentialSubject"] = subject
    if !evidence.isEmpty { credential["evidence"] = .array(evidence.map(\.json)) }
    credential["credentialSchema"] = [
      ["id": .string(OpenBadge.schema), "type": "1EdTechJsonSchemaValidator2019"]
    ]
    credential["credentialStatus"] = status.json
    return credential
  }

  /// The scope, and for a correction what it replaces: Open Badges has no term for an edition, and the line is signed.
  private var description: String {
    guard edition.number > 1 else { return award.scope }
    let replaced = edition.replaces.map { " It replaces the edition of \($0.date)." } ?? ""
    return "\(award.scope) Edition \(edition.number) of this record.\(replaced)"
  }

  private var subject: JSON {
    var subject: JSON = [
      "id": .string(holder.id), "type": ["AchievementSubject"], "identifier": .array(holder.identifiers),
    ]
    subject["activityStartDate"] = (activity?.start.description).map(JSON.string)
    subject["activityEndDate"] = (activity?.end.description).map(JSON.string)
    subject["achievement"] = achievement
    if !results.isEmpty { subject["result"] = .array(results.map { $0.json(in: award) }) }
    return subject
  }

  private var achievement: JSON {
    var achievement: JSON = [
      "id": .string(award.id), "type": ["Achievement"],
      "achievementType": .string(award.kind.achievementType),
      "name": .string(award.name), "description": .string(award.description),
      "humanCode": .string(award.curriculum), "version": .string(award.version),
    ]
    achievement["inLanguage"] = award.language.map(JSON.string)
    achievement["criteria"] = ["id": .string(award.id + "#criteria"), "narrative": .string(award.criteria)]
    if !award.tags.isEmpty { achievement["tag"] = .array(award.tags.map(JSON.string)) }
    if let digest = award.digest {
      achievement["otherIdentifier"] = [
        [
          "type": "IdentifierEntry", "identifier": .string(digest.description),
          "identifierType": "ext:curriculumDigest",
        ]
      ]
    }
    if !results.isEmpty {
      achievement["resultDescription"] = .array(results.map { $0.description(in: award) })
    }
    return achievement
  }
}

extension CompletionRecord.School {
  fileprivate var profile: JSON {
    var profile: JSON = ["id": .string(did.description), "type": ["Profile"], "name": .string(name)]
    profile["url"] = url.map(JSON.string)
    profile["email"] = email.map(JSON.string)
    profile["image"] = logo.map { ["id": .string($0), "type": "Image"] }
    return profile
  }
}

extension CompletionRecord.Holder {
  /// The name in clear, because a record that names nobody proves nothing to a studio; the e-mail address hashed.
  fileprivate var identifiers: [JSON] {
    var identifiers: [JSON] = [
      ["type": "IdentityObject", "hashed": false, "identityType": "name", "identityHash": .string(name)]
    ]
    if let email {
      identifiers.append([
        "type": "IdentityObject", "hashed": true, "identityType": "emailAddress",
        "identityHash": .string(email.hash), "salt": .string(email.salt),
      ])
    }
    return identifiers
  }
}

extension CompletionRecord.Award.Kind {
  var achievementType: String {
    switch self {
    case .completion: "CertificateOfCompletion"
    case .achievement: "Competency"
    }
  }

  init?(achievementType: String) {
    guard let kind = Self.allCases.first(where: { $0.achievementType == achievementType }) else { return nil }
    self = kind
  }
}

extension CompletionRecord.Result {
  fileprivate func description(in award: CompletionRecord.Award) -> JSON {
    var description: JSON = [
      "id": .string(address(in: award)), "type": ["ResultDescription"], "name": .string(name),
      "resultType": .string(kind.resultType),
    ]
    description["requiredValue"] = required.map(JSON.string)
    return description
  }

  fileprivate func json(in award: CompletionRecord.Award) -> JSON {
    var result: JSON = [
      "id": .string(id), "type": ["Result"], "resultDescription": .string(address(in: award)),
      "value": .string(value),
    ]
    // A result of the type `Status` must have one (Open Badges 3.0, Result).
    if kind == .assessment { result["status"] = "Completed" }
    return result
  }

  private func address(in award: CompletionRecord.Award) -> String { "\(award.id)#\(slug)" }
}

extension CompletionRecord.Result.Kind {
  var resultType: String {
    switch self {
    case .amount: "RawScore"
    case .level: "PerformanceLevel"
    case .assessment: "Status"
    }
  }
}

extension CompletionRecord.Evidence {
  fileprivate var json: JSON {
    var evidence: JSON = ["id": .string(id), "type": ["Evidence"], "name": .string(name)]
    evidence["narrative"] = narrative.map(JSON.string)
    return evidence
  }
}

extension CompletionRecord.StatusEntry {
  fileprivate var json: JSON {
    [
      "id": .string("\(list)#\(index)"), "type": "BitstringStatusListEntry",
      "statusPurpose": .string(purpose.rawValue), "statusListIndex": .string(String(index)),
      "statusListCredential": .string(list),
    ]
  }
}

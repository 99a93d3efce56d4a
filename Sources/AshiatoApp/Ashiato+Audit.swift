public import AshiatoStore
import Credentials
import Postgres
import Screening
public import Training

/// What an audit looked at and what it found.
public struct AuditReport: Sendable, Encodable {
  /// How many of each kind were checked, in the order of checking.
  public private(set) var checked: [Tally] = []
  public private(set) var findings: [Finding] = []

  public var isClean: Bool { findings.isEmpty }

  public struct Tally: Sendable, Encodable, Hashable {
    public let kind: String
    public let count: Int
  }

  /// Something that is not as it was signed, or a claim that does not follow from the facts.
  public struct Finding: Sendable, Encodable, Hashable {
    public let kind: String
    public let subject: String
    public let sentence: Sentence
  }

  mutating func note(_ kind: String, count: Int) {
    checked.append(Tally(kind: kind, count: count))
  }

  mutating func find(_ kind: String, _ subject: some CustomStringConvertible, _ sentence: Sentence) {
    findings.append(Finding(kind: kind, subject: subject.description, sentence: sentence))
  }
}

extension Ashiato {
  /// Verifies every signature over what the database holds now, every digest, whose each row is, and every claim
  /// against the facts.
  ///
  /// Everything is read in one snapshot. It changes nothing.
  public func audit(as caller: Caller) async throws(AshiatoError) -> AuditReport {
    try caller.may(.audit)
    let school = caller.school
    return try await store.snapshot(from: caller.standpoint) { transaction async throws(AshiatoError) in
      var report = AuditReport()
      try await auditCurricula(of: school, in: transaction, into: &report)
      try await auditRuleSets(of: school, in: transaction, into: &report)
      let keys = try await auditKeys(of: school, in: transaction, into: &report)
      try await auditSignOffs(of: school, keys: keys, in: transaction, into: &report)
      try await auditRecords(of: school, in: transaction, into: &report)
      try await auditErasableTexts(of: school, in: transaction, into: &report)
      for difference in try await transaction.studentDifferences(at: school.id) {
        report.find(
          difference.part, difference.subject,
          "It names another student than what it belongs to.")
      }
      for difference in try await transaction.claimDifferences(at: school.id) {
        report.find(
          difference.claim, difference.subject,
          "This claim is \(difference.kind): it does not follow from the facts.")
      }
      report.note("claims", count: try await transaction.claimCount(at: school.id))
      return report
    }
  }

  private func auditCurricula(
    of school: SchoolProfile, in transaction: borrowing Transaction, into report: inout AuditReport
  ) async throws(AshiatoError) {
    let curricula = try await transaction.curriculumContents(at: school.id)
    for (reference, content) in curricula {
      if Digest(of: Array(content.utf8)).description != reference.digest {
        report.find("curriculum", reference, "Its content is not the one that its digest was made of.")
      }
    }
    report.note("curriculum versions", count: curricula.count)
  }

  private func auditRuleSets(
    of school: SchoolProfile, in transaction: borrowing Transaction, into report: inout AuditReport
  ) async throws(AshiatoError) {
    let ruleSets = try await transaction.ruleSetContents(at: school.id)
    for (reference, content) in ruleSets {
      if Digest(of: Array(content.utf8)).description != reference.digest {
        report.find("rule set", reference, "Its content is not the one that its digest was made of.")
      } else if try decoded(RuleSet.self, from: content).name != reference.description {
        report.find("rule set", reference, "It is noted under another name than its own.")
      }
    }
    report.note("rule sets", count: ruleSets.count)
  }

  /// Checks each proof of possession and returns the keys by id.
  private func auditKeys(
    of school: SchoolProfile, in transaction: borrowing Transaction, into report: inout AuditReport
  ) async throws(AshiatoError) -> [RegisteredKey.ID: RegisteredKey] {
    let keys = try await transaction.keys(at: school.id)
    for (key, possession) in keys {
      let proof = (try? SignedStatement(opening: Array(possession.utf8))).flatMap { try? KeyPossession($0) }
      guard let proof, proof.key.did.description == key.did, proof.person == key.person.description,
        proof.school == school.did
      else {
        report.find("key", key.id, "Its proof of possession does not hold for this key and this person.")
        continue
      }
    }
    report.note("keys", count: keys.count)
    return Dictionary(keys.map { ($0.key.id, $0.key) }) { first, _ in first }
  }

  private func auditSignOffs(
    of school: SchoolProfile, keys: [RegisteredKey.ID: RegisteredKey], in transaction: borrowing Transaction,
    into report: inout AuditReport
  ) async throws(AshiatoError) {
    let authorities = try await transaction.authorities(at: school.id)
    var count = 0
    var last: SignOff.ID?
    while true {
      let page = try await transaction.signOffs(after: last, at: school.id)
      guard let end = page.last else { break }
      for signOff in page {
        count += 1
        if let objection = try await objection(
          to: signOff, school: school, key: keys[signOff.key], authorities: authorities, in: transaction)
        {
          report.find("sign-off", signOff.id, objection)
        }
      }
      last = end.id
    }
    report.note("sign-offs", count: count)
  }

  /// Why a stored sign-off does not hold; `nil` when it does.
  private func objection(
    to signOff: SignOff, school: SchoolProfile, key: RegisteredKey?, authorities: [Authority],
    in transaction: borrowing Transaction
  ) async throws(AshiatoError) -> Sentence? {
    let signed: SignedStatement
    do {
      signed = try SignedStatement(opening: Array(signOff.document.utf8))
    } catch {
      return "The signature over the statement does not hold."
    }
    guard signed.digest.description == signOff.digest else {
      return "The signed statement is not the one that was received."
    }
    guard let key, key.did == signed.key.did.description else {
      return "It was signed with another key than the one noted."
    }
    guard key.person == signOff.signer else {
      return "Its key belongs to somebody else than the signer noted."
    }
    guard Instant(signed.claimed) == signOff.claimedAt else {
      return "The time that it claims is not the one noted."
    }
    guard let (reference, groundID) = try? StatementText.subject(of: signed), reference == signOff.fact,
      groundID == signOff.authority, let ground = authorities.first(where: { $0.id == groundID })
    else { return "It is about another fact, or rests on another authority, than noted." }

    let file: FactFile
    do {
      file = try await transaction.factFile(reference, at: school.id)
    } catch .refused {
      return "The \(reference.kind.noun) that it is about is not in the database."
    } catch .unreadable {
      return "The \(reference.kind.noun) that it is about cannot be read."
    } catch .failed(let error) where error.code == .decoding {
      return "The \(reference.kind.noun) that it is about cannot be read."
    }
    guard file.fact.signer == signOff.signer, ground.person == signOff.signer,
      ground.act == reference.kind.act,
      ground.curriculum == file.curriculum.id
    else { return "Its authority is not one of the signer for this fact." }
    guard file.student == signOff.student else { return "It is noted under another student." }
    let expected = try StatementText(
      school: school, curriculum: file.curriculum, fact: file.fact, site: file.site, authority: ground
    ).json()
    guard expected.canonicalText == signed.statement.canonicalText else {
      return "The \(reference.kind.noun) in the database is not the one that was signed."
    }
    return nil
  }

  private func auditRecords(
    of school: SchoolProfile, in transaction: borrowing Transaction, into report: inout AuditReport
  ) async throws(AshiatoError) {
    let keys = try await auditSchoolKeys(of: school, in: transaction, into: &report)
    let publicKeys = keys.compactMap { try? PublicKey(multikey: $0.multikey) }

    let editions = try await transaction.editionContents(at: school.id)
    for edition in editions {
      if let objection = try edition.objection(school: school, keys: keys) {
        report.find("record", "\(edition.record.urn) edition \(edition.number)", objection)
      }
    }
    report.note("editions of records", count: editions.count)

    let lists = try await transaction.statusListContents(at: school.id)
    for (list, digest) in lists {
      let bytes = Array(list.document.utf8)
      let credential = (try? JSON(parsing: bytes)).flatMap { try? StatusListCredential($0) }
      if Digest(of: bytes).description != digest || !isSigned(bytes, by: publicKeys)
        || credential?.id != school.statusListAddress(list.list)
        || credential?.validFrom.map(Instant.init) != list.validFrom
        || credential?.validUntil.map(Instant.init) != list.validUntil
      {
        report.find("status list", "\(list.list)/\(list.number)", "It is not as it was signed.")
      }
    }
    if lists.isEmpty, editions.contains(where: { $0.digest != nil }) {
      report.find("status list", "\(Self.statusList)", "It is missing, though records were signed.")
    }
    if let latest = lists.map(\.list).max(by: { $0.number < $1.number }) {
      let revoked = try await transaction.revokedStatusIndexes(of: latest.list, at: school.id)
      let credential = (try? JSON(parsing: Array(latest.document.utf8))).flatMap {
        try? StatusListCredential($0)
      }
      let told = credential.map { list in (0..<list.list.count).filter { list.list[$0] == true } }
      if told != revoked {
        report.find(
          "status list", "\(latest.list)/\(latest.number)", "What it tells is not what was revoked.")
      }
    }
    report.note("status lists", count: lists.count)
  }

  /// Checks each proof of possession and returns the keys.
  private func auditSchoolKeys(
    of school: SchoolProfile, in transaction: borrowing Transaction, into report: inout AuditReport
  ) async throws(AshiatoError) -> [SchoolKey] {
    let keys = try await transaction.schoolKeyContents(at: school.id)
    for (key, possession) in keys {
      let proof = (try? SignedStatement(opening: Array(possession.utf8))).flatMap { try? KeyPossession($0) }
      if proof?.key.multikey != key.multikey || proof?.school != school.did {
        report.find("school key", key.fragment, "Its proof of possession does not hold for this key.")
      }
    }
    report.note("keys of the school", count: keys.count)
    return keys.map(\.key)
  }

  private func auditErasableTexts(
    of school: SchoolProfile, in transaction: borrowing Transaction, into report: inout AuditReport
  ) async throws(AshiatoError) {
    let notes = try await transaction.erasableNotes(at: school.id)
    for note in notes where ErasableNote.digest(salt: note.salt, text: note.text) != note.digest {
      report.find("text", note.digest, "It is not the text that the digest was made of.")
    }
    report.note("erasable texts", count: notes.count)
  }
}

extension EditionContent {
  fileprivate func objection(school: SchoolProfile, keys: [SchoolKey]) throws(AshiatoError) -> Sentence? {
    if let planned, Digest(of: Array(planned.utf8)).description != plannedDigest {
      return "The planned bytes are not the ones that were planned."
    }
    guard let digest else { return nil }
    guard let signed else { return planned == nil ? nil : "The signed bytes are missing." }
    guard let schoolKey = keys.first(where: { $0.id == key }),
      let key = try? PublicKey(multikey: schoolKey.multikey),
      let document = try? SecuredDocument(Array(signed.utf8))
    else { return "The signed bytes are not readable." }
    guard Digest(of: document.text.canonicalForm()).description == digest else {
      return "The signed bytes are not the ones that were signed."
    }
    guard isSigned(Array(signed.utf8), by: [key]) else { return "The school's signature does not hold." }
    guard try agrees(with: document.text.value, school: school, schoolKey: schoolKey) else {
      return "The signed bytes say something else than the rows of the record."
    }
    return nil
  }

  /// Whether the rows say what was signed.
  private func agrees(with signed: JSON, school: SchoolProfile, schoolKey: SchoolKey) throws(AshiatoError)
    -> Bool
  {
    guard let curriculum, let version, let kind, let awardedOn, let code = code.flatMap({ CheckCode($0) })
    else {
      return false
    }
    let said = RecordAddresses(school: school)
    let proof = signed["proof"]?.elements.first
    func instant(_ member: JSON?) -> Instant? {
      member?.string.flatMap { Credentials.Instant($0) }.map(Instant.init)
    }
    guard let awarded = instant(signed["awardedDate"]) else { return false }
    return try LocalClock(school.timeZone).day(at: awarded) == awardedOn
      && signed["id"]?.string == record.urn
      && signed["credentialStatus"]?["statusListCredential"]?.string == school.statusListAddress(list)
      && signed["credentialStatus"]?["statusListIndex"]?.string == "\(statusIndex)"
      && signed["credentialSubject"]?["achievement"]?["id"]?.string
        == said.award(kind, of: curriculum, version)
      && signed["evidence"]?.elements.first?["id"]?.string == said.check(code)
      && instant(signed["validFrom"]) == validFrom && instant(signed["validUntil"]) == validUntil
      && instant(proof?["created"]) == createdAt
      && proof?["verificationMethod"]?.string == "\(school.did)#\(schoolKey.fragment)"
  }
}

/// Whether every proof of a document holds under one of the keys.
private func isSigned(_ bytes: [UInt8], by keys: some Sequence<PublicKey>) -> Bool {
  guard let document = try? SecuredDocument(bytes), !document.proofs.isEmpty else { return false }
  return document.proofs.allSatisfy { proof in
    guard case .known(let proof) = proof else { return false }
    return keys.contains { (try? document.check(proof, by: $0)) != nil }
  }
}

public import AshiatoStore
public import Credentials
import Postgres
public import Training

/// Where the renewal of a record stands, with whose it is.
public struct RenewalReport: Sendable {
  public let holder: PersonProfile
  public let record: Record
  public let renewal: Renewal
}

extension Ashiato {
  /// Gives a record a new edition: one that was revoked wrongly holds again, and one that holds names its holder as she is called now.
  ///
  /// Id, code, link and last day stay; bytes, beginning and place in the status list are the new edition's own. What the record rests
  /// on is looked at again and must still stand. Run again after an interruption, it takes up where it stopped.
  public func reissueRecord(_ name: String, with key: SigningKey, as caller: Caller)
    async throws(AshiatoError) -> IssuedRecordState
  {
    let id = try await planEdition(of: name, renewing: false, with: key.publicKey, as: caller)
    try await signRecord(id, with: key, as: caller)
    return try await deliverRecord(id, as: caller)
  }

  /// Renews a record that lapses: a new edition that holds longer, by the rule of its curriculum.
  public func renewRecord(_ name: String, with key: SigningKey, as caller: Caller) async throws(AshiatoError)
    -> IssuedRecordState
  {
    let id = try await planEdition(of: name, renewing: true, with: key.publicKey, as: caller)
    try await signRecord(id, with: key, as: caller)
    return try await deliverRecord(id, as: caller)
  }

  /// What is done and what is missing for the renewal of a record, today.
  public func renewal(of name: String, as caller: Caller) async throws(AshiatoError) -> RenewalReport {
    try caller.may(.readRecord)
    let school = caller.school.id
    let today = try today(in: caller.school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let id = try await transaction.recordID(name, at: school)
      let state = try await transaction.knownRecord(id, at: school)
      try caller.mayActFor(state.record.student, .readRecord)
      guard state.digest != nil else { throw .refused(RecordRefusal.unfinished) }
      let enrolment = try await transaction.knownEnrolment(state.record.enrolment, at: school)
      let file = try await transaction.enrolmentFile(of: enrolment, at: school)
      let held = state.held(through: try await transaction.editions(of: id, at: school))

      let renewal = try decide { () throws(RenewalRefusal) in
        try Renewal(of: held, in: file.curriculum, facts: file.facts, asOf: today)
      }
      return RenewalReport(
        holder: try await transaction.knownPerson(state.record.student.description, at: school),
        record: state.record, renewal: renewal)
    }
  }

  /// The signed editions of a record, oldest first.
  public func editions(of record: Record.ID, as caller: Caller) async throws(AshiatoError) -> [SignedEdition]
  {
    try caller.may(.readRecord)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let state = try await transaction.knownRecord(record, at: school)
      try caller.mayActFor(state.record.student, .readRecord)
      return try await transaction.editions(of: record, at: school)
    }
  }

  /// Writes the next edition *planned*; a later one that was not handed out yet is taken up as it is.
  func planEdition(of name: String, renewing: Bool, with key: PublicKey, as caller: Caller)
    async throws(AshiatoError) -> Record.ID
  {
    try caller.may(.issueRecord)
    let school = caller.school
    let today = try today(in: school.timeZone)
    // Proofs carry whole seconds.
    let now = Instant(Credentials.Instant(now()))
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.lockStatusList(Self.statusList, at: school.id)
      let id = try await transaction.recordID(name, at: school.id)
      let state = try await transaction.knownRecord(id, goingOn: true, at: school.id)
      if state.number > 1, state.deliveredAt == nil, state.revoked == nil { return id }
      guard state.digest != nil || state.revoked != nil else { throw .refused(RecordRefusal.unfinished) }
      guard let said = (state.signed ?? state.planned).flatMap({ try? JSON(parsing: Array($0.utf8)) }),
        let awarded = said["awardedDate"]?.string.flatMap({ Credentials.Instant($0) })
      else { throw .refused(RecordRefusal.forgotten) }
      let record = state.record
      let holder = try await transaction.knownPerson(record.student.description, at: school.id)
      let enrolment = try await transaction.knownEnrolment(record.enrolment, at: school.id)
      let file = try await transaction.enrolmentFile(of: enrolment, at: school.id)
      let held = state.held(through: try await transaction.editions(of: id, at: school.id))
      let schoolKey = try await transaction.schoolKey(key, at: school.id)
      let taken = try await transaction.takenStatusIndexes(of: Self.statusList, at: school.id)

      let facts = file.facts.until(record.awardedOn)
      let progress = Progress(of: file.curriculum, facts: facts, asOf: record.awardedOn)
      try decide { () throws(AwardRefusal) in try progress.upholding(record.kind) }
      var validUntil = state.validUntil
      if renewing {
        let renewedUntil = try decide { () throws(RenewalRefusal) in
          let renewal = try Renewal(of: held, in: file.curriculum, facts: file.facts, asOf: today)
          try renewal.renewing()
          return renewal.renewedUntil
        }
        validUntil = Instant(startOf: renewedUntil.adding(days: 1))
      } else if state.revoked == nil, said.nameOfHolder == holder.name {
        throw .refused(RecordRefusal.nothingToPutRight)
      }
      guard let award = file.curriculum.award(record.kind), let statusIndex = freeStatusIndex(besides: taken)
      else { throw .refused(AwardRefusal.noSuchAward(record.kind, file.curriculum.id)) }
      // Of two editions the later holds, so no two begin in one second.
      let issuedAt = max(now, state.validFrom.adding(seconds: 1))
      let content = RecordContent(
        school: school, holder: holder, curriculum: file.curriculum, reference: enrolment.curriculum,
        award: award, facts: facts, progress: progress, record: record, list: Self.statusList,
        statusIndex: statusIndex, issuedAt: issuedAt, awarded: Instant(awarded), validUntil: validUntil,
        edition: .init(number: state.number + 1, replaces: .init(state.validFrom)))
      let planned = try plannedBytes(content, method: "\(school.did)#\(schoolKey.fragment)", key: key)

      transaction.plan(
        PlannedEdition(
          number: state.number + 1, list: Self.statusList, statusIndex: statusIndex, key: schoolKey.id,
          validFrom: issuedAt, validUntil: validUntil, planned: String(decoding: planned, as: UTF8.self),
          plannedDigest: Digest(of: planned).description, createdAt: issuedAt),
        of: record, at: school.id)
      audit(renewing ? "record.renew" : "record.reissue", id, as: caller, in: transaction)
      return id
    }
  }
}

extension Transaction {
  /// Where the renewal of each record stands that an enrolment led to and that a rule renews.
  func renewals(
    of file: EnrolmentFile, heldBy holder: PersonProfile, asOf day: CalendarDay, at school: School.ID
  )
    async throws(AshiatoError) -> [RenewalReport]
  {
    guard file.curriculum.awards.contains(where: { $0.renewal != nil }) else { return [] }
    var renewals: [RenewalReport] = []
    for signed in file.records where signed.record.enrolment == file.enrolment.id {
      let held = signed.held.since(firstOf: try await editions(of: signed.record.id, at: school))
      // What is revoked or never lapses has nothing to say here.
      guard let renewal = try? Renewal(of: held, in: file.curriculum, facts: file.facts, asOf: day) else {
        continue
      }
      renewals.append(RenewalReport(holder: holder, record: signed.record, renewal: renewal))
    }
    return renewals
  }
}

extension IssuedRecordState {
  /// What the record counts for, by civil dates.
  fileprivate func held(through editions: [SignedEdition]) -> HeldRecord {
    HeldRecord(
      curriculum: record.curriculum, kind: record.kind, validFrom: validFrom.utcDay,
      validUntil: validUntil?.adding(seconds: -1).utcDay, revoked: revoked != nil
    ).since(firstOf: editions)
  }
}

extension HeldRecord {
  /// From the first edition on that ends on the same day: one that was only put right begins no new term.
  fileprivate func since(firstOf editions: [SignedEdition]) -> HeldRecord {
    var held = self
    held.validFrom =
      editions.first { $0.lastDay == validUntil }.map { min($0.validFrom.utcDay, validFrom) } ?? validFrom
    return held
  }
}

extension JSON {
  /// As a record names its holder.
  fileprivate var nameOfHolder: String? {
    self["credentialSubject"]?["identifier"]?.elements.first { $0["identityType"]?.string == "name" }?[
      "identityHash"]?.string
  }
}

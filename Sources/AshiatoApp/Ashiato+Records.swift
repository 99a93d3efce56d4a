public import AshiatoStore
public import Credentials
import Postgres
public import Training

extension Ashiato {
  /// The one list of status bits that a school has; 131,072 editions fit.
  static let statusList = 1
  /// A list tells nothing after so many days; a fresh one is signed at every revocation and on demand.
  static let statusListDays = 30
  /// A list that tells for less than a week more is signed anew when a record is issued.
  static let statusListMargin: Int64 = 7 * 86_400

  /// Registers a public key as the school's own, by a signed proof that somebody holds the private one.
  public func registerSchoolKey(_ possession: SignedStatement, fragment: String, as caller: Caller)
    async throws(AshiatoError) -> SchoolKey
  {
    try caller.may(.registerSchoolKey)
    guard let proof = try? KeyPossession(possession), proof.school == caller.school.did else {
      throw .refused(SignOffRefusal.keyOfSomebodyElse)
    }
    let key = SchoolKey(id: made(), fragment: fragment, multikey: proof.key.multikey)
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.register(
        key, possession: String(decoding: possession.bytes, as: UTF8.self), at: caller.school.id,
        by: caller.person.id)
      audit("school-key.register", key.id, as: caller, in: transaction)
    }
    return key
  }

  public func schoolKeys(as caller: Caller) async throws(AshiatoError) -> [SchoolKey] {
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.schoolKeys(at: caller.school.id)
    }
  }

  /// Issues a record, or takes up where an earlier attempt stopped: planned, signed, and ready to be delivered.
  ///
  /// Each step is a transaction of its own and begins by looking at what is there, so a crash between any two leaves
  /// something to resume and never a second record.
  public func issueRecord(
    _ kind: RecordKind, to name: String, for curriculum: Curriculum.ID?, with key: SigningKey,
    as caller: Caller
  ) async throws(AshiatoError) -> IssuedRecordState {
    let id = try await planRecord(kind, to: name, for: curriculum, with: key.publicKey, as: caller)
    try await signRecord(id, with: key, as: caller)
    return try await deliverRecord(id, as: caller)
  }

  /// Writes the rows *planned*: from here on everything that the signature will cover is fixed.
  func planRecord(
    _ kind: RecordKind, to name: String, for curriculum: Curriculum.ID?, with key: PublicKey,
    as caller: Caller
  ) async throws(AshiatoError) -> Record.ID {
    try caller.may(.issueRecord)
    let school = caller.school
    let today = try today(in: school.timeZone)
    // Proofs carry whole seconds.
    let issuedAt = Instant(Credentials.Instant(now()))
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let holder = try await transaction.knownPerson(name, at: school.id)
      let enrolment = try await transaction.knownEnrolment(of: holder, in: curriculum, at: school.id)
      try await transaction.lockStatusList(Self.statusList, at: school.id)
      let file = try await transaction.enrolmentFile(of: enrolment, at: school.id)
      if let standing = try await transaction.record(of: file.chain, kind: kind, at: school.id) {
        return standing
      }
      let (content, facts) = (file.curriculum, file.facts)
      let ending = try await transaction.ending(of: content, at: school.id)
      let schoolKey = try await transaction.schoolKey(key, at: school.id)
      let taken = try await transaction.takenStatusIndexes(of: Self.statusList, at: school.id)

      let progress = Progress(of: content, facts: facts, asOf: today)
      _ = try decide { () throws(AwardRefusal) in try progress.awarding(kind, until: ending) }
      guard let award = content.award(kind), let statusIndex = freeStatusIndex(besides: taken) else {
        throw .refused(AwardRefusal.noSuchAward(kind, content.id))
      }
      var random = SystemRandomNumberGenerator()
      let record = Record(
        id: made(), enrolment: enrolment.id, student: holder.id, curriculum: content.id,
        version: content.version,
        kind: kind, awardedOn: today, code: .made(using: &random))
      let said = RecordContent(
        school: school, holder: holder, curriculum: content, reference: enrolment.curriculum, award: award,
        facts: facts, progress: progress, record: record, list: Self.statusList, statusIndex: statusIndex,
        issuedAt: issuedAt, awarded: issuedAt,
        validUntil: award.validMonths.map { Instant(startOf: record.awardedOn.adding(months: $0)) })
      let planned = try plannedBytes(said, method: "\(school.did)#\(schoolKey.fragment)", key: key)

      transaction.plan(
        record,
        PlannedEdition(
          number: 1, list: Self.statusList, statusIndex: statusIndex, key: schoolKey.id, validFrom: issuedAt,
          validUntil: said.validUntil, planned: String(decoding: planned, as: UTF8.self),
          plannedDigest: Digest(of: planned).description, createdAt: issuedAt),
        at: school.id, by: caller.person.id)
      audit("record.plan", record.id, as: caller, in: transaction)
      return record.id
    }
  }

  /// Signs exactly the planned bytes, and sees to it that a status list is published.
  func signRecord(_ id: Record.ID, with key: SigningKey, as caller: Caller) async throws(AshiatoError) {
    try caller.may(.issueRecord)
    let school = caller.school
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.lockStatusList(Self.statusList, at: school.id)
      let state = try await transaction.knownRecord(id, goingOn: true, at: school.id)
      let list = try await transaction.latestStatusList(Self.statusList, at: school.id)
      // With a list that has lapsed the record could be checked by nobody.
      if list.map({ $0.validUntil < now().adding(seconds: Self.statusListMargin) }) ?? true {
        _ = try await publishStatusList(with: key, as: caller, in: transaction)
      }
      guard state.revoked == nil else { throw .refused(RecordRefusal.revoked(state.record.kind)) }
      guard state.digest == nil else { return }
      guard let planned = state.planned else {
        throw .refused(RecordRefusal.forgotten)
      }
      // The planned bytes name their key; under another one the signature would never hold.
      guard try await transaction.schoolKey(key.publicKey, at: school.id).id == state.key else {
        throw .refused(RecordRefusal.otherKey)
      }
      let issued = try signed(Array(planned.utf8), with: key)
      transaction.sign(
        state.record, edition: state.number, signed: String(decoding: issued.bytes, as: UTF8.self),
        digest: issued.digest.description, at: school.id)
      audit("record.sign", id, as: caller, in: transaction)
    }
  }

  func deliverRecord(_ id: Record.ID, as caller: Caller) async throws(AshiatoError) -> IssuedRecordState {
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let state = try await transaction.knownRecord(id, at: school)
      guard state.digest != nil else { throw .refused(RecordRefusal.unfinished) }
      if state.deliveredAt == nil {
        transaction.deliver(state.record, edition: state.number, at: school)
        audit("record.deliver", id, as: caller, in: transaction)
      }
      return state
    }
  }

  /// A record by id or check code.
  public func record(_ name: String, as caller: Caller) async throws(AshiatoError) -> IssuedRecordState {
    try caller.may(.readRecord)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let id = try await transaction.recordID(name, at: school)
      let state = try await transaction.knownRecord(id, at: school)
      try caller.mayActFor(state.record.student, .readRecord)
      return state
    }
  }

  public func records(of name: String, as caller: Caller) async throws(AshiatoError) -> [Record] {
    try caller.may(.readRecord)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let student = try await transaction.somebody(name, at: school)
      try caller.mayActFor(student.id, .readRecord)
      return try await transaction.records(of: student.id, at: school)
    }
  }

  /// Revokes a record in every edition that it has, and publishes a fresh status list that says so.
  public func revokeRecord(
    _ name: String, because reason: RevocationReason, with key: SigningKey, as caller: Caller
  ) async throws(AshiatoError) -> (record: Record, list: PublishedStatusList) {
    try caller.may(.revokeRecord)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.lockStatusList(Self.statusList, at: school)
      let id = try await transaction.recordID(name, at: school)
      let state = try await transaction.knownRecord(id, goingOn: true, at: school)
      let record = state.record
      transaction.revoke(
        record, upTo: state.number, because: reason, as: made(), at: school, by: caller.person.id)
      let list = try await publishStatusList(with: key, as: caller, in: transaction)
      audit("record.revoke", id, as: caller, in: transaction)
      return (record, list)
    }
  }

  /// The status list as last published.
  public func statusList(as caller: Caller) async throws(AshiatoError) -> PublishedStatusList? {
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.latestStatusList(Self.statusList, at: caller.school.id)
    }
  }

  /// Signs the status list anew, so that it tells the standing as of now.
  public func renewStatusList(with key: SigningKey, as caller: Caller) async throws(AshiatoError)
    -> PublishedStatusList
  {
    try caller.may(.revokeRecord)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.lockStatusList(Self.statusList, at: caller.school.id)
      return try await publishStatusList(with: key, as: caller, in: transaction)
    }
  }

  /// Signs and keeps the list as the facts have it. The caller holds the list's lock.
  private func publishStatusList(
    with key: SigningKey, as caller: Caller, in transaction: borrowing Transaction
  ) async throws(AshiatoError) -> PublishedStatusList {
    let school = caller.school
    let schoolKey = try await transaction.schoolKey(key.publicKey, at: school.id)
    let revoked = try await transaction.revokedStatusIndexes(of: Self.statusList, at: school.id)
    let earlier = try await transaction.latestStatusList(Self.statusList, at: school.id)

    var bits = StatusList()
    for index in revoked { bits.set(index) }
    let from = Instant(Credentials.Instant(now()))
    let until = from.adding(seconds: Int64(Self.statusListDays) * 86_400)
    let unsigned = StatusListCredential(
      id: school.statusListAddress(Self.statusList), issuer: try school.issuer, purpose: .revocation,
      validFrom: .init(from), validUntil: .init(until), list: bits
    ).json
    let request = SigningRequest(
      unsigned, method: "\(school.did)#\(schoolKey.fragment)", created: .init(from))
    guard let document = try? request.signed(by: key) else {
      throw .refused(LookupRefusal.notASchoolKey(schoolKey.fragment))
    }

    let list = PublishedStatusList(
      list: Self.statusList, number: (earlier?.number ?? 0) + 1, validFrom: from, validUntil: until,
      document: document.text(.pretty))
    transaction.publish(list, digest: Digest(of: Array(list.document.utf8)).description, at: school.id)
    audit("status-list.publish", "\(list.list)/\(list.number)", as: caller, in: transaction)
    return list
  }

  /// The DID document as the school's web site serves it.
  public func didDocument(as caller: Caller) async throws(AshiatoError) -> [UInt8] {
    let keys = try await schoolKeys(as: caller)
    return try caller.school.didDocument(keys)
  }

  /// Drawn at random, so that an index says nothing about when a record was issued.
  func freeStatusIndex(besides taken: Set<Int>) -> Int? {
    guard taken.count < StatusList.size else { return nil }
    while true {
      let index = Int.random(in: 0..<StatusList.size)
      if !taken.contains(index) { return index }
    }
  }

  func plannedBytes(_ content: RecordContent, method: String, key: PublicKey) throws(AshiatoError)
    -> [UInt8]
  {
    let record = try content.completionRecord()
    do {
      return try record.prepare(method: method, key: key, created: .init(content.issuedAt)).planned
    } catch {
      throw .refused(RecordRefusal.notFitToSign(error.findings.map(\.sentence)))
    }
  }

  private func signed(_ planned: [UInt8], with key: SigningKey) throws(AshiatoError) -> IssuedRecord {
    let token: IssuanceToken
    do {
      token = try IssuanceToken(resuming: planned, key: key.publicKey)
    } catch {
      throw .refused(RecordRefusal.notFitToSign(error.findings.map(\.sentence)))
    }
    do {
      return try token.issue(with: key)
    } catch {
      throw .refused(RecordRefusal.otherKey)
    }
  }
}

extension SchoolProfile {
  func statusListAddress(_ list: Int) -> String { "https://\(domain)/status/\(list)" }

  var issuer: DID {
    get throws(AshiatoError) {
      guard let issuer = DID(did) else { throw .unreadable("The domain \(domain) makes no DID.") }
      return issuer
    }
  }

  func didDocument(_ keys: [SchoolKey]) throws(AshiatoError) -> [UInt8] {
    let did = try issuer
    let methods = keys.compactMap { key in
      (try? PublicKey(multikey: key.multikey)).map {
        VerificationMethod(id: did.method(key.fragment), controller: did, key: $0)
      }
    }
    return DIDDocument(id: did, methods: methods).json.bytes(.pretty)
  }
}

extension Transaction {
  func schoolKey(_ key: PublicKey, at school: School.ID) async throws(AshiatoError) -> SchoolKey {
    let keys = try await schoolKeys(at: school)
    guard !keys.isEmpty else { throw .refused(LookupRefusal.noSchoolKey) }
    guard let found = keys.first(where: { $0.multikey == key.multikey }) else {
      throw .refused(LookupRefusal.notASchoolKey(key.multikey))
    }
    return found
  }

  func recordID(_ name: String, at school: School.ID) async throws(AshiatoError) -> Record.ID {
    let text = name.hasPrefix("urn:uuid:") ? String(name.dropFirst(9)) : name
    if let id = Record.ID(text) { return id }
    if let code = CheckCode(text), let id = try await record(code: code, at: school) { return id }
    throw .refused(LookupRefusal.noSuchRecord(name))
  }

  func knownRecord(_ id: Record.ID, goingOn: Bool = false, at school: School.ID) async throws(AshiatoError)
    -> IssuedRecordState
  {
    guard let state = try await record(id, goingOn: goingOn, at: school) else {
      throw .refused(LookupRefusal.noSuchRecord(id.description))
    }
    return state
  }
}

/// Why a record is not signed or handed out.
public enum RecordRefusal: Refusal, Hashable {
  case notFitToSign([String])
  case otherKey
  case unfinished
  case forgotten
  case revoked(RecordKind)
  case nothingToPutRight

  public var rule: String {
    switch self {
    case .notFitToSign: "fit-to-sign"
    case .otherKey: "planned-key"
    case .unfinished: "signed-first"
    case .forgotten: "holder-forgotten"
    case .revoked: "revoked-for-good"
    case .nothingToPutRight: "edition-differs"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .notFitToSign(let findings):
      "The record is not fit to be signed: \(findings.joined(separator: "; "))."
    case .otherKey: "The record was prepared for another key of the school."
    case .unfinished: "The record was planned and is not signed yet."
    case .forgotten: "The holder asked to be forgotten, and the school erased its copy of the record."
    case .revoked(let kind):
      "The \(kind.title) of this enrolment is revoked, and nobody is issued a second one beside it."
    case .nothingToPutRight:
      "The record is not revoked and names its holder as the school does, so that a new edition would say the same."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .notFitToSign: "Mend what the sentence names, usually a name or a text of the curriculum."
    case .otherKey: "Use the key file that was in use when issuing began."
    case .unfinished: "Issue it again with “ashiato record issue”, which takes up where it stopped."
    case .forgotten: "The holder's own copy can still be checked."
    case .revoked:
      "“ashiato record show” prints the reason. If it was revoked wrongly, “ashiato record reissue” gives it a new edition."
    case .nothingToPutRight:
      "Nothing is left to do. What lapses is renewed with “ashiato record renew”."
    }
  }
}

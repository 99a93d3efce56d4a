public import Postgres
public import Training

/// A public key of the school, as its DID document lists it.
public struct SchoolKey: Sendable, Hashable {
  public typealias ID = Identifier<SchoolKey>

  public let id: ID
  /// What follows `#` in its method id, as `key-1`.
  public let fragment: String
  /// `z6Mk…`.
  public let multikey: String

  public init(id: ID, fragment: String, multikey: String) {
    self.id = id
    self.fragment = fragment
    self.multikey = multikey
  }
}

/// An edition of a record, planned: everything that its signature will cover is fixed.
public struct PlannedEdition: Sendable, Hashable {
  public let number: Int
  public let list: Int
  public let statusIndex: Int
  public let key: SchoolKey.ID
  public let validFrom: Instant
  public let validUntil: Instant?
  /// The exact document that will be signed.
  public let planned: String
  public let plannedDigest: String
  public let createdAt: Instant

  public init(
    number: Int, list: Int, statusIndex: Int, key: SchoolKey.ID, validFrom: Instant, validUntil: Instant?,
    planned: String, plannedDigest: String, createdAt: Instant
  ) {
    self.number = number
    self.list = list
    self.statusIndex = statusIndex
    self.key = key
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.planned = planned
    self.plannedDigest = plannedDigest
    self.createdAt = createdAt
  }
}

/// A record with one edition of it and how far that has come.
public struct IssuedRecordState: Sendable, Hashable {
  public let record: Record
  public let number: Int
  public let list: Int
  public let statusIndex: Int
  public let key: SchoolKey.ID
  public let validFrom: Instant
  public let validUntil: Instant?
  public let issuedAt: Instant
  public let createdAt: Instant
  /// Absent once the holder is forgotten.
  public let planned: String?
  /// Absent until it is signed.
  public let signed: String?
  public let digest: String?
  public let deliveredAt: Instant?
  public let revoked: (reason: RevocationReason, at: Instant)?

  public static func == (left: Self, right: Self) -> Bool {
    left.record == right.record && left.number == right.number && left.digest == right.digest
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(record)
    hasher.combine(number)
  }
}

/// A record that was signed, and what it counts for.
public struct SignedRecord: Sendable, Hashable {
  public let record: Record
  public let held: HeldRecord
}

extension SignedRecord {
  init(_ row: RecordRow) {
    record = Record(
      id: row.recordID, enrolment: row.enrolmentID, student: row.studentID, curriculum: row.curriculumID,
      version: row.version, kind: row.recordKind, awardedOn: row.awardedOn, code: row.code)
    held = HeldRecord(row)
  }
}

/// A signed edition in the history of a record.
public struct SignedEdition: Sendable, Hashable {
  /// Where a number is missing, the edition was planned and revoked before it was signed.
  public let number: Int
  public let validFrom: Instant
  /// The moment at which it lapses; absent where it never does.
  public let validUntil: Instant?
  public let revoked: RevocationReason?

  public init(number: Int, validFrom: Instant, validUntil: Instant?, revoked: RevocationReason?) {
    self.number = number
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.revoked = revoked
  }

  /// The last day on which it holds; absent where it never lapses.
  public var lastDay: CalendarDay? { validUntil?.adding(seconds: -1).utcDay }
}

/// A signed status list as published.
public struct PublishedStatusList: Sendable, Hashable {
  public let list: Int
  public let number: Int
  public let validFrom: Instant
  public let validUntil: Instant
  public let document: String

  public init(list: Int, number: Int, validFrom: Instant, validUntil: Instant, document: String) {
    self.list = list
    self.number = number
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.document = document
  }
}

extension Transaction {
  public func register(_ key: SchoolKey, possession: String, at school: School.ID, by actor: Person.ID) {
    enqueue(
      AddSchoolKey(
        schoolID: school, schoolKeyID: key.id, fragment: key.fragment, multikey: key.multikey,
        possession: possession, byID: actor))
  }

  /// Oldest first; any of them may sign.
  public func schoolKeys(at school: School.ID) async throws(AshiatoError) -> [SchoolKey] {
    try await answer(SchoolKeys(schoolID: school)).map {
      SchoolKey(id: $0.schoolKeyID, fragment: $0.fragment, multikey: $0.multikey)
    }
  }

  /// Waits until no other issue or revocation of the list is under way.
  public func lockStatusList(_ list: Int, at school: School.ID) async throws(AshiatoError) {
    enqueue(EnsureStatusList(schoolID: school, list: Int32(list)))
    _ = try await answer(LockStatusList(schoolID: school, list: Int32(list)))
  }

  public func takenStatusIndexes(of list: Int, at school: School.ID) async throws(AshiatoError) -> Set<Int> {
    Set(try await answer(TakenStatusIndexes(schoolID: school, list: Int32(list))).map { Int($0.statusIndex) })
  }

  /// The record that an enrolment has led to, of one kind.
  public func record(of enrolment: Enrolment.ID, kind: RecordKind, at school: School.ID)
    async throws(AshiatoError)
    -> Record.ID?
  {
    try await answer(RecordOfEnrolment(schoolID: school, enrolmentID: enrolment, recordKind: kind))?.recordID
  }

  /// Writes a record with its first edition *planned*.
  public func plan(_ record: Record, _ edition: PlannedEdition, at school: School.ID, by actor: Person.ID) {
    enqueue(
      AddRecord(
        schoolID: school, recordID: record.id, enrolmentID: record.enrolment, studentID: record.student,
        curriculumID: record.curriculum, version: record.version, recordKind: record.kind,
        awardedOn: record.awardedOn,
        byID: actor))
    enqueue(AddCheckCode(code: record.code, schoolID: school, recordID: record.id, studentID: record.student))
    plan(edition, of: record, at: school)
  }

  /// Writes the rows *planned* of an edition.
  public func plan(_ edition: PlannedEdition, of record: Record, at school: School.ID) {
    enqueue(
      PlanEdition(
        schoolID: school, recordID: record.id, number: Int32(edition.number), studentID: record.student,
        list: Int32(edition.list), statusIndex: Int32(edition.statusIndex), schoolKeyID: edition.key,
        validFrom: edition.validFrom, validUntil: edition.validUntil, plannedDigest: edition.plannedDigest,
        createdAt: edition.createdAt))
    enqueue(
      KeepPlannedBytes(
        schoolID: school, recordID: record.id, number: Int32(edition.number), studentID: record.student,
        planned: edition.planned))
  }

  /// Writes the rows *signed* and makes the edition the current one.
  public func sign(
    _ record: Record, edition number: Int, signed: String, digest: String, at school: School.ID
  ) {
    enqueue(KeepSignedBytes(signed: signed, schoolID: school, recordID: record.id, number: Int32(number)))
    enqueue(
      MarkSigned(
        schoolID: school, recordID: record.id, number: Int32(number), studentID: record.student,
        digest: digest))
    enqueue(
      MakeCurrent(schoolID: school, recordID: record.id, number: Int32(number), studentID: record.student))
  }

  /// Writes the row *delivered*, the first time.
  public func deliver(_ record: Record, edition number: Int, at school: School.ID) {
    enqueue(
      MarkDelivered(schoolID: school, recordID: record.id, number: Int32(number), studentID: record.student))
  }

  /// A record with its latest signed edition, or with the only one.
  ///
  /// - Parameter goingOn: Take the latest edition, be it only planned: for whoever signs or revokes it.
  public func record(_ id: Record.ID, goingOn: Bool, at school: School.ID) async throws(AshiatoError)
    -> IssuedRecordState?
  {
    try await answer(RecordById(schoolID: school, recordID: id, goesOn: goingOn)).map(IssuedRecordState.init)
  }

  /// The signed editions of a record, oldest first.
  public func editions(of record: Record.ID, at school: School.ID) async throws(AshiatoError)
    -> [SignedEdition]
  {
    try await answer(EditionsOf(schoolID: school, recordID: record)).map {
      SignedEdition(
        number: Int($0.number), validFrom: $0.validFrom, validUntil: $0.validUntil, revoked: $0.reasonCode)
    }
  }

  public func record(code: CheckCode, at school: School.ID) async throws(AshiatoError) -> Record.ID? {
    try await answer(RecordByCode(schoolID: school, code: code))?.recordID
  }

  public func records(of student: Person.ID, at school: School.ID) async throws(AshiatoError) -> [Record] {
    try await signedRecords(of: student, at: school).map(\.record)
  }

  /// The same, each with the days between which it holds and whether it was revoked.
  public func signedRecords(of student: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> [SignedRecord]
  {
    try await answer(RecordsOf(schoolID: school, students: [student])).map(SignedRecord.init)
  }

  /// Revokes the editions of a record up to one and with it.
  public func revoke(
    _ record: Record, upTo number: Int, because reason: RevocationReason, as id: Identifier<Never>,
    at school: School.ID, by actor: Person.ID
  ) {
    enqueue(
      AddRevocation(
        schoolID: school, revocationID: id.bits, recordID: record.id, number: Int32(number),
        studentID: record.student,
        reasonCode: reason,
        byID: actor))
  }

  public func revokedStatusIndexes(of list: Int, at school: School.ID) async throws(AshiatoError) -> [Int] {
    try await answer(RevokedStatusIndexes(schoolID: school, list: Int32(list))).map { Int($0.statusIndex) }
  }

  public func publish(_ list: PublishedStatusList, digest: String, at school: School.ID) {
    enqueue(
      AddStatusListEdition(
        schoolID: school, list: Int32(list.list), number: Int32(list.number), validFrom: list.validFrom,
        validUntil: list.validUntil, document: list.document, digest: digest))
  }

  public func latestStatusList(_ list: Int, at school: School.ID) async throws(AshiatoError)
    -> PublishedStatusList?
  {
    try await answer(LatestStatusList(schoolID: school, list: Int32(list))).map {
      PublishedStatusList(
        list: list, number: Int($0.number), validFrom: $0.validFrom, validUntil: $0.validUntil,
        document: $0.document)
    }
  }
}

extension IssuedRecordState {
  init(_ row: RecordById.Row) {
    record = Record(
      id: row.recordID, enrolment: row.enrolmentID, student: row.studentID, curriculum: row.curriculumID,
      version: row.version, kind: row.recordKind, awardedOn: row.awardedOn, code: row.code)
    number = Int(row.number)
    list = Int(row.list)
    statusIndex = Int(row.statusIndex)
    key = row.schoolKeyID
    validFrom = row.validFrom
    validUntil = row.validUntil
    issuedAt = row.issuedAt
    createdAt = row.createdAt
    planned = row.planned
    signed = row.signed
    digest = row.digest
    deliveredAt = row.deliveredAt
    revoked =
      if let reason = row.reasonCode, let at = row.revokedAt { (reason, at) } else { nil }
  }
}

extension HeldRecord {
  init(_ row: RecordRow) {
    self.init(
      curriculum: row.curriculumID, kind: row.recordKind, validFrom: row.validFrom.utcDay,
      validUntil: row.validUntil?.adding(seconds: -1).utcDay, revoked: row.revokedAt != nil,
      earnedOn: row.earnedOn)
  }
}

public import Postgres
public import Training

/// An edition of a record with its bytes, as far as they are there.
public struct EditionContent: Sendable, Hashable {
  public let record: Record.ID
  /// Absent, as are the four after it, when the record's own rows are gone.
  public let curriculum: Curriculum.ID?
  public let version: CurriculumVersion?
  public let kind: RecordKind?
  public let awardedOn: CalendarDay?
  /// As it stands, also where it is no check code.
  public let code: String?
  public let number: Int
  public let list: Int
  public let statusIndex: Int
  public let key: SchoolKey.ID
  public let validFrom: Instant
  public let validUntil: Instant?
  public let createdAt: Instant
  public let plannedDigest: String
  public let planned: String?
  public let signed: String?
  /// Absent until it is signed.
  public let digest: String?
}

/// A claim that does not follow from the facts.
public struct ClaimDifference: Sendable, Hashable {
  /// The table.
  public let claim: String
  /// `missing` or `unfounded`.
  public let kind: String
  public let subject: String
}

/// A row that names another student than what it belongs to.
public struct StudentDifference: Sendable, Hashable {
  /// The table.
  public let part: String
  /// The id of the class, session, assessment or record that the row is part of.
  public let subject: String
}

extension Transaction {
  public func curriculumContents(at school: School.ID) async throws(AshiatoError)
    -> [(reference: CurriculumReference, content: String)]
  {
    try await answer(CurriculumContents(schoolID: school)).map {
      (CurriculumReference(id: $0.curriculumID, version: $0.version, digest: $0.digest), $0.content)
    }
  }

  /// Up to 500 sign-offs after one, in the order of their ids.
  public func signOffs(after last: SignOff.ID?, at school: School.ID) async throws(AshiatoError) -> [SignOff]
  {
    try await answer(SignOffs(schoolID: school, afterID: last?.bits ?? 0)).compactMap { row in
      let fact: FactReference? =
        row.sessionID.map { .session($0) } ?? row.attendanceID.map { .attendance($0) }
        ?? row.assessmentID.map { .assessment($0) }
      return fact.map {
        SignOff(
          id: SignOff.ID(bits: row.signOffID), fact: $0, student: row.studentID, signer: row.signerID,
          key: row.keyID,
          authority: row.authorityID, document: row.document, digest: row.digest, claimedAt: row.claimedAt,
          receivedAt: row.receivedAt)
      }
    }
  }

  public func editionContents(at school: School.ID) async throws(AshiatoError) -> [EditionContent] {
    try await answer(EditionContents(schoolID: school)).map {
      EditionContent(
        record: $0.recordID, curriculum: $0.curriculumID, version: $0.version, kind: $0.recordKind,
        awardedOn: $0.awardedOn, code: $0.codeText, number: Int($0.number), list: Int($0.list),
        statusIndex: Int($0.statusIndex), key: $0.schoolKeyID, validFrom: $0.validFrom,
        validUntil: $0.validUntil, createdAt: $0.createdAt, plannedDigest: $0.plannedDigest,
        planned: $0.planned, signed: $0.signed, digest: $0.digest)
    }
  }

  /// Every key of the school, each with the signed proof of possession.
  public func schoolKeyContents(at school: School.ID) async throws(AshiatoError)
    -> [(key: SchoolKey, possession: String)]
  {
    try await answer(SchoolKeyContents(schoolID: school)).map {
      (SchoolKey(id: $0.schoolKeyID, fragment: $0.fragment, multikey: $0.multikey), $0.possession)
    }
  }

  public func statusListContents(at school: School.ID) async throws(AshiatoError)
    -> [(list: PublishedStatusList, digest: String)]
  {
    try await answer(StatusListContents(schoolID: school)).map {
      (
        PublishedStatusList(
          list: Int($0.list), number: Int($0.number), validFrom: $0.validFrom, validUntil: $0.validUntil,
          document: $0.document),
        $0.digest
      )
    }
  }

  public func erasableNotes(at school: School.ID) async throws(AshiatoError) -> [ErasableNote] {
    try await answer(ErasableContents(schoolID: school)).map {
      ErasableNote(digest: $0.digest, about: $0.personID, salt: $0.salt, text: $0.text)
    }
  }

  public func claimCount(at school: School.ID) async throws(AshiatoError) -> Int {
    Int(try await answer(ClaimCount(schoolID: school)).count)
  }

  public func claimDifferences(at school: School.ID) async throws(AshiatoError) -> [ClaimDifference] {
    try await answer(ClaimDifferences(schoolID: school)).map {
      ClaimDifference(claim: $0.claim, kind: $0.difference, subject: $0.subject)
    }
  }

  public func studentDifferences(at school: School.ID) async throws(AshiatoError) -> [StudentDifference] {
    try await answer(StudentDifferences(schoolID: school)).map {
      StudentDifference(part: $0.part, subject: $0.subject)
    }
  }
}

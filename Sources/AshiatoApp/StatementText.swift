import AshiatoStore
import Credentials
import Postgres
import Training

/// The statement that a signer signs: what she says, on which ground, about exactly which fact.
///
/// It is a pure function of what the school holds, so that the statement that was signed can be made again and compared.
struct StatementText {
  static let version = 1

  let school: SchoolProfile
  let curriculum: CurriculumReference
  let fact: SignedFact
  /// Where a session took place.
  let site: SiteProfile?
  let authority: Authority

  func json() throws(AshiatoError) -> JSON {
    var statement = JSON.object(.init())
    statement["type"] = .string("ashiato.\(fact.kind.rawValue)-statement")
    statement["version"] = 1
    statement["school"] = .string(school.did)
    statement["curriculum"] = try JSON(curriculum)
    switch fact {
    case .session(let session): statement["session"] = try JSON(session)
    case .attendance(let attendance): statement["attendance"] = try JSON(attendance)
    case .assessment(let assessment): statement["assessment"] = try JSON(assessment)
    }
    if let site {
      statement["site"] = ["id": .string(site.id.description), "name": .string(site.name)]
    }
    statement["signer"] = .string(fact.signer.description)
    statement["authority"] = [
      "id": .string(authority.id.description),
      "act": .string(authority.act.rawValue),
      "from": .string(authority.from.description),
    ]
    return statement
  }

  /// What the statement names: the fact, and the authority that it gives as its ground.
  static func subject(of statement: SignedStatement) throws(SignOffRefusal) -> (FactReference, Authority.ID) {
    guard statement.version == version, let authority = statement.statement["authority"]?["id"]?.string,
      let ground = Authority.ID(authority)
    else { throw .statementAltered }
    for kind in SignedFact.Kind.allCases where statement.type == "ashiato.\(kind.rawValue)-statement" {
      guard let id = statement.statement[kind.rawValue]?["id"]?.string else { throw .statementAltered }
      switch kind {
      case .session: if let id = Session.ID(id) { return (.session(id), ground) }
      case .attendance: if let id = ClassAttendance.ID(id) { return (.attendance(id), ground) }
      case .assessment: if let id = Assessment.ID(id) { return (.assessment(id), ground) }
      }
    }
    throw .statementAltered
  }
}

/// A fact with all that its statement and its sign-off need.
struct FactFile: Sendable {
  let fact: SignedFact
  let attestation: Attestation
  let curriculum: CurriculumReference
  let site: SiteProfile?
  /// Whose fact it is; a class has many.
  let students: [Person.ID]

  /// The student of a session or an assessment.
  var student: Person.ID? {
    if case .attendance = fact { nil } else { students.first }
  }
}

extension Transaction {
  func factFile(_ reference: FactReference, at school: School.ID) async throws(AshiatoError) -> FactFile {
    switch reference {
    case .session(let id):
      let session = try await knownSession(id, at: school)
      let enrolment = try await knownEnrolment(session.fact.enrolment, at: school)
      return FactFile(
        fact: .session(session.fact), attestation: session.attestation, curriculum: enrolment.curriculum,
        site: try await site(session.fact.site, at: school), students: [session.fact.student])
    case .attendance(let id):
      guard let (attendance, students) = try await attendance(id, at: school) else {
        throw .refused(LookupRefusal.noSuchFact(.attendance, id.description))
      }
      return FactFile(
        fact: .attendance(attendance.fact), attestation: attendance.attestation,
        curriculum: attendance.fact.curriculum, site: nil, students: students)
    case .assessment(let id):
      guard let assessment = try await assessment(id, at: school) else {
        throw .refused(LookupRefusal.noSuchFact(.assessment, id.description))
      }
      let enrolment = try await knownEnrolment(assessment.fact.enrolment, at: school)
      return FactFile(
        fact: .assessment(assessment.fact), attestation: assessment.attestation,
        curriculum: enrolment.curriculum,
        site: nil, students: [assessment.fact.student])
    }
  }
}

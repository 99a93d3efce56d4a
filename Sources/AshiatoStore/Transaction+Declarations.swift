public import Postgres
public import Training

extension PublicContact: PostgresRepresentable {
  public var wire: String { address }
  public init?(wire: String) { self.init(wire) }
}

extension Declaration.Kind: PostgresRepresentable {}
extension Declaration.Check.Finding: PostgresRepresentable {}
extension Declaration.Check.Method: PostgresRepresentable {}

/// A declaration with its particulars as they were written, until they are erased.
public struct DeclarationFile: Sendable, Hashable {
  public let declaration: Declaration
  /// The JSON of ``Declaration/Particulars``.
  public let particulars: String?
}

extension Transaction {
  /// Of one person, in the order in which they were made.
  public func declarations(of person: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> [DeclarationFile]
  {
    try await answer(Declarations(schoolID: school, personID: person, onlyDeclarationID: nil))
      .map(DeclarationFile.init)
  }

  public func declaration(_ id: Declaration.ID, at school: School.ID) async throws(AshiatoError)
    -> DeclarationFile?
  {
    try await answer(Declarations(schoolID: school, personID: nil, onlyDeclarationID: id)).first
      .map(DeclarationFile.init)
  }

  public func add(_ declaration: Declaration, particulars: ErasableNote, at school: School.ID) {
    keep(particulars, at: school)
    enqueue(
      Declare(
        schoolID: school, declarationID: declaration.id, personID: declaration.person,
        declarationKind: declaration.content.kind, noneExists: declaration.content == .noLicenceExists,
        expiresOn: declaration.content.expiresOn, particularsDigest: particulars.digest,
        replacedID: declaration.replaces, declaredOn: declaration.declaredOn, byID: declaration.declaredBy))
  }

  public func add(
    _ check: Declaration.Check, of declaration: Declaration, as id: Identifier<Never>, at school: School.ID
  ) {
    enqueue(
      CheckDeclaration(
        schoolID: school, checkID: id.bits, declarationID: declaration.id, personID: declaration.person,
        checkFinding: check.finding, checkMethod: check.method, documentID: check.document,
        checkedOn: check.on, byID: check.by))
  }

  public func withdraw(
    _ declaration: Declaration, on day: CalendarDay, as id: Identifier<Never>, at school: School.ID,
    by actor: Person.ID
  ) {
    enqueue(
      WithdrawDeclaration(
        schoolID: school, withdrawalID: id.bits, declarationID: declaration.id,
        personID: declaration.person, withdrawnOn: day, byID: actor))
  }

  /// Notes whether the holder lets strangers see a declaration.
  public func show(
    _ declaration: Declaration, toStrangers isPublic: Bool, as id: Identifier<Never>, at school: School.ID
  ) {
    enqueue(
      ConsentToShow(
        schoolID: school, consentID: id.bits, declarationID: declaration.id, personID: declaration.person,
        isPublic: isPublic))
  }

  public func contact(of school: School.ID) async throws(AshiatoError) -> PublicContact? {
    try await answer(Contact(schoolID: school))?.contact
  }

  public func name(_ contact: PublicContact, of school: School.ID, by actor: Person.ID) {
    enqueue(NameContact(schoolID: school, contact: contact, byID: actor))
  }
}

extension DeclarationFile {
  fileprivate init(_ row: Declarations.Row) {
    var declaration = Declaration(
      id: row.declarationID, person: row.personID,
      content: Declaration.Content(row.declarationKind, noneExists: row.noneExists, expiresOn: row.expiresOn),
      declaredBy: row.byID, declaredOn: row.declaredOn, replaces: row.replacedID,
      withdrawnOn: row.withdrawnOn, replacedBy: row.replacedByID, isPublic: row.isPublic)
    if let finding = row.checkFinding, let method = row.checkMethod, let on = row.checkedOn,
      let by = row.checkedByID
    {
      declaration.check = .init(finding: finding, method: method, document: row.documentID, on: on, by: by)
    }
    self.init(declaration: declaration, particulars: row.particulars)
  }
}

extension Declaration.Content {
  init(_ kind: Declaration.Kind, noneExists: Bool, expiresOn: CalendarDay?) {
    self = noneExists ? .noLicenceExists : .held(kind, expiresOn: expiresOn)
  }
}

public import AshiatoStore
import Credentials
import Postgres
public import Training

/// What is to be declared of a person.
public struct DeclarationReport: Sendable, Hashable {
  public var content: Declaration.Content
  public var particulars: Declaration.Particulars
  /// The earlier declaration that it puts right.
  public var replaces: Declaration.ID?
  /// Whether strangers may see it; only the holder herself says so.
  public var isPublic: Bool

  public init(
    content: Declaration.Content, particulars: Declaration.Particulars, replaces: Declaration.ID? = nil,
    isPublic: Bool = false
  ) {
    self.content = content
    self.particulars = particulars
    self.replaces = replaces
    self.isPublic = isPublic
  }
}

/// The facts about a person that are easily taken for one: trained, licensed, registered or certified, insured. Each has its own source.
public struct PersonFacts: Sendable {
  public let person: PersonProfile
  /// *Trained*: what the school signed.
  public let records: [SignedRecord]
  /// The others, as they stand.
  public let declarations: [Declared]
  public let today: CalendarDay

  /// A declaration with the names that a person wants to read.
  public struct Declared: Sendable, Hashable {
    public let declaration: Declaration
    /// Absent once they were erased.
    public let particulars: Declaration.Particulars?
    public let declaredBy: PersonProfile?
    public let checkedBy: PersonProfile?
  }
}

extension Ashiato {
  // MARK: The school's contact

  /// Names where anybody may report a false claim. It replaces the one that was named before.
  public func nameContact(_ contact: PublicContact, as caller: Caller) async throws(AshiatoError) {
    try caller.may(.nameContact)
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.name(contact, of: caller.school.id, by: caller.person.id)
      audit("school.contact", caller.school.id, as: caller, in: transaction)
    }
  }

  public func contact(as caller: Caller) async throws(AshiatoError) -> PublicContact? {
    try caller.may(.readContact)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.contact(of: caller.school.id)
    }
  }

  // MARK: Declarations

  /// Declares what others than the school say of a person.
  ///
  /// - Parameter name: of whom; the caller herself when absent.
  public func declare(_ report: DeclarationReport, of name: String?, as caller: Caller)
    async throws(AshiatoError) -> Declaration
  {
    try caller.may(.declare)
    let school = caller.school.id
    let today = try today(in: caller.school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let person = if let name { try await transaction.knownPerson(name, at: school) } else { caller.person }
      try caller.mayActFor(person.id, .declare)
      let earlier: Declaration? =
        if let id = report.replaces {
          try await transaction.knownDeclaration(id, at: school).declaration
        } else {
          nil
        }
      let declaration = Declaration(
        id: made(), person: person.id, content: report.content, declaredBy: caller.person.id,
        declaredOn: today, replaces: report.replaces, isPublic: report.isPublic)

      try decide { () throws(DeclarationRefusal) in
        try declaration.declaring(report.particulars, replacing: earlier)
        if report.isPublic { try caller.mayOpen(declaration) }
      }
      try decide { () throws(EntryRefusal) in
        try report.particulars.jurisdiction.checkAsName(of: .place)
        try report.particulars.issuer?.checkAsName(of: .issuer)
      }

      transaction.add(
        declaration,
        particulars: ErasableNote(try JSON(report.particulars).canonicalText, about: person.id), at: school)
      if report.isPublic { transaction.show(declaration, toStrangers: true, as: made(), at: school) }
      audit("declaration.make", declaration.id, as: caller, in: transaction)
      return declaration
    }
  }

  /// Notes that the caller looked whether a declaration holds. The latest check stands.
  ///
  /// - Parameter document: the paper that she saw, where it was noted.
  public func checkDeclaration(
    _ id: Declaration.ID, _ finding: Declaration.Check.Finding, by method: Declaration.Check.Method,
    document: Document.ID?, on day: CalendarDay?, as caller: Caller
  ) async throws(AshiatoError) -> Declaration {
    try caller.may(.checkDeclaration)
    let school = caller.school.id
    let today = try today(in: caller.school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.takeTurn(about: "declaration \(id)")
      var declaration = try await transaction.knownDeclaration(id, at: school).declaration
      let papers = try await transaction.documents(of: declaration.person, at: school)
      let check = Declaration.Check(
        finding: finding, method: method, document: document, on: day ?? today, by: caller.person.id)

      try decide { () throws(DeclarationRefusal) in
        try declaration.checking(check, papers: papers, today: today)
      }

      transaction.add(check, of: declaration, as: made(), at: school)
      audit("declaration.check", id, as: caller, in: transaction)
      declaration.check = check
      return declaration
    }
  }

  /// Withdraws a declaration: it is made no longer, and strangers see it no longer.
  public func withdrawDeclaration(_ id: Declaration.ID, as caller: Caller) async throws(AshiatoError) {
    try caller.may(.declare)
    let school = caller.school.id
    let today = try today(in: caller.school.timeZone)
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.takeTurn(about: "declaration \(id)")
      let declaration = try await transaction.knownDeclaration(id, at: school).declaration
      try caller.mayActFor(declaration.person, .declare)

      try decide { () throws(DeclarationRefusal) in try declaration.changing() }

      transaction.withdraw(declaration, on: today, as: made(), at: school, by: caller.person.id)
      audit("declaration.withdraw", id, as: caller, in: transaction)
    }
  }

  /// Opens a declaration to strangers, or closes it to them: the holder's own choice.
  public func open(_ id: Declaration.ID, toStrangers isPublic: Bool, as caller: Caller)
    async throws(AshiatoError)
  {
    try caller.may(.declare)
    let school = caller.school.id
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.takeTurn(about: "declaration \(id)")
      let declaration = try await transaction.knownDeclaration(id, at: school).declaration

      try decide { () throws(DeclarationRefusal) in
        try caller.mayOpen(declaration)
        try declaration.changing()
      }

      transaction.show(declaration, toStrangers: isPublic, as: made(), at: school)
      audit(isPublic ? "declaration.open" : "declaration.close", id, as: caller, in: transaction)
    }
  }

  /// What is known of a person, each fact by itself: what the school signed, and what others say.
  ///
  /// - Parameter name: of whom; the caller herself when absent.
  public func facts(about name: String?, as caller: Caller) async throws(AshiatoError) -> PersonFacts {
    try caller.may(.readDeclarations)
    let school = caller.school.id
    let today = try today(in: caller.school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let person = if let name { try await transaction.knownPerson(name, at: school) } else { caller.person }
      try caller.mayActFor(person.id, .readDeclarations)
      let files = try await transaction.declarations(of: person.id, at: school)
      let named = files.flatMap { [$0.declaration.declaredBy, $0.declaration.check?.by].compactMap(\.self) }
      let people = try await transaction.peopleByID(named, at: school)
      var declarations: [PersonFacts.Declared] = []
      for file in files where file.declaration.stands {
        let particulars: Declaration.Particulars? =
          if let text = file.particulars { try decoded(Declaration.Particulars.self, from: text) } else {
            nil
          }
        declarations.append(
          .init(
            declaration: file.declaration, particulars: particulars,
            declaredBy: people[file.declaration.declaredBy],
            checkedBy: file.declaration.check.flatMap { people[$0.by] }))
      }
      return PersonFacts(
        person: person, records: try await transaction.signedRecords(of: person.id, at: school),
        declarations: declarations, today: today)
    }
  }
}

extension Caller {
  fileprivate func mayOpen(_ declaration: Declaration) throws(DeclarationRefusal) {
    guard person.id == declaration.person else { throw .shownByTheHolder }
  }
}

extension Transaction {
  fileprivate func knownDeclaration(_ id: Declaration.ID, at school: School.ID) async throws(AshiatoError)
    -> DeclarationFile
  {
    guard let file = try await declaration(id, at: school) else {
      throw .refused(LookupRefusal.noSuchDeclaration(id.description))
    }
    return file
  }
}

public import Postgres
public import Training

extension Transaction {
  /// By handle, e-mail address or id.
  public func person(named name: String, at school: School.ID) async throws(AshiatoError) -> PersonProfile? {
    try await answer(PersonByName(schoolID: school, name: name, personID: Person.ID(name))).map(
      PersonProfile.init)
  }

  /// By handle, e-mail address or id, in the order of the names and in one round trip.
  public func people(named names: [String], at school: School.ID) async throws(AshiatoError)
    -> [PersonProfile?]
  {
    try await answers(
      names.map { PersonByName(schoolID: school, name: $0, personID: Person.ID($0)) }
    ).map { $0.map(PersonProfile.init) }
  }

  public func people(at school: School.ID) async throws(AshiatoError) -> [PersonProfile] {
    try await answer(People(schoolID: school)).map(PersonProfile.init)
  }

  /// Those of some ids: who is known, and who was forgotten.
  public func peopleByID(_ ids: [Person.ID], at school: School.ID) async throws(AshiatoError) -> [Person.ID:
    PersonProfile]
  {
    let ids = Set(ids)
    guard !ids.isEmpty else { return [:] }
    var people = try await answer(PeopleByID(schoolID: school, people: ids.sorted())).map(PersonProfile.init)
    if people.count < ids.count {
      people += try await forgottenPeople(at: school).filter { ids.contains($0.id) }
    }
    return Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
  }

  public func add(
    _ person: PersonProfile, grants: [Identifier<Role>], at school: School.ID, by actor: Person.ID
  ) {
    enqueue(AddPerson(schoolID: school, personID: person.id))
    enqueue(
      AddIdentity(
        schoolID: school, personID: person.id, handle: person.handle, name: person.name, email: person.email,
        isStaff: person.isStaff))
    for (id, role) in zip(grants, person.roles) {
      grant(role, as: id, to: person.id, at: school, by: actor)
    }
  }

  public func grant(
    _ role: Role, as id: Identifier<Role>, to person: Person.ID, at school: School.ID, by actor: Person.ID
  ) {
    enqueue(GrantRole(schoolID: school, grantID: id.bits, personID: person, role: role, byID: actor))
  }

  public func end(
    _ role: Role, of person: Person.ID, as id: Identifier<Never>, at school: School.ID, by actor: Person.ID
  ) {
    enqueue(EndRole(schoolID: school, personID: person, role: role, endID: id.bits, byID: actor))
  }

  /// Notes whether every student knows her by name.
  public func note(isStaff: Bool, of person: Person.ID, at school: School.ID) {
    enqueue(SetStaff(isStaff: isStaff, schoolID: school, personID: person))
  }

  public func administratorCount(at school: School.ID) async throws(AshiatoError) -> Int {
    Int(try await answer(AdministratorCount(schoolID: school)).count)
  }

  public func authorities(at school: School.ID) async throws(AshiatoError) -> [Authority] {
    try await answer(Authorities(schoolID: school)).map(Authority.init)
  }

  public func authorities(of person: Person.ID, at school: School.ID) async throws(AshiatoError)
    -> [Authority]
  {
    try await answer(AuthoritiesOf(schoolID: school, personID: person)).map(Authority.init)
  }

  public func grant(_ authority: Authority, at school: School.ID, by actor: Person.ID) {
    enqueue(
      GrantAuthority(
        schoolID: school, authorityID: authority.id, personID: authority.person,
        curriculumID: authority.curriculum,
        act: authority.act, fromDay: authority.from, untilDay: authority.until, byID: actor))
  }

  public func end(
    _ authority: Authority.ID, as id: Identifier<Never>, on lastDay: CalendarDay, at school: School.ID,
    by actor: Person.ID
  ) {
    enqueue(
      EndAuthority(schoolID: school, endID: id.bits, authorityID: authority, lastDay: lastDay, byID: actor))
  }

  public func register(_ key: RegisteredKey, possession: String, at school: School.ID, by actor: Person.ID) {
    enqueue(
      RegisterKey(
        schoolID: school, keyID: key.id, personID: key.person, did: key.did, possession: possession,
        device: key.device, byID: actor))
  }

  public func approve(
    _ key: RegisteredKey.ID, as id: Identifier<Never>, on day: CalendarDay, at school: School.ID,
    by actor: Person.ID
  ) {
    enqueue(ApproveKey(schoolID: school, approvalID: id.bits, keyID: key, approvedOn: day, byID: actor))
  }

  public func end(
    _ key: RegisteredKey.ID, as id: Identifier<Never>, on day: CalendarDay, at school: School.ID,
    by actor: Person.ID
  ) {
    enqueue(EndKey(schoolID: school, endID: id.bits, keyID: key, endedOn: day, byID: actor))
  }

  public func key(did: String, at school: School.ID) async throws(AshiatoError) -> RegisteredKey? {
    try await answer(KeyByDid(schoolID: school, did: did)).map {
      RegisteredKey(
        id: $0.keyID, person: $0.personID, did: $0.did, device: $0.device,
        approvedOn: $0.approvedOn, endedOn: $0.endedOn)
    }
  }

  /// Every key, each with the signed proof of possession.
  public func keys(at school: School.ID) async throws(AshiatoError) -> [(
    key: RegisteredKey, possession: String
  )] {
    try await answer(Keys(schoolID: school)).map {
      (
        RegisteredKey(
          id: $0.keyID, person: $0.personID, did: $0.did, device: $0.device,
          approvedOn: $0.approvedOn, endedOn: $0.endedOn),
        $0.possession
      )
    }
  }

  public func add(_ document: Document, particulars: ErasableNote, at school: School.ID, by actor: Person.ID)
  {
    keep(particulars, at: school)
    enqueue(
      AddDocument(
        schoolID: school, documentID: document.id, personID: document.person, documentKind: document.kind,
        issuedOn: document.issuedOn, expiresOn: document.expiresOn, purpose: document.purpose,
        documentMinutes: document.minutes,
        particularsDigest: particulars.digest, byID: actor))
  }

  public func documents(of person: Person.ID, at school: School.ID) async throws(AshiatoError) -> [Document] {
    try await answer(DocumentsOf(schoolID: school, people: [person])).map(Document.init)
  }

  /// Her documents and records, in one round trip.
  public func papers(of person: Person.ID, at school: School.ID) async throws(AshiatoError) -> StudentPapers {
    let (documents, records) = try await answers(
      DocumentsOf(schoolID: school, people: [person]), RecordsOf(schoolID: school, students: [person]))
    return StudentPapers(documents, records)
  }

  public func add(_ site: SiteProfile, at school: School.ID, by actor: Person.ID) {
    enqueue(
      AddSite(
        schoolID: school, siteID: site.id, slug: site.slug, name: site.name, timeZone: site.timeZone,
        siteKind: site.kind, byID: actor))
  }

  public func sites(at school: School.ID) async throws(AshiatoError) -> [SiteProfile] {
    try await answer(Sites(schoolID: school)).map(SiteProfile.init)
  }

  public func site(named slug: String, at school: School.ID) async throws(AshiatoError) -> SiteProfile? {
    try await answer(SiteBySlug(schoolID: school, slug: slug)).map(SiteProfile.init)
  }

  public func site(_ id: Site.ID, at school: School.ID) async throws(AshiatoError) -> SiteProfile {
    SiteProfile(try await answer(SiteById(schoolID: school, siteID: id)))
  }

  public func keep(_ note: ErasableNote, at school: School.ID) {
    enqueue(
      AddErasableText(
        schoolID: school, digest: note.digest, personID: note.about, salt: note.salt, text: note.text))
  }

  /// Writes who did what to which fact, in the transaction of the fact.
  public func audit(
    _ action: String, _ subject: String, as id: Identifier<Never>, at school: School.ID, by actor: Person.ID
  ) {
    enqueue(
      AddAuditEntry(schoolID: school, entryID: id.bits, actorID: actor, action: action, subject: subject))
  }

  /// Waits until no other transaction is busy with the subject; holds it to the end of this one.
  public func takeTurn(about subject: String) {
    enqueue(TakeTurn(subject: subject))
  }

  /// The answer that a request of this key was given before.
  public func earlierAnswer(to key: String, of person: Person.ID, at school: School.ID)
    async throws(AshiatoError)
    -> (digest: String, answer: String)?
  {
    try await answer(EarlierAnswer(schoolID: school, personID: person, key: key)).map {
      ($0.digest, $0.answer)
    }
  }

  public func remember(
    _ key: String, digest: String, answer: String, of person: Person.ID, at school: School.ID
  ) {
    enqueue(RememberRequest(schoolID: school, personID: person, key: key, digest: digest, answer: answer))
  }
}

extension PersonProfile {
  init(_ row: PersonRow) {
    self.init(id: row.personID, handle: row.handle, name: row.name, email: row.email, roles: row.roles)
  }
}

extension Authority {
  init(_ row: AuthorityRow) {
    self.init(
      id: row.authorityID, person: row.personID, curriculum: row.curriculumID, act: row.act,
      from: row.fromDay,
      until: row.untilDay)
  }
}

extension SiteProfile {
  init(_ row: SiteRow) {
    self.init(id: row.siteID, slug: row.slug, name: row.name, timeZone: row.timeZone, kind: row.siteKind)
  }
}

extension StudentPapers {
  init(_ documents: [DocumentRow], _ records: [RecordRow]) {
    self.init(documents: documents.map(Document.init), records: records.map(HeldRecord.init))
  }
}

extension Document {
  init(_ row: DocumentRow) {
    self.init(
      id: row.documentID, person: row.personID, kind: row.documentKind, issuedOn: row.issuedOn,
      expiresOn: row.expiresOn, purpose: row.purpose, minutes: row.documentMinutes)
  }
}

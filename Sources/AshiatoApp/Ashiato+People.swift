public import AshiatoStore
public import Credentials
public import Training

extension Ashiato {
  public func people(as caller: Caller) async throws(AshiatoError) -> [PersonProfile] {
    try caller.may(.listPeople)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.people(at: caller.school.id)
    }
  }

  public func add(_ person: NewPerson, as caller: Caller) async throws(AshiatoError) -> PersonProfile {
    try caller.may(.addPerson)
    try decide { () throws(EntryRefusal) in try person.entering() }
    let profile = PersonProfile(
      id: made(), handle: person.handle, name: person.name, email: person.email, roles: person.roles)
    let grants = profile.roles.map { _ in made(Role.self) }
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.add(profile, grants: grants, at: caller.school.id, by: caller.person.id)
      audit("person.add", profile.id, as: caller, in: transaction)
    }
    return profile
  }

  public func authorities(as caller: Caller) async throws(AshiatoError) -> [(Authority, PersonProfile)] {
    try caller.may(.listAuthorities)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let authorities = try await transaction.authorities(at: caller.school.id)
      let people = try await transaction.peopleByID(authorities.map(\.person), at: caller.school.id)
      return authorities.compactMap { authority in people[authority.person].map { (authority, $0) } }
    }
  }

  public func grantAuthority(
    to name: String, to act: Authority.Act, _ curriculum: Curriculum.ID, from: CalendarDay?,
    until: CalendarDay?,
    as caller: Caller
  ) async throws(AshiatoError) -> Authority {
    try caller.may(.grantAuthority)
    let today = try today(in: caller.school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let person = try await transaction.knownPerson(name, at: caller.school.id)
      let rules = try await transaction.knownCurriculum(curriculum, at: caller.school.id).curriculum
      let authority = Authority(
        id: made(), person: person.id, curriculum: curriculum, act: act, from: from ?? today, until: until)
      let held = try await transaction.authorities(of: person.id, at: caller.school.id)
      let records = try await transaction.papers(of: person.id, at: caller.school.id).records
      try decide { () throws(AuthorityRefusal) in
        try authority.granting(in: rules, held: held, records: records)
      }
      transaction.grant(authority, at: caller.school.id, by: caller.person.id)
      audit("authority.grant", authority.id, as: caller, in: transaction)
      return authority
    }
  }

  /// Ends an authority; what was signed until its last day stands.
  public func endAuthority(_ id: Authority.ID, on lastDay: CalendarDay?, as caller: Caller)
    async throws(AshiatoError) -> CalendarDay
  {
    try caller.may(.grantAuthority)
    let day: CalendarDay =
      if let lastDay { lastDay } else { try today(in: caller.school.timeZone) }
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let authorities = try await transaction.authorities(at: caller.school.id)
      guard authorities.contains(where: { $0.id == id }) else {
        throw .refused(LookupRefusal.noSuchAuthority(id.description))
      }
      transaction.end(id, as: made(), on: day, at: caller.school.id, by: caller.person.id)
      audit("authority.end", id, as: caller, in: transaction)
    }
    return day
  }

  /// Notes a paper that the caller has seen. Issuer and number are kept apart and can be erased.
  ///
  /// - Parameters:
  ///   - purpose: the entry requirement that it shows something for; asked of papers whose kind does not say that.
  ///   - minutes: of continuing education; `nil` of every other paper.
  public func addDocument(
    _ kind: DocumentKind, of name: String, for purpose: EntryRequirement.ID? = nil, issuer: String,
    number: String?, issuedOn: CalendarDay, expiresOn: CalendarDay?, minutes: Minutes? = nil,
    as caller: Caller
  ) async throws(AshiatoError) -> Document {
    try caller.may(.addDocument)
    let today = try today(in: caller.school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let person = try await transaction.knownPerson(name, at: caller.school.id)
      let document = Document(
        id: made(), person: person.id, kind: kind, issuedOn: issuedOn, expiresOn: expiresOn,
        purpose: purpose, minutes: minutes)
      try decide { () throws(EntryRefusal) in try document.entering(from: issuer, today: today) }
      if let purpose {
        let asked = try await transaction.entryRequirements(at: caller.school.id)
        guard asked.contains(purpose) else {
          throw .refused(EntryRefusal.purposeNotAskedFor(purpose, asked.sorted()))
        }
      }
      let particulars = ErasableNote(
        ["Issuer: \(issuer)", number.map { "Number: \($0)" }].compactMap(\.self).joined(separator: "\n"),
        about: person.id)
      transaction.add(document, particulars: particulars, at: caller.school.id, by: caller.person.id)
      audit("document.add", document.id, as: caller, in: transaction)
      return document
    }
  }

  public func sites(as caller: Caller) async throws(AshiatoError) -> [SiteProfile] {
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.sites(at: caller.school.id)
    }
  }

  public func addSite(
    _ slug: String, name: String, timeZone: String?, kind: SiteKind? = nil, as caller: Caller
  )
    async throws(AshiatoError)
    -> SiteProfile
  {
    try caller.may(.addSite)
    guard Site.ID(slug) == nil else { throw .refused(EntryRefusal.siteLikeAnID(slug)) }
    try decide { () throws(EntryRefusal) in try name.checkAsName(of: .site) }
    let zone = timeZone ?? caller.school.timeZone
    _ = try LocalClock(zone)
    let site = SiteProfile(id: made(), slug: slug, name: name, timeZone: zone, kind: kind)
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.add(site, at: caller.school.id, by: caller.person.id)
      audit("site.add", site.id, as: caller, in: transaction)
    }
    return site
  }

  /// What somebody signs with a key of hers to show that she holds it.
  ///
  /// - Parameter instant: when she says that she signs it; now, where it is not signed yet.
  public func possession(of key: PublicKey, at instant: Credentials.Instant? = nil, as caller: Caller)
    throws(AshiatoError) -> SigningRequest
  {
    try caller.may(.registerKey)
    let possession = KeyPossession(
      school: caller.school.did, person: caller.person.id.description, key: key)
    return possession.request(at: instant ?? Credentials.Instant(now()))
  }

  /// Registers the caller's own public key, by her signed proof that she holds the private one. It signs once it is approved.
  ///
  /// - Parameter device: what the browser says of itself in which the key was made.
  public func registerKey(_ possession: [UInt8], device: String? = nil, as caller: Caller)
    async throws(AshiatoError) -> RegisteredKey
  {
    try caller.may(.registerKey)
    let proof = try opened(possession, for: caller)
    let key = RegisteredKey(
      id: made(), person: caller.person.id, did: proof.key.did.description, device: device, approvedOn: nil,
      endedOn: nil)
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.register(
        key, possession: String(decoding: possession, as: UTF8.self), at: caller.school.id,
        by: caller.person.id)
      audit("key.register", key.id, as: caller, in: transaction)
    }
    return key
  }

  /// Every key of the school, the earliest first, each with its holder.
  public func keys(as caller: Caller) async throws(AshiatoError) -> [(RegisteredKey, PersonProfile)] {
    try caller.may(.listKeys)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let keys = try await transaction.keys(at: caller.school.id).map(\.key)
      let people = try await transaction.peopleByID(keys.map(\.person), at: caller.school.id)
      return keys.compactMap { key in people[key.person].map { (key, $0) } }
    }
  }

  /// Says that an administrator has made sure whose key it is. From today on it signs.
  public func approveKey(_ did: String, as caller: Caller) async throws(AshiatoError) -> (
    key: RegisteredKey, holder: PersonProfile
  ) {
    try caller.may(.approveKey)
    let today = try today(in: caller.school.timeZone)
    let school = caller.school.id
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      guard var key = try await transaction.key(did: did, at: school) else {
        throw .refused(LookupRefusal.noSuchKey(did))
      }
      if let day = key.endedOn { throw .refused(SignOffRefusal.keyEnded(day)) }
      let holder = try await transaction.knownPerson(key.person.description, at: school)
      transaction.approve(key.id, as: made(), on: today, at: school, by: caller.person.id)
      audit("key.approve", key.id, as: caller, in: transaction)
      key.approvedOn = today
      return (key, holder)
    }
  }

  /// Ends a key from today on: her own, or as an administrator anybody's. What it signed before stands.
  public func endKey(_ did: String, as caller: Caller) async throws(AshiatoError) -> CalendarDay {
    try caller.may(.registerKey)
    let today = try today(in: caller.school.timeZone)
    let school = caller.school.id
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      guard let key = try await transaction.key(did: did, at: school) else {
        throw .refused(LookupRefusal.noSuchKey(did))
      }
      guard key.person == caller.person.id || caller.person.roles.contains(.administrator) else {
        throw .refused(RoleRefusal.notTheKeyHolder)
      }
      transaction.end(key.id, as: made(), on: today, at: school, by: caller.person.id)
      audit("key.end", key.id, as: caller, in: transaction)
    }
    return today
  }

  func opened(_ possession: [UInt8], for caller: Caller) throws(AshiatoError) -> KeyPossession {
    let proof: KeyPossession
    do {
      proof = try KeyPossession(SignedStatement(opening: possession))
    } catch {
      throw .refused(SignOffRefusal.signatureBad(error.sentence))
    }
    guard proof.school == caller.school.did, proof.person == caller.person.id.description else {
      throw .refused(SignOffRefusal.keyOfSomebodyElse)
    }
    return proof
  }
}

extension SchoolProfile {
  /// `did:web:` and the domain, under which every record is issued.
  public var did: String { "did:web:\(domain)" }
}

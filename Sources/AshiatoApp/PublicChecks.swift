public import AshiatoStore
public import Credentials
import Synchronization
public import Training

/// What the service answers to strangers, without an account.
public struct PublicChecks: Sendable {
  let store: PublicStore
  let now: @Sendable () -> Instant
  private let version: SharedQuestion<Books, Int64>
  private let recent = RecentAnswers<Question, Answer?, AshiatoError>()
  private let known = KnownSchools()

  public init(_ store: PublicStore, now: @escaping @Sendable () -> Instant = { .current }) {
    self.store = store
    self.now = now
    version = SharedQuestion { _ async throws(AshiatoError) in try await store.version() }
  }

  /// When strangers ask: as long as neither the second nor the books have changed, all are told the same.
  public struct Moment: Sendable, Hashable {
    let version: Int64
    let second: Int64
  }

  /// The books of every school have one version.
  private enum Books {
    case all
  }

  private struct Question: Hashable {
    let school: School.ID
    let code: CheckCode
  }

  /// What a check found: the verification, the document that was checked, and for a revoked record the public reason.
  public struct Answer: Sendable {
    public let verification: Verification
    public let document: [UInt8]?
    public let revocation: RevocationReason?
    /// What the holder lets strangers see beside the record; nothing where the record is not confirmed, or revoked.
    public let declarations: [ShownDeclaration]
    /// Every edition of the record; nothing where the record is not confirmed.
    public let history: RecordHistory?
  }

  /// What is declared of a holder, and not signed by the school.
  public struct ShownDeclaration: Sendable, Hashable {
    public let declaration: PublicDeclaration
    public let particulars: Declaration.Particulars
    /// On the day of the check, at the school.
    public let isExpired: Bool

    public init(declaration: PublicDeclaration, particulars: Declaration.Particulars, isExpired: Bool) {
      self.declaration = declaration
      self.particulars = particulars
      self.isExpired = isExpired
    }
  }

  /// The present moment. Its version of the books is no older than the question.
  public func moment() async throws(AshiatoError) -> Moment {
    let second = now().microseconds / 1_000_000
    return Moment(version: try await version.ask(about: .all), second: second)
  }

  /// Checks the record behind a code; `nil` when no record of this school has it.
  ///
  /// Many ask for one record when its link is passed around: at one moment all are told the same.
  public func check(_ code: CheckCode, at school: SchoolProfile) async throws(AshiatoError) -> Answer? {
    try await recent.answer(to: Question(school: school.id, code: code), at: try await moment()) {
      () async throws(AshiatoError) in
      try await freshAnswer(to: code, at: school)
    }
  }

  private func freshAnswer(to code: CheckCode, at school: SchoolProfile) async throws(AshiatoError) -> Answer?
  {
    guard let found = try await store.record(code), found.school == school.id else { return nil }
    guard let signed = found.signed else { throw .refused(RecordRefusal.forgotten) }
    let document = Array(signed.utf8)
    let (verification, history) = try await verify(document, at: school)
    let isShown = verification.isConfirmed && verification.standing != .revoked && found.revoked == nil
    return Answer(
      verification: verification, document: document, revocation: found.revoked,
      declarations: isShown ? try await declarations(besideEach: [found.id], at: school)[found.id] ?? [] : [],
      history: history)
  }

  /// The code that leads to a record; `nil` when this school has no such record.
  public func code(of record: Record.ID, at school: SchoolProfile) async throws(AshiatoError) -> CheckCode? {
    try await store.history(of: record, at: school.id)?.code
  }

  /// Checks a file that somebody holds. Only records of this school are recognised.
  public func check(file: [UInt8], at school: SchoolProfile) async throws(AshiatoError) -> Answer {
    let (verification, history) = try await verify(file, at: school)
    return Answer(
      verification: verification, document: nil, revocation: nil, declarations: [], history: history)
  }

  /// The school that a request is meant for: the one of its host, or the only one that is open here.
  public func school(host: String?) async throws(AshiatoError) -> SchoolProfile? {
    let domain = host?.lowercased()
    if let domain, let school = known[domain] { return school }
    let schools = try await store.schools()
    if let school = schools.first(where: { $0.domain == domain }) {
      known.add(school)
      return school
    }
    return schools.count == 1 ? schools.first : nil
  }

  /// The school that a command means: by its domain, or the only one.
  public func school(named domain: String?) async throws(AshiatoError) -> SchoolProfile {
    let schools = try await store.schools()
    return try decide { () throws(LookupRefusal) in try schools.meant(by: domain) }
  }

  public func didDocument(of school: SchoolProfile) async throws(AshiatoError) -> [UInt8] {
    try school.didDocument(try await store.keys(of: school.id))
  }

  public func statusList(_ list: Int, of school: SchoolProfile) async throws(AshiatoError)
    -> PublishedStatusList?
  {
    try await store.statusList(list, of: school.id)
  }

  /// The latest status list of each school that has one.
  public func statusLists() async throws(AshiatoError) -> [(school: SchoolProfile, list: PublishedStatusList)]
  {
    var lists: [(school: SchoolProfile, list: PublishedStatusList)] = []
    for school in try await store.schools() {
      if let list = try await statusList(Ashiato.statusList, of: school) { lists.append((school, list)) }
    }
    return lists
  }

  /// Where a false claim is reported; `nil` where the school has not said.
  public func contact(of school: SchoolProfile) async throws(AshiatoError) -> PublicContact? {
    try await store.contact(of: school.id)
  }

  public func isReachable() async -> Bool { await store.isReachable() }

  public func databaseState() async -> DatabaseState { await store.databaseState() }

  func declarations(besideEach records: [Record.ID], at school: SchoolProfile) async throws(AshiatoError)
    -> [Record.ID: [ShownDeclaration]]
  {
    var all: [Record.ID: [ShownDeclaration]] = [:]
    for (record, declarations) in try await store.declarations(besideEach: records, of: school.id) {
      all[record] = try shown(declarations, at: school)
    }
    return all
  }

  private func shown(_ declarations: [PublicDeclaration], at school: SchoolProfile) throws(AshiatoError)
    -> [ShownDeclaration]
  {
    let today = try LocalClock(school.timeZone).day(at: now())
    var shown: [ShownDeclaration] = []
    for declaration in declarations {
      shown.append(
        ShownDeclaration(
          declaration: declaration,
          particulars: try decoded(Declaration.Particulars.self, from: declaration.particulars),
          isExpired: declaration.content.expiresOn.map { $0 < today } ?? false))
    }
    return shown
  }

  private func verify(_ document: [UInt8], at school: SchoolProfile) async throws(AshiatoError)
    -> (Verification, RecordHistory?)
  {
    let trusted = try? DIDDocument(parsing: try await didDocument(of: school))
    let list = try await statusList(Ashiato.statusList, of: school)
    var history: RecordHistory?
    if let id = (try? JSON(parsing: document))?["id"]?.string.flatMap(Record.ID.init(urn:)) {
      history = try await store.history(of: id, at: school.id)
    }
    // A revoked edition replaces nothing: the ones before it are revoked with it.
    let latest = history?.editions.last.flatMap { $0.revoked == nil ? $0 : nil }
    let verifier = Verifier(
      trusted: [trusted].compactMap(\.self),
      statusLists: [list].compactMap { $0.map { Array($0.document.utf8) } },
      latestEdition: latest.map { .init($0.validFrom) })
    let verification = verifier.verify(document, at: .init(now()))
    // A file that only names the id of a record learns nothing of it.
    return (verification, verification.isConfirmed ? history : nil)
  }
}

/// Schools by their domain. A school keeps its name and domain for ever.
private final class KnownSchools: Sendable {
  private let byDomain = Mutex<[String: SchoolProfile]>([:])

  subscript(domain: String) -> SchoolProfile? { byDomain.withLock { $0[domain] } }

  func add(_ school: SchoolProfile) { byDomain.withLock { $0[school.domain] = school } }
}

extension Verification {
  /// Whether what the record says was signed by a school that this installation knows, whatever it counts for today.
  public var isConfirmed: Bool { standing != .notAuthentic && step(.recognised)?.outcome == .passed }
}

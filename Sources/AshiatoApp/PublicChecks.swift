public import AshiatoStore
public import Credentials
public import Training

/// What the service answers to strangers, without an account.
public struct PublicChecks: Sendable {
  private let store: PublicStore
  private let now: @Sendable () -> Instant

  public init(_ store: PublicStore, now: @escaping @Sendable () -> Instant = { .current }) {
    self.store = store
    self.now = now
  }

  /// What a check found: the verification, the document that was checked, and for a revoked record the public reason.
  public struct Answer: Sendable {
    public let verification: Verification
    public let document: [UInt8]?
    public let revocation: RevocationReason?
  }

  /// Checks the record behind a code; `nil` when no record of this school has it.
  public func check(_ code: CheckCode, at school: SchoolProfile) async throws(AshiatoError) -> Answer? {
    guard let found = try await store.record(code), found.school == school.id else { return nil }
    guard let signed = found.signed else { throw .refused(RecordRefusal.forgotten) }
    let document = Array(signed.utf8)
    let verification = try await verify(document, at: school)
    return Answer(verification: verification, document: document, revocation: found.revoked)
  }

  /// Checks a file that somebody holds. Only records of this school are recognised.
  public func check(file: [UInt8], at school: SchoolProfile) async throws(AshiatoError) -> Answer {
    Answer(verification: try await verify(file, at: school), document: nil, revocation: nil)
  }

  /// The school that a request is meant for: the one of its host, or the only one that is open here.
  public func school(host: String?) async throws(AshiatoError) -> SchoolProfile? {
    let schools = try await store.schools()
    return schools.first { $0.domain == host?.lowercased() } ?? (schools.count == 1 ? schools.first : nil)
  }

  public func didDocument(of school: SchoolProfile) async throws(AshiatoError) -> [UInt8] {
    try school.didDocument(try await store.keys(of: school.id))
  }

  public func statusList(_ list: Int, of school: SchoolProfile) async throws(AshiatoError)
    -> PublishedStatusList?
  {
    try await store.statusList(list, of: school.id)
  }

  public func isReachable() async -> Bool { await store.isReachable() }

  private func verify(_ document: [UInt8], at school: SchoolProfile) async throws(AshiatoError)
    -> Verification
  {
    let trusted = try? DIDDocument(parsing: try await didDocument(of: school))
    let list = try await statusList(Ashiato.statusList, of: school)
    let verifier = Verifier(
      trusted: [trusted].compactMap(\.self),
      statusLists: [list].compactMap { $0.map { Array($0.document.utf8) } })
    return verifier.verify(document, at: .init(now()))
  }
}

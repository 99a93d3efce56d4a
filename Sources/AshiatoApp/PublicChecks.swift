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

  /// Checks the record behind a code; `nil` when no record has this code.
  public func check(_ code: CheckCode) async throws(AshiatoError) -> Answer? {
    guard let found = try await store.record(code) else { return nil }
    guard let signed = found.signed else { throw .refused(RecordRefusal.forgotten) }
    let document = Array(signed.utf8)
    let verification = try await verify(document, of: [found.domain])
    return Answer(verification: verification, document: document, revocation: found.revoked)
  }

  /// Checks a file that somebody holds. Only records of the schools of this installation are recognised.
  public func check(file: [UInt8]) async throws(AshiatoError) -> Answer {
    let issuer = (try? JSON(parsing: file)).flatMap { $0["issuer"]?["id"]?.string ?? $0["issuer"]?.string }
    let domain = issuer.flatMap { $0.hasPrefix("did:web:") ? String($0.dropFirst(8)) : nil }
    return Answer(
      verification: try await verify(file, of: domain.map { [$0] } ?? []), document: nil, revocation: nil)
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

  private func verify(_ document: [UInt8], of domains: [String]) async throws(AshiatoError) -> Verification {
    var trusted: [DIDDocument] = []
    var lists: [[UInt8]] = []
    for school in try await store.schools() where domains.contains(school.domain) {
      guard let document = try? DIDDocument(parsing: try await didDocument(of: school)) else { continue }
      trusted.append(document)
      if let list = try await statusList(Ashiato.statusList, of: school) {
        lists.append(Array(list.document.utf8))
      }
    }
    return Verifier(trusted: trusted, statusLists: lists).verify(document, at: .init(now()))
  }
}

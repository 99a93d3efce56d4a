import Training

/// Checks records without a server, a database or a network, from what the asker has at hand.
///
/// *Authentic* (the bytes fit a key) and *recognised* (the key is the school's) are two questions. A file answers only
/// the first about itself: recognition comes from a document that the asker trusts or from her own known issuers. What
/// was found inside the checked file is passed as `enclosed` and vouches for nothing.
public struct Verifier: Sendable {
  /// Documents that the asker trusts: fetched by https from the school's domain, or named by her.
  public var trusted: [DIDDocument]
  /// Documents found inside the checked file.
  public var enclosed: [DIDDocument]
  public var knownIssuers: KnownIssuers
  /// Files of `BitstringStatusListCredential`; each counts only by its own signature, wherever it comes from.
  public var statusLists: [[UInt8]]
  /// When the newest edition of the record that the asker knows of begins to count.
  public var latestEdition: Instant?
  public var limits: JSONText.Limits

  public init(
    trusted: [DIDDocument] = [], enclosed: [DIDDocument] = [], knownIssuers: KnownIssuers = KnownIssuers(),
    statusLists: [[UInt8]] = [], latestEdition: Instant? = nil, limits: JSONText.Limits = .standard
  ) {
    self.trusted = trusted
    self.enclosed = enclosed
    self.knownIssuers = knownIssuers
    self.statusLists = statusLists
    self.latestEdition = latestEdition
    self.limits = limits
  }

  public func verify(_ bytes: [UInt8], at instant: Instant) -> Verification {
    do {
      let document = try SecuredDocument(bytes, limits: limits)
      return Check(document, by: self, at: instant).verification
    } catch {
      return .unreadable(error, at: instant)
    }
  }
}

extension Verifier {
  /// When the newest of some files that is an edition of the same record begins to count.
  ///
  /// A file counts only when it is authentic, its issuer is recognised by the same evidence, and it is not known to be revoked:
  /// anybody can write a later date, and a revoked edition replaces nothing.
  public func latestEdition(of bytes: [UInt8], among files: [[UInt8]], at instant: Instant) -> Instant? {
    let checked = verify(bytes, at: instant)
    guard let id = checked.record?.id else { return nil }
    return files.compactMap { file -> Instant? in
      let later = verify(file, at: instant)
      guard later.record?.id == id, later.issuer == checked.issuer, later.standing != .revoked,
        later.steps.filter({ $0.name != .validity && $0.name != .status }).allSatisfy({
          $0.outcome == .passed
        })
      else { return nil }
      return later.record?.validFrom
    }.max()
  }
}

extension Verification {
  fileprivate static func unreadable(_ error: JSONError, at instant: Instant) -> Verification {
    let steps = Step.Name.allCases.map { name in
      name == .readable
        ? Step(name: name, outcome: .failed, sentence: "\(error.sentence).")
        : Step(name: name, outcome: .notChecked, sentence: "Not checked, because the file cannot be read.")
    }
    return Verification(
      standing: .notAuthentic, steps: steps, issuer: nil, fingerprint: nil, record: nil, statusAsOf: nil,
      checkedAt: instant)
  }
}

/// One check of one readable document: each step looks only at what the steps before it found.
private struct Check {
  typealias Step = Verification.Step

  let document: SecuredDocument
  let credential: JSON
  let verifier: Verifier
  let instant: Instant
  let keys: KeyRing
  let findings: [ProofFinding]
  /// As the record claims.
  let issuer: String?
  /// The issuer's proof that fits, and its key.
  let issuerFinding: (signer: DID, key: PublicKey, source: KeyRing.Source)?
  let model: Step

  init(_ document: SecuredDocument, by verifier: Verifier, at instant: Instant) {
    self.document = document
    self.verifier = verifier
    self.instant = instant
    credential = document.text.value
    keys = KeyRing(
      trusted: verifier.trusted, enclosed: verifier.enclosed, knownIssuers: verifier.knownIssuers)
    findings = document.findings(with: keys, at: instant)
    let issuer = credential["issuer"]?.identifier
    self.issuer = issuer
    let byIssuer = findings.compactMap { finding -> (signer: DID, key: PublicKey, source: KeyRing.Source)? in
      guard let signer = finding.signer, signer.description == issuer, let (key, source) = finding.verified
      else { return nil }
      return (signer, key, source)
    }
    // Of several keys of the issuer, one that the asker knows.
    issuerFinding =
      byIssuer.first { [keys] in keys.isRecognised($0.key, of: $0.signer, from: $0.source) } ?? byIssuer.first
    model = Self.step(
      .model, complaint: CredentialModel.modelComplaint(credential), else: "It has the form of a credential.")
  }

  var verification: Verification {
    let form = [readable, model, openBadge, contexts]
    let authenticity = form + [key, proof, issuerStep]
    let recognised = recognised
    let (validity, period) = validity
    let status =
      authenticity.allSatisfy { $0.outcome == .passed } && recognised.outcome == .passed
      ? statusAnswer
      : StatusAnswer(
        .unknown, .notChecked, "Not checked, because the record is not known to be the school's.", asOf: nil)
    let grounds = Standing.Grounds(
      authenticity: Self.authenticity(of: authenticity), isRecognised: recognised.outcome == .passed,
      period: period, status: status.status, isSuperseded: isSuperseded)
    return Verification(
      standing: Standing(grounds), steps: authenticity + [recognised, validity, status.step],
      issuer: issuer.flatMap(DID.init), fingerprint: issuerFinding?.key.fingerprint,
      record: model.outcome == .passed ? RecordSummary(credential) : nil, statusAsOf: status.asOf,
      checkedAt: instant)
  }

  private static func authenticity(of steps: [Step]) -> Standing.Grounds.Authenticity {
    if steps.contains(where: { $0.outcome == .failed }) { return .refuted }
    return steps.allSatisfy { $0.outcome == .passed } ? .established : .unknown
  }

  // MARK: The form

  private var readable: Step {
    Step(name: .readable, outcome: .passed, sentence: "The file can be read.")
  }

  private var openBadge: Step {
    let undescribed = CredentialModel.undescribedResults(credential)
    let note: Sentence = undescribed == 0 ? "" : " \(undescribed) of its results are not explained in it."
    return Self.step(
      .openBadge, complaint: CredentialModel.badgeComplaint(credential), else: "It is an Open Badge." + note)
  }

  private var contexts: Step {
    Self.step(
      .contexts, complaint: CredentialModel.contextComplaint(credential), else: "It uses only known words.")
  }

  private static func step(_ name: Step.Name, complaint: Sentence?, else sentence: Sentence) -> Step {
    complaint.map { Step(name: name, outcome: .failed, sentence: "\($0).") }
      ?? Step(name: name, outcome: .passed, sentence: sentence)
  }

  // MARK: The proofs

  private var key: Step {
    for finding in findings {
      if case .keyRefused(let refusal) = finding.outcome {
        return Step(name: .key, outcome: .failed, sentence: refusal.sentence(for: finding.method))
      }
    }
    if let (_, key, source) = issuerFinding {
      return Step(name: .key, outcome: .passed, sentence: source.sentence(for: key))
    }
    if let unknown = findings.first(where: \.hasUnknownKey) {
      return Step(
        name: .key, outcome: .cannotTell,
        sentence:
          "The key \(unknown.method) is not at hand. Get the school's document, or add its key to your known issuers."
      )
    }
    if findings.isEmpty {
      return Step(
        name: .key, outcome: .notChecked, sentence: "Not checked, because no proof of a known suite is there."
      )
    }
    return Step(name: .key, outcome: .passed, sentence: "The keys that the proofs name were found.")
  }

  private var proof: Step {
    func failed(_ sentence: Sentence) -> Step { Step(name: .proof, outcome: .failed, sentence: sentence) }

    if document.proofs.isEmpty { return failed("The record is not signed.") }
    if let refusal = document.refusals.first { return failed("\(refusal.sentence).") }
    for finding in findings {
      switch finding.outcome {
      case .refused(let refusal): return failed("\(refusal.sentence).")
      case .expired(let expires): return failed("The signature counted only until \(expires).")
      case .verified, .keyRefused, .keyUnknown: continue
      }
    }
    let suites = document.unchecked.map(\.suite)
    let note: Sentence =
      suites.isEmpty ? "" : " Not checked: \(suites.joined(separator: ", "))."
    let fitting = findings.count { $0.verified != nil }
    if fitting > 0 {
      let unknown = findings.count - fitting
      let others: Sentence = unknown == 0 ? "" : " The key of \(unknown) more is not at hand."
      return Step(
        name: .proof, outcome: .passed, sentence: "The text is exactly as it was signed." + others + note)
    }
    if findings.isEmpty {
      return Step(
        name: .proof, outcome: .notChecked,
        sentence: "The record is signed in a way that is not checked here: \(suites.joined(separator: ", "))."
      )
    }
    return Step(
      name: .proof, outcome: .cannotTell, sentence: "The signature cannot be checked without the key." + note)
  }

  private var issuerStep: Step {
    if issuerFinding != nil {
      return Step(name: .issuer, outcome: .passed, sentence: "It is signed by the issuer that it names.")
    }
    let named = findings.map(\.method) + document.unchecked.compactMap(\.method)
    guard let issuer, !named.contains(where: { $0.hasPrefix(issuer + "#") }),
      findings.contains(where: { $0.verified != nil })
    else {
      return Step(
        name: .issuer, outcome: .cannotTell,
        sentence: "Without a signature that fits, the issuer is only a claim.")
    }
    return Step(
      name: .issuer, outcome: .failed,
      sentence: "It is signed, but not by \(issuer), which it names as its issuer.")
  }

  private var recognised: Step {
    guard let (signer, key, source) = issuerFinding else {
      return Step(
        name: .recognised, outcome: .notChecked,
        sentence: "Not checked, because no signature of the issuer fits.")
    }
    if keys.isRecognised(key, of: signer, from: source) {
      let known: Sentence? = verifier.knownIssuers[signer].map { "You know this key as that of \($0.name)." }
      return Step(
        name: .recognised, outcome: .passed,
        sentence: known ?? "The key stands in a document of \(signer) that you trust.")
    }
    let compare: Sentence =
      "Compare its fingerprint with what the school publishes: \(key.fingerprint.grouped)."
    let sentence: Sentence =
      if let known = verifier.knownIssuers[signer] {
        "You know \(known.name), but not with this key. Ask the school whether it has a new one. \(compare)"
      } else {
        "The signature fits a key, but nothing of yours says whose it is. \(compare)"
      }
    return Step(name: .recognised, outcome: .cannotTell, sentence: sentence)
  }

  // MARK: The standing

  private var isSuperseded: Bool {
    guard let latest = verifier.latestEdition, let from = CredentialModel.instant("validFrom", of: credential)
    else {
      return false
    }
    return from < latest
  }

  private var validity: (Step, Standing.Grounds.Period) {
    guard model.outcome == .passed else {
      let sentence: Sentence = "Not checked, because the record is malformed."
      return (Step(name: .validity, outcome: .notChecked, sentence: sentence), .current)
    }
    if let from = CredentialModel.instant("validFrom", of: credential), instant < from {
      return (Step(name: .validity, outcome: .failed, sentence: "It counts from \(from) on."), .notBegun)
    }
    guard let until = CredentialModel.instant("validUntil", of: credential) else {
      return (Step(name: .validity, outcome: .passed, sentence: "It has no end."), .current)
    }
    if instant > until {
      return (Step(name: .validity, outcome: .failed, sentence: "It counted until \(until)."), .over)
    }
    return (Step(name: .validity, outcome: .passed, sentence: "It counts until \(until)."), .current)
  }

  private struct StatusAnswer {
    let status: Standing.Grounds.Status
    let step: Step
    let asOf: Instant?

    init(_ status: Standing.Grounds.Status, _ outcome: Step.Outcome, _ sentence: Sentence, asOf: Instant?) {
      self.status = status
      step = Step(name: .status, outcome: outcome, sentence: sentence)
      self.asOf = asOf
    }
  }

  /// The gravest answer of all entries; a record of ours has one.
  private var statusAnswer: StatusAnswer {
    let answers = (credential["credentialStatus"]?.elements ?? []).map(answer(of:))
    for status in [.revoked, .suspended, .unknown] as [Standing.Grounds.Status] {
      if let answer = answers.first(where: { $0.status == status }) { return answer }
    }
    return answers.first
      ?? StatusAnswer(.clear, .passed, "The record names no status list: it was issued for good.", asOf: nil)
  }

  private func answer(of entry: JSON) -> StatusAnswer {
    func unknown(_ sentence: Sentence) -> StatusAnswer {
      StatusAnswer(.unknown, .cannotTell, sentence, asOf: nil)
    }

    guard entry["type"]?.elements.contains("BitstringStatusListEntry") == true,
      let purpose = entry["statusPurpose"]?.string.flatMap(StatusPurpose.init),
      let address = entry["statusListCredential"]?.string,
      let index = entry["statusListIndex"]?.string.flatMap(Self.statusIndex)
    else { return unknown("The record tells its status in a way that is not checked here.") }

    var complaint: Sentence = "The status list is not at hand. Get it from \(address)."
    var newest: StatusListCredential?
    for bytes in verifier.statusLists {
      do throws(StatusListError) {
        let list = try IssuedStatusList(bytes, keys: keys, at: instant, limits: verifier.limits)
        guard list.credential.id == address else { continue }
        if list.credential.issuer != issuer {
          complaint = "The status list is by somebody else than the issuer of the record."
        } else if !list.credential.purposes.contains(purpose) {
          complaint =
            purpose == .revocation
            ? "The status list does not tell what is revoked."
            : "The status list does not tell what is suspended."
        } else if let own = list.complaint {
          complaint = own
        } else if newest?.isOlder(than: list.credential) ?? true {
          newest = list.credential
        }
      } catch {
        complaint = "\(error.sentence)."
      }
    }
    guard let newest else { return unknown(complaint) }
    guard let isSet = newest.list[index] else {
      return unknown("The record names entry \(index) of the status list, which has \(newest.list.count).")
    }
    let date: Sentence = newest.validFrom.map { " as of \($0)" } ?? ""
    guard isSet else {
      return StatusAnswer(
        .clear, .passed, "It is not set in the school's list\(date).", asOf: newest.validFrom)
    }
    return switch purpose {
    case .revocation:
      StatusAnswer(.revoked, .failed, "The school has revoked it\(date).", asOf: newest.validFrom)
    case .suspension:
      StatusAnswer(.suspended, .failed, "The school has suspended it\(date).", asOf: newest.validFrom)
    }
  }

  /// Decimal digits and nothing else.
  private static func statusIndex(_ text: String) -> Int? {
    text.utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } ? Int(text) : nil
  }
}

extension StatusListCredential {
  fileprivate func isOlder(than other: StatusListCredential) -> Bool {
    guard let other = other.validFrom else { return false }
    return validFrom.map { $0 < other } ?? true
  }
}

extension ProofFinding {
  fileprivate var hasUnknownKey: Bool {
    guard case .keyUnknown = outcome else { return false }
    return true
  }
}

extension KeyRing.Source {
  fileprivate func sentence(for key: PublicKey) -> Sentence {
    switch self {
    case .identity: "The issuer's name is its key."
    case .trustedDocument: "The key stands in the issuer's document that you trust."
    case .knownIssuers: "The key is one of your known issuers."
    case .enclosedDocument: "The key was found in the file itself."
    }
  }
}

extension KeyRefusal {
  func sentence(for method: String) -> Sentence {
    switch self {
    case .otherIdentity, .notFound: "The issuer's document has no key \(method)."
    case .otherController: "The key \(method) is controlled by somebody else."
    case .notForAssertions: "The key \(method) may not sign records."
    case .unknownKind: "The key \(method) is not an Ed25519 key, as this signature needs."
    case .revoked(let instant):
      "The key \(method) was revoked on \(instant.date), before the record was signed."
    case .expired(let instant): "The key \(method) expired on \(instant.date), before the record was signed."
    }
  }
}

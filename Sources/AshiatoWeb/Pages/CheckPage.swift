import AshiatoApp
import AshiatoStore
import Credentials
import Mustache
import Training

/// What a check of a record found, for somebody without an account.
struct CheckPage: Page {
  struct Fact {
    let term: Sentence
    let value: Sentence?
    let moment: Moment?
  }

  struct Claims {
    let heading: Sentence
    let warning: Sentence?
    let facts: [Fact]
  }

  struct Step {
    let name: Sentence
    let outcome: Sentence
    let tone: String
    let icon: String
    let sentence: Sentence
  }

  let title: Sentence
  let standing: Sentence
  let tone: String
  let icon: String
  let sentence: Sentence
  let revocation: Sentence?
  let asOf: Moment?
  let checkedAt: Moment
  let isConfirmed: Bool
  let hasAdvice: Bool
  let advice: [Sentence]
  let fingerprint: String?
  let record: Claims?
  let coverage: Coverage?
  /// Only where a record has more than one edition.
  let history: HistoryWords?
  let hasDeclarations: Bool
  let declarations: [DeclarationWords]
  let contact: ContactWords?
  let steps: [Step]
  let stepSummary: Sentence
  let showsSteps: Bool
  let offline: OfflineCheck?

  /// - Parameters:
  ///   - document: the bytes that were checked.
  ///   - code: nothing for a file that somebody uploaded.
  ///   - revocation: the reason in the school's books, which may be ahead of its status list.
  ///   - history: every edition of the record.
  ///   - declarations: what the holder lets strangers see beside it.
  ///   - contact: where a false claim is reported.
  ///   - domain: of the school whose website this is.
  init(
    _ verification: Verification, of document: [UInt8], code: CheckCode? = nil,
    revocation: RevocationReason? = nil, history: RecordHistory? = nil,
    declarations: [PublicChecks.ShownDeclaration] = [], contact: PublicContact? = nil,
    domain: String?
  ) {
    let standing = verification.standing
    let isConfirmed = verification.isConfirmed
    self.isConfirmed = isConfirmed
    self.standing = standing.title
    tone = standing.tone.rawValue
    icon = standing.icon
    sentence = standing.sentence
    self.revocation = revocation?.sentence
    asOf = verification.statusAsOf.map { Moment($0) }
    checkedAt = Moment(verification.checkedAt)

    let advice = Advice(verification)
    hasAdvice = !advice.sentences.isEmpty
    self.advice = advice.sentences
    fingerprint = advice.showsFingerprint ? verification.fingerprint?.grouped : nil

    record = verification.record.map {
      Claims($0, isConfirmed: isConfirmed, issuer: verification.issuer, code: code, domain: domain)
    }
    // What a revoked record covered is of no use to anybody any more, and could be shown without its standing.
    coverage = isConfirmed && standing != .revoked ? verification.record.map(Coverage.init) : nil

    self.history = history.flatMap { HistoryWords($0, shown: verification.record?.validFrom) }

    hasDeclarations = !declarations.isEmpty
    self.declarations = declarations.map(DeclarationWords.init)
    // Whoever holds a record that stands has nothing to report.
    self.contact = isConfirmed && standing != .revoked ? nil : contact.map(ContactWords.init)

    steps = verification.steps.map(Step.init)
    let passed = verification.steps.count { $0.outcome == .passed }
    stepSummary =
      passed == steps.count ? "All \(passed) steps passed" : "\(passed) of \(steps.count) steps passed"
    showsSteps = standing != .valid
    offline =
      isConfirmed ? OfflineCheck(document, issuer: verification.issuer, code: code, domain: domain) : nil

    let subject =
      isConfirmed ? [verification.record?.title, verification.record?.holder].compactMap(\.self) : []
    title =
      subject.isEmpty ? standing.title : "\(standing.title): \(subject.joined(separator: ", ") as String)"
  }

  func template(in templates: Templates) -> MustacheTemplate { templates.check }
}

extension CheckPage.Claims {
  init(_ record: RecordSummary, isConfirmed: Bool, issuer: DID?, code: CheckCode?, domain: String?) {
    heading = isConfirmed ? "The record" : "What the file claims"
    warning = isConfirmed ? nil : "None of this is confirmed. Do not rely on it."
    var facts: [CheckPage.Fact] = []
    func add(_ term: Sentence, _ value: Sentence?) {
      if let value, !value.isEmpty { facts.append(.init(term: term, value: value, moment: nil)) }
    }
    func add(_ term: Sentence, signed value: String?) {
      add(term, value.map(Sentence.init(verbatim:)))
    }
    func add(_ term: Sentence, _ moment: Moment?) {
      if let moment { facts.append(.init(term: term, value: nil, moment: moment)) }
    }
    add("Name at issue", signed: record.holder)
    add("Record", signed: record.title)
    add("Kind", record.kind?.title)
    add("School", signed: record.school)
    if let curriculum = record.curriculum, let version = record.version {
      add("Curriculum", "\(curriculum), version \(version)")
    } else {
      add("Curriculum", signed: record.curriculum ?? record.version)
    }
    add("Awarded on", record.awarded.map(Moment.init(dayOf:)))
    if record.validFrom?.date != record.awarded?.date {
      add("Counts from", record.validFrom.map(Moment.init(dayOf:)))
    }
    if let until = record.validUntil {
      add("Expires", Moment(dayOf: until))
    } else {
      add("Expires", "No date was set")
    }
    if let start = record.activityStart, let end = record.activityEnd {
      add("Training", "\(Moment(dayOf: start).words) to \(Moment(dayOf: end).words)")
    }
    add("Check code", signed: code?.description)
    if let code, let domain { add("To check again", signed: "https://\(domain)/check/\(code)") }
    if !isConfirmed { add("Issuer", signed: issuer?.description) }
    self.facts = facts
  }
}

extension CompletionRecord.Award.Kind {
  fileprivate var title: Sentence {
    switch self {
    case .completion: "Record of completion: the course was done"
    case .achievement: "Record of achievement: the skills were shown in an assessment"
    }
  }
}

extension CheckPage.Step {
  init(_ step: Verification.Step) {
    name = step.name.title
    outcome = step.outcome.title
    tone = step.outcome.tone.rawValue
    icon = step.outcome.icon
    sentence = step.sentence
  }
}

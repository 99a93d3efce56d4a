import AshiatoStore
import Credentials
public import Training

/// What a record says, taken from progress: the domain's numbers in the words of a completion record.
struct RecordContent {
  let school: SchoolProfile
  let holder: PersonProfile
  let curriculum: Curriculum
  let reference: CurriculumReference
  let award: Award
  let facts: TrainingFacts
  let progress: Progress
  let record: Record
  let list: Int
  let statusIndex: Int
  let issuedAt: Instant
  /// When the first edition was issued; the same in every one.
  let awarded: Instant
  /// Midnight UTC of the day on which an expiring record lapses.
  let validUntil: Instant?
  var edition = CompletionRecord.Edition.first

  func completionRecord() throws(AshiatoError) -> CompletionRecord {
    let addresses = RecordAddresses(school: school)
    var random = SystemRandomNumberGenerator()
    let salt = Identifier<Never>.made(at: issuedAt, using: &random).description
    return CompletionRecord(
      id: record.id.urn, edition: edition,
      school: .init(did: try school.issuer, name: school.name, url: addresses.home),
      holder: .init(
        id: Identifier<Never>.made(at: issuedAt, using: &random).urn, name: holder.name,
        email: HashedEmail(holder.email, salt: salt)),
      award: .init(
        id: addresses.award(award.kind, of: reference.id, reference.version),
        kind: award.kind == .completion ? .completion : .achievement, name: award.title,
        description: curriculum.summary, curriculum: reference.id.text, version: reference.version.text,
        digest: Digest(reference.digest), criteria: criteria, scope: curriculum.scope, language: "en",
        tags: ["barefoot massage"]),
      results: results,
      evidence: [
        .init(
          id: addresses.check(record.code), name: "Check this record",
          narrative: "Check code \(record.code).")
      ],
      awarded: .init(awarded), validFrom: .init(issuedAt), validUntil: validUntil.map { .init($0) },
      activity: activity,
      status: .init(list: school.statusListAddress(list), index: statusIndex))
  }

  private var required: [Progress.Requirement] {
    progress.requirements.filter { award.requires.contains($0.part) }
  }

  /// The rules that were met, as Markdown.
  private var criteria: String {
    var lines = required.map { "- \($0.sentence)" }
    let mustPass = curriculum.competencies.filter(\.mustPass).map(\.title)
    if award.requires.contains(.assessments), !mustPass.isEmpty {
      lines.append("- Safety-critical, each at level 3 or better: \(mustPass.joined(separator: ", ")).")
    }
    return lines.joined(separator: "\n")
  }

  private var results: [CompletionRecord.Result] {
    hours + sessions + assessments
  }

  private var counted: Set<String> { Set(required.flatMap(\.countedFacts)) }

  private var hours: [CompletionRecord.Result] {
    var minutes: [HourCategory: Minutes] = [:]
    for attendance in facts.attendances where counted.contains("attendance:\(attendance.fact.id)") {
      minutes[attendance.fact.category, default: .zero] += attendance.fact.minutes
    }
    for session in facts.sessions where counted.contains("session:\(session.fact.id)") {
      minutes[session.fact.category, default: .zero] += session.fact.minutes
    }
    var hours = HourCategory.allCases.compactMap { category in
      minutes[category].map {
        result("hours-\(category.rawValue)", "Hours: \(category.title)", $0.hoursText, .amount)
      }
    }
    if elsewhere > .zero {
      hours.append(
        result("hours-elsewhere", "Hours of modules done at another school", elsewhere.hoursText, .amount))
    }
    return hours
  }

  /// The length of the modules that were done at another school.
  private var elsewhere: Minutes {
    let transferred = facts.transfers.filter { counted.contains("transfer:\($0.id)") }.flatMap(\.modules)
    return curriculum.modules.filter { module in
      transferred.contains(module.id) && curriculum.transfers?.modules.contains(module.id) == true
    }.flatMap(\.hours).map(\.minutes).reduce(.zero, +)
  }

  private var sessions: [CompletionRecord.Result] {
    required.filter { $0.part == .practicum }.map { requirement in
      let slug = requirement.id.split(separator: "/").dropFirst().joined(separator: "-")
      // A length of time is told in hours, like those of the categories.
      func text(_ number: Int) -> String {
        requirement.unit == .minutes ? Minutes(number)?.hoursText ?? "\(number)" : "\(number)"
      }
      return result(
        slug, requirement.resultName, text(requirement.counted), .amount, required: text(requirement.required)
      )
    }
  }

  private var assessments: [CompletionRecord.Result] {
    curriculum.assessments.filter { plan in required.contains { $0.id == "assessments/\(plan.id)" } }.map {
      plan in
      result("assessment-\(plan.id)", plan.title, plan.pass == .held ? "Held" : "Passed", .assessment)
    }
  }

  private func result(
    _ slug: String, _ name: String, _ value: String, _ kind: CompletionRecord.Result.Kind,
    required: String? = nil
  ) -> CompletionRecord.Result {
    var random = SystemRandomNumberGenerator()
    return .init(
      id: Identifier<Never>.made(at: issuedAt, using: &random).urn, slug: slug, name: name, value: value,
      kind: kind,
      required: required)
  }

  /// From the first counted day to the last.
  private var activity: CompletionRecord.Activity? {
    let days =
      facts.attendances.filter { counted.contains("attendance:\($0.fact.id)") }.map(\.fact.heldOn)
      + facts.sessions.filter { counted.contains("session:\($0.fact.id)") }.map(\.fact.day)
      + facts.assessments.filter { counted.contains("assessment:\($0.fact.id)") }.map(\.fact.heldOn)
    guard let first = days.min(), let last = days.max() else { return nil }
    return .init(start: .init(Instant(startOf: first)), end: .init(Instant(startOf: last)))
  }
}

/// The addresses by which a record names things on the school's web site.
struct RecordAddresses {
  let school: SchoolProfile

  var home: String { "https://\(school.domain)" }

  func award(_ kind: RecordKind, of curriculum: Curriculum.ID, _ version: CurriculumVersion) -> String {
    "\(home)/curricula/\(curriculum)/\(version)/\(kind.rawValue)"
  }

  func check(_ code: CheckCode) -> String { "\(home)/check/\(code)" }
}

extension Identifier {
  /// `urn:uuid:…`, as credentials name things.
  var urn: String { "urn:uuid:\(self)" }

  public init?(urn: String) {
    guard urn.hasPrefix("urn:uuid:") else { return nil }
    self.init(String(urn.dropFirst(9)))
  }
}

extension Instant {
  /// Midnight UTC.
  init(startOf day: CalendarDay) {
    self.init(microseconds: Int64(day.daysSince1970) * 86_400_000_000)
  }

  init(_ instant: Credentials.Instant) {
    self.init(microseconds: instant.secondsSinceEpoch * 1_000_000 + Int64(instant.nanoseconds / 1000))
  }
}

extension Progress.Requirement {
  /// What a record calls the number of this part of the practicum.
  fileprivate var resultName: String {
    if let supervision { return "Practicum sessions: \(supervision.title)" }
    return unit == .clients
      ? "Different practice clients, by the student's word"
      : "Practicum: \(sentence.description.withoutFullStop)"
  }

  /// The supervision level of a stage of the practicum.
  fileprivate var supervision: SupervisionLevel? {
    let parts = id.split(separator: "/")
    return parts.count == 3 ? SupervisionLevel(rawValue: String(parts[2])) : nil
  }
}

extension String {
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

import Training

/// Reads a curriculum part by part and holds the parts against each other.
struct CurriculumReader {
  /// What the file may refer to.
  let library: Library

  static let keys = [
    "curriculum", "version", "title", "summary", "scope", "authors", "sources", "reviewed-on",
    "contact-minutes", "entry", "modules", "attendance", "transfers", "competencies", "practicum",
    "assessments", "score-average", "awards", "authorities", "replaces",
  ]

  /// `nil` when some of it could not be read; whoever it was has complained.
  func curriculum(_ file: Entry) -> Curriculum? {
    guard let group = file.group("curriculum", keys: Self.keys) else { return nil }
    let id = group.required("curriculum")?.slug(Curriculum.self)
    let version = group.required("version").flatMap(version)
    let title = publicText(group.required("title"), atMost: Limits.title)
    let summary = publicText(group.required("summary"), atMost: Limits.paragraph)
    let scope = publicText(group.required("scope"), atMost: Limits.paragraph)
    let authors = group.required("authors")?.list(atLeast: 1) { $0.text(atMost: Limits.title) }
    let sources = group.required("sources")?.list(atLeast: 1) { $0.text(atMost: Limits.paragraph) }
    let reviewedOn = group.required("reviewed-on")?.day()

    let entry = entryRequirements(group.optional("entry"), of: id)
    let modules = modules(group.required("modules"))
    if let declared = group.optional("contact-minutes") { complainOfSum(declared, modules: modules) }
    let moduleIDs = Roll<Module>(of: group.optional("modules"))
    let planIDs = Roll<AssessmentPlan>(of: group.optional("assessments"))
    // One of these two that cannot be read passes for absent from here on: its complaint refuses the file all the same.
    let attendance = group.optional("attendance").flatMap {
      attendanceRule($0, modules: modules, moduleIDs: moduleIDs)
    }
    let transfers = group.optional("transfers").flatMap {
      transferRule($0, moduleIDs: moduleIDs, assessments: planIDs)
    }
    let competencies = competencies(group.optional("competencies"))
    let practicum = practicum(
      group.optional("practicum"), modules: modules, moduleIDs: moduleIDs, assessments: planIDs)
    let assessments = assessments(
      group.optional("assessments"), competencies: Roll(of: group.optional("competencies")),
      plans: planIDs, practicum: practicum)
    if let competencies, let assessments { complainOfUncovered(competencies, by: assessments) }
    if let practicum = practicum.value, let assessments {
      complainOfCircle(practicum, assessments, at: group.optional("practicum"))
    }
    let scoreAverage = group.optional("score-average").map {
      self.scoreAverage($0, plans: planIDs, assessments: assessments)
    }
    let parts = Award.Part.allCases.filter { group.optional($0.key) != nil }
    let awards = awards(group.required("awards"), offering: Set(parts), assessments: assessments)
    let authorities = group.optional("authorities").map(authorityRules)
    let replaces = group.optional("replaces").map { replacement($0, in: group, of: version) }

    guard let id, let version, let title, let summary, let scope, let authors, let sources, let reviewedOn,
      let entry,
      let modules, let competencies, practicum != .unreadable, let assessments, let awards,
      scoreAverage != .some(nil), authorities != .some(nil), replaces != .some(nil)
    else { return nil }
    return Curriculum(
      id: id, version: version, title: title, summary: summary, scope: scope, authors: authors,
      sources: sources,
      reviewedOn: reviewedOn, entry: entry, modules: modules, attendance: attendance, transfers: transfers,
      competencies: competencies.map(\.value),
      practicum: practicum.value, assessments: assessments, scoreAverage: scoreAverage.flatMap(\.self),
      awards: awards, authorities: authorities.flatMap(\.self),
      replaces: replaces.flatMap(\.self))
  }

  /// A text that pages and records show, without a claim that no public text of a school should carry.
  func publicText(_ entry: Entry?, atMost limit: Int) -> String? {
    guard let entry, let text = entry.text(atMost: limit) else { return nil }
    for finding in library.lint(text) {
      entry.complain(
        "“\(finding.found)” is a claim that no public text makes: see claims/\(finding.claim) in the library.",
        remedy: "Say “\(finding.say)”, or leave it out.")
    }
    return text
  }

  func version(_ entry: Entry) -> CurriculumVersion? {
    guard let version = entry.word.flatMap(CurriculumVersion.init) else {
      entry.complain(
        "\(entry.name) is \(entry.quoted), which is not a version.",
        remedy: "Write digits and dots between quotes, as “2026.1”, at most 32 characters.")
      return nil
    }
    return version
  }

  /// The practicum as far as it is known: a practicum that could not be read is not an absent one.
  enum PracticumReading: Equatable {
    case absent, unreadable
    case value(Practicum)

    var value: Practicum? {
      if case .value(let practicum) = self { practicum } else { nil }
    }
  }
}

extension Award.Part {
  /// The key that this part of a curriculum stands under.
  var key: String {
    switch self {
    case .entry, .practicum, .assessments: rawValue
    case .attendance: "modules"
    }
  }
}

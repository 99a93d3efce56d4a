import Training

extension CurriculumReader {
  private static let replacementKeys = ["version", "finish-until", "modules", "competencies", "assessments"]
  /// What a part has become that counts for nothing any more.
  private static let nothing = "none"

  /// What a version says of the one that it replaces. Whether that one has the parts that are named is checked at publishing.
  ///
  /// - Parameters:
  ///   - file: the whole curriculum, for the ids of its own parts.
  ///   - own: the version of this curriculum.
  func replacement(_ entry: Entry, in file: Group, of own: CurriculumVersion?) -> Replacement? {
    guard let group = entry.group("replacement", keys: Self.replacementKeys) else { return nil }
    let version = group.required("version").flatMap(version)
    if let version, version == own {
      group.optional("version")?.complain(
        "The version replaces itself.", remedy: "Name the earlier version, or give this file a new one.")
    }
    let finishUntil = group.optional("finish-until").map { $0.day() }
    let modules = counterparts(
      group.optional("modules"), to: Roll<Module>(of: file.optional("modules")), noun: "module")
    let competencies = counterparts(
      group.optional("competencies"), to: Roll<Competency>(of: file.optional("competencies")),
      noun: "competency")
    let assessments = counterparts(
      group.optional("assessments"), to: Roll<AssessmentPlan>(of: file.optional("assessments")),
      noun: "assessment")
    guard let version, finishUntil != .some(nil), let modules, let competencies, let assessments else {
      return nil
    }
    return Replacement(
      version: version, finishUntil: finishUntil.flatMap(\.self), modules: modules,
      competencies: competencies, assessments: assessments)
  }

  private func counterparts<Subject>(_ entry: Entry?, to known: Roll<Subject>, noun: String)
    -> [Replacement.Counterpart<Subject>]?
  {
    guard let entry else { return [] }
    var named: [Found<Slug<Subject>>] = []
    let lines: [Replacement.Counterpart<Subject>]? = entry.list(atLeast: 1) { item in
      guard let group = item.group("line of the map", keys: ["from", "to"]) else { return nil }
      let from = group.required("from")
      let earlier = from?.slug(Subject.self)
      if let from, let earlier { named.append(Found(value: earlier, entry: from)) }
      let target = group.required("to")
      let isNothing = target?.word == Self.nothing
      let to = isNothing ? nil : target?.slug(Subject.self)
      if let to, let target { known.check(to, at: target, noun: noun) }
      guard let earlier, isNothing || to != nil else { return nil }
      return .init(from: earlier, to: to)
    }
    named.complainOfRepeats(
      { "The \(noun) “\($0)” stands twice in \(entry.name)." }, remedy: "Delete this line.")
    return lines
  }
}

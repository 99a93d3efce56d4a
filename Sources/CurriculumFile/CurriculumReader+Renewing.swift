import Training
import Yams

extension CurriculumReader {
  /// - Parameters:
  ///   - hasPracticum: whether students of the curriculum log sessions.
  ///   - assessments: those of the curriculum; `nil` when they could not be read.
  func renewalRule(_ entry: Entry, hasPracticum: Bool, assessments: [AssessmentPlan]?) -> RenewalRule? {
    let keys = [
      "opens-days-before", "sessions", "documents", "education", "record", "repeats", "lapsed",
    ]
    guard let group = entry.group("renewal", keys: keys) else { return nil }
    let opens = group.required("opens-days-before")?.number(in: Limits.days)
    let sessions = group.optional("sessions").map { self.sessions($0, hasPracticum: hasPracticum) } ?? 0
    let documents = group.optional("documents").map(self.documents) ?? []
    let education = group.optional("education").map(self.education)
    let record = group.optional("record").map(companion)
    let repeats = group.optional("repeats").map { self.repeats($0, among: assessments) } ?? []
    let lapsed = group.optional("lapsed").map { lapsedRule($0, assessments: assessments) }
    guard let opens, let sessions, let documents, let repeats, education != .some(nil),
      record != .some(nil), lapsed != .some(nil)
    else {
      return nil
    }
    return RenewalRule(
      opensDaysBefore: opens, sessions: sessions, documents: documents,
      education: education.flatMap(\.self), record: record.flatMap(\.self),
      repeats: repeats, lapsed: lapsed.flatMap(\.self))
  }

  private func sessions(_ entry: Entry, hasPracticum: Bool) -> Int? {
    if !hasPracticum {
      entry.complain(
        "This curriculum has no practicum, so that nobody could log the sessions.",
        remedy: "Add a practicum, or delete this line.")
    }
    return entry.number(in: Limits.sessions)
  }

  private func documents(_ entry: Entry) -> [RenewalRule.Papers]? {
    let found: [Found<RenewalRule.Papers>]? = entry.list(atLeast: 1) { item in
      papers(item).map { Found(value: $0, entry: item) }
    }
    found?.complainOfRepeats(
      { "“\($0.name)” stands twice in \(entry.name)." }, remedy: "Delete this one.")
    return found?.map(\.value)
  }

  /// A kind of paper, or a list of kinds of which any one will do.
  private func papers(_ entry: Entry) -> RenewalRule.Papers? {
    if entry.node.sequence == nil {
      return entry.choice(DocumentKind.self, where: \.isHeld).map { RenewalRule.Papers(anyOf: [$0]) }
    }
    let kinds: [Found<DocumentKind>]? = entry.list(atLeast: 1) { item in
      item.choice(DocumentKind.self, where: \.isHeld).map { Found(value: $0, entry: item) }
    }
    kinds?.complainOfRepeats(
      { "“\($0.rawValue)” stands twice in \(entry.name)." }, remedy: "Delete this one.")
    return kinds.map { RenewalRule.Papers(anyOf: $0.map(\.value)) }
  }

  private func education(_ entry: Entry) -> RenewalRule.Education? {
    guard let group = entry.group("continuing education", keys: ["minutes-at-least", "within-months"]) else {
      return nil
    }
    let minutes = group.required("minutes-at-least")?.minutes(in: Limits.classMinutes)
    let months = group.required("within-months")?.number(in: Limits.months)
    guard let minutes, let months else { return nil }
    return .init(minutesAtLeast: minutes, withinMonths: months)
  }

  func companion(_ entry: Entry) -> RenewalRule.Companion? {
    guard let group = entry.group("record that renews", keys: ["curriculum", "kind"]) else { return nil }
    let curriculum = group.required("curriculum")?.slug(Curriculum.self)
    let kind = group.required("kind")?.choice(RecordKind.self)
    guard let curriculum, let kind else { return nil }
    return .init(curriculum: curriculum, kind: kind)
  }

  private func lapsedRule(_ entry: Entry, assessments: [AssessmentPlan]?) -> RenewalRule.Lapsed? {
    guard let group = entry.group("lapsed record", keys: ["months", "repeats"]) else { return nil }
    let months = group.required("months")?.number(in: Limits.months)
    let repeats = group.required("repeats").flatMap { self.repeats($0, among: assessments) }
    guard let months, let repeats else { return nil }
    return .init(months: months, repeats: repeats)
  }

  private func repeats(_ entry: Entry, among assessments: [AssessmentPlan]?) -> [AssessmentPlan.ID]? {
    entry.ids(atLeast: 1) { id, item in
      guard let assessments, !assessments.contains(where: { $0.id == id }) else { return }
      item.complain(
        "No assessment has the id “\(id)”.",
        remedy: Entry.suggestion(for: id.text, among: assessments.map(\.id.text)))
    }
  }
}

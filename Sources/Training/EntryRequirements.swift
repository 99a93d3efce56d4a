/// Entry by record, by document and by practice: each requirement is met by any one of its evidences that holds on the day.
func entryRequirements(of curriculum: Curriculum, facts: TrainingFacts, asOf day: CalendarDay)
  -> [Progress.Requirement]
{
  curriculum.entry.map { requirement in
    let answer = facts.papers.answer(requirement, on: day)
    return Progress.Requirement(
      id: "entry/\(requirement.id)", part: .entry, rule: .entryEvidence,
      sentence: Sentence(verbatim: requirement.sentence),
      unit: .papers, required: 1, counted: answer.isMet ? 1 : 0, met: answer.isMet,
      countedFacts: answer.holding, pending: [], declined: [],
      ignored: answer.ignored, next: answer.isMet ? nil : requirement.next)
  }
}

extension Curriculum {
  /// The other curricula of which sessions are asked for at entry.
  public var practiceAskedFor: Set<Curriculum.ID> {
    Set(
      entry.flatMap(\.anyOf).compactMap { evidence in
        if case .sessions(_, let curriculum) = evidence { curriculum } else { nil }
      })
  }
}

extension EntryRequirement {
  /// Whether a session of the day waits for it.
  ///
  /// - Parameter firstClass: the day of the student's first class, where there was one.
  func isDue(forSessionOn day: CalendarDay, firstClass: CalendarDay?) -> Bool {
    switch due {
    case .beforePractice: true
    case .withinDaysOfClass(let days): firstClass.map { day > $0.adding(days: days) } ?? false
    case .beforeAward: false
    }
  }

  /// What to do where nothing holds.
  var next: Sentence {
    let shown = anyOf.compactMap(\.shownTitle)
    let practised = anyOf.compactMap { evidence -> Sentence? in
      guard case .sessions = evidence else { return nil }
      return evidence.title
    }
    if shown.isEmpty { return "Practise \(practised.joined(separator: ", or "))." }
    let show: Sentence = "Show the school: \(shown.joined(separator: ", or "))"
    return practised.isEmpty ? "\(show)." : "\(show); or practise \(practised.joined(separator: ", or "))."
  }
}

extension EntryRequirement.Due {
  /// “before the first practice session”.
  public var phrase: Sentence {
    switch self {
    case .beforePractice: "before the first practice session"
    case .withinDaysOfClass(let days): "within \(days.of("day")) of the first class"
    case .beforeAward: "before the record is issued"
    }
  }
}

extension EntryRequirement.Evidence {
  /// “the record of achievement of foundation-safety-0”, “licence”, “20 sessions of western-bar-ashiatsu-1 since its record was earned”.
  public var title: Sentence {
    switch self {
    case .record(let curriculum, let kind): "the \(kind.title) of \(curriculum)"
    case .document(let kind): kind.title
    case .sessions(let number, let curriculum):
      "\(number.of("session")) of \(curriculum) since its record was earned"
    }
  }

  /// What somebody brings to the school; practice is there already.
  fileprivate var shownTitle: Sentence? {
    if case .sessions = self { nil } else { title }
  }
}

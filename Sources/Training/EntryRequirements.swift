/// Entry by record and by document: each requirement is met by any one of its evidences that holds on the day.
func entryRequirements(of curriculum: Curriculum, facts: TrainingFacts, asOf day: CalendarDay)
  -> [Progress.Requirement]
{
  curriculum.entry.map { requirement in
    var counted: [String] = []
    var ignored: [Progress.Note] = []
    for evidence in requirement.anyOf {
      switch evidence {
      case .record(let wanted, let kind):
        for record in facts.records where record.curriculum == wanted && record.kind == kind {
          let name = "record:\(wanted)/\(kind.rawValue)"
          if let objection = record.objection(on: day) {
            ignored.append(
              .init(fact: name, day: record.validFrom, rule: .entryEvidence, sentence: objection))
          } else {
            counted.append(name)
          }
        }
      case .document(let kind):
        for document in facts.documents where document.kind == kind {
          let name = "document:\(document.id)"
          if let objection = document.objection(on: day) {
            ignored.append(
              .init(fact: name, day: document.issuedOn, rule: .entryEvidence, sentence: objection))
          } else {
            counted.append(name)
          }
        }
      }
    }
    counted.sort()
    ignored.sort {
      ($0.day, $0.fact, $0.sentence.description) < ($1.day, $1.fact, $1.sentence.description)
    }
    let met = !counted.isEmpty
    let wanted = requirement.anyOf.map(\.title).joined(separator: ", or ")
    return Progress.Requirement(
      id: "entry/\(requirement.id)", part: .entry, rule: .entryEvidence,
      sentence: Sentence(verbatim: requirement.sentence),
      unit: .papers, required: 1, counted: met ? 1 : 0, met: met, countedFacts: counted, pending: [],
      declined: [],
      ignored: ignored, next: met ? nil : "Show the school: \(wanted).")
  }
}

extension HeldRecord {
  public func isValid(on day: CalendarDay) -> Bool { objection(on: day) == nil }

  fileprivate func objection(on day: CalendarDay) -> Sentence? {
    if revoked { return "The \(kind.title) of \(curriculum) is revoked." }
    if day < validFrom { return "The \(kind.title) of \(curriculum) is valid from \(validFrom) on." }
    if let validUntil, validUntil < day {
      return "The \(kind.title) of \(curriculum) lapsed on \(validUntil)."
    }
    return nil
  }
}

extension Document {
  func objection(on day: CalendarDay) -> Sentence? {
    if day < issuedOn { return "The paper (\(kind.title)) is dated \(issuedOn), after this day." }
    if let expiresOn, expiresOn < day { return "The paper (\(kind.title)) lapsed on \(expiresOn)." }
    return nil
  }
}

extension EntryRequirement.Evidence {
  /// “a record of achievement of foundation-safety-0”, “a licence”.
  public var title: Sentence {
    switch self {
    case .record(let curriculum, let kind): "the \(kind.title) of \(curriculum)"
    case .document(let kind): kind.title
    }
  }
}

import Training

/// What one answer means: the findings of one question, or of the sizes.
struct Found {
  let rule: Reason.Rule
  /// `nil` for the sizes, which are about no question and no part of a body.
  let question: Question?
  let findings: [Placed]
  let basis: Basis
  let letter: Letter?

  /// A finding, and what it restricts with the places that were named.
  struct Placed {
    let finding: Finding
    let restrictions: Restrictions
    let isPlaceUnknown: Bool
  }

  /// What the findings rest on.
  enum Basis {
    case told
    /// “Yes”, and nothing that says which of several findings it is.
    case plainYes
    case unsure, blank
  }
}

extension Found {
  /// What an answer to a question means; `nil` when it is nothing.
  init?(_ answer: Answer?, to question: Question) {
    switch answer {
    case .no:
      return nil
    case .unsure:
      self.init(question.plainYes, of: question, basis: .unsure)
    case nil:
      self.init(question.plainYes, of: question, basis: .blank)
    case .yes(let particulars):
      let told = question.findings(told: particulars)
      self.init(
        told ?? question.plainYes, of: question, basis: told == nil ? .plainYes : .told,
        places: particulars.places, letter: particulars.letter)
    }
  }

  init(
    _ findings: [Finding], of question: Question, basis: Basis = .told, places: Set<Place>? = nil,
    letter: Letter? = nil
  ) {
    rule = .question(question.id, code: question.code)
    self.question = question
    self.findings = findings.map { Placed($0, at: places) }
    self.basis = basis
    self.letter = letter
  }

  init(_ finding: Finding, leavingOut strokes: [Stroke.ID] = [], bySize rules: SizeRules) {
    rule = .size(code: rules.code)
    question = nil
    findings = [
      Placed(
        finding: finding,
        restrictions: finding.restrictions.union(Restrictions(leavingOutStrokes: Set(strokes))),
        isPlaceUnknown: false)
    ]
    basis = .told
    letter = nil
  }
}

extension Found.Placed {
  /// A finding that is somewhere leaves that place out; when nobody said where, or named no place where it can be, every such place.
  fileprivate init(_ finding: Finding, at places: Set<Place>?) {
    let possible = Place.everywhere(in: finding.whereItIs)
    let named = places.flatMap {
      $0.isEmpty || !$0.isDisjoint(with: possible) ? $0.intersection(possible) : nil
    }
    self.finding = finding
    isPlaceUnknown = named == nil && !possible.isEmpty
    restrictions =
      possible.isEmpty
      ? finding.restrictions : finding.restrictions.union(Restrictions(leavingOut: named ?? possible))
  }
}

extension Question {
  /// Everything that “yes” can mean when nothing more is said.
  var plainYes: [Finding] {
    let unknown = Set(unknownFigure.map(\.id))
    return findings.filter { $0.window == nil || unknown.contains($0.id) }
  }

  /// What it means that nobody knows the figure.
  private var unknownFigure: [Finding] {
    guard let measure else { return [] }
    if let unknown = measure.unknown { return findings.filter { $0.id == unknown } }
    return findings.filter { $0.window != nil }
  }

  /// The findings that the particulars name or measure; `nil` when these say nothing, or something that the question does not know.
  fileprivate func findings(told particulars: Answer.Particulars) -> [Finding]? {
    let figure = particulars.figure.flatMap { figure in
      measure.flatMap { figure.fits($0.unit) ? figure : nil }
    }
    var told = Set(
      findings.filter { finding in
        particulars.findings.contains(finding.id)
          || figure.map { finding.window?.contains($0) ?? false } ?? false
      }.map(\.id))
    guard !told.isEmpty, told.isSuperset(of: particulars.findings) else { return nil }
    if figure == nil, findings.allSatisfy({ $0.window == nil || !told.contains($0.id) }) {
      told.formUnion(unknownFigure.map(\.id))
    }
    return findings.filter { told.contains($0.id) }
  }
}

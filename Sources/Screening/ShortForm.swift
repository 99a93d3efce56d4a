public import Training

/// What is asked at every session while an earlier decision by the full form holds: whether anything is new.
///
/// It allows nothing by itself. Each of its questions is answered with “no” or makes the full form due, so that no answer can be written
/// that leads to work which the full form has not allowed.
public struct ShortForm: Codable, Hashable, Sendable {
  /// So many months after its day the full form is due again, whatever is new.
  public var fullFormMonths: Int
  public var questions: [ShortQuestion]
  /// Questions of the full form whose answer cannot become more severe, as that about being under age.
  public var unchanging: [Question.ID]

  public init(fullFormMonths: Int, questions: [ShortQuestion], unchanging: [Question.ID]) {
    self.fullFormMonths = fullFormMonths
    self.questions = questions
    self.unchanging = unchanging
  }
}

/// A question of the short form. Whatever is not “no” makes the full form due.
public struct ShortQuestion: Codable, Hashable, Sendable {
  public typealias ID = Slug<ShortQuestion>

  public var id: ID
  public var asked: Question.Respondent
  /// The question in plain words, as it is spoken.
  public var sentence: String
  /// Why the full form is due, in one plain sentence.
  public var why: String
  /// The questions of the full form whose answers it asks for anew.
  public var standsFor: [Question.ID]
  /// What else it asks about.
  public var occasions: [Occasion]

  public init(
    id: ID, asked: Question.Respondent, sentence: String, why: String, standsFor: [Question.ID],
    occasions: [Occasion]
  ) {
    self.id = id
    self.asked = asked
    self.sentence = sentence
    self.why = why
    self.standsFor = standsFor
    self.occasions = occasions
  }

  /// What makes the full form due and is no answer of it. A short form asks about each.
  public enum Occasion: String, Codable, Hashable, Sendable, CaseIterable {
    /// Something went wrong in a session, or the client felt unwell after it.
    case incident
    /// A screening ended in `refer` or `do-not-perform`. Which client's it was is kept nowhere, so she has to be asked.
    case noWork = "no-work"
    /// A doctor's letter ended, was taken back, or is no longer at hand.
    case letter
    /// What client, therapist or table weigh or carry.
    case size
    /// The work is of another kind than that which the full form was about.
    case course
  }
}

/// A decision by the full form, as the therapist keeps it for the next session.
public struct KeptDecision: Hashable, Sendable {
  /// `default@2026.1`.
  public var ruleSet: String
  public var outcome: Outcome
  /// `nil` when nothing is done with the feet.
  public var restrictions: Restrictions?
  /// What to do during the work.
  public var care: [String]
  public var decidedOn: CalendarDay
  /// The last day on which a short form may rest on it.
  public var holdsUntil: CalendarDay

  public init(
    ruleSet: String, outcome: Outcome, restrictions: Restrictions?, care: [String], decidedOn: CalendarDay,
    holdsUntil: CalendarDay
  ) {
    self.ruleSet = ruleSet
    self.outcome = outcome
    self.restrictions = restrictions
    self.care = care
    self.decidedOn = decidedOn
    self.holdsUntil = holdsUntil
  }
}

/// What a short form ends in: what the full form allowed, and nothing more, or the full form.
public enum ShortDecision: Hashable, Sendable {
  case goesOn(KeptDecision)
  /// At least one reason, in the order of the short form.
  case fullFormDue([FullFormReason])
}

/// Why the short form is not enough.
public enum FullFormReason: Hashable, Sendable {
  /// The rules have none.
  case noShortForm
  case otherRules(kept: String, asked: String)
  /// The full form ended so that nobody works.
  case noWork(Outcome)
  /// It was decided later than today.
  case inTheFuture(CalendarDay)
  case lapsed(CalendarDay)
  /// Answered with anything but “no”.
  case isNew(ShortQuestion)
}

extension RuleSet {
  /// The last day on which a short form may rest on a decision of today: that of the full form, or that of the letter it may rest on.
  ///
  /// - Returns: `nil` where nobody works, or where the rules have no short form.
  public func holdsUntil(_ decision: Decision, on answers: Answers, today: CalendarDay) -> CalendarDay? {
    guard let shortForm, decision.outcome.allowsWork else { return nil }
    let ofForm = today.adding(months: shortForm.fullFormMonths)
    // Which of several letters a decision rests on is not asked: the first that ends, ends it.
    let letters = answers.given.values.compactMap { answer -> Int? in
      guard case .yes(let particulars) = answer, let letter = particulars.letter,
        letter.holds(for: letterDays)
      else { return nil }
      return letter.daysLeft(of: letterDays)
    }
    return letters.min().map { min(ofForm, today.adding(days: $0)) } ?? ofForm
  }

  /// Decides whether what the full form allowed may be done again.
  ///
  /// - Parameters:
  ///   - answeredNo: the questions that were answered with a plain “no”; every other answer, and none, counts as yes.
  ///   - kept: what the full form ended in.
  public func decideAgain(
    answeredNo: Set<ShortQuestion.ID>, after kept: KeptDecision, today: CalendarDay
  ) -> ShortDecision {
    guard let shortForm else { return .fullFormDue([.noShortForm]) }
    var reasons: [FullFormReason] = []
    if kept.ruleSet != name { reasons.append(.otherRules(kept: kept.ruleSet, asked: name)) }
    if !kept.outcome.allowsWork { reasons.append(.noWork(kept.outcome)) }
    if kept.decidedOn > today { reasons.append(.inTheFuture(kept.decidedOn)) }
    // A kept day may have been written by hand: it never prolongs what the rules say.
    let lastDay = min(kept.holdsUntil, kept.decidedOn.adding(months: shortForm.fullFormMonths))
    if lastDay < today { reasons.append(.lapsed(lastDay)) }
    reasons += shortForm.questions.filter { !answeredNo.contains($0.id) }.map(FullFormReason.isNew)
    return reasons.isEmpty ? .goesOn(kept) : .fullFormDue(reasons)
  }
}

extension Letter {
  fileprivate func daysLeft(of days: Int) -> Int { min(days, validForDays ?? days) - daysAgo }
}

extension FullFormReason {
  /// Why, in one plain sentence.
  public var sentence: Sentence {
    switch self {
    case .noShortForm: "These rules have no short form."
    case .otherRules(let kept, let asked):
      "The full form was decided by \(kept), and the rules are \(asked) today."
    case .noWork(let outcome): "The full form ended in “\(outcome.title)”."
    case .inTheFuture(let day): "The full form is dated \(day), which has not come yet."
    case .lapsed(let day): "What the full form allowed held until \(day)."
    case .isNew(let question): Sentence(verbatim: question.why)
    }
  }

  /// By which a program knows it.
  public var name: String {
    switch self {
    case .noShortForm: "no-short-form"
    case .otherRules: "other-rules"
    case .noWork: "no-work"
    case .inTheFuture: "in-the-future"
    case .lapsed: "lapsed"
    case .isNew(let question): question.id.text
    }
  }
}

extension ShortForm {
  /// What to say to the person who answers the question at an index.
  public func prompt(_ index: Int) -> Interview.Prompt {
    Interview.Prompt(
      heading: "\(index + 1) of \(questions.count)", sentence: Sentence(verbatim: questions[index].sentence),
      hint: "n no, y yes, u not sure")
  }

  /// Questions of a full form that no question of this one stands for: what is new about them could go unnoticed.
  func unasked(of questions: [Question]) -> [Question] {
    let asked = Set(self.questions.flatMap(\.standsFor)).union(unchanging)
    return questions.filter { !asked.contains($0.id) }
  }

  var occasionsLeftOut: [ShortQuestion.Occasion] {
    let asked = Set(questions.flatMap(\.occasions))
    return ShortQuestion.Occasion.allCases.filter { !asked.contains($0) }
  }
}

public import Training

/// A screening that is asked one question at a time. It asks no more than it must: once nothing may be done, nothing more is asked.
public struct Interview: Sendable {
  public let rules: RuleSet
  public let setting: Setting
  /// In which replies may be given, beside English.
  public let language: Language
  public private(set) var answers = Answers()
  /// What is asked next; `nil` when everything is.
  public private(set) var step: Step?
  private var past: [(step: Step, answers: Answers)] = []

  public init(_ rules: RuleSet, in setting: Setting = .anyCourse, language: Language = .english) {
    self.rules = rules
    self.setting = setting
    self.language = language
    step = rules.questions.isEmpty ? stepAboutSizes : .question(0)
  }

  /// What is asked at one time.
  public enum Step: Hashable, Sendable {
    /// The index of a question.
    case question(Int)
    case figure(Int)
    case place(Int)
    case letter(Int)
    case size(Size)
  }

  public enum Size: Hashable, Sendable, CaseIterable {
    case client, therapist, table
  }

  /// A reply that cannot be taken for an answer.
  public struct Misunderstanding: Error, Hashable, Sendable {
    /// What can be answered.
    public let remedy: Sentence
  }

  /// The decision on what was answered. Once ``step`` is `nil`, nothing that was not asked could make it milder.
  public var decision: Decision { rules.decide(mildest, in: setting) }

  /// The answers, and the mildest in the place of all that was not asked.
  private var mildest: Answers {
    var mildest = answers
    for question in rules.questions where mildest.given[question.id] == nil {
      mildest.given[question.id] = .no
    }
    let asked = Set(past.map(\.step))
    if !asked.contains(.size(.client)) { mildest.sizes.client = Sizes.bodies.upperBound }
    if !asked.contains(.size(.therapist)) { mildest.sizes.therapist = Sizes.bodies.lowerBound }
    if !asked.contains(.size(.table)) { mildest.sizes.tableRating = Sizes.ratings.upperBound }
    return mildest
  }
}

extension Interview {
  /// What to say to the person who answers.
  public var prompt: Prompt? {
    switch step {
    case nil: nil
    case .question(let index): prompt(index)
    case .figure(let index):
      Prompt(
        sentence: Sentence(verbatim: rules.questions[index].measure?.sentence ?? ""),
        hint: rules.questions[index].measure?.unit == .bloodPressure
          ? "as 138/84, or u not known" : "a whole number, or u not known")
    case .place:
      Prompt(
        sentence: "Where is it?",
        hint: "as left calf, knee; 0 where nobody works; u not known; ? for the names")
    case .letter(let index):
      Prompt(
        sentence: isPast(.question(index), last: true)
          ? "Is there a doctor's letter that names pressure with the feet? How many days old is it?"
          : "About “\(rules.questions[index].sentence)” Is there a doctor's letter that names pressure with the feet? How many days old is it?",
        hint: "n none, or the days; 20 of 30 when it holds for 30 days by its own words")
    case .size(.client):
      Prompt(sentence: "What does the client weigh, in kg?", hint: "a whole number, or u not known")
    case .size(.therapist):
      Prompt(sentence: "What do you weigh, in kg?", hint: "a whole number, or u not known")
    case .size(.table):
      Prompt(
        sentence: "What is the table rated for in use, in kg? The working rating, not the static one.",
        hint: setting.grounds.contains(.floor)
          ? "a whole number, u not known, or 0 where no table is used" : "a whole number, or u not known")
    }
  }

  private func prompt(_ index: Int) -> Prompt {
    let question = rules.questions[index]
    let hint: Sentence =
      if isYesEnough(to: question) {
        "n no, y yes, u not sure"
      } else if question.measure == nil {
        "n no, u not sure, or the numbers that hold"
      } else {
        "n no, y yes and none of these, u not sure, or the numbers that hold"
      }
    return Prompt(
      heading: "\(index + 1) of \(rules.questions.count)", sentence: Sentence(verbatim: question.sentence),
      choices: isYesEnough(to: question) ? [] : choices(of: question).map(\.answer), hint: hint)
  }

  public struct Prompt: Hashable, Sendable {
    /// “3 of 47”; empty for a question that belongs to the one before it.
    public var heading: Sentence = ""
    /// In the words of the rule set, or of the program.
    public var sentence: Sentence
    /// Answers to choose from, numbered from 1, in the words of the rule set.
    public var choices: [String] = []
    public var hint: Sentence
  }

  /// Whether “yes” tells all that there is to tell in words. With a figure to come it does not: the figure can be all that is meant.
  private func isYesEnough(to question: Question) -> Bool {
    let count = choices(of: question).count
    return count == 0 || count == 1 && question.measure == nil
  }

  /// The findings that are told in words. Those that a figure means are asked as the figure.
  private func choices(of question: Question) -> [Finding] {
    question.findings.filter { $0.window == nil && $0.id != question.measure?.unknown }
  }
}

extension Interview {
  /// Takes a reply as it was typed, and goes on.
  public mutating func reply(_ line: String) throws(Misunderstanding) {
    guard let step else { return }
    let words = line.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ").lowercased()
    var later = self
    later.past.append((step, answers))
    let next: Step? =
      switch step {
      case .question(let index): try later.answer(words, to: index)
      case .figure(let index): try later.measure(words, of: index)
      case .place(let index): try later.place(words, of: index)
      case .letter(let index): try later.date(words, about: index)
      case .size(let size): try later.weigh(words, size)
      }
    later.step = later.isDecided(before: next) ? nil : next
    self = later
  }

  /// Goes back to what was asked before, and forgets its answer.
  public mutating func back() {
    guard let last = past.popLast() else { return }
    (step, answers) = (last.step, last.answers)
  }

  /// Whether nothing may be done, whatever the answers to all that would still be asked.
  private func isDecided(before next: Step?) -> Bool {
    var mildest = mildest
    switch next {
    case .figure: return false
    case .place(let index):
      let id = rules.questions[index].id
      guard case .yes(var particulars)? = mildest.given[id] else { return false }
      particulars.places = []
      mildest.given[id] = .yes(particulars)
    default: break
    }
    return rules.decide(mildest, in: setting).outcome == .doNotPerform
  }
}

/// One reply each.
extension Interview {
  private func said(_ sentence: Sentence) -> String { sentence.said(in: language).lowercased() }

  private mutating func answer(_ words: String, to index: Int) throws(Misunderstanding) -> Step? {
    let question = rules.questions[index]
    let choices = choices(of: question)
    switch words {
    case "n", "no", said("no"):
      answers.given[question.id] = .no
      return step(after: index)
    case "u", "unsure", "not sure", said("not sure"):
      answers.given[question.id] = .unsure
      return step(after: index)
    case "y", "yes", said("yes"):
      answers.given[question.id] = .yes(.init(Set(isYesEnough(to: question) ? choices.map(\.id) : [])))
    default:
      let numbers = words.split { $0 == "," || $0 == " " }.map { Int($0) ?? 0 }
      guard !numbers.isEmpty, numbers.allSatisfy((1...max(choices.count, 1)).contains), !choices.isEmpty
      else {
        throw Misunderstanding(
          remedy: !isYesEnough(to: question)
            ? "Type n, u, or numbers from 1 to \(choices.count), as 1 or 1, 2." : "Type n, y or u.")
      }
      answers.given[question.id] = .yes(.init(Set(numbers.map { choices[$0 - 1].id })))
    }
    return question.measure == nil ? stepAboutPlace(of: index) : .figure(index)
  }

  private mutating func measure(_ words: String, of index: Int) throws(Misunderstanding) -> Step? {
    let question = rules.questions[index]
    guard words != "u", let measure = question.measure else { return stepAboutPlace(of: index) }
    guard let figure = Figure(words), figure.fits(measure.unit) else {
      throw Misunderstanding(
        remedy: measure.unit == .bloodPressure
          ? "Type both figures in mmHg, the upper one first, as 138/84, or u."
          : "Type a whole number of \(measure.unit.phrase), or u.")
    }
    change(index) { $0.figure = figure }
    return stepAboutPlace(of: index)
  }

  private mutating func place(_ words: String, of index: Int) throws(Misunderstanding) -> Step? {
    if words == "0" {
      change(index) { $0.places = [] }
    } else if words != "u" {
      let possible = Place.everywhere(in: findings(of: index).flatMap(\.whereItIs))
      let named = words.split(separator: ",").map {
        rules.places(named: String($0), among: possible, in: language)
      }
      guard !named.isEmpty, !named.contains(nil) else {
        let names = rules.placeNames(among: possible).joined(separator: ", ")
        throw Misunderstanding(remedy: "It can be at: \(names); each with left or right, or alone for both.")
      }
      change(index) { particulars in
        particulars.places = named.reduce(into: []) { $0.formUnion($1 ?? []) }
      }
    }
    return stepAboutLetter(of: index)
  }

  private mutating func date(_ words: String, about index: Int) throws(Misunderstanding) -> Step? {
    guard words != "n", words != "no", words != said("no") else { return step(after: index) }
    let numbers = words.replacing(" of ", with: " ").split(separator: " ").map { Int($0) ?? -1 }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0 >= 0 }) else {
      throw Misunderstanding(remedy: "Type n, the days since its date, or both as 20 of 30.")
    }
    change(index) {
      $0.letter = Letter(daysAgo: numbers[0], validForDays: numbers.count == 2 ? numbers[1] : nil)
    }
    return step(after: index)
  }

  private mutating func weigh(_ words: String, _ size: Size) throws(Misunderstanding) -> Step? {
    let kilograms = Int(words)
    let range = size == .table ? Sizes.ratings : Sizes.bodies
    if size == .table, kilograms == 0, setting.grounds.contains(.floor) {
      answers.sizes.ground = .floor
      return stepAboutSizes
    }
    guard words == "u" || kilograms.map(range.contains) == true else {
      throw Misunderstanding(
        remedy: "Type whole kilograms, from \(range.lowerBound) to \(range.upperBound), or u.")
    }
    switch size {
    case .client: answers.sizes.client = kilograms
    case .therapist: answers.sizes.therapist = kilograms
    case .table: answers.sizes.tableRating = kilograms
    }
    return stepAboutSizes
  }

  private mutating func change(_ index: Int, _ body: (inout Answer.Particulars) -> Void) {
    let id = rules.questions[index].id
    guard case .yes(var particulars)? = answers.given[id] else { return }
    body(&particulars)
    answers.given[id] = .yes(particulars)
  }

  private func stepAboutPlace(of index: Int) -> Step? {
    findings(of: index).contains { !$0.whereItIs.isEmpty } ? .place(index) : stepAboutLetter(of: index)
  }

  private func stepAboutLetter(of index: Int) -> Step? {
    findings(of: index).contains { $0.outcome == .refer } ? .letter(index) : step(after: index)
  }

  private func step(after index: Int) -> Step? {
    let next = index + 1
    return next < rules.questions.count && !isPast(.question(next)) ? .question(next) : stepAboutSizes
  }

  /// The next size that the course makes matter; after the last of them, what is left to ask.
  private var stepAboutSizes: Step? {
    rules.sizes(in: setting).map { .size($0) }.first { !isPast($0) } ?? stepAboutReferral
  }

  /// Where only findings together refer, their letters were not asked for with any of them.
  private var stepAboutReferral: Step? {
    let decision = decision
    guard decision.outcome == .refer, decision.withLetters?.allowsWork == true else { return nil }
    let referring = decision.reasons.filter { $0.outcome == .refer }
    let codes = Set(referring.flatMap(\.codes))
    guard referring.allSatisfy(\.isCombined) else { return nil }
    let involved = rules.questions.indices.filter { codes.contains(rules.questions[$0].code) }
    // One that has no letter keeps the outcome as it is, whatever the others have.
    guard involved.allSatisfy({ isYes($0) && (hasLetter($0) || !isPast(.letter($0))) }) else { return nil }
    return involved.first { !hasLetter($0) }.map { .letter($0) }
  }

  private func isYes(_ index: Int) -> Bool { particulars(index) != nil }
  private func hasLetter(_ index: Int) -> Bool { particulars(index)?.letter != nil }

  private func particulars(_ index: Int) -> Answer.Particulars? {
    guard case .yes(let particulars)? = answers.given[rules.questions[index].id] else { return nil }
    return particulars
  }

  /// - Parameter last: whether it has to be the latest question.
  private func isPast(_ step: Step, last: Bool = false) -> Bool {
    guard last else { return past.contains { $0.step == step } }
    return past.last { if case .question = $0.step { true } else { false } }?.step == step
      && !past.contains { if case .size = $0.step { true } else { false } }
  }

  /// What the answer to a question means so far.
  private func findings(of index: Int) -> [Finding] {
    let question = rules.questions[index]
    return Found(answers.given[question.id], to: question)?.findings.map(\.finding) ?? []
  }
}

extension RuleSet {
  /// What of client, therapist and table decides anything in a course.
  fileprivate func sizes(in setting: Setting) -> [Interview.Size] {
    if setting.grounds.contains(.table) { return Interview.Size.allCases }
    let strokes = setting.strokes ?? Set(self.strokes.map(\.id))
    return size.twoFeetStrokes.contains(where: strokes.contains) ? [.client, .therapist] : []
  }
}

extension Reason {
  fileprivate var isCombined: Bool { if case .combination = rule { true } else { false } }
}

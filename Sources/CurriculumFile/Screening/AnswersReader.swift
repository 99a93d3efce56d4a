import Screening
import Training
import Yams

/// Reads answers against the questions that they answer.
struct AnswersReader {
  let rules: RuleSet

  /// The keys beyond the figure under which an answer says more.
  static let particulars = ["finding", "findings", "where", "letter"]

  func answers(_ file: Entry) -> Answers? {
    guard let group = file.group("file of answers", keys: ["rule-set", "answers", "sizes"]) else {
      return nil
    }
    if let name = group.optional("rule-set") { complainOfAnother(name) }
    let given = group.optional("answers").map(given) ?? [:]
    let sizes = group.optional("sizes").flatMap(sizes) ?? Sizes()
    return Answers(given, sizes: sizes)
  }

  /// The questions of a short form that a file answers with a plain “no”.
  func answeredNo(_ file: Entry, to shortForm: ShortForm) -> Set<ShortQuestion.ID>? {
    guard let group = file.group("file of answers", keys: ["rule-set", "answers"]) else { return nil }
    if let name = group.optional("rule-set") { complainOfAnother(name) }
    guard
      let answers = group.optional("answers")?
        .group("list of answers", keys: shortForm.questions.map(\.id.text))
    else { return [] }
    var answeredNo: Set<ShortQuestion.ID> = []
    for question in shortForm.questions {
      guard let entry = answers.filled(question.id.text) else { continue }
      switch entry.word {
      case "no": answeredNo.insert(question.id)
      case "yes", "unsure": break
      default:
        entry.complain(
          "\(entry.quoted.capitalisedFirst) is no answer to “\(question.id)”.",
          remedy: Entry.suggestion(for: entry.word, among: RuleSetReader.answerWords))
      }
    }
    return answeredNo
  }

  private func complainOfAnother(_ entry: Entry) {
    guard entry.word != rules.name else { return }
    entry.complain(
      "The answers belong to the rule set \(entry.quoted), and the one at hand is “\(rules.name)”.",
      remedy: "Name the file of that rule set with --rules.")
  }

  private func given(_ entry: Entry) -> [Question.ID: Answer] {
    guard let group = entry.group("list of answers", keys: rules.questions.map(\.id.text)) else { return [:] }
    var given: [Question.ID: Answer] = [:]
    for question in rules.questions {
      if let entry = group.filled(question.id.text) { given[question.id] = answer(entry, to: question) }
    }
    return given
  }

  private func answer(_ entry: Entry, to question: Question) -> Answer? {
    if entry.isGroup { return particulars(entry, of: question).map { .yes($0) } }
    switch entry.word {
    case "no": return .no
    case "unsure": return .unsure
    case "yes": return .yes(.init())
    default:
      let findings =
        entry.node.sequence == nil ? finding(entry, of: question).map { [$0] } : list(entry, of: question)
      return findings.map { .yes(.init(Set($0))) }
    }
  }

  private func list(_ entry: Entry, of question: Question) -> [Finding.ID]? {
    entry.list(atLeast: 1) { finding($0, of: question) }
  }

  private func finding(_ entry: Entry, of question: Question) -> Finding.ID? {
    guard let finding = question.findings.first(where: { $0.id.text == entry.word }) else {
      entry.complain(
        "\(entry.quoted.capitalisedFirst) is no answer to “\(question.id)”.",
        remedy: Entry.suggestion(
          for: entry.word, among: RuleSetReader.answerWords + question.findings.map(\.id.text)))
      return nil
    }
    return finding.id
  }

  private func particulars(_ entry: Entry, of question: Question) -> Answer.Particulars? {
    let keys = Self.particulars + [question.measure?.id.text].compactMap(\.self)
    guard let group = entry.group("answer", keys: keys) else { return nil }
    let one = group.optional("finding").flatMap { finding($0, of: question) }
    let several = group.optional("findings").flatMap { list($0, of: question) } ?? []
    let figure = question.measure.flatMap { measure in
      group.filled(measure.id.text).flatMap { self.figure($0, in: measure.unit) }
    }
    return Answer.Particulars(
      Set(several).union([one].compactMap(\.self)), figure: figure,
      places: group.filled("where").flatMap { places($0, of: question) },
      letter: group.filled("letter").flatMap(letter))
  }

  private func figure(_ entry: Entry, in unit: Measure.Unit) -> Figure? {
    guard let figure = entry.word.flatMap(Figure.init), figure.fits(unit) else {
      entry.complain(
        "\(entry.name) is \(entry.quoted).",
        remedy: unit == .bloodPressure
          ? "Write the upper and the lower figure in mmHg, as 138/84: upper \(Figure.systolic.lowerBound) to \(Figure.systolic.upperBound), lower \(Figure.diastolic.lowerBound) to \(Figure.diastolic.upperBound)."
          : "Write whole \(unit.rawValue), from \(Figure.range.lowerBound) to \(Figure.range.upperBound).")
      return nil
    }
    return figure
  }

  /// Zones and areas, each with `left` or `right` before it, or both sides.
  private func places(_ entry: Entry, of question: Question) -> Set<Place>? {
    let possible = question.possiblePlaces
    return entry.list(atLeast: 1) { item -> Set<Place>? in
      if let places = item.word.flatMap({ rules.places(named: $0, among: possible) }) { return places }
      item.complain(
        "\(item.quoted.capitalisedFirst) is no place where “\(question.id)” can be.",
        remedy: possible.isEmpty
          ? "Leave “where” out." : Entry.suggestion(for: item.word, among: rules.placeNames(among: possible)))
      return nil
    }
    .map { $0.reduce(into: []) { $0.formUnion($1) } }
  }

  private func letter(_ entry: Entry) -> Letter? {
    guard let group = entry.group("letter", keys: ["days-ago", "valid-for-days"]) else { return nil }
    let daysAgo = group.required("days-ago")?.number(in: Self.days)
    let validForDays = group.optional("valid-for-days")?.number(in: Self.days)
    return daysAgo.map { Letter(daysAgo: $0, validForDays: validForDays) }
  }

  /// A hundred years.
  private static let days = 0...36_500

  private func sizes(_ entry: Entry) -> Sizes? {
    let keys = ["client-kg", "therapist-kg", "table-rating-kg", "ground"]
    guard let group = entry.group("set of sizes", keys: keys) else { return nil }
    func kilograms(_ key: String, in range: ClosedRange<Int>) -> Int? {
      group.filled(key)?.number(in: range)
    }
    return Sizes(
      client: kilograms(keys[0], in: Sizes.bodies), therapist: kilograms(keys[1], in: Sizes.bodies),
      tableRating: kilograms(keys[2], in: Sizes.ratings),
      on: group.filled(keys[3])?.choice(Ground.self) ?? .table)
  }
}

extension Group {
  /// The value of a key behind which something stands.
  fileprivate func filled(_ key: String) -> Entry? {
    optional(key).flatMap { $0.isBlank ? nil : $0 }
  }
}

extension Entry {
  /// Whether nothing stands behind the colon.
  fileprivate var isBlank: Bool { quoted == "empty" && node.scalar != nil }
}

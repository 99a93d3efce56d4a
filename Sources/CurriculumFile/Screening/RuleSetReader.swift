import Screening
import Training

/// Reads a rule set part by part and holds the parts against each other.
final class RuleSetReader {
  static let keys = [
    "rule-set", "version", "language", "title", "notice", "authors", "sources", "reviewed-on",
    "pressure-at-most",
    "letter-days", "instead", "zones", "areas", "strokes", "families", "questions", "size", "combinations",
    "gates", "short-form",
  ]

  /// Where each rule stands, for complaints about what it does.
  var places: [Gap.Place: Entry] = [:]
  var vocabulary = Vocabulary()

  /// `nil` when some of it could not be read; whoever it was has complained.
  func ruleSet(_ file: Entry) -> RuleSet? {
    guard let group = file.group("rule set", keys: Self.keys) else { return nil }
    let id = group.required("rule-set")?.slug(RuleSet.self)
    let version = group.required("version").flatMap(version)
    let language = group.optional("language")?.languageTag()
    let title = group.required("title")?.text(atMost: Limits.title)
    let notice = group.required("notice")?.text(atMost: Limits.paragraph)
    let authors = group.required("authors")?.list(atLeast: 1) { $0.text(atMost: Limits.title) }
    let sources = group.required("sources")?.list(atLeast: 1) { $0.text(atMost: Limits.paragraph) }
    let reviewedOn = group.required("reviewed-on")?.day()
    let pressure = group.required("pressure-at-most")?.number(in: Limits.pressure)
    let letterDays = group.required("letter-days")?.number(in: Limits.days)
    let instead = group.required("instead").flatMap(instead)

    vocabulary = Vocabulary(
      zones: group.optional("zones"), areas: group.optional("areas"), strokes: group.optional("strokes"),
      families: group.optional("families"))
    let zones: [RuleSet.Named<Zone>]? = group.required("zones").flatMap { named($0, noun: "zone") }
    let strokes: [RuleSet.Named<Stroke>]? = group.required("strokes").flatMap { named($0, noun: "stroke") }
    let areas = areas(group.optional("areas"))
    let families = families(group.optional("families"))
    let questions = group.required("questions").flatMap(questions)
    let size = group.required("size").flatMap(size)
    let questionsOfFile = Questions(of: group.optional("questions"))
    let combinations = combinations(group.optional("combinations"), questions: questionsOfFile)
    let gates = gates(group.optional("gates"))
    let shortForm = group.optional("short-form").flatMap {
      self.shortForm($0, questions: questionsOfFile.roll)
    }

    guard let id, let version, let title, let notice, let authors, let sources, let reviewedOn, let pressure,
      let letterDays, let instead, let zones, let areas, let strokes, let families, let questions,
      let size,
      let combinations, let gates
    else { return nil }
    complainOfSharedNames(questions, size, combinations, gates, at: group)
    let rules = RuleSet(
      id: id, version: version, language: language, title: title, notice: notice, authors: authors,
      sources: sources,
      reviewedOn: reviewedOn, pressureAtMost: pressure, letterDays: letterDays, instead: instead,
      zones: zones, areas: areas, strokes: strokes, families: families,
      questions: questions, size: size,
      combinations: combinations, gates: gates, shortForm: shortForm)
    // What the rules amount to can be asked only of whole and well-named ones.
    if file.complaints.complaints == nil {
      for gap in rules.gaps { (places[gap.place] ?? file).complain(gap.sentence, remedy: gap.remedy) }
    }
    return rules
  }

  private func version(_ entry: Entry) -> RuleSet.Version? {
    guard let version = entry.word.flatMap(RuleSet.Version.init) else {
      entry.complain(
        "\(entry.name) is \(entry.quoted), which is not a version.",
        remedy: "Write digits and dots between quotes, as “2026.1”, at most 32 characters.")
      return nil
    }
    return version
  }

  private func instead(_ entry: Entry) -> RuleSet.Instead? {
    guard let group = entry.group("pair of offers", keys: ["refer", "do-not-perform"]) else { return nil }
    let refer = group.required("refer")?.text(atMost: Limits.paragraph)
    let doNotPerform = group.required("do-not-perform")?.text(atMost: Limits.paragraph)
    guard let refer, let doNotPerform else { return nil }
    return RuleSet.Instead(refer: refer, doNotPerform: doNotPerform)
  }

  private func named<Subject>(_ entry: Entry, noun: String) -> [RuleSet.Named<Subject>]? {
    complainOfRepeatedIDs(in: entry, noun: noun)
    return entry.list(atLeast: 1) { item in
      guard let group = item.group(noun, keys: ["id", "title"]) else { return nil }
      let id = group.required("id")?.slug(Subject.self)
      let title = group.required("title")?.text(atMost: Limits.title)
      guard let id, let title else { return nil }
      return RuleSet.Named(id: id, title: title)
    }
  }

  private func areas(_ entry: Entry?) -> [RuleSet.Area]? {
    guard let entry else { return [] }
    complainOfRepeatedIDs(in: entry, noun: "area")
    return entry.list { item -> RuleSet.Area? in
      guard let group = item.group("area", keys: ["id", "title", "zones", "exact"]) else { return nil }
      let id = group.required("id")?.slug(RuleSet.Area.self)
      let title = group.required("title")?.text(atMost: Limits.title)
      let zones = group.required("zones").flatMap { vocabulary.plainZones($0) }
      let isExact = group.optional("exact")?.flag() ?? false
      if let id, vocabulary.zones.contains(where: { $0.text == id.text }) {
        group.optional("id")?.complain(
          "“\(id)” is a zone already.", remedy: "Give the area a name of its own.")
      }
      guard let id, let title, let zones else { return nil }
      return RuleSet.Area(id: id, title: title, zones: zones, isExact: isExact)
    }
  }

  private func families(_ entry: Entry?) -> [RuleSet.Family]? {
    guard let entry else { return [] }
    complainOfRepeatedIDs(in: entry, noun: "family")
    return entry.list { item in
      guard let group = item.group("family", keys: ["id", "title", "strokes"]) else { return nil }
      let id = group.required("id")?.slug(RuleSet.Family.self)
      let title = group.required("title")?.text(atMost: Limits.title)
      let strokes = group.required("strokes").flatMap { vocabulary.plainStrokes($0) }
      if let id, vocabulary.strokes.contains(where: { $0.text == id.text }) {
        group.optional("id")?.complain(
          "“\(id)” is a stroke already.", remedy: "Give the family a name of its own.")
      }
      guard let id, let title, let strokes else { return nil }
      return RuleSet.Family(id: id, title: title, strokes: strokes)
    }
  }

  func complainOfRepeatedIDs(in entry: Entry, noun: String) {
    Roll<Never>(of: entry).ids.complainOfRepeats(
      { "Two \(noun == "family" ? "families" : "\(noun)s") have the id “\($0)”." },
      remedy: "Give this one another.")
  }

  /// A reason names its rule, so no two rules may have one name.
  private func complainOfSharedNames(
    _ questions: [Question], _ size: SizeRules, _ combinations: [Combination], _ gates: [Gate],
    at group: Group
  ) {
    var names: [Found<String>] = []
    func add(_ name: String, _ place: Gap.Place) {
      if let entry = places[place] { names.append(Found(value: name, entry: entry)) }
    }
    for question in questions { add(question.code, .question(question.id)) }
    add(size.code, .size)
    for combination in combinations { add(combination.id.text, .combination(combination.id)) }
    for gate in gates { add(gate.id.text, .gate(gate.id)) }
    names.complainOfRepeats({ "Two rules are named “\($0)”." }, remedy: "Give this one another name.")
  }
}

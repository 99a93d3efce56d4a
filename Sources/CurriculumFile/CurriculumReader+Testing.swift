import Training

extension CurriculumReader {
  /// What the papers of a test are drawn from: topics and items of the library, by their names, and items that are defined here.
  func questions(_ entry: Entry) -> [TestQuestion]? {
    var known: Set<TestItem.ID> = []
    let lists: [[TestQuestion]]? = entry.list(atLeast: 1) { item in
      guard let questions = named(item) else { return nil }
      let twice = questions.first { known.contains($0.id) }
      known.formUnion(questions.map(\.id))
      if let twice {
        item.complain("“\(twice.id)” stands twice in \(entry.name).", remedy: "Delete this one.")
      }
      return questions
    }
    return lists?.flatMap(\.self)
  }

  private func named(_ entry: Entry) -> [TestQuestion]? {
    guard entry.word != nil else { return entry.testQuestion().map { [$0] } }
    guard let name = entry.slug(TestItem.self) else { return nil }
    let cards = library.testItems.filter { $0.id == name || $0.topic.text == name.text }
    if cards.isEmpty {
      let names = Set(library.testItems.map(\.topic.text)).sorted() + library.testItems.map(\.id.text)
      entry.complain(
        "The library has neither a topic nor a test item “\(name)”.",
        remedy: name.text.nearest(among: names).map { "Did you mean “\($0)”?" }
          ?? "See “ashiato library show”, or define the item here with “question”, “right”, “wrong” and “why”."
      )
      return nil
    }
    return cards.map(TestQuestion.init)
  }

  /// A paper must be there to be drawn.
  func complainOfTooFew(_ questions: [TestQuestion], total: Int, critical: Int, _ group: Group) {
    if questions.count < total {
      group.optional("total")?.complain(
        "The test has \(total.counted("item")), and “from” comes to \(questions.count).",
        remedy: "Write at most \(questions.count), or name more topics or items.")
    }
    let most = questions.count { $0.isCritical }
    if most < critical {
      group.optional("critical-at-least")?.complain(
        "At least \(critical.counted("item")) of the test must be safety-critical, and of “from” \(most) are.",
        remedy: most == 0
          ? "Name items that are safety-critical." : "Write at most \(most), or name more that are.")
    }
  }
}

extension Entry {
  /// A test item that is defined here in full.
  fileprivate func testQuestion() -> TestQuestion? {
    let keys = ["id", "question", "right", "wrong", "holds", "critical", "why"]
    guard let group = group("test item", keys: keys) else { return nil }
    let id = group.required("id")?.slug(TestItem.self)
    let question = group.required("question")?.text(atMost: Limits.paragraph)
    let answer = group.testAnswer()
    let critical = group.optional("critical").map { $0.flag() } ?? false
    let why = group.required("why")?.text(atMost: Limits.paragraph)
    guard let id, let question, let answer, let critical, let why else { return nil }
    return TestQuestion(id: id, question: question, answer: answer, why: why, isCritical: critical)
  }
}

extension Group {
  /// The answer of a test item: answers to choose from, or whether its statement holds.
  func testAnswer() -> TestItem.Answer? {
    let choices = ["right", "wrong"].compactMap(optional)
    guard !choices.isEmpty else {
      guard let holds = optional("holds") else {
        entry.complain(
          "This \(noun) offers no answers and has no “holds”.",
          remedy: "Add “right: …” and “wrong: [ … ]”; or “holds: true” or “holds: false” to a statement.")
        return nil
      }
      return holds.flag().map { .statement(holds: $0) }
    }
    optional("holds")?.complain(
      "A question with answers to choose from is no statement that holds or not.",
      remedy: "Delete “holds”, or “right” and “wrong”.")
    let right = required("right")?.text(atMost: Limits.title)
    let wrong: [Found<String>]? = required("wrong")?.list(atLeast: 1, atMost: Limits.wrongAnswers) { item in
      item.text(atMost: Limits.title).map { Found(value: $0, entry: item) }
    }
    guard let right, let wrong else { return nil }
    wrong.complainOfRepeats({ "The answer “\($0)” stands twice." }, remedy: "Delete this one.")
    for answer in wrong where answer.value == right {
      answer.entry.complain("The answer “\(right)” is right and wrong.", remedy: "Write another.")
    }
    return .choice(right: right, wrong: wrong.map(\.value))
  }
}

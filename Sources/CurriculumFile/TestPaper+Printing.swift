public import Training

extension TestPaper {
  /// The paper for a person at a terminal or a printer; no line is wider than `columns` (at least 40).
  ///
  /// - Parameters:
  ///   - withKey: with what is right, and why. It is never shown to whoever takes the test.
  ///   - language: of the reader. What the author wrote is in the author's.
  public func printed(columns: Int = 80, withKey: Bool, in language: Language = .english) -> String {
    var page = Page(columns: max(columns, 40), language: language)
    page.paragraph(test.title)
    page.say("\(curriculum), paper \(number)")
    page.space()
    if withKey {
      page.say("KEY: for whoever marks it, and for nobody who takes it.")
      page.say(passing)
      page.say("★ is safety-critical.")
    } else {
      page.say("Name and day:")
      page.space()
      page.say("Of each question one answer is right.")
    }
    for (index, question) in questions.enumerated() {
      page.space()
      page.paragraph(question.question, mark: "\(index + 1). ")
      for (place, option) in question.said.enumerated() {
        let box = withKey && place == question.right ? "●" : "○"
        page.say(option, indent: 4, mark: "\(Self.letter(place)) \(box) ")
      }
      if withKey { page.paragraph(question.why, indent: 4, mark: (question.isCritical ? "★" : "→") + " ") }
    }
    return page.text
  }

  /// What an answer to choose from is called: A, B, C and so on.
  public static func letter(_ place: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(clamping: min(place, 25))))
  }

  private var passing: Sentence {
    guard let needed else { return "\(questions.count.of("item"))." }
    return
      "Passed with \(needed.all) of \(questions.count.of("item")) right, and \(needed.critical) of the \(criticalCount) safety-critical ones."
  }
}

extension TestPaper.Question {
  /// The answers to choose from; what the author wrote is the same in every language.
  fileprivate var said: [Sentence] {
    switch options {
    case .answers(let answers): answers.map(Sentence.init(verbatim:))
    case .trueOrFalse: ["true", "false"]
    }
  }
}

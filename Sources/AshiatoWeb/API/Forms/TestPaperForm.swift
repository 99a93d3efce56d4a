package import Training

/// A paper of a test. What is right, and why, stands in it only for whoever marks it.
package struct TestPaperForm: Encodable {
  let curriculum: String
  let assessment: String
  let title: String
  let paper: Int
  let questions: [Question]

  struct Question: Encodable {
    let question: String
    /// Absent where it is a statement, which is true or false.
    let options: [String]?
    let key: Key?
  }

  struct Key: Encodable {
    /// The place of the right one among the options; of a statement, 1 for true and 2 for false.
    let right: Int
    let why: String
    let isCritical: Bool
  }

  package init(_ paper: TestPaper, withKey: Bool) {
    curriculum = paper.curriculum
    assessment = paper.test.id.text
    title = paper.test.title
    self.paper = paper.number
    questions = paper.questions.map { question in
      let options: [String]? =
        switch question.options {
        case .answers(let answers): answers
        case .trueOrFalse: nil
        }
      return Question(
        question: question.question, options: options,
        key: withKey
          ? Key(right: question.right + 1, why: question.why, isCritical: question.isCritical) : nil)
    }
  }

  static let schema = Schema.named(
    "TestPaper",
    .object([
      .required("curriculum", .line(), "As western-bar-ashiatsu-1@2026.1."), .required("assessment", .slug),
      .required("title", .line()), .required("paper", .integer(TestPaper.numbers)),
      .required(
        "questions",
        .list(
          of: .object([
            .required("question", .prose()),
            .optional(
              "options", .list(of: .line(), 2...6), "Absent for a statement, which is true or false."),
            .required(
              "key",
              .object([
                .required(
                  "right", .integer(1...6), "The place of the right option; of a statement, 1 is true."),
                .required("why", .prose()), .required("isCritical", .flag),
              ])),
          ]), 1...1000)),
    ]))
}

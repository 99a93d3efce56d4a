public import Screening

extension Answers {
  /// Reads a file of answers to the questions of a rule set.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8, at most ``Curriculum/fileSizeLimit``.
  ///   - file: What complaints call it.
  ///   - rules: The rule set whose questions are answered.
  /// - Throws: Everything that is wrong with the file at once. A question that is not answered is not wrong: it counts as yes.
  public init(yaml bytes: [UInt8], file: String, to rules: RuleSet) throws(Complaints) {
    self = try ComplaintBook.reading(file) { book in
      YAMLDocument(bytes, of: .answers, complaints: book).flatMap { document in
        AnswersReader(rules: rules).answers(Entry(node: document.root, name: "The file", complaints: book))
      }
    }
  }
}

extension ShortForm {
  /// Reads a file of answers to the short form of a rule set.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8, at most ``Curriculum/fileSizeLimit``.
  ///   - file: What complaints call it.
  ///   - rules: The rule set whose short form this is.
  /// - Returns: The questions that are answered with a plain “no”; every other counts as yes.
  /// - Throws: Everything that is wrong with the file at once.
  public func answeredNo(yaml bytes: [UInt8], file: String, of rules: RuleSet) throws(Complaints)
    -> Set<ShortQuestion.ID>
  {
    try ComplaintBook.reading(file) { book in
      YAMLDocument(bytes, of: .answers, complaints: book).flatMap { document in
        AnswersReader(rules: rules).answeredNo(
          Entry(node: document.root, name: "The file", complaints: book), to: self)
      }
    }
  }
}

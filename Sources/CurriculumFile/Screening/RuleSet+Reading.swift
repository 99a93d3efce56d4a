public import Screening

extension RuleSet {
  /// Reads a rule set, as `Curricula/README.md` describes it.
  ///
  /// - Parameters:
  ///   - bytes: The whole file, UTF-8, at most ``Curriculum/fileSizeLimit``.
  ///   - file: What complaints call it.
  /// - Throws: Everything that is wrong with the file at once: its form, its values, what its parts say about each other, and every rule
  ///   that could never come to bear.
  public init(yaml bytes: [UInt8], file: String) throws(Complaints) {
    self = try ComplaintBook.reading(file) { book in
      YAMLDocument(bytes, of: .ruleSet, complaints: book).flatMap { document in
        RuleSetReader().ruleSet(Entry(node: document.root, name: "The file", complaints: book))
      }
    }
  }

  /// The file of the rule set that comes with the program.
  public static var shippedSource: String { ShippedRuleSet.text }

  /// The rule set that comes with the program.
  public static func shipped() throws(Complaints) -> RuleSet {
    try RuleSet(yaml: Array(ShippedRuleSet.text.utf8), file: "default.yaml")
  }
}

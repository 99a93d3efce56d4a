/// Which form of a word goes with which count, written as the Unicode CLDR writes it (UTS #35 part 3, section 5): `n = 1`,
/// `n % 10 = 2..4 and n % 100 != 12..14`. Counts here are whole, so that `i` is `n` and `v` is 0.
public struct PluralRules: Hashable, Sendable {
  private let rules: [(form: Form, condition: Condition)]

  public enum Form: String, Hashable, Sendable, CaseIterable {
    case zero, one, two, few, many
  }

  /// - Parameter rules: the condition of each form; counts that meet none take the form `other`.
  /// - Throws: the first condition that is not written as the CLDR writes it.
  public init(_ rules: [Form: String]) throws(Unreadable) {
    var read: [(Form, Condition)] = []
    for form in Form.allCases {
      guard let text = rules[form] else { continue }
      guard let condition = Condition(text) else { throw Unreadable(form: form, text: text) }
      read.append((form, condition))
    }
    self.rules = read
  }

  private init(one condition: Condition) {
    rules = [(.one, condition)]
  }

  public struct Unreadable: Error, Hashable {
    public let form: Form
    public let text: String
  }

  /// One for 1.
  public static let english = PluralRules(
    one: Condition(alternatives: [[Relation(operand: .n, modulus: nil, isNegated: false, values: [1...1])]]))

  /// The form that goes with a count; `nil` for `other`.
  public func form(of count: Int) -> Form? { rules.first { $0.condition.holds(for: count) }?.form }

  public static func == (left: Self, right: Self) -> Bool {
    left.rules.elementsEqual(right.rules) { $0.form == $1.form && $0.condition == $1.condition }
  }

  public func hash(into hasher: inout Hasher) {
    for rule in rules {
      hasher.combine(rule.form)
      hasher.combine(rule.condition)
    }
  }
}

/// `and` binds tighter than `or`.
private struct Condition: Hashable {
  let alternatives: [[Relation]]

  init(alternatives: [[Relation]]) {
    self.alternatives = alternatives
  }

  init?(_ text: String) {
    var alternatives: [[Relation]] = [[]]
    var words: [Substring] = []
    func relation() -> Relation? { Relation(words) }
    for word in text.split(separator: " ") {
      guard word == "and" || word == "or" else {
        words.append(word)
        continue
      }
      guard let relation = relation() else { return nil }
      alternatives[alternatives.count - 1].append(relation)
      if word == "or" { alternatives.append([]) }
      words = []
    }
    guard let relation = relation() else { return nil }
    alternatives[alternatives.count - 1].append(relation)
    self.alternatives = alternatives
  }

  func holds(for count: Int) -> Bool {
    alternatives.contains { $0.allSatisfy { $0.holds(for: count) } }
  }
}

private struct Relation: Hashable {
  enum Operand: String {
    case n, i, v
  }

  let operand: Operand
  let modulus: Int?
  let isNegated: Bool
  let values: [ClosedRange<Int>]

  init(operand: Operand, modulus: Int?, isNegated: Bool, values: [ClosedRange<Int>]) {
    self.operand = operand
    self.modulus = modulus
    self.isNegated = isNegated
    self.values = values
  }

  /// - Parameter words: `n`, `%`, `10`, `=`, `2..4,7`.
  init?(_ words: [Substring]) {
    var words = words[...]
    guard let operand = words.popFirst().flatMap({ Operand(rawValue: String($0)) }) else { return nil }
    self.operand = operand
    if words.first == "%" {
      words.removeFirst()
      guard let modulus = words.popFirst().flatMap({ Int($0) }), modulus > 0 else { return nil }
      self.modulus = modulus
    } else {
      modulus = nil
    }
    switch words.popFirst() {
    case "=": isNegated = false
    case "!=": isNegated = true
    default: return nil
    }
    guard let list = words.popFirst(), words.isEmpty else { return nil }
    var values: [ClosedRange<Int>] = []
    for item in list.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = item.split(separator: ".", omittingEmptySubsequences: false)
      guard let low = ends.first.flatMap({ Int($0) }), let high = ends.last.flatMap({ Int($0) }),
        low <= high, ends.count == 1 || ends.count == 3 && ends[1].isEmpty
      else { return nil }
      values.append(low...high)
    }
    self.values = values
  }

  func holds(for count: Int) -> Bool {
    let value = operand == .v ? 0 : abs(count)
    let rest = modulus.map { value % $0 } ?? value
    return values.contains { $0.contains(rest) } != isNegated
  }
}

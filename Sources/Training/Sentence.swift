/// A sentence that a person reads, or a part of one: its English words, and apart from them what stands in their places, so
/// that another language can say the same in an order of its own.
///
/// Written as a string literal: `"“\(title)” is attended in full (\(minutes))."` has the template
/// `“{1}” is attended in full ({2}).`, by which a ``Language`` finds its words.
public struct Sentence: Sendable {
  /// Said one after the other; each is looked up by itself.
  private(set) var clauses: [Clause]

  struct Clause: Sendable {
    /// With `{1}`, `{2}` … for the arguments. Where a count decides, this is the form for many.
    var template: String
    /// The form for a count of one.
    var singular: String?
    var arguments: [Argument] = []
  }

  enum Argument: Sendable {
    /// The same in every language: a name, an id, a day.
    case text(String)
    case number(Int)
    case sentence(Sentence, Form = .whole)
  }

  /// How a sentence stands within another one.
  enum Form: Sendable {
    case whole
    /// Goes on after it, so it ends without its full stop.
    case clause
    /// Begins it, so it begins with a capital letter.
    case beginning
  }

  /// A word or phrase whose form a count decides: “1 session”, “3 sessions”.
  ///
  /// - Parameters:
  ///   - one: with `{1}` where the number stands.
  ///   - many: likewise; the template by which languages find it.
  public init(_ count: Int, one: String, many: String) {
    clauses = [Clause(template: many, singular: one, arguments: [.number(count)])]
  }

  /// A template that was read, and what stands in its places.
  public init(template: String, places: [String]) {
    clauses = [Clause(template: template, arguments: places.map(Argument.text))]
  }

  /// A text of somebody's own, the same in every language.
  public init(verbatim text: String) {
    clauses = text.isEmpty ? [] : [Clause(template: "{1}", arguments: [.text(text)])]
  }

  private init(clauses: [Clause]) {
    self.clauses = clauses
  }

  /// The templates that it is made of, those of its arguments among them; without those that are signs only.
  public var templates: Set<String> {
    clauses.reduce(into: []) { templates, clause in
      if clause.template.contains(where: \.isLetter) { templates.insert(clause.template) }
      for case .sentence(let sentence, _) in clause.arguments { templates.formUnion(sentence.templates) }
    }
  }

  public var isEmpty: Bool { clauses.isEmpty }

  /// Whether it is a text of somebody's own and no word more.
  public var isVerbatim: Bool {
    guard clauses.count == 1, clauses[0].template == "{1}", case .text? = clauses[0].arguments.first else {
      return false
    }
    return true
  }

  /// Without the full stop at its end, to go on from.
  public var asClause: Sentence {
    Sentence(clauses: [Clause(template: "{1}", arguments: [.sentence(self, .clause)])])
  }

  /// With a capital letter at its beginning, as a heading or a sentence of its own.
  public var asBeginning: Sentence {
    Sentence(clauses: [Clause(template: "{1}", arguments: [.sentence(self, .beginning)])])
  }

  public static func + (left: Sentence, right: Sentence) -> Sentence {
    Sentence(clauses: left.clauses + right.clauses)
  }

  public static func += (left: inout Sentence, right: Sentence) { left = left + right }

  /// The sentence in a language; in English where the language has no words for a part of it.
  ///
  /// - Parameter show: how names and other texts of somebody's own stand in it.
  public func said(in language: Language, showing show: (String) -> String = { $0 }) -> String {
    clauses.map { clause in
      let arguments = clause.arguments.map { argument in
        switch argument {
        case .text(let text): show(text)
        case .number(let number): String(number)
        case .sentence(let sentence, .whole): sentence.said(in: language, showing: show)
        case .sentence(let sentence, .clause):
          sentence.said(in: language, showing: show).withoutFullStop
        case .sentence(let sentence, .beginning): sentence.said(in: language, showing: show).capitalised
        }
      }
      return (language.words(for: clause) ?? clause.english).filled(with: arguments)
    }.joined()
  }
}

extension Sentence.Clause {
  /// The number that decides between the forms; `nil` where there is but one form.
  var count: Int? {
    guard singular != nil, case .number(let count)? = arguments.first else { return nil }
    return count
  }

  fileprivate var english: String { count == 1 ? singular ?? template : template }
}

extension Sentence: CustomStringConvertible {
  /// In English.
  public var description: String { said(in: .english) }
}

extension Sentence: Hashable {
  /// Two sentences that read the same in English are the same, however they were put together.
  public static func == (left: Sentence, right: Sentence) -> Bool { left.description == right.description }

  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

extension Sentence: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    clauses = value.isEmpty ? [] : [Clause(template: value)]
  }

  public init(stringInterpolation: StringInterpolation) {
    clauses = [stringInterpolation.clause]
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var clause = Clause(template: "")

    public init(literalCapacity: Int, interpolationCount: Int) {
      clause.template.reserveCapacity(literalCapacity + 3 * interpolationCount)
      clause.arguments.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) {
      clause.template += literal
    }

    /// A name, an id, a day, a text of somebody's own: the same in every language.
    ///
    /// Disfavoured, so that a literal within an interpolation (`\(isLate ? "late" : "early")`) is a sentence too and no plain string.
    @_disfavoredOverload
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      append(.text(value.description))
    }

    public mutating func appendInterpolation(_ number: Int) {
      append(.number(number))
    }

    public mutating func appendInterpolation(_ sentence: Sentence) {
      append(.sentence(sentence))
    }

    private mutating func append(_ argument: Argument) {
      clause.arguments.append(argument)
      clause.template += "{\(clause.arguments.count)}"
    }
  }
}

extension Sentence: Encodable {
  /// As a string, in English: JSON is for programs, and for those who write them.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Sequence<Sentence> {
  /// One after the other; what stands between them is looked up as well.
  public func joined(separator: Sentence) -> Sentence {
    var joined: Sentence = ""
    for (index, sentence) in enumerated() { joined += index == 0 ? sentence : separator + sentence }
    return joined
  }
}

extension [Sentence] {
  /// “a”, “a or b”, “a, b or c”.
  public var alternatives: Sentence {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) or \(last)"
  }

  /// “a”, “a and b”, “a, b and c”.
  public var together: Sentence {
    guard let last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension Int {
  /// “1 session”, “2 sessions”.
  public func of(_ singular: String, plural: String? = nil) -> Sentence {
    Sentence(self, one: "{1} \(singular)", many: "{1} \(plural ?? singular + "s")")
  }
}

extension String {
  /// The full stops of the scripts that end a sentence with one.
  fileprivate var withoutFullStop: String { last.map(".。।۔".contains) == true ? String(dropLast()) : self }

  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// With the arguments in the places of `{1}`, `{2}` …; a place without argument stays.
  fileprivate func filled(with arguments: [String]) -> String {
    guard !arguments.isEmpty else { return self }
    var filled = ""
    var rest = self[...]
    while let opening = rest.firstIndex(of: "{") {
      filled += rest[..<opening]
      rest = rest[opening...]
      guard let closing = rest.firstIndex(of: "}"),
        let place = Int(rest[rest.index(after: opening)..<closing]), arguments.indices.contains(place - 1)
      else {
        filled.append(rest.removeFirst())
        continue
      }
      filled += arguments[place - 1]
      rest = rest[rest.index(after: closing)...]
    }
    return filled + rest
  }
}

import Foundation

/// `Curricula/curriculum.schema.json`, and as much of JSON Schema 2020-12 as it uses.
struct CurriculumSchema {
  let root: JSONValue

  init() throws {
    root = try JSONDecoder().decode(JSONValue.self, from: Data(Catalogue.bytes("curriculum.schema.json")))
  }

  /// What the schema refuses in a value, each with where it stands.
  func faults(in value: JSONValue) throws -> [String] {
    try faults(in: value, under: root, at: "")
  }

  /// A keyword that only describes.
  static let annotations: Set<String> = [
    "$schema", "$defs", "$comment", "title", "description", "examples", "default", "format",
    "patternErrorMessage",
  ]

  struct UnknownKeyword: Error {
    let keyword: String
  }

  func faults(in value: JSONValue, under schema: JSONValue, at place: String = "") throws -> [String] {
    guard let rules = schema.group else { return schema == .flag(false) ? ["\(place): not allowed"] : [] }
    return try rules.filter { !Self.annotations.contains($0.key) }.sorted { $0.key < $1.key }.flatMap {
      try faults(in: value, keyword: $0.key, $0.value, of: rules, at: place)
    }
  }

  private func faults(
    in value: JSONValue, keyword: String, _ rule: JSONValue, of rules: [String: JSONValue], at place: String
  ) throws -> [String] {
    func all(_ schemas: [JSONValue]) throws -> [[String]] {
      try schemas.map { try faults(in: value, under: $0, at: place) }
    }
    func broken(_ isKept: Bool) -> [String] { isKept ? [] : ["\(place): \(keyword)"] }

    switch keyword {
    case "$ref": return try faults(in: value, under: target(of: rule), at: place)
    case "allOf": return try all(rule.list ?? []).flatMap(\.self)
    case "anyOf": return broken(try all(rule.list ?? []).contains(where: \.isEmpty))
    case "oneOf": return broken(try all(rule.list ?? []).filter(\.isEmpty).count == 1)
    case "not": return broken(try !all([rule])[0].isEmpty)
    case "if":
      let branch = try all([rule])[0].isEmpty ? rules["then"] : rules["else"]
      return try all([branch].compactMap(\.self)).flatMap(\.self)
    case "then", "else": return []
    case "const": return broken(value == rule)
    case "enum": return broken(rule.list?.contains(value) == true)
    case "type": return broken(rule.text == value.type || (rule.text == "number" && value.type == "integer"))
    default: break
    }
    switch (keyword, value) {
    case ("pattern", .text(let text)):
      return broken(text.range(of: rule.text ?? "", options: .regularExpression) != nil)
    case ("maxLength", .text(let text)): return broken(Double(text.unicodeScalars.count) <= rule.number ?? 0)
    case ("minimum", .number(let number)): return broken(number >= rule.number ?? 0)
    case ("maximum", .number(let number)): return broken(number <= rule.number ?? 0)
    case ("minItems", .list(let items)): return broken(Double(items.count) >= rule.number ?? 0)
    case ("maxItems", .list(let items)): return broken(Double(items.count) <= rule.number ?? 0)
    case ("uniqueItems", .list(let items)): return broken(Set(items).count == items.count)
    case ("contains", .list(let items)):
      return broken(try items.contains { try faults(in: $0, under: rule).isEmpty })
    case ("items", .list(let items)):
      return try items.enumerated().flatMap { try faults(in: $1, under: rule, at: "\(place)/\($0)") }
    case ("required", .group(let group)):
      return (rule.list ?? []).compactMap(\.text).filter { group[$0] == nil }.map { "\(place): no \($0)" }
    case ("properties", .group(let group)):
      return try (rule.group ?? [:]).sorted { $0.key < $1.key }.flatMap { key, schema in
        try group[key].map { try faults(in: $0, under: schema, at: "\(place)/\(key)") } ?? []
      }
    case ("additionalProperties", .group(let group)):
      return group.keys.filter { rules["properties"]?[$0] == nil }.sorted().map { "\(place): unknown \($0)" }
    case ("pattern", _), ("maxLength", _), ("minimum", _), ("maximum", _), ("minItems", _), ("maxItems", _),
      ("uniqueItems", _), ("contains", _), ("items", _), ("required", _), ("properties", _),
      ("additionalProperties", _):
      // A keyword says nothing about values of another type.
      return []
    default: throw UnknownKeyword(keyword: keyword)
    }
  }

  private func target(of reference: JSONValue) -> JSONValue {
    (reference.text ?? "").split(separator: "/").dropFirst()
      .reduce(root) { $0[String($1)] ?? .flag(false) }
  }
}

extension CurriculumSchema {
  /// One place of the schema that describes a value.
  struct Place: Hashable {
    /// Where it stands in the schema.
    let pointer: String
    /// Where its parts stand: in the definition that it refers to, or in itself.
    let definition: String
    /// The rules of it, with those that it refers to.
    let rules: JSONValue

    subscript(keyword: String) -> JSONValue? { rules[keyword] }
  }

  var top: Place { Place(pointer: "", definition: "", rules: root) }

  /// The places of the parts of a group, by key; of all alternatives where there are some.
  func parts(of place: Place) -> [String: Place] {
    var parts: [String: Place] = [:]
    for alternative in alternatives(of: place) {
      for (key, schema) in alternative["properties"]?.group ?? [:] {
        parts[key] = self.place("\(alternative.definition)/properties/\(key)", schema)
      }
    }
    return parts
  }

  func item(of place: Place) -> Place? { place["items"].map { self.place("\(place.definition)/items", $0) } }

  /// The place itself, or the ones of its `oneOf`.
  func alternatives(of place: Place) -> [Place] {
    guard let list = place["oneOf"]?.list else { return [place] }
    return list.enumerated().map { self.place("\(place.definition)/oneOf/\($0)", $1) }
  }

  /// All places below this one.
  func places(below place: Place) -> [Place] {
    let inside = alternatives(of: place).flatMap { alternative in
      Array(parts(of: alternative).values) + [item(of: alternative)].compactMap(\.self)
    }
    return inside.flatMap { [$0] + places(below: $0) }
  }

  /// What stands beside a `$ref` holds before what it refers to.
  private func place(_ pointer: String, _ schema: JSONValue) -> Place {
    guard let reference = schema["$ref"], let own = schema.group else {
      return Place(pointer: pointer, definition: pointer, rules: schema)
    }
    let referred = target(of: reference).group ?? [:]
    return Place(
      pointer: pointer, definition: reference.text ?? pointer,
      rules: .group(own.merging(referred) { own, _ in own }))
  }
}

extension JSONValue {
  /// The type in the words of JSON Schema.
  fileprivate var type: String {
    switch self {
    case .null: "null"
    case .flag: "boolean"
    case .number(let number): number == number.rounded() ? "integer" : "number"
    case .text: "string"
    case .list: "array"
    case .group: "object"
    }
  }
}

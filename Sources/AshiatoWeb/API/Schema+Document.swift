import Credentials

extension Schema {
  /// JSON Schema 2020-12, as OpenAPI 3.1 takes it. Shared schemas are referred to.
  var document: JSON {
    switch self {
    case .text(let text): text.document
    case .integer(let range):
      ["type": "integer", "minimum": .int(range.lowerBound), "maximum": .int(range.upperBound)]
    case .flag: ["type": "boolean"]
    case .list(let element, let range):
      [
        "type": "array", "items": element.document, "minItems": .int(range.lowerBound),
        "maxItems": .int(range.upperBound),
      ]
    case .object(let members): Self.document(of: members)
    case .either(let schemas): ["anyOf": .array(schemas.map(\.document))]
    case .named(let name, _): ["$ref": .string("#/components/schemas/\(name)")]
    case .anyObject: ["type": "object"]
    }
  }

  private static func document(of members: [Member]) -> JSON {
    var properties: JSON = [:]
    for member in members {
      var schema = member.schema.document
      if let meaning = member.meaning { schema["description"] = .string(meaning) }
      properties[member.name] = schema
    }
    var document: JSON = ["type": "object", "properties": properties, "additionalProperties": false]
    let required = members.filter(\.isRequired).map { JSON.string($0.name) }
    if !required.isEmpty { document["required"] = .array(required) }
    return document
  }

  /// The shared schemas in it, by name.
  var components: [String: Schema] {
    switch self {
    case .text, .integer, .flag, .anyObject: [:]
    case .list(let element, _): element.components
    case .object(let members): Self.joined(members.map(\.schema))
    case .either(let schemas): Self.joined(schemas)
    case .named(let name, let schema): schema.components.merging([name: schema]) { $1 }
    }
  }

  static func joined(_ schemas: [Schema]) -> [String: Schema] {
    schemas.reduce(into: [:]) { $0.merge($1.components) { $1 } }
  }
}

extension Schema.Text {
  fileprivate var document: JSON {
    var document: JSON = ["type": "string"]
    if let choices {
      document["enum"] = .array(choices.map(JSON.string))
      return document
    }
    if let pattern { document["pattern"] = .string(pattern) }
    if let format { document["format"] = .string(format) }
    document["minLength"] = .int(length.lowerBound)
    document["maxLength"] = .int(length.upperBound)
    return document
  }
}

extension JSON {
  /// For bounds and counts, all of which a double holds exactly.
  static func int(_ value: Int) -> JSON { JSON.Number(value).map(JSON.number) ?? .null }
}

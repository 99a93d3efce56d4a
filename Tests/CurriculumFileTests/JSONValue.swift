import Foundation
import Yams

/// A value as JSON has them, and as an editor sees one of YAML.
enum JSONValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case group([String: JSONValue])

  /// Reads a node by the core schema of YAML 1.2.2 §10.3, as editors do; keys are texts.
  init(_ node: Node) {
    switch node {
    case .mapping(let mapping):
      self = .group(
        Dictionary(
          mapping.map { ($0.key.scalar?.string ?? "", JSONValue($0.value)) },
          uniquingKeysWith: { $1 }))
    case .sequence(let sequence): self = .list(sequence.map { JSONValue($0) })
    case .scalar(let scalar) where scalar.style == .plain: self.init(plain: scalar.string)
    case .scalar(let scalar): self = .text(scalar.string)
    case .alias: self = .null
    }
  }

  private init(plain word: String) {
    switch word {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .flag(true)
    case "false", "False", "FALSE": self = .flag(false)
    default:
      let isNumber =
        word.wholeMatch(of: #/[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/#) != nil
      if isNumber, let number = Double(word) { self = .number(number) } else { self = .text(word) }
    }
  }
}

extension JSONValue: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .group(try container.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let flag): try container.encode(flag)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    case .group(let group): try container.encode(group)
    }
  }

  /// The value as JSON, which is YAML too.
  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(self))
  }
}

extension JSONValue {
  var group: [String: JSONValue]? { if case .group(let group) = self { group } else { nil } }
  var list: [JSONValue]? { if case .list(let list) = self { list } else { nil } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }

  subscript(key: String) -> JSONValue? { group?[key] }
}

/// The way from a value to one inside of it.
typealias ValuePath = [ValueStep]

enum ValueStep: Hashable, Sendable {
  case key(String)
  case index(Int)
}

extension JSONValue {
  /// The ways to everything inside of the value, without itself.
  var paths: [ValuePath] {
    let inside: [(ValueStep, JSONValue)] =
      switch self {
      case .group(let group): group.sorted { $0.key < $1.key }.map { (.key($0.key), $0.value) }
      case .list(let list): list.enumerated().map { (.index($0.offset), $0.element) }
      default: []
      }
    return inside.flatMap { step, value in [[step]] + value.paths.map { [step] + $0 } }
  }

  subscript(path: ValuePath) -> JSONValue? {
    path.reduce(self) { value, step in
      switch step {
      case .key(let key): value?[key]
      case .index(let index): value?.list.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
    }
  }

  /// The value with what stands at the path replaced, added as a key, or taken out where `new` is `nil`.
  func with(_ new: JSONValue?, at path: ValuePath) -> JSONValue {
    guard let step = path.first else { return new ?? self }
    let rest = Array(path.dropFirst())
    switch (self, step) {
    case (.group(var group), .key(let key)):
      group[key] = rest.isEmpty ? new : group[key]?.with(new, at: rest)
      return .group(group)
    case (.list(var list), .index(let index)) where list.indices.contains(index):
      if rest.isEmpty, new == nil {
        list.remove(at: index)
      } else {
        list[index] = list[index].with(new, at: rest)
      }
      return .list(list)
    default: return self
    }
  }
}

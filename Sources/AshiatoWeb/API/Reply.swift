import Credentials
import Foundation
import HTTPTypes
import Hummingbird

/// What an endpoint answers when it goes well.
struct Reply: Sendable {
  var status = HTTPResponse.Status.ok
  var type = "application/json"
  var bytes: [UInt8] = []
  /// Below `/api/v1`.
  var location: String?

  /// A value by its coding keys.
  static func json(_ value: some Encodable) throws -> Reply {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Reply(bytes: Array(try encoder.encode(value)))
  }

  /// A document, set for whoever reads it in a terminal.
  static func json(_ document: JSON) -> Reply { Reply(bytes: Array((document.text(.pretty) + "\n").utf8)) }

  /// Something was made, and is found at an address.
  static func created(_ value: some Encodable, at location: String? = nil) throws -> Reply {
    var reply = try json(value)
    reply.status = .created
    reply.location = location
    return reply
  }

  static func made(_ id: some CustomStringConvertible, at location: String? = nil) throws -> Reply {
    try created(["id": id.description], at: location)
  }

  static let nothing = Reply(status: .noContent)

  static func document(_ bytes: [UInt8], type: String) -> Reply { Reply(type: type, bytes: bytes) }
}

/// A part of a list, and where the next one begins.
struct ListPart<Item: Encodable>: Encodable {
  let items: [Item]
  /// Sent as `after` it leads to the next page; absent on the last one.
  let next: String?
}

extension Call {
  /// How many of a list are sent at a time.
  static let usualCount = 50
  static let largestCount = 200

  /// - Parameter key: by what the rows of the list are told apart.
  static func pageQuery(by key: Schema = .id) -> [Schema.Member] {
    [
      .optional("limit", .integer(1...largestCount), "How many at most; \(usualCount) unless given."),
      .optional("after", key, "Where the page begins: next of the page before."),
    ]
  }

  var limit: Int { values["limit"].flatMap { Int($0) } ?? Self.usualCount }

  /// A page of rows of which one more than the limit was asked for.
  func page<Row, Item: Encodable>(of rows: [Row], by key: (Row) -> String, _ item: (Row) -> Item) throws
    -> Reply
  {
    let shown = rows.prefix(limit)
    return try .json(
      ListPart(items: shown.map(item), next: rows.count > limit ? shown.last.map(key) : nil))
  }

  /// A page of a list that is read whole, because a school has few of its kind.
  func page<Row, Item: Encodable>(within rows: [Row], by key: (Row) -> String, _ item: (Row) -> Item) throws
    -> Reply
  {
    var rest = rows[...]
    if let after = values["after"] {
      guard let place = rows.firstIndex(where: { key($0) == after }) else { throw Problem.unknownPlace }
      rest = rows[(place + 1)...]
    }
    return try page(of: Array(rest.prefix(limit + 1)), by: key, item)
  }
}

extension Schema {
  static func page(of name: String, _ item: Schema) -> Schema {
    .named(
      name,
      .object([
        .required("items", .list(of: item, 0...Call.largestCount)),
        .optional(
          "next", .line(upTo: 200), "Sent as after it leads to the next page; absent on the last one."),
      ]))
  }
}

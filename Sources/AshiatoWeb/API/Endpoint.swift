import AshiatoApp
import Credentials
import HTTPTypes

/// One thing that a program may ask for: its address, what it takes, what it answers. The routes and the document of the API are
/// both made from it.
struct Endpoint: Sendable {
  let method: Method
  /// Below `/api/v1`, with parameters in braces.
  let path: String
  /// A verb of the domain in camel case; unique.
  let name: String
  let summary: String
  let access: Access
  /// What stands in the braces of the path.
  var parameters: [Schema.Member]
  var query: [Schema.Member]
  let body: Body?
  let answer: Answer
  /// What stays of a request besides what it changes.
  var trace = Trace.kept
  let respond: @Sendable (Call) async throws -> Reply

  enum Method: String, Sendable, CaseIterable {
    case get, post, delete

    var isWrite: Bool { self != .get }
  }

  enum Trace: Sendable {
    /// The answer, for whoever sends the same again under its `Idempotency-Key`.
    case kept
    /// Not the answer: it is a secret, was given before anybody was known, or is about what was erased, which is erased once
    /// however often it is asked for.
    case secret
    /// Nothing, not even a line of the log: nobody may be known by what was counted, nor by when.
    case none
  }

  enum Access: Sendable {
    case anybody
    /// Whoever is signed in, whatever her role.
    case anyPerson
    case useCase(UseCase)
  }

  enum Body: Sendable {
    case json(Schema, example: JSON)
    /// A document that has a reader of its own: a curriculum, a signed statement.
    case document(types: [String], example: String)
    /// The same, where whatever somebody holds is taken, and what is wrong with it is the answer.
    case anything(types: [String], example: String)
  }

  /// What is answered when it goes well.
  struct Answer: Sendable {
    var status = HTTPResponse.Status.ok
    var type = "application/json"
    /// Absent where nothing is sent, and where it is no JSON.
    var schema: Schema?
    let meaning: String

    static func json(_ schema: Schema, _ meaning: String) -> Self { Self(schema: schema, meaning: meaning) }

    static func created(_ schema: Schema, _ meaning: String) -> Self {
      Self(status: .created, schema: schema, meaning: meaning)
    }

    /// Something that is found again by its id.
    static func made(_ meaning: String) -> Self { created(.made, meaning) }

    static func nothing(_ meaning: String) -> Self { Self(status: .noContent, schema: nil, meaning: meaning) }

    static func document(_ type: String, _ meaning: String) -> Self {
      Self(type: type, schema: nil, meaning: meaning)
    }
  }

  /// Whether it is done at most once under an `Idempotency-Key`.
  var takesKey: Bool {
    if case .anybody = access { return false }
    return method.isWrite && trace == .kept
  }

  // MARK: Declaring

  static func get(
    _ path: String, _ name: String, _ summary: String, for access: Access,
    path parameters: [Schema.Member] = [],
    query: [Schema.Member] = [], answers answer: Answer,
    _ respond: @escaping @Sendable (Call) async throws -> Reply
  ) -> Endpoint {
    Endpoint(
      method: .get, path: path, name: name, summary: summary, access: access, parameters: parameters,
      query: query, body: nil, answer: answer, respond: respond)
  }

  static func post(
    _ path: String, _ name: String, _ summary: String, for access: Access,
    path parameters: [Schema.Member] = [],
    body: Body? = nil, answers answer: Answer, trace: Trace = .kept,
    _ respond: @escaping @Sendable (Call) async throws -> Reply
  ) -> Endpoint {
    Endpoint(
      method: .post, path: path, name: name, summary: summary, access: access, parameters: parameters,
      query: [], body: body, answer: answer, trace: trace, respond: respond)
  }

  static func delete(
    _ path: String, _ name: String, _ summary: String, for access: Access,
    path parameters: [Schema.Member] = [],
    answers answer: Answer, trace: Trace = .kept,
    _ respond: @escaping @Sendable (Call) async throws -> Reply
  ) -> Endpoint {
    Endpoint(
      method: .delete, path: path, name: name, summary: summary, access: access, parameters: parameters,
      query: [], body: nil, answer: answer, trace: trace, respond: respond)
  }
}

extension Schema {
  /// What was made, by its id.
  static let made = Schema.named("Made", .object([.required("id", .id, "The id of what was made.")]))
}

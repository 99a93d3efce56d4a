import AshiatoApp
import AshiatoStore
import Credentials
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Training

/// What programs ask of the service, under `/api/v1`.
///
/// An endpoint says what it takes; a request is held to that before a use case hears of it.
struct API: Sendable {
  let ashiato: Ashiato
  let checks: PublicChecks
  let readers: DocumentReaders
  let guide: ReadOnce<DirectoryGuide>
  /// Of the pages' languages the one that a request asks for.
  let language: @Sendable (Request) async throws -> Language
  let logger: Logger
  private let told = RecentAnswers<StrangersQuestion, TaggedReply, any Error>()

  /// What a stranger asks for. Whoever asks the same at one moment is answered the same.
  private struct StrangersQuestion: Hashable {
    let school: School.ID
    let uri: String
  }

  static let root = "/api/v1"
  /// What a body may have, in bytes; the largest curriculum of ours has about 40,000.
  static let largestBody = 256 * 1024

  /// All that can be asked, in the order of the document.
  static let endpoints: [Endpoint] = [
    Endpoint.ofChecks, Endpoint.ofAccounts, Endpoint.ofKeys, Endpoint.ofPeople, Endpoint.ofCurricula,
    Endpoint.ofEnrolments, Endpoint.ofSessions, Endpoint.ofClasses, Endpoint.ofAssessments,
    Endpoint.ofTransfers, Endpoint.ofRecords, Endpoint.ofSites, Endpoint.ofScreening,
    Endpoint.ofAppeals, Endpoint.ofDeclarations, Endpoint.ofDirectory, Endpoint.ofSchool,
    Endpoint.ofDataRights,
  ].flatMap(\.self)

  /// Answers a request to an endpoint.
  func respond(
    to request: Request, of endpoint: Endpoint, path: Parameters, from network: Network?,
    at school: SchoolProfile
  )
    async throws -> Response
  {
    let signedIn = try await caller(of: request, at: school)
    switch endpoint.access {
    case .anybody: break
    case .anyPerson: guard signedIn != nil else { throw Problem.signInNeeded }
    case .useCase(let useCase):
      guard let signedIn else { throw Problem.signInNeeded }
      try signedIn.may(useCase)
    }
    @Sendable func reply(
      by ashiato: Ashiato, _ caller: Caller?, _ values: [String: String], _ content: Call.Content
    )
      async throws -> Reply
    {
      try await endpoint.respond(
        Call(
          ashiato: ashiato, checks: checks, readers: readers, guide: guide, network: network, school: school,
          language: { try await language(request) }, signedIn: caller, values: values, content: content))
    }
    if case .anybody = endpoint.access, !endpoint.method.isWrite {
      let question = StrangersQuestion(school: school.id, uri: request.uri.string)
      return Response(
        try await told.answer(to: question, at: try await checks.moment()) {
          let values = try Self.values(of: request, path: path, for: endpoint)
          return TaggedReply(try await reply(by: ashiato, nil, values, .none))
        }, to: request)
    }
    let values = try Self.values(of: request, path: path, for: endpoint)
    let (content, bytes) = try await Self.content(of: request, for: endpoint)
    guard endpoint.takesKey, let signedIn, let key = try request.idempotencyKey else {
      return Response(try await reply(by: ashiato, signedIn, values, content), to: request)
    }
    let sent = SentRequest(key: key, method: request.method, uri: request.uri.description, body: bytes)
    return try await once(sent, by: signedIn, to: request) { ashiato in
      try await reply(by: ashiato, signedIn, values, content)
    }
  }

  /// Whoever the request names by a token; `nil` when it names nobody.
  private func caller(of request: Request, at school: SchoolProfile) async throws -> Caller? {
    guard let authorization = request.headers[.authorization] else { return nil }
    let parts = authorization.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer",
      let caller = try await ashiato.caller(bearing: String(parts[1]), at: school)
    else { throw Problem.signInNeeded }
    return caller
  }

  // MARK: Holding a request to its endpoint

  private static func values(of request: Request, path: Parameters, for endpoint: Endpoint) throws -> [String:
    String]
  {
    var values: [String: String] = [:]
    for parameter in endpoint.parameters {
      guard let text = path.get(parameter.name)?.removingPercentEncoding,
        parameter.schema.faults(inText: text).isEmpty
      else { throw Problem.unknownPage }
      values[parameter.name] = text
    }
    var faults: [Schema.Fault] = []
    for (name, text) in request.uri.queryParameters {
      let name = String(name)
      let text = String(text)
      guard let parameter = endpoint.query.first(where: { $0.name == name }) else {
        faults.append(.init(pointer: "?\(name.prefix(64))", sentence: "There is no such parameter here."))
        continue
      }
      if values[name] != nil { faults.append(.init(pointer: "?\(name)", sentence: "This is given twice.")) }
      faults += parameter.schema.faults(inText: text).map {
        .init(pointer: "?\(name)", sentence: $0.sentence)
      }
      values[name] = text
    }
    for parameter in endpoint.query where parameter.isRequired && values[parameter.name] == nil {
      faults.append(.init(pointer: "?\(parameter.name)", sentence: "This is missing."))
    }
    guard faults.isEmpty else { throw Problem.unfit(faults) }
    return values
  }

  private static func content(of request: Request, for endpoint: Endpoint) async throws -> (
    Call.Content, [UInt8]
  ) {
    let type = request.mediaType
    guard let body = endpoint.body else { return (.none, []) }
    let bytes = Array(buffer: try await request.body.collect(upTo: largestBody))
    switch body {
    case .json(let schema, _):
      guard type == "application/json" else { throw Problem.otherMediaType(["application/json"]) }
      let json: JSON
      do throws(JSONError) {
        json = try JSON(parsing: bytes)
      } catch {
        throw Problem.unfit([.init(pointer: "", sentence: error.description)])
      }
      let faults = schema.faults(in: json)
      guard faults.isEmpty else { throw Problem.unfit(faults) }
      return (.json(json), bytes)
    case .document(let types, _), .anything(let types, _):
      guard let type, types.contains(type) else { throw Problem.otherMediaType(types) }
      guard !bytes.isEmpty else {
        throw Problem.unfit([.init(pointer: "", sentence: "The document is missing.")])
      }
      return (.document(bytes), bytes)
    }
  }

  // MARK: Once

  /// Carries a write out, or answers it as it was answered before.
  private func once(
    _ sent: SentRequest, by caller: Caller, to request: Request, _ reply: (Ashiato) async throws -> Reply
  ) async throws -> Response {
    if let kept = try await kept(sent, by: caller, to: request) { return kept }
    do {
      let reply = try await reply(ashiato.carryingOut(sent, by: caller))
      do {
        try await ashiato.keep(KeptAnswer(reply), of: sent, by: caller)
      } catch {
        // What was asked for is done, and that is what the caller is told.
        logger.error("The answer to a write could not be kept.", metadata: ["error": "\(error)"])
      }
      return Response(reply, to: request)
    } catch AshiatoError.refused(is RepeatedRequest) {
      guard let kept = try await kept(sent, by: caller, to: request) else { throw Problem.answerLost }
      return kept
    }
  }

  /// The answer of the first time. Between the fact and its answer there is a moment, for which is waited.
  private func kept(_ sent: SentRequest, by caller: Caller, to request: Request) async throws -> Response? {
    for pause in [10, 50, 250, 1000, 2000] {
      guard let earlier = try await ashiato.answer(to: sent, by: caller) else { return nil }
      guard earlier.isSameRequest else { throw Problem.keyReused }
      switch earlier.answer {
      case .kept(let answer): return Response(Reply(answer), to: request, isRepeated: true)
      case .erased: throw Problem.answerLost
      case .awaited: try await Task.sleep(for: .milliseconds(pause))
      }
    }
    throw Problem.answerLost
  }
}

/// The answer to a question, with the tag by which a client has it again only where it has changed.
private struct TaggedReply: Sendable {
  let status: HTTPResponse.Status
  let headers: HTTPFields
  let bytes: ByteBuffer
  let tag: String

  init(_ reply: Reply) {
    status = reply.status
    bytes = ByteBuffer(bytes: reply.bytes)
    tag = "\"\(Digest(of: reply.bytes))\""
    var headers = reply.headers
    headers[.eTag] = tag
    self.headers = headers
  }
}

extension Reply {
  fileprivate var headers: HTTPFields {
    var headers: HTTPFields = [.cacheControl: "private, no-cache"]
    if !bytes.isEmpty { headers[.contentType] = type }
    if let location { headers[.location] = API.root + location }
    return headers
  }
}

extension KeptAnswer {
  fileprivate init(_ reply: Reply) {
    self.init(
      status: reply.status.code, location: reply.location, body: String(decoding: reply.bytes, as: UTF8.self))
  }
}

extension Reply {
  fileprivate init(_ kept: KeptAnswer) {
    self.init(status: .init(code: kept.status), bytes: Array(kept.body.utf8), location: kept.location)
  }
}

extension SentRequest {
  fileprivate init(key: String, method: HTTPRequest.Method, uri: String, body: [UInt8]) {
    self.init(
      key: key, digest: Digest(of: Array("\(method.rawValue) \(uri)\n".utf8) + body).description)
  }
}

extension Schema {
  /// What is wrong with a value that stands in a path or a query.
  fileprivate func faults(inText text: String) -> [Fault] {
    switch self {
    case .integer:
      guard let number = Int(text), "\(number)" == text else {
        return [Fault(pointer: "", sentence: "This is not a whole number.")]
      }
      return faults(in: .int(number))
    case .flag:
      return ["true", "false"].contains(text)
        ? [] : [Fault(pointer: "", sentence: "This is neither true nor false.")]
    default: return faults(in: .string(text))
    }
  }
}

extension Request {
  /// Under which key a write may be sent again; RFC draft of the HTTP API working group, without its quotation marks too.
  fileprivate var idempotencyKey: String? {
    get throws(Problem) {
      guard let name = HTTPField.Name("Idempotency-Key"), let text = headers[name] else { return nil }
      let isQuoted = text.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"")
      let key = isQuoted ? String(text.dropFirst().dropLast()) : text
      guard (1...200).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        throw .unfit([
          .init(pointer: "Idempotency-Key", sentence: "A key has 1 to 200 visible characters of ASCII.")
        ])
      }
      return key
    }
  }
}

extension Response {
  fileprivate init(_ reply: Reply, to request: Request, isRepeated: Bool = false) {
    if request.method == .get || request.method == .head {
      self.init(TaggedReply(reply), to: request)
      return
    }
    var headers = reply.headers
    if isRepeated, let name = HTTPField.Name("Idempotency-Replayed") { headers[name] = "true" }
    self.init(
      status: reply.status, headers: headers,
      body: reply.bytes.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: reply.bytes)))
  }

  /// Nothing but the tag where the client has the same already.
  fileprivate init(_ reply: TaggedReply, to request: Request) {
    let isKnown = request.headers[.ifNoneMatch]?.contains(reply.tag) == true
    self.init(
      status: isKnown ? .notModified : reply.status, headers: reply.headers,
      body: isKnown ? ResponseBody() : ResponseBody(byteBuffer: reply.bytes))
  }
}

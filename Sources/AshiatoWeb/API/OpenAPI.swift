import Credentials
import HTTPTypes

extension API {
  /// The document of the API (OpenAPI 3.1.0), made from the endpoints that answer.
  static let document: JSON = {
    var paths: JSON = [:]
    for endpoint in endpoints {
      var path = paths[endpoint.path] ?? [:]
      path[endpoint.method.rawValue] = endpoint.document
      paths[endpoint.path] = path
    }
    let schemas = Schema.joined(endpoints.flatMap(\.schemas) + [Problem.schema])
    var components: JSON = [:]
    for (name, schema) in schemas.sorted(by: { $0.key < $1.key }) {
      components[name] = schema.document
    }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": "Ashiato", "version": "1",
        "summary": "Curricula, practice hours, assessments and records of schools of ashiatsu.",
        "description": .string(
          "Every answer that is not what was asked for is a problem document (RFC 9457) whose type is an entry of the page /problems. A write may be sent again under the same Idempotency-Key for a day. No address takes the answers of a screening."
        ),
        "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
      ],
      "servers": [["url": .string(root)]],
      "paths": paths,
      "components": [
        "schemas": components,
        "securitySchemes": [
          "token": ["type": "http", "scheme": "bearer", "description": "A token of one's own."]
        ],
        "responses": ["Problem": Problem.response],
      ],
    ]
  }()
}

extension Endpoint {
  fileprivate var schemas: [Schema] {
    var schemas = (parameters + query).map(\.schema)
    if case .json(let schema, _) = body { schemas.append(schema) }
    if let schema = answer.schema { schemas.append(schema) }
    return schemas
  }

  fileprivate var document: JSON {
    var document: JSON = [
      "operationId": .string(name), "summary": .string(summary), "responses": responses,
    ]
    let listed =
      parameters.map { $0.parameter(in: "path") } + query.map { $0.parameter(in: "query") } + headers
    if !listed.isEmpty { document["parameters"] = .array(listed) }
    if let body { document["requestBody"] = body.document }
    if case .anybody = access {} else { document["security"] = [["token": []]] }
    return document
  }

  /// Every write takes a key under which it may be sent again.
  private var headers: [JSON] {
    guard takesKey else { return [] }
    return [
      [
        "name": "Idempotency-Key", "in": "header", "required": false,
        "description": "A fresh key for each request; the same one sends the same request again.",
        "schema": ["type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"],
      ]
    ]
  }

  private var responses: JSON {
    var success: JSON = ["description": .string(answer.meaning)]
    if let schema = answer.schema {
      success["content"] = [answer.type: ["schema": schema.document]]
    } else if answer.status != .noContent {
      success["content"] = [answer.type: ["schema": ["type": "string"]]]
    }
    var responses: JSON = [:]
    responses["\(answer.status.code)"] = success
    for code in problems { responses["\(code)"] = ["$ref": "#/components/responses/Problem"] }
    return responses
  }

  /// The codes of what may be answered instead.
  private var problems: [Int] {
    // Whoever names herself by a token that does not hold is told so, where nobody need name herself too.
    var codes: Set<Int> = [401, 404, 500, 503]
    if case .anybody = access {} else { codes.insert(403) }
    if !query.isEmpty || body != nil || method.isWrite { codes.insert(400) }
    if body != nil { codes.formUnion([413, 415]) }
    if case .anybody = access, method.isWrite { codes.insert(429) }
    if method.isWrite { codes.insert(409) }
    if takesKey || body != nil { codes.insert(422) }
    return codes.sorted()
  }
}

extension Schema.Member {
  fileprivate func parameter(in place: String) -> JSON {
    var parameter: JSON = [
      "name": .string(name), "in": .string(place), "required": .bool(isRequired), "schema": schema.document,
    ]
    if let meaning { parameter["description"] = .string(meaning) }
    return parameter
  }
}

extension Endpoint.Body {
  fileprivate var document: JSON {
    switch self {
    case .json(let schema, let example):
      return [
        "required": true, "content": ["application/json": ["schema": schema.document, "example": example]],
      ]
    case .document(let types, let example):
      var content: JSON = [:]
      for type in types {
        content[type] =
          type.hasSuffix("json")
          ? ["schema": ["type": "object"]] : ["schema": ["type": "string"], "example": .string(example)]
      }
      return ["required": true, "content": content]
    case .anything(let types, let example):
      var content: JSON = [:]
      for type in types { content[type] = ["schema": [:], "example": .string(example)] }
      return ["required": true, "content": content]
    }
  }
}

extension Problem {
  /// Of the problem document (RFC 9457).
  fileprivate static let schema = Schema.named(
    "Problem",
    .object([
      .required(
        "type", .choice(Kind.allCases.map { "/problems#\($0.rawValue)" }), "Relative to the service."),
      .required("title", .line()), .required("status", .integer(400...599)), .required("detail", .prose()),
      .optional("advice", .list(of: .prose(), 0...10), "What to do next."),
      .optional("rule", .line(), "Of a refusal: the rule that says no."),
      .optional("code", .line(), "The check code that was asked for."),
      .optional("standing", .choice(["not-found"])),
      .optional("fault", .line(upTo: 8), "Under this number the log tells more."),
      .optional(
        "faults",
        .list(
          of: .object([
            .required("pointer", .place, "Where: a JSON pointer (RFC 6901), or ? and a parameter."),
            .required("detail", .prose()),
          ]), 1...20), "What is wrong with the form of the request."),
    ]))

  fileprivate static let response: JSON = [
    "description": "Why the request was not answered with what it asked for.",
    "content": ["application/problem+json": ["schema": Self.schema.document]],
  ]
}

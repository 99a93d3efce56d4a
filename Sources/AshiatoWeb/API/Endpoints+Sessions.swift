import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension Endpoint {
  private static let ofSession: [Schema.Member] = [.required("session", .id)]
  private static let why = Schema.object([.required("reason", .prose(upTo: 1000), "Can be erased later.")])

  private struct Why: Decodable {
    let reason: String
  }

  /// Practicum sessions and the signatures under them.
  static let ofSessions: [Endpoint] = [
    .get(
      "/sessions", "listSessions", "List sessions, the newest first.", for: .useCase(.readProgress),
      query: [.optional("student", .person, "Only of her; a handle, an e-mail address or an id.")]
        + Call.pageQuery(),
      answers: .json(.page(of: "Sessions", SessionForm.schema), "A page of sessions.")
    ) { call in
      let sessions = try await call.ashiato.sessions(
        of: call["student"], after: try call.place(), limit: call.limit + 1, as: try call.caller)
      let terms = try await call.ashiato.screeningTerms(as: try call.caller)
      return try call.page(of: sessions, by: \.fact.id.description) { SessionForm($0, under: terms) }
    },
    .post(
      "/sessions", "logSession", "Log a session. It counts once its supervisor has signed it.",
      for: .useCase(.logSession),
      body: .json(
        SessionForm.report,
        example: [
          "student": "aya", "supervisor": "kenji", "supervision": "line-of-sight",
          "category": "supervised-practicum", "site": "studio", "day": "2026-05-02", "start": "14:30",
          "minutes": 75, "props": ["overhead-bars"], "zones": ["upper-back"], "strokes": ["long-glide"],
          "client": [
            "code": "c-94kf3wm59p", "screening": "proceed", "ruleSet": "default@2026.1", "form": "full",
            "consent": true, "stopSignal": true, "peakPressure": 2, "comfortRating": 6,
          ],
          "incident": "none",
        ]),
      answers: .made("The session; the same report sent twice is one.")
    ) { call in
      let (id, _) = try await call.ashiato.log(try call.body(as: SessionReport.self), as: try call.caller)
      return try .made(id, at: "/sessions/\(id)")
    },
    .get(
      "/sessions/{session}", "showSession", "Show a session.", for: .useCase(.readProgress), path: ofSession,
      answers: .json(SessionForm.schema, "The session.")
    ) { call in
      let session = try await call.ashiato.session(try call.id("session"), as: try call.caller)
      let terms = try await call.ashiato.screeningTerms(as: try call.caller)
      return try .json(SessionForm(session, under: terms))
    },
    .get(
      "/sessions/{session}/statement", "showSessionStatement",
      "The exact statement of a session, for its supervisor to sign.", for: .useCase(.sign), path: ofSession,
      answers: .json(.anyObject, "The unsigned statement.")
    ) { call in
      let statement = try await call.ashiato.statement(
        of: .session(try call.id("session")), as: try call.caller)
      return .document(statement, type: "application/json")
    },
    .post(
      "/sessions/{session}/decline", "declineSession", "Say that you will not sign a session, and why.",
      for: .useCase(.sign), path: ofSession, body: .json(why, example: ["reason": "I was not there."]),
      answers: .nothing("It stays on record and does not count.")
    ) { call in
      try await call.ashiato.decline(
        try call.id("session"), because: try call.body(as: Why.self).reason, as: try call.caller)
      return .nothing
    },
    .post(
      "/sessions/{session}/void", "voidSession",
      "Take a session back: it stays on record, counts for nothing and frees its time.",
      for: .useCase(.voidSession), path: ofSession, body: .json(why, example: ["reason": "Wrong day."]),
      answers: .nothing("It is taken back.")
    ) { call in
      try await call.ashiato.void(
        try call.id("session", of: Session.self), because: try call.body(as: Why.self).reason,
        as: try call.caller)
      return .nothing
    },
    .post(
      "/sign-offs", "signOff", "Hand in a signed statement of a session, a class or an assessment.",
      for: .useCase(.sign),
      body: .document(types: ["application/json"], example: #"{"type": "…", "proof": {"…": "…"}}"#),
      answers: .created(SignedFactForm.schema, "What is signed by it.")
    ) { call in
      let fact = try await call.ashiato.signOff(try call.document, as: try call.caller)
      return try .created(SignedFactForm(fact))
    },
    .get(
      "/unsigned/{kind}", "listUnsigned", "List what waits for your own signature, oldest first.",
      for: .useCase(.sign), path: [.required("kind", .choice(of: SignedFact.Kind.self))],
      query: Call.pageQuery(),
      answers: .json(.page(of: "Unsigned", SignedFactForm.schema), "A page of what waits.")
    ) { call in
      guard let kind = try call.value("kind", { SignedFact.Kind(rawValue: $0) }) else {
        throw Problem.unknownPage
      }
      let facts = try await call.ashiato.unsignedFacts(kind, as: try call.caller)
      return try call.page(within: facts, by: { SignedFactForm($0).id }, SignedFactForm.init)
    },
  ]
}

/// A fact that is signed or waits for it.
struct SignedFactForm: Encodable {
  let kind: String
  let id: String

  init(_ fact: FactReference) {
    kind = fact.kind.rawValue
    id =
      switch fact {
      case .session(let id): id.description
      case .attendance(let id): id.description
      case .assessment(let id): id.description
      }
  }

  static let schema = Schema.named(
    "SignedFact",
    .object([.required("kind", .choice(of: SignedFact.Kind.self)), .required("id", .id)]))
}

extension Call {
  /// The id behind which a page begins.
  func place<Subject>() throws(Problem) -> Identifier<Subject>? {
    guard let text = self["after"] else { return nil }
    guard let id = Identifier<Subject>(text) else { throw .unknownPlace }
    return id
  }
}

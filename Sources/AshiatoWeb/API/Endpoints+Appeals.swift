import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension Endpoint {
  private static let ofAppeal: [Schema.Member] = [.required("appeal", .id)]

  /// Appeals against a decision.
  static let ofAppeals: [Endpoint] = [
    .get(
      "/appeals", "listAppeals", "List appeals: your own, or as staff all.", for: .useCase(.readAppeal),
      query: Call.pageQuery(), answers: .json(.page(of: "Appeals", AppealForm.schema), "A page of appeals.")
    ) { call in
      let appeals = try await call.ashiato.appeals(as: try call.caller)
      return try call.page(within: appeals, by: \.appeal.id.description, AppealForm.init)
    },
    .post(
      "/appeals", "openAppeal", "Contest a decision about a student.", for: .useCase(.openAppeal),
      body: .json(
        .object([
          .required("about", FactBody.schema),
          .required("claim", .prose(), "What is wrong, and on what ground; can be erased."),
          .optional("student", .person, "Whose decision it is; yours, unless given."),
        ]),
        example: [
          "about": ["kind": "session", "id": "01970c2e-7a10-7000-8000-000000000001"],
          "claim": "I checked the bars.",
        ]),
      answers: .made("The appeal.")
    ) { call in
      struct Body: Decodable {
        let about: FactBody
        let claim: String
        let student: String?
      }
      let body = try call.body(as: Body.self)
      let appeal = try await call.ashiato.openAppeal(
        about: body.about.fact, of: body.student, because: body.claim, as: try call.caller)
      return try .made(appeal.id, at: "/appeals/\(appeal.id)")
    },
    .get(
      "/appeals/{appeal}", "showAppeal", "Show an appeal.", for: .useCase(.readAppeal), path: ofAppeal,
      answers: .json(AppealForm.schema, "The appeal.")
    ) { call in
      try .json(AppealForm(try await call.ashiato.appeal(try call.id("appeal"), as: try call.caller)))
    },
    .post(
      "/appeals/{appeal}/reply", "replyToAppeal", "Say what you have to say to a claim.",
      for: .useCase(.replyToAppeal), path: ofAppeal,
      body: .json(
        .object([.required("text", .prose(), "Can be erased.")]), example: ["text": "I did not see it."]),
      answers: .nothing("Replied.")
    ) { call in
      struct Body: Decodable {
        let text: String
      }
      try await call.ashiato.replyToAppeal(
        try call.id("appeal"), try call.body(as: Body.self).text, as: try call.caller)
      return .nothing
    },
    .post(
      "/appeals/{appeal}/ruling", "ruleOnAppeal", "End an appeal with a ruling.",
      for: .useCase(.ruleOnAppeal),
      path: ofAppeal,
      body: .json(
        .object([
          .required("outcome", .choice(of: Appeal.Outcome.self)),
          .required("reason", .prose(), "Can be erased."),
          .optional("effect", FactBody.schema, "The fact that follows, where it is there already."),
        ]), example: ["outcome": "upheld", "reason": "The list is ticked."]),
      answers: .nothing("Ruled.")
    ) { call in
      struct Body: Decodable {
        let outcome: Appeal.Outcome
        let reason: String
        let effect: FactBody?
      }
      let body = try call.body(as: Body.self)
      try await call.ashiato.ruleOnAppeal(
        try call.id("appeal"), body.outcome, because: body.reason, effect: body.effect?.fact,
        as: try call.caller)
      return .nothing
    },
    .post(
      "/appeals/{appeal}/effect", "nameEffect", "Name the fact that follows from an upheld appeal.",
      for: .useCase(.ruleOnAppeal), path: ofAppeal,
      body: .json(
        FactBody.schema, example: ["kind": "session", "id": "01970c2e-7a10-7000-8000-000000000001"]),
      answers: .nothing("Named.")
    ) { call in
      try await call.ashiato.nameEffect(
        try call.body(as: FactBody.self).fact, of: try call.id("appeal"), as: try call.caller)
      return .nothing
    },
  ]
}

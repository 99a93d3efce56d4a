import AshiatoApp
import Credentials
import Training

extension Endpoint {
  private static let someone: [Schema.Member] = [.required("person", .person)]

  /// What is kept about people, and for how long.
  static let ofDataRights: [Endpoint] = [
    .get(
      "/people/{person}/export", "exportPerson", "Give everything that the school keeps about a person.",
      for: .useCase(.exportPerson), path: someone,
      answers: .json(
        .anyObject,
        "A member for each kind of row; its rows have the names of SQL/schema.sql. That staff asked is noted."
      )
    ) { call in
      let export = try await call.ashiato.export(of: try call.text("person"), as: try call.caller)
      return .json(export.document)
    },
    .get(
      "/people/{person}/forgetting", "previewForgetting",
      "Say what forgetting a person would erase and leave.",
      for: .useCase(.forgetPerson), path: someone,
      answers: .json(ForgettingForm.schema, "What would go and what would stay.")
    ) { call in
      let report = try await call.ashiato.forget(
        try call.text("person"), dryRun: true, as: try call.caller)
      return try .json(ForgettingForm(report))
    },
    .post(
      "/people/{person}/forgetting", "forgetPerson",
      "Erase who a person is; what was signed stays by her id. This cannot be taken back.",
      for: .useCase(.forgetPerson), path: someone,
      answers: .json(ForgettingForm.schema, "What went and what stayed."), trace: .secret
    ) { call in
      let report = try await call.ashiato.forget(
        try call.text("person"), dryRun: false, as: try call.caller)
      return try .json(ForgettingForm(report))
    },
    .get(
      "/retention", "showRetention", "Say how long things are kept, and what is kept past its time.",
      for: .useCase(.keepRetention), answers: .json(RetentionForm.schema, "What is past its time.")
    ) { call in
      try .json(RetentionForm(try await call.ashiato.retention(as: try call.caller)))
    },
    .post(
      "/retention/periods", "setRetention", "Set for how many years a kind is kept.",
      for: .useCase(.keepRetention),
      body: .json(
        .object([
          .required("kind", .choice(of: Retention.Kind.self)), .required("years", RetentionForm.years),
        ]), example: ["kind": "papers", "years": 6]),
      answers: .nothing("It holds from now on.")
    ) { call in
      struct Body: Decodable {
        let kind: Retention.Kind
        let years: Int
      }
      let body = try call.body(as: Body.self)
      try await call.ashiato.keep(body.kind, forYears: body.years, as: try call.caller)
      return .nothing
    },
    .post(
      "/retention/applications", "applyRetention",
      "Erase what is kept past its time. This cannot be taken back.", for: .useCase(.keepRetention),
      answers: .json(RetentionForm.schema, "What was erased, and what could not be."), trace: .secret
    ) { call in
      try .json(RetentionForm(try await call.ashiato.applyRetention(as: try call.caller)))
    },
  ]
}

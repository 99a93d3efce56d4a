import AshiatoApp
import AshiatoStore
import Credentials
import Screening
import Training

extension Endpoint {
  private static let ofVersion: [Schema.Member] = [
    .required("ruleSet", .slug), .required("version", .version),
  ]

  private static let reference = Schema.named(
    "RuleSetVersion",
    .object([.required("ruleSet", .slug), .required("version", .version), .required("digest", .digest)]))

  /// The rules of the screening, and how many ended without work. No address takes answers.
  static let ofScreening: [Endpoint] = [
    .get(
      "/rule-sets", "listRuleSets", "List the published versions of the screening's rules.",
      for: .useCase(.readRuleSet), query: Call.pageQuery(by: .line()),
      answers: .json(.page(of: "RuleSets", reference), "A page of versions.")
    ) { call in
      let sets = try await call.ashiato.ruleSets(as: try call.caller)
      return try call.page(within: sets, by: { "\($0.id)@\($0.version)" }, RuleSetForm.init)
    },
    .post(
      "/rule-sets", "publishRuleSet", "Publish a version of the screening's rules, for ever.",
      for: .useCase(.publishRuleSet),
      body: .document(types: ["application/yaml"], example: "id: default\nversion: 2026.1\n"),
      answers: .created(reference, "The version, by its digest.")
    ) { call in
      let source = try call.document
      let rules: RuleSet
      do throws(DocumentReaders.Complaints) {
        rules = try call.readers.ruleSet(source)
      } catch {
        throw Problem.unfitContent(error.sentences.map { .init(pointer: "", sentence: $0) })
      }
      let reference = try await call.ashiato.publish(
        rules, source: String(decoding: source, as: UTF8.self), as: try call.caller)
      return try .created(RuleSetForm(reference), at: "/rule-sets/\(reference.id)/\(reference.version)")
    },
    .get(
      "/rule-sets/{ruleSet}/{version}", "showRuleSet", "Show a version, as the digest covers it.",
      for: .useCase(.readRuleSet), path: ofVersion,
      answers: .json(.anyObject, "The rules in canonical JSON (RFC 8785).")
    ) { call in
      guard let id = try call.value("ruleSet", { RuleSet.ID($0) }),
        let version = try call.value("version", { RuleSet.Version($0) })
      else { throw Problem.unknownPage }
      let published = try await call.ashiato.ruleSet(id, version: version, as: try call.caller).published
      return .document(Array(published.content.utf8), type: "application/json")
    },
    .post(
      "/screening-outcomes", "countScreening",
      "Count a screening that ended without work. Nothing else of it is kept: no row, no key, no entry.",
      for: .useCase(.screen),
      body: .json(
        .object([.required("outcome", .choice(of: Outcome.self))]), example: ["outcome": "refer"]),
      answers: .nothing("Counted, where nobody may work."), trace: .none
    ) { call in
      struct Body: Decodable {
        let outcome: Outcome
      }
      _ = try await call.ashiato.keep(try call.body(as: Body.self).outcome, as: try call.caller)
      return .nothing
    },
    .get(
      "/screening-outcomes", "listScreeningCounts", "Say how many screenings ended without work, by month.",
      for: .useCase(.readScreeningCounts),
      answers: .json(
        .object([
          .required(
            "items",
            .list(
              of: .object([
                .required("month", .line(upTo: 7), "As 2026-11."),
                .required("outcome", .choice(of: Outcome.self)),
                .required("total", .integer(0...1_000_000_000)),
              ]), 0...10_000))
        ]), "The counts.")
    ) { call in
      struct Count: Encodable {
        let month: String
        let outcome: String
        let total: Int
      }
      let counts = try await call.ashiato.screeningCounts(as: try call.caller)
      return try .json([
        "items": counts.map { Count(month: $0.month, outcome: $0.outcome.rawValue, total: $0.total) }
      ])
    },
    .post(
      "/client-goals", "countClientGoal",
      "Count what a practice client came for, and nothing else about her.",
      for: .useCase(.logSession),
      body: .json(.object([.required("goal", .choice(of: ClientGoal.self))]), example: ["goal": "recovery"]),
      answers: .nothing("Counted."), trace: .none
    ) { call in
      struct Body: Decodable {
        let goal: ClientGoal
      }
      try await call.ashiato.count(try call.body(as: Body.self).goal, as: try call.caller)
      return .nothing
    },
    .get(
      "/client-goals", "listClientGoals", "Say what practice clients came for, by month.",
      for: .useCase(.readScreeningCounts),
      answers: .json(
        .object([
          .required(
            "items",
            .list(
              of: .object([
                .required("month", .line(upTo: 7), "As 2026-11."),
                .required("goal", .choice(of: ClientGoal.self)),
                .required("total", .integer(0...1_000_000_000)),
              ]), 0...10_000))
        ]), "The counts.")
    ) { call in
      struct Count: Encodable {
        let month: String
        let goal: String
        let total: Int
      }
      let counts = try await call.ashiato.clientMix(as: try call.caller)
      return try .json([
        "items": counts.map { Count(month: $0.month, goal: $0.goal.rawValue, total: $0.total) }
      ])
    },
  ]
}

/// A published version of the rules, by its digest.
private struct RuleSetForm: Encodable {
  let ruleSet: String
  let version: String
  let digest: String

  init(_ reference: RuleSetReference) {
    ruleSet = reference.id.text
    version = reference.version.text
    digest = reference.digest
  }
}

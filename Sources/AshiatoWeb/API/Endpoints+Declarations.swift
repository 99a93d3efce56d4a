import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension Endpoint {
  private static let ofDeclaration: [Schema.Member] = [.required("declaration", .id)]

  private static let report = Schema.named(
    "DeclarationReport",
    .object([
      .required("kind", .choice(of: Declaration.Kind.self)),
      .optional("noneExists", .flag, "Of a licence: in the place nobody is licensed."),
      .required("jurisdiction", .line(), "The place for which it holds."),
      .optional("issuer", .line(), "Absent where no licence exists."), .optional("number", .line()),
      .optional("link", .line(upTo: 2000), "Where it can be looked up; begins with https://."),
      .optional("expiresOn", .day), .optional("replaces", .id, "The declaration that it puts right."),
      .optional("isPublic", .flag, "Whether strangers may see it; the holder's own choice."),
    ]))

  private struct Report: Decodable {
    let kind: Declaration.Kind
    let noneExists: Bool?
    let jurisdiction: String
    let issuer: String?
    let number: String?
    let link: String?
    let expiresOn: CalendarDay?
    let replaces: Declaration.ID?
    let isPublic: Bool?

    var report: DeclarationReport {
      get throws(Problem) {
        guard noneExists != true || kind == .licence else {
          throw .unfitContent([
            .init(pointer: "/noneExists", sentence: "Only a licence can be what exists nowhere.")
          ])
        }
        return DeclarationReport(
          content: noneExists == true ? .noLicenceExists : .held(kind, expiresOn: expiresOn),
          particulars: .init(jurisdiction: jurisdiction, issuer: issuer, number: number, link: link),
          replaces: replaces, isPublic: isPublic ?? false)
      }
    }
  }

  /// What others than the school say of a person, and papers that somebody has seen.
  static let ofDeclarations: [Endpoint] = [
    .get(
      "/people/{person}/facts", "showFacts", "Show the facts about a person, each by itself.",
      for: .useCase(.readDeclarations), path: [.required("person", .person)],
      answers: .json(FactsForm.schema, "What the school signed, and what others say.")
    ) { call in
      try .json(FactsForm(try await call.ashiato.facts(about: try call.text("person"), as: try call.caller)))
    },
    .post(
      "/people/{person}/declarations", "declare",
      "Declare that a person is licensed, registered, certified or insured.", for: .useCase(.declare),
      path: [.required("person", .person)],
      body: .json(
        report,
        example: [
          "kind": "insurance", "jurisdiction": "United Kingdom", "issuer": "Mutual of Oxford",
          "expiresOn": "2027-04-30",
        ]),
      answers: .made("The declaration.")
    ) { call in
      try .made(
        try await call.ashiato.declare(
          try call.body(as: Report.self).report, of: try call.text("person"), as: try call.caller
        ).id)
    },
    .post(
      "/declarations/{declaration}/check", "checkDeclaration",
      "Note that you looked whether a declaration holds.",
      for: .useCase(.checkDeclaration), path: ofDeclaration,
      body: .json(
        .object([
          .required("finding", .choice(of: Declaration.Check.Finding.self)),
          .required("method", .choice(of: Declaration.Check.Method.self)),
          .optional("document", .id, "The paper that you saw, where it was noted."),
          .optional("day", .day, "Today, unless given."),
        ]), example: ["finding": "confirmed", "method": "register"]),
      answers: .nothing("Noted. The latest check stands.")
    ) { call in
      struct Body: Decodable {
        let finding: Declaration.Check.Finding
        let method: Declaration.Check.Method
        let document: Document.ID?
        let day: CalendarDay?
      }
      let body = try call.body(as: Body.self)
      _ = try await call.ashiato.checkDeclaration(
        try call.id("declaration"), body.finding, by: body.method, document: body.document, on: body.day,
        as: try call.caller)
      return .nothing
    },
    .post(
      "/declarations/{declaration}/withdraw", "withdrawDeclaration", "Withdraw a declaration.",
      for: .useCase(.declare), path: ofDeclaration, answers: .nothing("It is made no longer.")
    ) { call in
      try await call.ashiato.withdrawDeclaration(try call.id("declaration"), as: try call.caller)
      return .nothing
    },
    .post(
      "/declarations/{declaration}/open", "openDeclaration", "Let strangers see a declaration of yours.",
      for: .useCase(.declare), path: ofDeclaration, answers: .nothing("Strangers see it.")
    ) { call in
      try await call.ashiato.open(try call.id("declaration"), toStrangers: true, as: try call.caller)
      return .nothing
    },
    .post(
      "/declarations/{declaration}/close", "closeDeclaration",
      "Let strangers see a declaration of yours no longer.",
      for: .useCase(.declare), path: ofDeclaration, answers: .nothing("Strangers see it no longer.")
    ) { call in
      try await call.ashiato.open(try call.id("declaration"), toStrangers: false, as: try call.caller)
      return .nothing
    },
    .post(
      "/people/{person}/documents", "addDocument", "Note a paper that you have seen.",
      for: .useCase(.addDocument),
      path: [.required("person", .person)],
      body: .json(
        .object([
          .required("kind", .choice(of: DocumentKind.self)), .required("issuer", .line(), "Can be erased."),
          .optional("number", .line(), "Can be erased."), .required("issuedOn", .day),
          .optional("expiresOn", .day, "Absent where it does not lapse."),
          .optional(
            "purpose", .slug,
            "The entry requirement that it meets; needed of a transcript, a practice log and a work history."),
          .optional(
            "minutes", .integer(1...60_000), "How long continuing education lasted; of no other paper."),
        ]),
        example: [
          "kind": "first-aid", "issuer": "St John", "issuedOn": "2026-01-05", "expiresOn": "2029-01-05",
        ]),
      answers: .made("The paper.")
    ) { call in
      struct Body: Decodable {
        let kind: DocumentKind
        let issuer: String
        let number: String?
        let issuedOn: CalendarDay
        let expiresOn: CalendarDay?
        let purpose: EntryRequirement.ID?
        let minutes: Minutes?
      }
      let body = try call.body(as: Body.self)
      return try .made(
        try await call.ashiato.addDocument(
          body.kind, of: try call.text("person"), for: body.purpose, issuer: body.issuer, number: body.number,
          issuedOn: body.issuedOn, expiresOn: body.expiresOn, minutes: body.minutes, as: try call.caller
        ).id)
    },
  ]
}

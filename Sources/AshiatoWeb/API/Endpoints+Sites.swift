import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension Endpoint {
  private static let ofSite: [Schema.Member] = [.required("site", .slug)]
  private static let ofPiece: [Schema.Member] = ofSite + [.required("equipment", .slug)]

  private static let rating = Schema.named(
    "RatingReport",
    .object([
      .required("workingKilograms", .integer(1...10_000), "What it may carry."),
      .optional("designFactor", .integer(1...20)),
      .required("ratedBy", .line(), "Who states it. Can be erased."),
      .optional("document", .line(), "The paper that the school keeps. Can be erased."),
      .required("ratedOn", .day), .optional("validUntil", .day, "A year after it was stated, unless given."),
    ]))

  private struct Rating: Decodable {
    let workingKilograms: Int
    let designFactor: Int?
    let ratedBy: String
    let document: String?
    let ratedOn: CalendarDay
    let validUntil: CalendarDay?

    var report: RatingReport {
      RatingReport(
        workingKilograms: workingKilograms, designFactor: designFactor, ratedBy: ratedBy, document: document,
        ratedOn: ratedOn, validUntil: validUntil)
    }
  }

  /// Places, their equipment, and whether they are fit for work.
  static let ofSites: [Endpoint] = [
    .get(
      "/sites", "listSites", "List the sites of the school.", for: .useCase(.readSite),
      query: Call.pageQuery(),
      answers: .json(.page(of: "Sites", SiteForm.schema), "A page of sites.")
    ) { call in
      let sites = try await call.ashiato.sites(as: try call.caller)
      return try call.page(within: sites, by: \.id.description, SiteForm.init)
    },
    .post(
      "/sites", "addSite", "Add a site.", for: .useCase(.addSite),
      body: .json(
        .object([
          .required("site", .slug), .required("name", .line()),
          .optional("timeZone", .line(upTo: 64), "The school's, unless given."),
          .optional("kind", .choice(of: SiteKind.self)),
        ]), example: ["site": "studio", "name": "The studio"]),
      answers: .created(SiteForm.schema, "The site.")
    ) { call in
      struct Body: Decodable {
        let site: String
        let name: String
        let timeZone: String?
        let kind: SiteKind?
      }
      let body = try call.body(as: Body.self)
      let site = try await call.ashiato.addSite(
        body.site, name: body.name, timeZone: body.timeZone, kind: body.kind, as: try call.caller)
      return try .created(SiteForm(site), at: "/sites/\(site.slug)")
    },
    .get(
      "/sites/{site}", "showSite", "Say what a site is fit for, and why.", for: .useCase(.readSite),
      path: ofSite,
      query: [.optional("on", .day, "Another day than today.")],
      answers: .json(SiteStandingForm.schema, "Its standing on the day.")
    ) { call in
      try .json(
        SiteStandingForm(
          try await call.ashiato.site(
            try call.text("site"), on: try call.value("on") { CalendarDay($0) }, as: try call.caller)))
    },
    .get(
      "/sites/{site}/checklist", "showChecklist", "List the points that an inspection answers.",
      for: .useCase(.readSite), path: ofSite,
      query: [.required("occasion", .choice(of: SiteInspection.Occasion.self))],
      answers: .json(
        .object([
          .required("day", .day), .required("occasion", .choice(of: SiteInspection.Occasion.self)),
          .required(
            "points",
            .list(
              of: .object([
                .required("item", .choice(of: ChecklistItem.self)), .optional("equipment", .slug),
                .required("sentence", .prose(), "What holds when it is well."),
              ]), 0...1000)),
        ]), "The points.")
    ) { call in
      struct Point: Encodable {
        let item: ChecklistItem
        let equipment: String?
        let sentence: Sentence
      }
      struct Checklist: Encodable {
        let day: CalendarDay
        let occasion: SiteInspection.Occasion
        let points: [Point]
      }
      guard let occasion = try call.value("occasion", { SiteInspection.Occasion(rawValue: $0) }) else {
        throw Problem.notUnderstood
      }
      let (day, questions) = try await call.ashiato.checklist(
        of: try call.text("site"), for: occasion, on: nil, as: try call.caller)
      return try .json(
        Checklist(
          day: day, occasion: occasion,
          points: questions.map {
            Point(item: $0.item, equipment: $0.equipment?.name.text, sentence: $0.item.sentence)
          }))
    },
    .post(
      "/sites/{site}/inspections", "inspectSite", "Record that you went through the checklist of a site.",
      for: .useCase(.inspectSite), path: ofSite,
      body: .json(
        .named(
          "InspectionReport",
          .object([
            .required("occasion", .choice(of: SiteInspection.Occasion.self)), .required("day", .day),
            .optional("nextDue", .day, "The latest day that the occasion allows, unless given."),
            .optional("headroomCentimetres", .integer(0...1000)),
            .required(
              "findings",
              .list(
                of: .object([
                  .required("item", .choice(of: ChecklistItem.self)),
                  .optional("equipment", .slug, "Absent where the room is meant."),
                  .required("answer", .choice(of: SiteInspection.Answer.self)),
                ]), 0...1000)),
          ])),
        example: [
          "occasion": "weekly", "day": "2026-05-02",
          "findings": [["item": "table-bolts", "equipment": "table-1", "answer": "ok"]],
        ]),
      answers: .json(SiteStandingForm.schema, "What the site is fit for after it.")
    ) { call in
      try .json(
        SiteStandingForm(
          try await call.ashiato.inspect(
            try call.text("site"), try call.body(as: InspectionReport.self), as: try call.caller)))
    },
    .post(
      "/sites/{site}/equipment", "addEquipment",
      "Add a piece of equipment, with its rating where it carries a person.",
      for: .useCase(.addEquipment), path: ofSite,
      body: .json(
        .object([
          .required("name", .slug), .required("kind", .choice(of: Equipment.Kind.self)),
          .optional("since", .day, "Today, unless given."), .optional("rating", rating),
        ]),
        example: [
          "name": "bars-1", "kind": "overhead-bars",
          "rating": ["workingKilograms": 200, "ratedBy": "A. Engineer", "ratedOn": "2026-01-05"],
        ]),
      answers: .made("The piece.")
    ) { call in
      struct Body: Decodable {
        let name: Equipment.Name
        let kind: Equipment.Kind
        let since: CalendarDay?
        let rating: Rating?
      }
      let body = try call.body(as: Body.self)
      return try .made(
        try await call.ashiato.addEquipment(
          body.name, body.kind, to: try call.text("site"), since: body.since, rating: body.rating?.report,
          as: try call.caller
        ).id)
    },
    .post(
      "/sites/{site}/equipment/{equipment}/ratings", "rateEquipment",
      "Record what a piece may carry from a day on.",
      for: .useCase(.addEquipment), path: ofPiece,
      body: .json(
        rating, example: ["workingKilograms": 200, "ratedBy": "A. Engineer", "ratedOn": "2026-01-05"]),
      answers: .nothing("Recorded; the rating before it stays on record.")
    ) { call in
      try await call.ashiato.rate(
        try piece(of: call), at: try call.text("site"), try call.body(as: Rating.self).report,
        as: try call.caller)
      return .nothing
    },
    .post(
      "/sites/{site}/equipment/{equipment}/tag-out", "tagOut", "Take a piece out of use.",
      for: .useCase(.inspectSite), path: ofPiece,
      body: .json(
        .object([
          .required("reason", .choice(of: Equipment.TagOut.Code.self)),
          .optional("day", .day, "Today, unless given."),
        ]), example: ["reason": "worn"]),
      answers: .made("The tag. An inspection that passes the piece afterwards brings it back.")
    ) { call in
      struct Body: Decodable {
        let reason: Equipment.TagOut.Code
        let day: CalendarDay?
      }
      let body = try call.body(as: Body.self)
      return try .made(
        try await call.ashiato.tagOut(
          try piece(of: call), at: try call.text("site"), because: body.reason, on: body.day,
          as: try call.caller
        ).id)
    },
  ]

  private static func piece(of call: Call) throws -> Equipment.Name {
    guard let name = try call.value("equipment", { Equipment.Name($0) }) else { throw Problem.unknownPage }
    return name
  }
}

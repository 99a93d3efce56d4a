import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension Endpoint {
  /// Classes that were held.
  static let ofClasses: [Endpoint] = [
    .post(
      "/classes", "recordClass",
      "Record a class with its roster. It counts once its instructor has signed it.",
      for: .useCase(.recordClass),
      body: .json(
        .named(
          "ClassReport",
          .object([
            .required("curriculum", .slug), .required("module", .slug),
            .required("category", .choice(of: HourCategory.self)), .required("heldOn", .day),
            .required("minutes", .minutes), .required("instructor", .person),
            .required("students", .list(of: .person, 1...500)),
            .optional("makeUp", .flag, "Held for those who had missed a class."),
          ])),
        example: [
          "curriculum": "western-bar-ashiatsu-1", "module": "seated-work", "category": "lab-giving",
          "heldOn": "2026-05-02", "minutes": 180, "instructor": "kenji", "students": ["aya"],
        ]),
      answers: .made("The class; the same report sent twice is one.")
    ) { call in
      let (id, _) = try await call.ashiato.record(try call.body(as: ClassReport.self), as: try call.caller)
      return try .made(id)
    },
    .get(
      "/classes/{class}/statement", "showClassStatement",
      "The exact statement of a class, for its instructor to sign.", for: .useCase(.sign),
      path: [.required("class", .id)], answers: .json(.anyObject, "The unsigned statement.")
    ) { call in
      .document(
        try await call.ashiato.statement(of: .attendance(try call.id("class")), as: try call.caller),
        type: "application/json")
    },
  ]

  private static let ofAssessment: [Schema.Member] = [.required("assessment", .id)]

  private static let finding = Schema.named(
    "Finding",
    .either([
      .object([
        .required(
          "score",
          .object([
            .required("right", .integer(0...1000)), .required("items", .integer(1...1000)),
            .required("criticalRight", .integer(0...1000)), .required("criticalItems", .integer(0...1000)),
          ]), "Marks of a test.")
      ]),
      .object([
        .required(
          "levels",
          .list(
            of: .object([
              .required("competency", .slug),
              .required("level", .integer(1...4), "From 1, unsafe, to 4, adaptive."),
            ]),
            1...200), "Levels of competencies.")
      ]),
    ]))

  /// Supervised assessments: a draft, which becomes a fact when it is finalised.
  static let ofAssessments: [Endpoint] = [
    .get(
      "/assessments/open", "listOpenAssessments", "List the assessments that you began and did not finalise.",
      for: .useCase(.assess), query: Call.pageQuery(),
      answers: .json(.page(of: "OpenAssessments", OpenAssessmentForm.schema), "A page of drafts.")
    ) { call in
      let open = try await call.ashiato.openAssessments(as: try call.caller)
      return try call.page(within: open, by: \.draft.id.description, OpenAssessmentForm.init)
    },
    .post(
      "/assessments", "startAssessment", "Begin an assessment of a student.", for: .useCase(.assess),
      body: .json(
        .object([
          .required("student", .person), .required("plan", .slug, "One of the curriculum's assessments."),
          .optional("curriculum", .slug, "Needed where the student has several enrolments."),
        ]), example: ["student": "aya", "plan": "final"]),
      answers: .made("The draft.")
    ) { call in
      struct Body: Decodable {
        let student: String
        let plan: AssessmentPlan.ID
        let curriculum: Curriculum.ID?
      }
      let body = try call.body(as: Body.self)
      return try .made(
        try await call.ashiato.startAssessment(
          body.plan, of: body.student, in: body.curriculum, as: try call.caller
        ).id)
    },
    .post(
      "/assessments/{assessment}/finalise", "finaliseAssessment",
      "Turn a draft into a fact. It counts once its assessor has signed it.", for: .useCase(.assess),
      path: ofAssessment,
      body: .json(
        .object([
          .required("heldOn", .day), .required("method", .choice(of: Assessment.Method.self)),
          .required("finding", finding),
          .optional("remediation", .prose(), "What the student is to work on; can be erased."),
        ]),
        example: [
          "heldOn": "2026-10-01", "method": "live",
          "finding": ["levels": [["competency": "stop-signal", "level": 3]]],
        ]),
      answers: .json(
        .object([
          .required("id", .id),
          .optional("shortfall", .prose(), "Why it does not pass; absent where it does."),
        ]), "The assessment.")
    ) { call in
      struct Body: Decodable {
        let heldOn: CalendarDay
        let method: Assessment.Method
        let finding: Assessment.Finding
        let remediation: String?
      }
      struct Answer: Encodable {
        let id: String
        let shortfall: Sentence?
      }
      let body = try call.body(as: Body.self)
      let (assessment, shortfall) = try await call.ashiato.finaliseAssessment(
        try call.id("assessment"),
        AssessmentReport(
          heldOn: body.heldOn, method: body.method, finding: body.finding, remediation: body.remediation),
        as: try call.caller)
      return try .json(Answer(id: assessment.id.description, shortfall: shortfall))
    },
    .post(
      "/assessments/{assessment}/amend", "amendAssessment",
      "Begin a draft that puts a finalised assessment right. The old one stands until the new one is signed.",
      for: .useCase(.assess), path: ofAssessment, answers: .made("The draft.")
    ) { call in
      try .made(try await call.ashiato.amendAssessment(try call.id("assessment"), as: try call.caller).id)
    },
    .get(
      "/assessments/{assessment}/statement", "showAssessmentStatement",
      "The exact statement of an assessment, for its assessor to sign.", for: .useCase(.sign),
      path: ofAssessment,
      answers: .json(.anyObject, "The unsigned statement.")
    ) { call in
      .document(
        try await call.ashiato.statement(of: .assessment(try call.id("assessment")), as: try call.caller),
        type: "application/json")
    },
  ]

  /// Modules done at another school.
  static let ofTransfers: [Endpoint] = [
    .post(
      "/transfers", "recordTransfer", "Record modules that a student did at another school.",
      for: .useCase(.recordTransfer),
      body: .json(
        .object([
          .required("student", .person), .optional("curriculum", .slug),
          .required("modules", .list(of: .slug, 1...64)), .required("otherSchool", .line(), "Can be erased."),
          .required("lastClassOn", .day), .optional("acceptedOn", .day, "Today, unless given."),
        ]),
        example: [
          "student": "aya", "modules": ["seated-work"], "otherSchool": "Barefoot South",
          "lastClassOn": "2026-03-01",
        ]),
      answers: .made("The transfer.")
    ) { call in
      struct Body: Decodable {
        let student: String
        let curriculum: Curriculum.ID?
        let modules: [Module.ID]
        let otherSchool: String
        let lastClassOn: CalendarDay
        let acceptedOn: CalendarDay?
      }
      let body = try call.body(as: Body.self)
      let today = try call.ashiato.today(at: call.school)
      let transfer = try await call.ashiato.record(
        TransferReport(
          student: body.student, curriculum: body.curriculum, modules: body.modules,
          otherSchool: body.otherSchool, lastClassOn: body.lastClassOn, acceptedOn: body.acceptedOn ?? today),
        as: try call.caller)
      return try .made(transfer.id)
    },
    .post(
      "/transfers/{transfer}/void", "voidTransfer", "Take a transfer back.", for: .useCase(.recordTransfer),
      path: [.required("transfer", .id)],
      body: .json(
        .object([.required("reason", .prose(upTo: 1000), "Can be erased later.")]),
        example: ["reason": "It was somebody else's."]),
      answers: .nothing("It is taken back.")
    ) { call in
      struct Body: Decodable {
        let reason: String
      }
      try await call.ashiato.void(
        try call.id("transfer", of: Transfer.self), because: try call.body(as: Body.self).reason,
        as: try call.caller)
      return .nothing
    },
  ]
}

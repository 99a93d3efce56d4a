import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension Endpoint {
  private static let ofEnrolment: [Schema.Member] = [.required("enrolment", .id)]
  private static let whose: [Schema.Member] = [
    .optional("student", .person, "Only of her; a handle, an e-mail address or an id.")
  ]

  /// Students in their curricula, and how far they are.
  static let ofEnrolments: [Endpoint] = [
    .get(
      "/enrolments", "listEnrolments", "List enrolments, oldest first.", for: .useCase(.readProgress),
      query: whose + Call.pageQuery(),
      answers: .json(.page(of: "Enrolments", EnrolmentForm.schema), "A page of enrolments.")
    ) { call in
      let enrolments = try await call.ashiato.enrolments(
        of: call["student"], after: try call.place(), limit: call.limit + 1, as: try call.caller)
      return try call.page(of: enrolments, by: \.id.description, EnrolmentForm.init)
    },
    .post(
      "/enrolments", "enrol", "Pin a student to a version of a curriculum.", for: .useCase(.enrol),
      body: .json(
        .object([
          .required("student", .person), .required("curriculum", .slug),
          .optional("version", .version, "The one published last, unless given."),
          .optional("enrolledOn", .day, "Today, unless given."),
        ]), example: ["student": "aya", "curriculum": "western-bar-ashiatsu-1"]),
      answers: .created(EnrolmentForm.schema, "The enrolment.")
    ) { call in
      struct Body: Decodable {
        let student: String
        let curriculum: Curriculum.ID
        let version: CurriculumVersion?
        let enrolledOn: CalendarDay?
      }
      let body = try call.body(as: Body.self)
      let enrolment = try await call.ashiato.enrol(
        body.student, in: body.curriculum, version: body.version, on: body.enrolledOn, as: try call.caller)
      return try .created(EnrolmentForm(enrolment), at: "/enrolments/\(enrolment.id)")
    },
    .get(
      "/enrolments/{enrolment}", "showEnrolment", "Show an enrolment.", for: .useCase(.readProgress),
      path: ofEnrolment, answers: .json(EnrolmentForm.schema, "The enrolment.")
    ) { call in
      try .json(EnrolmentForm(try await enrolment(of: call)))
    },
    .get(
      "/enrolments/{enrolment}/progress", "showProgress", "Say what is done, what is missing, and why.",
      for: .useCase(.readProgress), path: ofEnrolment,
      query: [.optional("asOf", .day, "Another day than today.")],
      answers: .json(ProgressForm.schema, "Progress on the enrolment.")
    ) { call in
      let report = try await call.ashiato.progress(
        on: try call.id("enrolment"), asOf: try call.value("asOf") { CalendarDay($0) }, as: try call.caller)
      return try .json(ProgressForm(report))
    },
    .post(
      "/enrolments/{enrolment}/close", "closeEnrolment", "End an enrolment.", for: .useCase(.closeEnrolment),
      path: ofEnrolment,
      body: .json(
        .object([
          .required("reason", .choice(of: Enrolment.Closing.Reason.self)),
          .optional("lastDay", .day, "Today, unless given."),
        ]), example: ["reason": "withdrawn"]),
      answers: .json(EnrolmentForm.schema, "The enrolment with its end.")
    ) { call in
      struct Body: Decodable {
        let reason: Enrolment.Closing.Reason
        let lastDay: CalendarDay?
      }
      let body = try call.body(as: Body.self)
      let enrolment = try await enrolment(of: call)
      return try .json(
        EnrolmentForm(
          try await call.ashiato.closeEnrolment(
            of: enrolment.student.description, in: enrolment.curriculum.id, on: body.lastDay,
            because: body.reason, as: try call.caller)))
    },
    .post(
      "/enrolments/{enrolment}/reopen", "reopenEnrolment", "Take a closed enrolment up again.",
      for: .useCase(.closeEnrolment), path: ofEnrolment,
      answers: .json(EnrolmentForm.schema, "The enrolment, open.")
    ) { call in
      let enrolment = try await enrolment(of: call)
      return try .json(
        EnrolmentForm(
          try await call.ashiato.reopenEnrolment(
            of: enrolment.student.description, in: enrolment.curriculum.id, as: try call.caller)))
    },
    .get(
      "/enrolments/{enrolment}/moving", "previewMoving",
      "Say what a move to another version would cost and keep.",
      for: .useCase(.readProgress), path: ofEnrolment, query: [.required("version", .version)],
      answers: .json(MovingForm.schema, "What the move would mean. Nothing is changed.")
    ) { call in
      guard let version = try call.value("version", { CurriculumVersion($0) }) else {
        throw Problem.notUnderstood
      }
      return try await moving(of: call, to: version, dryRun: true)
    },
    .post(
      "/enrolments/{enrolment}/move", "moveEnrolment", "Move a student to another version of her curriculum.",
      for: .useCase(.moveEnrolment), path: ofEnrolment,
      body: .json(.object([.required("version", .version)]), example: ["version": "2026.2"]),
      answers: .json(MovingForm.schema, "What the move meant, and the enrolment on which she goes on.")
    ) { call in
      struct Body: Decodable {
        let version: CurriculumVersion
      }
      return try await moving(of: call, to: try call.body(as: Body.self).version, dryRun: false)
    },
  ]

  private static func moving(of call: Call, to version: CurriculumVersion, dryRun: Bool) async throws -> Reply
  {
    let enrolment = try await enrolment(of: call)
    return try .json(
      MovingForm(
        try await call.ashiato.moveEnrolment(
          of: enrolment.student.description, in: enrolment.curriculum.id, to: version, dryRun: dryRun,
          as: try call.caller)))
  }

  private static func enrolment(of call: Call) async throws -> Enrolment {
    try await call.ashiato.enrolment(try call.id("enrolment"), as: try call.caller)
  }
}

import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension Endpoint {
  private static let ofVersion: [Schema.Member] = [
    .required("curriculum", .slug), .required("version", .version),
  ]

  /// Curricula, which are published for ever.
  static let ofCurricula: [Endpoint] = [
    .get(
      "/curricula", "listCurricula", "List the published versions of all curricula.",
      for: .useCase(.readCurriculum), query: Call.pageQuery(by: .line()),
      answers: .json(.page(of: "Curricula", CurriculumForm.schema), "A page of versions.")
    ) { call in
      let curricula = try await call.ashiato.curricula(as: try call.caller)
      return try call.page(within: curricula, by: \.description, CurriculumForm.init)
    },
    .post(
      "/curricula", "publishCurriculum", "Publish a version of a curriculum, for ever.",
      for: .useCase(.publishCurriculum),
      body: .document(types: ["application/yaml"], example: "id: foundation-safety-0\nversion: 2026.1\n"),
      answers: .created(CurriculumForm.schema, "The version, by its digest.")
    ) { call in
      let source = try call.document
      let curriculum: Curriculum
      do throws(DocumentReaders.Complaints) {
        curriculum = try call.readers.curriculum(source)
      } catch {
        throw Problem.unfitContent(error.sentences.map { .init(pointer: "", sentence: $0) })
      }
      let reference = try await call.ashiato.publish(
        curriculum, source: String(decoding: source, as: UTF8.self), as: try call.caller)
      return try .created(
        CurriculumForm(reference), at: "/curricula/\(reference.id)/\(reference.version)")
    },
    .get(
      "/curricula/{curriculum}/{version}", "showCurriculum",
      "Show a version, as the digest covers it; without the items of its tests to whoever may not read them.",
      for: .useCase(.readCurriculum), path: ofVersion,
      answers: .json(.anyObject, "The curriculum in canonical JSON (RFC 8785).")
    ) { call in
      let (id, version) = try named(in: call)
      let found = try await call.ashiato.curriculum(id, version: version, as: try call.caller)
      return .document(Array(found.content.utf8), type: "application/json")
    },
    .get(
      "/curricula/{curriculum}/{version}/source", "showCurriculumSource",
      "Show the file of a version as its author wrote it.", for: .useCase(.readCurriculum), path: ofVersion,
      answers: .document("application/yaml", "The file.")
    ) { call in
      let (id, version) = try named(in: call)
      let source = try await call.ashiato.curriculumSource(id, version: version, as: try call.caller)
      return .document(Array(source.utf8), type: "application/yaml")
    },
    .get(
      "/curricula/{curriculum}/{version}/tests/{assessment}", "drawTestPaper",
      "Draw a paper of a test, with its key: for those who assess.", for: .useCase(.readTestItems),
      path: ofVersion + [.required("assessment", .slug)],
      query: [
        .optional(
          "paper", .integer(TestPaper.numbers), "The same number draws the same paper. 1 when left out.")
      ],
      answers: .json(TestPaperForm.schema, "The paper.")
    ) { call in
      let (id, version) = try named(in: call)
      guard let test = try call.value("assessment", { AssessmentPlan.ID($0) }) else {
        throw Problem.unknownPage
      }
      let paper = try await call.ashiato.testPaper(
        try call.value("paper", { Int($0) }) ?? 1, of: test, in: id, version: version, as: try call.caller)
      return try .json(TestPaperForm(paper, withKey: true))
    },
    .get(
      "/curricula/{curriculum}/cohort", "showCohort", "Say how far everybody in a curriculum is.",
      for: .useCase(.readProgress), path: [.required("curriculum", .slug)],
      query: [.optional("asOf", .day, "Another day than today.")],
      answers: .json(CohortForm.schema, "A row for each open enrolment.")
    ) { call in
      guard let id = try call.value("curriculum", { Curriculum.ID($0) }) else { throw Problem.unknownPage }
      return try .json(
        CohortForm(
          try await call.ashiato.cohort(
            in: id, asOf: try call.value("asOf") { CalendarDay($0) }, as: try call.caller)))
    },
  ]

  private static func named(in call: Call) throws -> (id: Curriculum.ID, version: CurriculumVersion) {
    guard let id = try call.value("curriculum", { Curriculum.ID($0) }),
      let version = try call.value("version", { CurriculumVersion($0) })
    else { throw Problem.unknownPage }
    return (id, version)
  }
}

import AshiatoApp
import Credentials
import Training

extension Endpoint {
  private static let documents = [
    "application/vc", "application/vc+ld+json", "application/ld+json", "application/json",
  ]

  /// What strangers ask: whether a record holds, and whom they can go to. Nobody needs an account for it.
  static let ofChecks: [Endpoint] = [
    .get(
      "/check/{record}", "checkRecord", "Check a record by its code or its id.", for: .anybody,
      path: [
        .required("record", .line(), "Its check code, as it was typed, or its id, as the file names it.")
      ],
      answers: .json(.check, "What the check found.")
    ) { call in
      let (answer, code) = try await call.check(try call.text("record"))
      return .json(answer.json(code))
    },
    .post(
      "/check", "checkFile", "Check the file of a record that somebody holds.", for: .anybody,
      body: .anything(types: documents, example: "{}"),
      answers: .json(.check, "What the check found; a file of another school is not recognised.")
    ) { call in
      let answer = try await call.checks.check(file: try call.document, at: call.school)
      return .json(answer.json())
    },
    .get(
      "/directory", "searchDirectory", "Find people who hold a valid record and want to be found.",
      for: .anybody,
      query: [
        .optional("place", .line(upTo: 100), "A town, a county, or the first part of a postcode."),
        .optional("style", .slug), .optional("tag", .slug, "A kind of work, as sports."),
        .optional("works-on", .choice(of: Library.Style.Ground.self)),
        .optional("language", .languageCode), .optional("access", .choice(of: DirectoryEntry.Access.self)),
      ], answers: .json(.directory, "Whom the search found.")
    ) { call in
      let search = DirectorySearch(
        place: call["place"], style: try call.value("style") { Slug<Library.Style>($0) },
        tag: try call.value("tag") { Slug<Library.Tag>($0) },
        worksOn: try call.value("works-on") { Library.Style.Ground(rawValue: $0) },
        language: try call.value("language") { LanguageCode($0) },
        access: try call.value("access") { DirectoryEntry.Access(rawValue: $0) })
      let answer = try await call.checks.search(search, guide: try await call.guide.value, at: call.school)
      return .json(answer.json)
    },
  ]
}

extension Call {
  fileprivate func check(_ name: String) async throws -> (PublicChecks.Answer, CheckCode) {
    let code: CheckCode
    if let id = Record.ID(urn: name) ?? Record.ID(name) {
      guard let found = try await checks.code(of: id, at: school) else { throw Problem.unknownRecord(name) }
      code = found
    } else {
      let typed = TypedCode(name)
      guard let meant = typed.code else { throw Problem.mistyped(typed) }
      code = meant
    }
    guard let answer = try await checks.check(code, at: school) else { throw Problem.unknown(code) }
    return (answer, code)
  }
}

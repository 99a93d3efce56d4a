import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension Endpoint {
  private static let tally = Schema.list(
    of: .object([.required("kind", .line()), .required("count", .integer(0...1_000_000_000))]), 0...100)

  private static let audit = Schema.named(
    "Audit",
    .object([
      .required("checked", tally, "How many of each kind were looked at."),
      .required(
        "findings",
        .list(
          of: .object([
            .required("kind", .line()), .required("subject", .line()), .required("sentence", .prose()),
          ]), 0...1_000_000)),
    ]))

  private static let lint = Schema.named(
    "Lint",
    .object([
      .required("checked", tally, "How many facts of each kind were looked at."),
      .required(
        "findings",
        .list(
          of: .object([
            .required("kind", .choice(of: LogbookLint.Kind.self)),
            .required("severity", .choice(of: LogbookLint.Severity.self)),
            .required("sentence", .prose()), .required("facts", .list(of: .line(upTo: 100), 0...1_000_000)),
            .required("days", .list(of: .day, 0...1_000_000)),
            .required("people", .list(of: .id, 0...1_000_000)),
            .required("remedy", .prose()),
          ]), 0...1_000_000)),
    ]))

  private struct Lint: Encodable {
    let checked: [AuditReport.Tally]
    let findings: [LogbookLint.Finding]
  }

  private struct Contact: Codable {
    let contact: String?
  }

  /// What is about the school as a whole.
  static let ofSchool: [Endpoint] = [
    .get(
      "/audit", "audit", "Verify every signature, digest and claim of the school.", for: .useCase(.audit),
      answers: .json(audit, "What was checked and what was found.")
    ) { call in
      try .json(try await call.ashiato.audit(as: try call.caller))
    },
    .get(
      "/lint", "lint",
      "Look through all facts for what cannot be true, and for what somebody should look into.",
      for: .useCase(.lint),
      query: [.optional("since", .day, "Only what is about this day or a later one.")],
      answers: .json(lint, "What was found.")
    ) { call in
      let report = try await call.ashiato.lint(
        since: try call.value("since") { CalendarDay($0) }, as: try call.caller)
      return try .json(Lint(checked: report.checked, findings: report.findings))
    },
    .get(
      "/contact", "showContact", "Say where a false claim is reported.", for: .useCase(.readContact),
      answers: .json(
        .object([.optional("contact", .shownContact, "Absent where the school has named none.")]),
        "The contact.")
    ) { call in
      try .json(Contact(contact: try await call.ashiato.contact(as: try call.caller)?.address))
    },
    .post(
      "/contact", "nameContact", "Name where anybody may report a false claim.", for: .useCase(.nameContact),
      body: .json(
        .object([.required("contact", .contact)]), example: ["contact": "reports@barefoot.example"]),
      answers: .nothing("Named. It replaces the one before.")
    ) { call in
      guard let address = try call.body(as: Contact.self).contact, let contact = PublicContact(address) else {
        throw Problem.unfit([
          .init(pointer: "/contact", sentence: "This is neither an e-mail address nor a page.")
        ])
      }
      try await call.ashiato.nameContact(contact, as: try call.caller)
      return .nothing
    },
  ]
}

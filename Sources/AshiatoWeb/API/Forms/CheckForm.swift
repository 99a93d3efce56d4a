import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension PublicChecks.Answer {
  /// With stable member names; its form is ``Schema/check``.
  func json(_ code: CheckCode? = nil) -> JSON {
    var json = verification.json
    json["code"] = ((code ?? history?.code)?.description).map(JSON.string)
    if let history { json["editions"] = .array(history.editions.map(\.json)) }
    json["revocationReason"] = (revocation?.rawValue).map(JSON.string)
    if !declarations.isEmpty { json["declarations"] = .array(declarations.map(\.json)) }
    return json
  }
}

extension SignedEdition {
  fileprivate var json: JSON {
    var json: JSON = [
      "number": JSON.Number(number).map(JSON.number) ?? .null,
      "validFrom": .string(Credentials.Instant(validFrom).description),
    ]
    json["validUntil"] = validUntil.map { .string(Credentials.Instant($0).description) }
    json["revocationReason"] = (revoked?.rawValue).map(JSON.string)
    return json
  }
}

extension PublicChecks.ShownDeclaration {
  /// With stable member names; none of it is signed by the school.
  var json: JSON {
    let content = declaration.content
    let status = Declaration.Status(after: declaration.check?.finding)
    var json: JSON = [
      "kind": .string(content.kind.rawValue), "noneExists": .bool(content == .noLicenceExists),
      "jurisdiction": .string(particulars.jurisdiction), "status": .string(status.rawValue),
      "declaredBy": declaration.isHoldersWord ? "holder" : "school",
      "declaredOn": .string(declaration.declaredOn.description), "isExpired": .bool(isExpired),
    ]
    json["issuer"] = particulars.issuer.map(JSON.string)
    json["number"] = particulars.number.map(JSON.string)
    json["link"] = particulars.link.map(JSON.string)
    json["expiresOn"] = content.expiresOn.map { .string($0.description) }
    json["checkedOn"] = (declaration.check?.on).map { .string($0.description) }
    json["checkedBy"] = (declaration.check?.method.rawValue).map(JSON.string)
    return json
  }
}

extension Schema {
  /// What a check of a record answers.
  static let check = Schema.named(
    "Check",
    .object([
      .required("standing", .choice(of: Standing.self), "What the record is today."),
      .required("sentence", .claimed), .required("checkedAt", .moment),
      .optional("statusAsOf", .moment, "Of the status list that was used."),
      .optional("issuer", .claimed, "Whoever the record says issued it."),
      .optional("fingerprint", .claimed, "Of the key that signed."),
      .required(
        "steps",
        .list(
          of: .object([
            .required("step", .choice(of: Verification.Step.Name.self)),
            .required("outcome", .choice(of: Verification.Step.Outcome.self)),
            .required("sentence", .claimed),
          ]), 10...10), "All ten, in the order in which they are taken."),
      .optional(
        "record", record, "What was signed; claims, where the standing is not-authentic or cannot-tell."),
      .optional("code", .line(upTo: 20), "The check code."),
      .optional(
        "editions",
        .list(
          of: .object([
            .required("number", .integer(1...10_000)), .required("validFrom", .moment),
            .optional("validUntil", .moment),
            .optional("revocationReason", .choice(of: RevocationReason.self)),
          ]), 0...10_000), "Oldest first; the last one stands. Absent where the record is not confirmed."),
      .optional("revocationReason", .choice(of: RevocationReason.self)),
      .optional(
        "declarations", .list(of: shownDeclaration, 0...1000),
        "What the holder lets strangers see besides; none of it is signed by the school."),
    ]))

  private static let record = Schema.object(
    ["id", "title", "kind", "holder", "holderId", "school", "scope", "curriculum", "version", "achievement"]
      .map { .optional($0, .claimed) }
      + ["achievementDescription", "criteria", "awarded", "validFrom", "validUntil"]
      .map { .optional($0, .claimed) }
      + [
        .optional("activityStart", .claimed), .optional("activityEnd", .claimed),
        .required(
          "results",
          .list(
            of: .object([
              .required("name", .claimed), .required("value", .claimed), .optional("required", .claimed),
            ]), 0...100_000)),
        .required("evidence", .list(of: .claimed, 0...100_000)),
      ])

  /// What is declared of a holder, and not signed by the school.
  static let shownDeclaration = Schema.named(
    "ShownDeclaration",
    .object([
      .required("kind", .choice(of: Declaration.Kind.self)),
      .required("noneExists", .flag, "In the place nobody is licensed."),
      .required("jurisdiction", .line()), .required("status", .choice(of: Declaration.Status.self)),
      .required("declaredBy", .choice(["holder", "school"])), .required("declaredOn", .day),
      .required("isExpired", .flag), .optional("issuer", .line()), .optional("number", .line()),
      .optional("link", .line(upTo: 2000)), .optional("expiresOn", .day), .optional("checkedOn", .day),
      .optional("checkedBy", .choice(of: Declaration.Check.Method.self)),
    ]))

  /// What a file says that anybody may have written, as it stands there.
  private static let claimed = Schema.text(Text(length: 0...300_000, isFit: { _ in true }, noun: "text"))
}

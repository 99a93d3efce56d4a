import AshiatoApp
import AshiatoStore
import Training

/// The facts about a person that are easily taken for one: what the school signed, and what others say.
struct FactsForm: Encodable {
  let person: String
  let trained: [Trained]
  let declarations: [Declared]

  struct Trained: Encodable {
    let code: String
    let kind: String
    let curriculum: String
    let version: String
    let awardedOn: String
    let expiresOn: String?
    let isRevoked: Bool
  }

  struct Declared: Encodable {
    let id: String
    let kind: String
    let noneExists: Bool
    let status: String
    /// Absent, as issuer, number and link, where there is none and once it was erased.
    let jurisdiction: String?
    let issuer: String?
    let number: String?
    let link: String?
    let expiresOn: String?
    let isExpired: Bool
    let declaredOn: String
    let declaredBy: String?
    let checkedOn: String?
    let checkedBy: String?
    let checkedHow: String?
    let isPublic: Bool
  }

  init(_ facts: PersonFacts) {
    person = facts.person.handle
    trained = facts.records.map { signed in
      Trained(
        code: signed.record.code.description, kind: signed.record.kind.rawValue,
        curriculum: signed.record.curriculum.text, version: signed.record.version.text,
        awardedOn: signed.record.awardedOn.description, expiresOn: signed.held.validUntil?.description,
        isRevoked: signed.held.revoked)
    }
    declarations = facts.declarations.map { declared in
      let declaration = declared.declaration
      return Declared(
        id: declaration.id.description, kind: declaration.content.kind.rawValue,
        noneExists: declaration.content == .noLicenceExists, status: declaration.status.rawValue,
        jurisdiction: declared.particulars?.jurisdiction, issuer: declared.particulars?.issuer,
        number: declared.particulars?.number, link: declared.particulars?.link,
        expiresOn: declaration.content.expiresOn?.description,
        isExpired: declaration.isExpired(on: facts.today),
        declaredOn: declaration.declaredOn.description, declaredBy: declared.declaredBy?.handle,
        checkedOn: (declaration.check?.on)?.description, checkedBy: declared.checkedBy?.handle,
        checkedHow: declaration.check?.method.rawValue, isPublic: declaration.isPublic)
    }
  }

  static let schema = Schema.named(
    "PersonFacts",
    .object([
      .required("person", .slug),
      .required(
        "trained",
        .list(
          of: .object([
            .required("code", .line(upTo: 20)), .required("kind", .choice(of: RecordKind.self)),
            .required("curriculum", .slug), .required("version", .version), .required("awardedOn", .day),
            .optional("expiresOn", .day), .required("isRevoked", .flag),
          ]), 0...1000), "What the school signed."),
      .required(
        "declarations",
        .list(
          of: .object([
            .required("id", .id), .required("kind", .choice(of: Declaration.Kind.self)),
            .required("noneExists", .flag, "In the place nobody is licensed."),
            .required("status", .choice(of: Declaration.Status.self)),
            .optional("jurisdiction", .line(), "Absent once it was erased."),
            .optional("issuer", .line()), .optional("number", .line()), .optional("link", .line(upTo: 2000)),
            .optional("expiresOn", .day), .required("isExpired", .flag), .required("declaredOn", .day),
            .optional("declaredBy", .slug), .optional("checkedOn", .day), .optional("checkedBy", .slug),
            .optional("checkedHow", .choice(of: Declaration.Check.Method.self)), .required("isPublic", .flag),
          ]), 0...1000), "What others say, as it was declared."),
    ]))
}

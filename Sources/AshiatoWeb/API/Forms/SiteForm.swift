import AshiatoApp
package import AshiatoStore
import Training

/// A site by its names.
package struct SiteForm: Encodable {
  package let id: String
  package let site: String
  package let name: String
  package let timeZone: String
  package let kind: String?

  package init(_ site: SiteProfile) {
    id = site.id.description
    self.site = site.slug
    name = site.name
    timeZone = site.timeZone
    kind = site.kind?.rawValue
  }

  static let schema = Schema.named(
    "Site",
    .object([
      .required("id", .id), .required("site", .slug), .required("name", .line()),
      .required("timeZone", .line(upTo: 64), "An IANA name."),
      .optional("kind", .choice(of: SiteKind.self), "Absent where nobody has said."),
    ]))
}

/// What a site is fit for, with every reason and date.
struct SiteStandingForm: Encodable {
  let site: String
  let name: String
  let day: String
  /// For work on bars.
  let status: String
  let causes: [Cause]
  /// The last day on which the inspection of everything holds.
  let inspectionDue: String?
  let inspectedBy: String?
  /// The last day on which the inspection of the tables holds.
  let tableInspectionDue: String?
  let equipment: [Piece]

  struct Cause: Encodable {
    let rule: String
    let sentence: Sentence
    let remedy: Sentence

    init(_ cause: SiteStanding.Cause) {
      rule = cause.rule
      sentence = cause.sentence
      remedy = cause.remedy
    }
  }

  struct Piece: Encodable {
    let id: String
    let name: String
    let kind: String
    let status: String
    let workingLoadKg: Int?
    let designFactor: Int?
    let ratedOn: String?
    let ratedUntil: String?
    /// Who rated it; absent for who may not see it, and once it is erased.
    let particulars: String?
    let causes: [Cause]
  }

  init(_ state: SiteState) {
    let standing = state.standing
    site = state.site.slug
    name = state.site.name
    day = standing.day.description
    status = standing.status.rawValue
    causes = standing.causes.map(Cause.init)
    inspectionDue = standing.inspection?.nextDue.description
    inspectedBy = standing.inspection.flatMap { state.inspectors[$0.inspector]?.handle }
    let hasTable = standing.pieces.contains { $0.equipment.kind == .table }
    tableInspectionDue = hasTable ? standing.tablesDue?.description : nil
    equipment = standing.pieces.map { piece in
      Piece(
        id: piece.equipment.id.description, name: piece.equipment.name.text,
        kind: piece.equipment.kind.rawValue, status: piece.status.rawValue,
        workingLoadKg: piece.rating?.workingKilograms, designFactor: piece.rating?.designFactor,
        ratedOn: piece.rating?.ratedOn.description, ratedUntil: piece.rating?.validUntil.description,
        particulars: piece.rating.flatMap { state.particulars[$0.id] },
        causes: piece.causes.map(Cause.init))
    }
  }

  private static let causes = Schema.list(
    of: .named(
      "Cause",
      .object([.required("rule", .line()), .required("sentence", .prose()), .required("remedy", .prose())])),
    0...1000)

  static let schema = Schema.named(
    "SiteStanding",
    .object([
      .required("site", .slug), .required("name", .line()), .required("day", .day),
      .required("status", .choice(of: SiteStanding.Status.self), "For work on bars."),
      .required("causes", causes), .optional("inspectionDue", .day), .optional("inspectedBy", .slug),
      .optional("tableInspectionDue", .day),
      .required(
        "equipment",
        .list(
          of: .named(
            "Piece",
            .object([
              .required("id", .id), .required("name", .slug),
              .required("kind", .choice(of: Equipment.Kind.self)),
              .required("status", .choice(of: SiteStanding.Status.self)),
              .optional("workingLoadKg", .integer(0...100_000)), .optional("designFactor", .integer(0...100)),
              .optional("ratedOn", .day), .optional("ratedUntil", .day),
              .optional("particulars", .prose(), "Who rated it, for whom may see it."),
              .required("causes", causes),
            ])), 0...1000)),
    ]))
}

import AshiatoApp
import Training

/// A practicum session with what was said about it.
struct SessionForm: Encodable {
  let session: Session
  let standing: String
  /// Why it was declined or taken back.
  let reason: String?
  /// The last day on which a short form may rest on its screening.
  let screeningHoldsUntil: CalendarDay?

  init(_ attested: Attested<Session>, under terms: ScreeningTerms) {
    session = attested.fact
    screeningHoldsUntil = terms.holdsUntil(attested.fact)
    switch attested.attestation {
    case .awaited: (standing, reason) = ("awaited", nil)
    case .signed: (standing, reason) = ("signed", nil)
    case .declined(let why): (standing, reason) = ("declined", why)
    case .voided(let why): (standing, reason) = ("voided", why)
    }
  }

  static let standings = ["awaited", "signed", "declined", "voided"]

  static let clientWork = Schema.named(
    "ClientWork",
    .object([
      .required("code", .clientCode, "Random, made on the student's device; never a name."),
      .required("screening", .choice(of: ScreeningOutcome.self)),
      .required("ruleSet", .line(upTo: 100), "The rule set that was followed, as default@2026.1."),
      .optional(
        "form", .choice(of: ScreeningForm.self),
        "By which form the client was screened. A report that does not say it means the full form; a session that does not was logged before it was asked."
      ),
      .required("consent", .flag), .required("stopSignal", .flag),
      .required("peakPressure", .integer(1...5), "The therapist's scale."),
      .required("comfortRating", .integer(0...10), "The client's scale."),
    ]))

  private static let work: [Schema.Member] = [
    .required("supervision", .choice(of: SupervisionLevel.self)),
    .required("category", .choice(of: HourCategory.self)),
    .required("day", .day), .required("start", .timeOfDay, "At the site."), .required("minutes", .minutes),
    .required("props", .list(of: .slug, 0...64)), .required("zones", .list(of: .slug, 0...64)),
    .required("strokes", .list(of: .slug, 0...64)),
    .optional("client", clientWork, "Absent where nobody lay on the table."),
    .required("incident", .choice(of: IncidentCode.self)),
  ]

  static let schema = Schema.named(
    "Session",
    .object([
      .required(
        "session",
        .object(
          work + [
            .required("id", .id), .required("enrolment", .id), .required("student", .id),
            .required("supervisor", .id), .required("site", .id),
            .required("timeZone", .line(upTo: 64)),
            .optional("reflectionDigest", .digest, "Of the student's own words, which are kept apart."),
          ])),
      .required("standing", .choice(standings)),
      .optional("reason", .prose(), "Why it was declined or taken back."),
      .optional(
        "screeningHoldsUntil", .day,
        "The last day on which a short form may rest on this screening: that of the full form, where no letter ends before, which is kept nowhere; or the day of a short one itself."
      ),
    ]))

  /// A report: names instead of ids.
  static let report = Schema.named(
    "SessionReport",
    .object(
      work + [
        .required("student", .person, "A handle, an e-mail address or an id."),
        .optional("curriculum", .slug, "Needed where the student has several enrolments."),
        .required("supervisor", .person, "Who was there, or reads the log."), .required("site", .slug),
        .optional(
          "reflection", .prose(), "The student's own words; no word about the client. Can be erased."),
      ]))
}

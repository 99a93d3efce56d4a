import ArgumentParser
import AshiatoApp
import Training

/// A session as it is typed on a command line.
struct TypedSession: ParsableArguments {
  @Option(help: ArgumentHelp("Whose session it is; you, unless given.", valueName: "person"))
  var student: String?

  @Option(help: "Needed where the student has several enrolments.", transform: Curriculum.ID.typed)
  var curriculum: Curriculum.ID?

  @Option(help: ArgumentHelp("Who was there, or reads the log.", valueName: "person"))
  var supervisor: String?

  @Option(help: "How closely it was watched.")
  var supervision: SupervisionLevel?

  @Option(help: "The kind of hour.")
  var category: HourCategory?

  @Option(help: "Where.")
  var site: String?

  @Option(help: "When: the day.", transform: DayExpression.typed)
  var day: DayExpression?

  @Option(
    help: ArgumentHelp("When: the time of day there, as 14:30.", valueName: "time"),
    transform: TimeOfDay.typed)
  var start: TimeOfDay?

  @Option(help: "How long, in whole minutes.", transform: Minutes.typed)
  var minutes: Minutes?

  @Option(help: "What was held or stood by; can be repeated.", transform: Prop.ID.typed)
  var prop: [Prop.ID] = []

  @Option(help: "What was worked on; can be repeated.", transform: Zone.ID.typed)
  var zone: [Zone.ID] = []

  @Option(help: "How; can be repeated.", transform: Stroke.ID.typed)
  var stroke: [Stroke.ID] = []

  @Option(
    help: ArgumentHelp("The practice client's random code, never a name.", valueName: "code"),
    transform: ClientCode.typed)
  var client: ClientCode?

  @Option(help: "The outcome of the screening.")
  var screening: ScreeningOutcome?

  @Option(help: ArgumentHelp("The rule set that the screening followed.", valueName: "name@version"))
  var ruleSet: String?

  @Option(help: "By which form the client was screened; full, unless given.")
  var form: ScreeningForm?

  @Flag(help: "The client consented.")
  var consent = false

  @Flag(help: "A stop signal was agreed on.")
  var stopSignal = false

  @Option(help: ArgumentHelp("The therapist's scale, 1 to 5.", valueName: "level"))
  var peakPressure: Int?

  @Option(help: ArgumentHelp("The client's scale, 0 to 10.", valueName: "rating"))
  var comfortRating: Int?

  @Option(help: "What went wrong, as a code.")
  var incident: IncidentCode = .none

  @Option(
    help: ArgumentHelp("Your own words; no word about the client. It can be erased later.", valueName: "text")
  )
  var reflection: String?

  /// The members of a report in a file.
  static let members = [
    "student", "curriculum", "supervisor", "supervision", "category", "site", "day", "start", "minutes",
    "props",
    "zones", "strokes", "client", "incident", "reflection",
  ]

  /// Names all that is missing at once.
  func check() throws {
    let needed: [(String, Bool)] = [
      ("--supervisor", supervisor == nil), ("--supervision", supervision == nil),
      ("--category", category == nil),
      ("--site", site == nil), ("--day", day == nil), ("--start", start == nil),
      ("--minutes", minutes == nil),
    ]
    let ofClient: [(String, Bool)] = [
      ("--client", client == nil), ("--screening", screening == nil), ("--rule-set", ruleSet == nil),
      ("--peak-pressure", peakPressure == nil), ("--comfort-rating", comfortRating == nil),
    ]
    let missing = needed.filter(\.1).map(\.0)
    guard missing.isEmpty else {
      throw ValidationError(
        "Missing: \(missing.joined(separator: ", ")). Or name a file of reports with --from.")
    }
    let missingOfClient = ofClient.filter(\.1).map(\.0)
    let hasClient = missingOfClient.count < ofClient.count || consent || stopSignal || form != nil
    guard !hasClient || missingOfClient.isEmpty else {
      throw ValidationError(
        "A session with a client also needs \(missingOfClient.joined(separator: ", ")); one without has none of them."
      )
    }
  }

  func report(by actor: String, today: CalendarDay) throws -> SessionReport {
    try check()
    guard let supervisor, let supervision, let category, let site, let day, let start, let minutes else {
      throw ValidationError("The session is not complete.")
    }
    return SessionReport(
      student: student ?? actor, curriculum: curriculum, supervisor: supervisor, supervision: supervision,
      category: category, site: site, day: day.day(today: today), start: start, minutes: minutes, props: prop,
      zones: zone, strokes: stroke, client: clientWork, incident: incident, reflection: reflection)
  }

  private var clientWork: Session.ClientWork? {
    guard let client, let screening, let ruleSet, let peakPressure, let comfortRating else { return nil }
    return Session.ClientWork(
      code: client, screening: screening, ruleSet: ruleSet, form: form, consent: consent,
      stopSignal: stopSignal, peakPressure: peakPressure, comfortRating: comfortRating)
  }
}

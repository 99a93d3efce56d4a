import ArgumentParser
import AshiatoApp
import Training

/// What an assessor found, as it is typed on a command line.
struct TypedFinding: ParsableArguments {
  @Option(
    help: ArgumentHelp("When it was held; today unless given.", valueName: "day"),
    transform: DayExpression.typed)
  var heldOn: DayExpression?

  @Option(help: "How it was held.")
  var method: Assessment.Method = .live

  @Option(
    help: ArgumentHelp(
      "A competency and the level seen, 1 to 4; can be repeated.", valueName: "competency=level"),
    transform: TypedJudgement.typed)
  var level: [Assessment.Judgement] = []

  @Option(
    help: ArgumentHelp("Of a test: how many items were right.", valueName: "right/items"),
    transform: Fraction.typed)
  var score: Fraction?

  @Option(
    help: ArgumentHelp("Of a test: how many of the safety-critical items.", valueName: "right/items"),
    transform: Fraction.typed)
  var critical: Fraction?

  @Option(help: ArgumentHelp("What the student is to work on. It can be erased later.", valueName: "text"))
  var remediation: String?

  func check() throws {
    guard level.isEmpty != (score == nil) else {
      throw ValidationError(
        "Give either levels (--level competency=3 …) or a score (--score 27/30 --critical 10/10).")
    }
    guard critical == nil || score != nil else { throw ValidationError("--critical belongs to --score.") }
    guard score == nil || typedScore != nil else { throw ValidationError("These marks cannot be.") }
  }

  private var typedScore: Assessment.Score? {
    score.flatMap {
      Assessment.Score(
        right: $0.right, items: $0.items, criticalRight: critical?.right ?? 0,
        criticalItems: critical?.items ?? 0)
    }
  }

  func report(today: CalendarDay) throws -> AssessmentReport {
    try check()
    return AssessmentReport(
      heldOn: heldOn?.day(today: today) ?? today, method: method,
      finding: typedScore.map { .score($0) } ?? .levels(level), remediation: remediation)
  }
}

/// What an assessor found, as a file.
struct FindingFile {
  private let path: String
  private let entry: ReportFile.Entry

  private struct Content: Decodable {
    let heldOn: CalendarDay
    let method: Assessment.Method
    let levels: [String: PerformanceLevel]?
    let score: Assessment.Score?
    let remediation: String?
  }

  init(_ file: InputFile) {
    path = file.path.plain
    entry = ReportFile.Entry(whole: file)
  }

  func report(today: CalendarDay) throws -> AssessmentReport {
    let content: Content
    do throws(ReportRefusal) {
      content = try entry.decoded(
        Content.self, members: ["heldOn", "method", "levels", "score", "remediation"], days: ["heldOn"],
        today: today)
    } catch {
      throw Obstacle(.malformed, "\(path): \(error.sentence)", remedy: error.remedy)
    }
    return AssessmentReport(
      heldOn: content.heldOn, method: content.method, finding: try finding(content),
      remediation: content.remediation)
  }

  private func finding(_ content: Content) throws -> Assessment.Finding {
    switch (content.levels, content.score) {
    case (nil, let score?): return .score(score)
    case (let levels?, nil):
      return .levels(
        try levels.sorted { $0.key < $1.key }.map { name, level in
          guard let competency = Competency.ID(name) else {
            throw Obstacle(
              .malformed, "\(path): “\(name.plainLine)” is not the id of a competency.",
              remedy: "“ashiato curriculum show” lists them.")
          }
          return Assessment.Judgement(competency: competency, level: level)
        })
    default:
      throw Obstacle(
        .malformed, "\(path) needs either “levels” or “score”.",
        remedy: "“ashiato help assessment finalise” shows both.")
    }
  }
}

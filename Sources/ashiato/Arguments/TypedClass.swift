import ArgumentParser
import AshiatoApp
import Training

/// A class as it is typed on a command line.
struct TypedClass: ParsableArguments {
  @Option(help: "Which curriculum.", transform: Curriculum.ID.typed)
  var curriculum: Curriculum.ID?

  @Option(help: "Which module of it.", transform: Module.ID.typed)
  var module: Module.ID?

  @Option(help: "The kind of hour.")
  var category: HourCategory?

  @Option(help: "When it was held.", transform: DayExpression.typed)
  var day: DayExpression?

  @Option(help: "How long, in whole minutes.", transform: Minutes.typed)
  var minutes: Minutes?

  @Option(help: ArgumentHelp("Who taught it; you, unless given.", valueName: "person"))
  var instructor: String?

  @Option(help: ArgumentHelp("Who was there; can be repeated.", valueName: "person"))
  var student: [String] = []

  @Flag(help: "It makes up for a class that they had missed.")
  var makeUp = false

  /// The members of a report in a file.
  static let members = [
    "curriculum", "module", "category", "heldOn", "minutes", "instructor", "students", "makeUp",
  ]

  /// Names all that is missing at once.
  func check() throws {
    let needed: [(String, Bool)] = [
      ("--curriculum", curriculum == nil), ("--module", module == nil), ("--category", category == nil),
      ("--day", day == nil), ("--minutes", minutes == nil), ("--student", student.isEmpty),
    ]
    let missing = needed.filter(\.1).map(\.0)
    guard missing.isEmpty else {
      throw ValidationError(
        "Missing: \(missing.joined(separator: ", ")). Or name a file of reports with --from.")
    }
  }

  func report(by actor: String, today: CalendarDay) throws -> ClassReport {
    try check()
    guard let curriculum, let module, let category, let day, let minutes else {
      throw ValidationError("The class is not complete.")
    }
    return ClassReport(
      curriculum: curriculum, module: module, category: category, heldOn: day.day(today: today),
      minutes: minutes,
      instructor: instructor ?? actor, students: student, makeUp: makeUp ? true : nil)
  }
}

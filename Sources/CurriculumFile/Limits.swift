/// How long a text and how large a number can be in a curriculum file. Wide enough for any course, narrow enough to catch a slip of the finger.
enum Limits {
  /// 1 MiB; a curriculum has some tens of KiB.
  static let fileBytes = 1 << 20
  static let contactMinutes = 1...1_000_000
  static let title = 120
  static let paragraph = 1000
  static let classMinutes = 1...60_000
  /// No longer session can be logged (`Session.longest`), so a stage that asked for more could never be finished.
  static let sessionMinutes = 1...240
  static let sessions = 1...1000
  /// A wait of more than a year is a slip of the finger.
  static let days = 1...366
  /// How far back recent practice may lie: ten years.
  static let recentDays = 1...3660
  /// As many minutes as the most sessions can last.
  static let practiceMinutes = 1...240_000
  static let months = 1...120
  /// Consent lasts for at most a year (Washington State), and is asked for again with the full form.
  static let fullFormMonths = 1...12
  static let longestMonth = 31
  static let minutesADay = 24 * 60
  static let percent = 0...100
  /// A hundred percent holds where there is no rule.
  static let attendedPercent = 1...99
  static let attempts = 1...100
  /// Students in one class.
  static let group = 1...200
  /// Zero percent would be no rule at all.
  static let share = 1...100
  /// The therapist's scale.
  static let pressure = 1...5
  /// Learners never work above this, where a curriculum does not say less.
  static let learnerPressure = 4
  static let practicePressure = 1...learnerPressure
  static let items = 1...1000
  /// Beside the right one.
  static let wrongAnswers = 5
}

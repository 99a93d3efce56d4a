/// How much of all class time may be missed, and how much of it made up. A curriculum without one asks for every minute of every module.
public struct AttendanceRule: Codable, Hashable, Sendable {
  public var allowance: Allowance?
  /// Of all class time, so much may be made up in classes of one's own; absent where there may be any amount.
  public var makeUpAtMost: Minutes?
  /// Modules of which nothing may be missed, as a day of assessments. What is missed of them can still be made up.
  public var neverMiss: [Module.ID]

  public init(allowance: Allowance?, makeUpAtMost: Minutes?, neverMiss: [Module.ID] = []) {
    self.allowance = allowance
    self.makeUpAtMost = makeUpAtMost
    self.neverMiss = neverMiss
  }

  /// What may be missed of all class time together.
  public enum Allowance: Codable, Hashable, Sendable {
    /// At least so many percent are attended.
    case attended(percentAtLeast: Int)
    /// At most so much is missed.
    case excused(minutesAtMost: Minutes)
  }

  /// How much may be missed out of so much class time.
  public func excused(of total: Minutes) -> Minutes {
    switch allowance {
    case .attended(let percent): Minutes(total.count * (100 - percent) / 100) ?? .zero
    case .excused(let minutes): min(minutes, total)
    case nil: .zero
    }
  }

  /// “At least 95 % of all class time (40 h) is attended and signed; 2 h may be missed. At most 20 h of them are made up.”
  public func sentence(of total: Minutes) -> Sentence {
    let attended: Sentence =
      switch allowance {
      case .attended(let percent):
        "At least \(percent) % of all class time (\(total)) is attended and signed; \(excused(of: total)) may be missed."
      case .excused:
        "Of all class time (\(total)), at most \(excused(of: total)) is missed; the rest is signed."
      case nil: "All class time is attended and signed (\(total))."
      }
    return attended + (makeUpAtMost.map { " At most \($0) of them are made up." } ?? "")
  }
}

public import Training

/// What was answered, for as long as it takes to decide. Nothing of it is kept, printed or compared later.
public struct Answers: Hashable, Sendable {
  /// A question without an answer is a blank, and counts as yes.
  public var given: [Question.ID: Answer]
  public var sizes: Sizes

  public init(_ given: [Question.ID: Answer] = [:], sizes: Sizes = Sizes()) {
    self.given = given
    self.sizes = sizes
  }
}

public enum Answer: Hashable, Sendable {
  case no
  case unsure
  case yes(Particulars)

  /// Yes, and what was said beyond it; what is missing is taken for the worst that it can be.
  public struct Particulars: Hashable, Sendable {
    public var findings: Set<Finding.ID>
    public var figure: Figure?
    /// Where it is; `nil` when that was not said.
    public var places: Set<Place>?
    public var letter: Letter?

    public init(
      _ findings: Set<Finding.ID> = [], figure: Figure? = nil, places: Set<Place>? = nil,
      letter: Letter? = nil
    ) {
      self.findings = findings
      self.figure = figure
      self.places = places
      self.letter = letter
    }
  }
}

/// A doctor's letter that names pressure with the feet; its dates as days before and after today.
public struct Letter: Hashable, Sendable {
  public var daysAgo: Int
  /// How many days after its date it ends by its own words.
  public var validForDays: Int?

  public init(daysAgo: Int, validForDays: Int? = nil) {
    self.daysAgo = daysAgo
    self.validForDays = validForDays
  }

  /// Whether it still holds.
  ///
  /// - Parameter days: how long any letter holds.
  func holds(for days: Int) -> Bool { daysAgo >= 0 && daysAgo <= min(days, validForDays ?? days) }
}

/// For how long a school keeps what names people, by kind. Facts hold no names and have no end.
public struct Retention: Hashable, Sendable {
  /// What is kept for a time.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Names, addresses, texts, copies of records: all that is erased when somebody is forgotten.
    case people
    /// Issuer, number and link of papers and declarations.
    case papers
  }

  /// Six: the longest time within which a claim about training or an injury is commonly brought.
  public static let usualYears = 6
  /// What a school may choose from.
  public static let possibleYears = 1...100

  private let years: [Kind: Int]

  /// - Parameter years: where the school keeps a kind for another time than usual.
  public init(years: [Kind: Int] = [:]) {
    self.years = years
  }

  public func years(of kind: Kind) -> Int { years[kind] ?? Self.usualYears }

  /// What ended before this day is past its time.
  public func firstDayKept(of kind: Kind, today: CalendarDay) -> CalendarDay {
    today.adding(months: -12 * years(of: kind))
  }

  /// - Parameter lastDay: the day from which the time of the kind counts.
  public func isPast(_ kind: Kind, since lastDay: CalendarDay, today: CalendarDay) -> Bool {
    lastDay < firstDayKept(of: kind, today: today)
  }
}

extension Retention.Kind {
  public var title: Sentence {
    switch self {
    case .people: "people"
    case .papers: "papers"
    }
  }

  /// What it is, as the subject of a sentence.
  public var contents: Sentence {
    switch self {
    case .people: "Who somebody is: name, address, texts, account, our copies of her records"
    case .papers: "What a paper or a declaration says: issuer, number, link"
    }
  }

  /// From which day its time counts.
  public var beginning: Sentence {
    switch self {
    case .people:
      "the last day of anything by or about her, once she is enrolled nowhere, works here no longer and holds no valid record"
    case .papers: "the day on which it expired"
    }
  }

  /// Why it is kept at all.
  public var reason: Sentence {
    switch self {
    case .people: "Whoever was trained, or was worked on, may ask what was signed and by whom."
    case .papers: "Whether somebody was insured or licensed on a day may be asked later."
    }
  }
}

/// Why a retention period is not set.
public enum RetentionRefusal: Refusal, Hashable {
  case yearsOutOfRange(Int)

  public var rule: String { "retention-years" }

  public var sentence: Sentence {
    switch self {
    case .yearsOutOfRange(let years): "A retention period of \(years) years cannot be kept."
    }
  }

  public var remedy: Sentence {
    "Choose \(Retention.possibleYears.lowerBound) to \(Retention.possibleYears.upperBound) years."
  }
}

extension Retention {
  /// Decides whether a period may be set.
  public static func checkYears(_ years: Int) throws(RetentionRefusal) {
    guard possibleYears.contains(years) else { throw .yearsOutOfRange(years) }
  }
}

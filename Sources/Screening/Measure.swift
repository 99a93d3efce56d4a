public import Training

/// A figure that an answer is asked for.
public struct Measure: Codable, Hashable, Sendable {
  public typealias ID = Slug<Measure>

  /// The key that the figure stands under in a file of answers, as `weeks-ago`.
  public var id: ID
  public var unit: Unit
  public var sentence: String
  /// What it means when nobody knows the figure; `nil` when it then means every figure.
  public var unknown: Finding.ID?

  public init(id: ID, unit: Unit, sentence: String, unknown: Finding.ID?) {
    self.id = id
    self.unit = unit
    self.sentence = sentence
    self.unknown = unknown
  }

  public enum Unit: String, Codable, Hashable, Sendable, CaseIterable {
    case hours, days, weeks, months, years
    /// Blood pressure, the upper and the lower figure in mmHg.
    case bloodPressure = "blood-pressure"

    /// As it stands behind a number.
    public var phrase: Sentence {
      switch self {
      case .hours: "hours"
      case .days: "days"
      case .weeks: "weeks"
      case .months: "months"
      case .years: "years"
      case .bloodPressure: "blood pressure"
      }
    }
  }
}

/// A figure: one whole number, or the two of a blood pressure.
public enum Figure: Hashable, Sendable {
  case number(Int)
  case reading(systolic: Int, diastolic: Int)

  /// No figure of a screening is larger: a slip of the finger is caught.
  public static let range = 0...2000
  /// The upper figures that a living body's blood pressure has, in mmHg.
  public static let systolic = 60...300
  /// The lower ones.
  public static let diastolic = 30...200

  /// Whether it is at least as high as a threshold; of a blood pressure one of the two figures is enough.
  ///
  /// Figures of different kinds are never compared: a rule set in which they would be is refused by its reader. Here the answer is
  /// the careful one.
  public func reaches(_ threshold: Figure) -> Bool {
    switch (self, threshold) {
    case (.number(let number), .number(let least)): number >= least
    case (.reading(let systolic, let diastolic), .reading(let leastSystolic, let leastDiastolic)):
      systolic >= leastSystolic || diastolic >= leastDiastolic
    default: true
    }
  }
}

extension Figure: CustomStringConvertible {
  /// “12”, “138/84”.
  public var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .reading(let systolic, let diastolic): "\(systolic)/\(diastolic)"
    }
  }

  /// Reads what ``description`` writes.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let figures = parts.compactMap { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard figures.count == parts.count, figures.allSatisfy(Self.range.contains) else { return nil }
    switch figures.count {
    case 1: self = .number(figures[0])
    case 2: self = .reading(systolic: figures[0], diastolic: figures[1])
    default: return nil
    }
  }

  /// Whether it is a figure that this unit can have. A reading in kPa, or with its two figures exchanged, is none.
  public func fits(_ unit: Measure.Unit) -> Bool {
    switch self {
    case .number: unit != .bloodPressure
    case .reading(let systolic, let diastolic):
      unit == .bloodPressure && Self.systolic.contains(systolic) && Self.diastolic.contains(diastolic)
        && systolic > diastolic
    }
  }
}

extension Figure: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let figure = Figure(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "This is not a figure."))
    }
    self = figure
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Figures from one threshold up to, and without, another.
public struct Window: Codable, Hashable, Sendable {
  public var from: Figure?
  public var below: Figure?

  public init(from: Figure?, below: Figure?) {
    self.from = from
    self.below = below
  }

  public func contains(_ figure: Figure) -> Bool {
    (from.map(figure.reaches) ?? true) && !(below.map(figure.reaches) ?? false)
  }
}

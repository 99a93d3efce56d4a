public import Training

/// What a screening ends in, from the least to the most severe.
public enum Outcome: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
  /// Work as taught.
  case proceed
  /// Work with something left out, softer, or shorter.
  case modify
  /// Nothing with the feet until a doctor has written that it may be done.
  case refer
  /// Nothing with the feet, whatever a letter says.
  case doNotPerform = "do-not-perform"

  public static func < (left: Self, right: Self) -> Bool { left.severity < right.severity }

  private var severity: Int {
    switch self {
    case .proceed: 0
    case .modify: 1
    case .refer: 2
    case .doNotPerform: 3
    }
  }

  /// Whether anything may be done with the feet.
  public var allowsWork: Bool { self <= .modify }

  /// “do not perform”.
  public var title: Sentence {
    switch self {
    case .proceed: "proceed"
    case .modify: "modify"
    case .refer: "refer"
    case .doNotPerform: "do not perform"
    }
  }
}

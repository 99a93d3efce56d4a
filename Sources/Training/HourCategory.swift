/// The kind of an hour (domain rule “hour categories”). Only `theoryOnline` may be done at a distance.
public enum HourCategory: String, Codable, Hashable, Sendable, CaseIterable {
  case theoryOnline = "theory-online"
  case theoryInPerson = "theory-inperson"
  case labGiving = "lab-giving"
  case labReceiving = "lab-receiving"
  case observed
  case supervisedPracticum = "supervised-practicum"
  case independentPracticum = "independent-practicum"
  case assessment

  /// How a page or a table calls it.
  public var title: Sentence {
    switch self {
    case .theoryOnline: "theory, online"
    case .theoryInPerson: "theory, in person"
    case .labGiving: "lab, giving"
    case .labReceiving: "lab, receiving"
    case .observed: "observed"
    case .supervisedPracticum: "supervised practicum"
    case .independentPracticum: "independent practicum"
    case .assessment: "assessment"
    }
  }

  /// Hours of a class; the others are practicum.
  public var isTaught: Bool {
    self != .supervisedPracticum && self != .independentPracticum && self != .observed
  }
}

/// How closely a practicum session was watched, closest first.
public enum SupervisionLevel: String, Codable, Hashable, Sendable, CaseIterable {
  /// The supervisor is in the room.
  case lineOfSight = "line-of-sight"
  /// The supervisor is on the premises and readily available (the sense of WAC 246-830-005).
  case onPremises = "on-premises"
  /// The student practises alone; an instructor reads and signs the log afterwards.
  case independent

  public var title: Sentence {
    switch self {
    case .lineOfSight: "line of sight"
    case .onPremises: "on premises"
    case .independent: "independent"
    }
  }
}

extension SiteStanding.Cause {
  /// What may still be done; `nil` when nothing may.
  public var leaves: SiteRestriction? {
    switch self {
    case .failed(let item): item.leaves
    case .supportRestricted(let restriction): restriction
    case .tablesOverdue: .notStanding
    default: nil
    }
  }

  var isTagOut: Bool {
    if case .taggedOut = self { true } else { false }
  }

  /// A stable kebab-case name.
  public var rule: String {
    switch self {
    case .neverInspected, .inspectionLapsed: "inspected-site"
    case .tablesOverdue: "weekly-inspection"
    case .noSupport: "equipment-on-record"
    case .supportOut, .taggedOut: "equipment-in-service"
    case .failed(let item): item.rawValue
    case .unrated, .ratingLapsed: "rated-equipment"
    case .designFactorLow: "design-factor"
    case .supportRestricted: "restricted-site"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .neverInspected: "It has not been inspected."
    case .inspectionLapsed(let due): "Its inspection was due on \(due)."
    case .tablesOverdue(let due): "The weekly inspection of the tables was due on \(due)."
    case .noSupport: "No support overhead is on record here."
    case .supportOut: "Every support overhead is out of service."
    case .failed(let item): "At the last inspection this was not so: \(item.sentence)"
    case .taggedOut(let reason, let day): "It was tagged out on \(day): \(reason.title)."
    case .unrated: "Nobody has stated its working load."
    case .ratingLapsed(let until): "Its rating held until \(until)."
    case .designFactorLow(let factor?):
      "Its design factor is \(factor), and support overhead needs \(EquipmentRating.designFactorAtLeast)."
    case .designFactorLow(nil):
      "Its design factor is not stated, and support overhead needs \(EquipmentRating.designFactorAtLeast)."
    case .supportRestricted(let restriction): restriction.sentence
    }
  }

  public var remedy: Sentence {
    switch self {
    case .neverInspected, .inspectionLapsed:
      "Go through the checklist and record it with “ashiato site inspect”."
    case .tablesOverdue:
      "Go through the checklist of the tables and record it with “ashiato site inspect”."
    case .noSupport: "Add the bars with “ashiato equipment add”, if this site has any."
    case .supportOut: "See below what each piece needs."
    case .failed: "Put it right, then record another inspection with “ashiato site inspect”."
    case .taggedOut(.retired, _): "Nothing; another piece does its work."
    case .taggedOut: "Once it is mended, an inspection that passes it brings it back."
    case .unrated, .ratingLapsed, .designFactorLow:
      "Have a competent person rate it, and record that with “ashiato equipment rate”."
    case .supportRestricted: "See below what each piece needs."
    }
  }
}

import Screening
import Training

/// A client who reports nothing, a strong table and a level-1 course, and what a test changes of that.
struct Consultation {
  let rules: RuleSet
  var setting = Setting(
    zones: [
      "upper-trapezius", "shoulder-blade", "upper-back", "erectors", "lumbar", "gluteals", "sacrum",
      "hamstrings", "calf", "lateral-thigh",
    ],
    strokes: [
      "seated-glide", "long-glide", "broad-glide", "quick-light-glide", "outward-fan", "static-compression",
      "oblique-shear",
    ], pressureAtMost: 4)
  var sizes = Sizes(client: 90, therapist: 60, tableRating: 300)

  init() throws { rules = try DefaultRules.read() }

  /// Level 2: the same zones, with two-foot strokes.
  mutating func takeTwoFootCourse() {
    setting.strokes?.formUnion(["double-glide", "opening-double-glide", "double-stand"])
  }

  /// What is answered when everything else is “no”.
  func answers(_ given: [Question.ID: Answer]) -> Answers {
    var all = Dictionary(uniqueKeysWithValues: rules.questions.map { ($0.id, Answer.no) })
    all.merge(given) { _, new in new }
    return Answers(all, sizes: sizes)
  }

  func decide(_ given: [Question.ID: Answer] = [:]) -> Decision { rules.decide(answers(given), in: setting) }
}

extension Decision {
  var rules: [String] { reasons.map(\.rule.name) }

  /// Whether a zone is left out on both sides.
  func leavesOut(_ zone: Zone.ID) -> Bool {
    Place.everywhere(in: [zone]).isSubset(of: restrictions?.leftOut ?? [])
  }
}

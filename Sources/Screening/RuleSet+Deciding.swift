import Training

extension RuleSet {
  /// Decides what may be done with the feet.
  ///
  /// There is an answer for everything: what was not asked, not known or not measured counts as the worst that it can be. One more
  /// finding never makes the outcome milder or the restrictions looser, and the order of the answers never matters.
  public func decide(_ answers: Answers, in setting: Setting = .anyCourse) -> Decision {
    let course = Course(setting, of: self)
    let found = found(in: answers, course: course)
    // Letters are read only where nothing says “do not perform” without them: a letter never changes that.
    let without = judge(found, course: course, letters: .none)
    guard without.outcome < .doNotPerform else {
      return decision(without, course: course, withLetters: nil)
    }
    let judgement = judge(found, course: course, letters: .shown)
    let withLetters =
      judgement.outcome == .refer ? judge(found, course: course, letters: .all).outcome : nil
    return decision(judgement, course: course, withLetters: withLetters)
  }

  private func found(in answers: Answers, course: Course) -> [Found] {
    var found = questions.compactMap { Found(answers.given[$0.id], to: $0) }
    let ground = course.grounds.contains(answers.sizes.ground) ? answers.sizes.ground : nil
    if course.grounds.contains(.table), ground != .floor, !size.isTableStrongEnough(for: answers.sizes) {
      found.append(Found(size.tableTooWeak, bySize: size))
    }
    let strokes = size.twoFeetStrokes.filter(course.strokes.contains)
    if !strokes.isEmpty, !size.carriesTwoFeet(answers.sizes) {
      found.append(Found(size.clientTooLight, leavingOut: strokes, bySize: size))
    }
    return found
  }

  private func decision(_ judgement: Judgement, course: Course, withLetters: Outcome?) -> Decision {
    let outcome = max(judgement.outcome, course.isKnown ? .proceed : .modify)
    // Who decides for a course reads of what it teaches: what it never works is no change of plan.
    var reasons = judgement.reasons.map { reason in
      var reason = reason
      reason.restrictions = reason.restrictions.within(course)
      return reason
    }
    var restrictions = judgement.restrictions.within(course)
    if !course.isKnown {
      reasons.append(course.reason)
      restrictions.formUnion(course.unknown)
    }
    if outcome == .modify {
      for gate in gates {
        let strokes = gate.strokes.filter(course.strokes.contains)
        guard !strokes.isEmpty else { continue }
        let closed = Restrictions(leavingOutStrokes: Set(strokes))
        restrictions.formUnion(closed)
        reasons.append(
          Reason(
            rule: .gate(gate.id), outcome: .modify, restrictions: closed,
            sentence: Sentence(verbatim: gate.why)))
      }
    }
    restrictions.formUnion(course.softly)
    restrictions.formUnion(Restrictions(pressureAtMost: min(pressureAtMost, course.pressureAtMost)))
    return Decision(
      ruleSet: name, language: language ?? .english, outcome: outcome,
      restrictions: outcome.allowsWork ? restrictions : nil,
      care: outcome.allowsWork ? judgement.care : [], instead: outcome.allowsWork ? [] : judgement.instead,
      withLetters: withLetters,
      reasons: reasons, notice: notice)
  }
}

/// A setting, held against what a rule set knows.
struct Course {
  let places: Set<Place>
  let strokes: Set<Stroke.ID>
  let pressureAtMost: Int
  let grounds: Set<Ground>
  /// How softly the course works some of its zones.
  let softly: Restrictions
  /// What the course works and the rule set has no rule for; nobody knows when it would be harmful.
  let unknown: Restrictions

  init(_ setting: Setting, of rules: RuleSet) {
    let knownZones = Set(rules.zones.map(\.id))
    let knownStrokes = Set(rules.strokes.map(\.id))
    let zones = setting.zones ?? knownZones
    let strokes = setting.strokes ?? knownStrokes
    places = Place.everywhere(in: zones.intersection(knownZones))
    self.strokes = strokes.intersection(knownStrokes)
    grounds = setting.grounds
    pressureAtMost = setting.pressureAtMost ?? Restrictions.strongest
    softly = Restrictions(
      pressures: Dictionary(
        setting.zonePressures.filter { knownZones.contains($0.key) }
          .flatMap { zone, pressure in Place.everywhere(in: [zone]).map { ($0, pressure) } },
        uniquingKeysWith: min))
    unknown = Restrictions(
      leavingOut: Place.everywhere(in: zones.subtracting(knownZones)),
      leavingOutStrokes: strokes.subtracting(knownStrokes))
  }

  var isKnown: Bool { unknown.isEmpty }

  var reason: Reason {
    let zones = Set(unknown.leftOut.map(\.zone)).sorted().map(\.text)
    let names = (zones + unknown.strokesLeftOut.sorted().map(\.text)).joined(separator: ", ")
    return Reason(
      rule: .course, outcome: .modify, restrictions: unknown,
      sentence: "The course works what these rules do not know, so it is left out: \(names).")
  }
}

extension Restrictions {
  /// What of them concerns the zones and strokes that the course works.
  fileprivate func within(_ course: Course) -> Restrictions {
    Restrictions(
      leavingOut: leftOut.intersection(course.places),
      pressures: pressures.filter { course.places.contains($0.key) },
      leavingOutStrokes: strokesLeftOut.intersection(course.strokes), pressureAtMost: pressureAtMost,
      minutesAtMost: minutesAtMost)
  }
}

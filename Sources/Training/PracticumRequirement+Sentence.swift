extension Practicum.Requirement {
  /// The requirement in one plain sentence, with its figures.
  public func sentence(in practicum: Practicum) -> Sentence {
    var sentence = body(in: practicum)
    if let withinDays { sentence += ", within the last \(withinDays.of("day"))" }
    if let after { sentence += ", after “\(after)” is met" }
    if case .total(let quota) = measure { sentence += quota.conditions }
    return sentence + "."
  }

  private func body(in practicum: Practicum) -> Sentence {
    switch measure {
    case .total(let quota):
      switch quota.atLeast.unit {
      case .sessions: "At least \(quota.atLeast)\(of.qualifier)"
      case .minutes: "At least \(quota.atLeast) of sessions\(of.qualifier)"
      }
    case .clients(let number):
      "At least \(number.of("different practice client"))\(inSessions), by the student's word"
    case .clientShare(let percent):
      "At least \(percent) % of the \(clientSessions(in: practicum).of("session"))\(of.qualifier), \(required(in: practicum)), are with different practice clients, by the student's word"
    case .sessionsWithOneClient(let number):
      "At least \(number.of("session"))\(of.qualifier) with one and the same practice client, by the student's word"
    case .each(let kind):
      "Each \(kind.noun) at least once\(inSessions(naming: kind)): \(works(kind, in: practicum).joined(separator: ", "))"
    case .span(let months):
      "At least \(months.of("month")) from the first class or session\(of.qualifier) to the last session"
    }
  }

  /// What to do next.
  ///
  /// - Parameters:
  ///   - missing: how much, in the unit of the measure.
  ///   - hoped: what there is, as if everything that waits were signed.
  func step(missing: Int, hoped: PracticumTally, in practicum: Practicum) -> Sentence {
    switch measure {
    case .total(let quota):
      let unit = quota.atLeast.unit
      let much: Sentence =
        switch unit {
        case .sessions: missing.of("more session", plural: "more sessions")
        case .minutes: "\(unit.text(missing)) more of sessions"
        }
      guard case .share(let percent, let narrower) = quota.mix, hoped.unbounded < quota.part(percent) else {
        return "Log \(much)\(of.qualifier)."
      }
      return
        "Log \(much)\(of.qualifier), \(unit.text(quota.part(percent) - hoped.unbounded)) of it in sessions\(narrower.qualifier)."
    case .clients, .clientShare:
      return "Work with \(missing.of("more practice client", plural: "more practice clients"))\(inSessions)."
    case .sessionsWithOneClient:
      return
        "Log \(missing.of("more session", plural: "more sessions"))\(of.qualifier) with the practice client whom you met most often."
    case .each(let kind):
      let done = Set(hoped.credits.map(\.key))
      let left = works(kind, in: practicum).filter { !done.contains("\(kind.noun):\($0)") }
      return "Log sessions\(remaining(kind).qualifier) with: \(left.joined(separator: ", "))."
    case .span(let months):
      guard let first = hoped.firstDay else { return "Log the first session\(of.qualifier)." }
      return "Log a session\(of.qualifier) on or after \(first.adding(months: months))."
    }
  }

  private var inSessions: Sentence { of == .all ? "" : " in sessions\(of.qualifier)" }

  private func inSessions(naming kind: Practicum.WorkKind) -> Sentence {
    let rest = remaining(kind)
    return rest == .all ? "" : " in sessions\(rest.qualifier)"
  }

  /// The selection without the list that says what is to be done once.
  private func remaining(_ kind: Practicum.WorkKind) -> SessionSelection {
    var rest = of
    switch kind {
    case .zones: rest.zones = []
    case .strokes: rest.strokes = []
    case .props: rest.props = []
    }
    return rest
  }
}

extension Practicum.Quota {
  fileprivate var conditions: Sentence {
    let unit = atLeast.unit
    var conditions: Sentence = ""
    switch mix {
    case .share(let percent, let narrower):
      conditions +=
        "; at least \(unit.text(part(percent))) of it (\(percent) %) in sessions\(narrower.qualifier)"
    case .substitute(let most, let other):
      conditions += "; at most \(unit.text(most)) of it may be sessions\(other.qualifier) instead"
    case nil: break
    }
    switch (perMonth?.atLeast, perMonth?.atMost) {
    case (let least?, let most?):
      conditions += "; a month counts from \(unit.text(least)) on, with at most \(unit.text(most))"
    case (let least?, nil): conditions += "; a month counts from \(unit.text(least)) on"
    case (nil, let most?): conditions += "; a month counts with at most \(unit.text(most))"
    case (nil, nil): break
    }
    if let withinMonths {
      conditions +=
        withinMonths == 1
        ? "; all in one month of the calendar" : "; all in \(withinMonths.of("month")) of the calendar on end"
    }
    return conditions
  }
}

extension Practicum.Requirement {
  /// The rule by which a session of the selection is not measured.
  func rule(for reason: PracticumTally.Reason) -> RuleName {
    switch reason {
    case .tooOld: .recency
    case .beforeItsTurn: .requirementOrder
    case .outsideTheMonths: .withinMonths
    case .thinMonth, .fullMonth: .perMonth
    case .fullMix:
      if case .total(let quota) = measure, case .share = quota.mix { .share } else { .substitute }
    }
  }

  func sentence(for reason: PracticumTally.Reason) -> Sentence {
    switch reason {
    case .tooOld:
      return "It was held more than \((withinDays ?? 0).of("day")) ago, and counts elsewhere still."
    case .beforeItsTurn:
      return "Counts here only after “\(after?.text ?? "")” is met, and it was not met before this session."
    case .outsideTheMonths, .thinMonth, .fullMonth, .fullMix:
      guard case .total(let quota) = measure else { return "" }
      return quota.sentence(for: reason)
    }
  }
}

extension Practicum.Quota {
  fileprivate func sentence(for reason: PracticumTally.Reason) -> Sentence {
    let unit = atLeast.unit
    func part(_ credit: Int) -> Sentence {
      credit == 0 ? "" : "Only \(unit.text(credit)) of it counts here. "
    }
    switch reason {
    case .tooOld, .beforeItsTurn:
      return ""
    case .outsideTheMonths:
      return "It lies outside of the \((withinMonths ?? 0).of("month")) of the calendar that hold the most."
    case .thinMonth(let sum):
      return "This month has \(unit.text(sum)); a month counts from \(unit.text(perMonth?.atLeast ?? 0)) on."
    case .fullMonth(let credit):
      return part(credit) + "Of one month, at most \(unit.text(perMonth?.atMost ?? 0)) count."
    case .fullMix(let credit):
      switch mix {
      case .share(_, let narrower):
        return part(credit)
          + "What is missing must come from sessions\(narrower.qualifier); others bring at most \(unit.text(boundedAtMost))."
      case .substitute(let most, let other):
        return part(credit) + "At most \(unit.text(most)) may be sessions\(other.qualifier)."
      case nil:
        return ""
      }
    }
  }
}

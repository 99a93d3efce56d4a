/// What somebody has done before she is given an authority over students of a curriculum.
public struct AuthorityRule: Codable, Hashable, Sendable {
  public var act: Authority.Act
  /// So long she has held another authority of the curriculum without a break, in months; `nil` where it does not matter.
  public var afterMonths: Int?
  /// A record that she holds on the first day of the authority.
  public var record: RenewalRule.Companion?

  public init(act: Authority.Act, afterMonths: Int? = nil, record: RenewalRule.Companion? = nil) {
    self.act = act
    self.afterMonths = afterMonths
    self.record = record
  }

  /// What it asks for, in words, each a phrase.
  public var phrases: [Sentence] {
    var phrases: [Sentence] = []
    if let afterMonths {
      phrases.append("another authority of this curriculum, held for \(afterMonths.of("month"))")
    }
    if let record { phrases.append("\(record.title), valid on the first day") }
    return phrases
  }
}

extension Authority {
  /// Decides whether it may be given. It is asked once, on its first day: what lapses later takes no authority away.
  ///
  /// - Parameters:
  ///   - curriculum: the version that was published last.
  ///   - held: all authorities that the person holds or held at this school.
  ///   - records: the records of this school that she holds.
  public func granting(in curriculum: Curriculum, held: [Authority], records: [HeldRecord])
    throws(AuthorityRefusal)
  {
    for rule in curriculum.authorities ?? [] where rule.act == act {
      if let months = rule.afterMonths, !held.contains(where: { hasLasted($0, months) }) {
        throw .tooShort(act, curriculum.id, months: months, from)
      }
      if let record = rule.record,
        !records.contains(where: {
          $0.curriculum == record.curriculum && $0.kind == record.kind && $0.isValid(on: from)
        })
      {
        throw .recordMissing(act, curriculum.id, record, from)
      }
    }
  }

  private func hasLasted(_ other: Authority, _ months: Int) -> Bool {
    other.person == person && other.curriculum == curriculum && other.act != act && other.holds(on: from)
      && other.from.adding(months: months) <= from
  }
}

/// Why an authority is not given.
public enum AuthorityRefusal: Refusal, Hashable {
  case tooShort(Authority.Act, Curriculum.ID, months: Int, CalendarDay)
  case recordMissing(Authority.Act, Curriculum.ID, RenewalRule.Companion, CalendarDay)

  public var rule: String {
    switch self {
    case .tooShort: "experience-first"
    case .recordMissing: "trained-first"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .tooShort(let act, let curriculum, let months, let day):
      "Whoever is to \(act.verb) \(curriculum) has held another authority of it for \(months.of("month")). On \(day) she had not."
    case .recordMissing(let act, let curriculum, let record, let day):
      "Whoever is to \(act.verb) \(curriculum) holds \(record.title). On \(day) she did not."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .tooShort:
      "Give her another authority first, or this one from a later day; “ashiato authority list” says what she holds."
    case .recordMissing(_, _, let record, _):
      "Enrol her in \(record.curriculum); once she holds the record, give her the authority from that day on."
    }
  }
}

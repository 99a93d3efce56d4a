extension Curriculum {
  /// Decides whether a version may be published beside the others of a school: somebody must be able to enter, and its records to
  /// be renewed.
  ///
  /// - Parameter published: every version that the school has published, and those that are published together with this one.
  public func publishing(beside published: [Curriculum]) throws(PublishingRefusal) {
    for companion in awards.compactMap(\.renewal?.record)
    where !published.contains(where: { $0.id == companion.curriculum && $0.award(companion.kind) != nil }) {
      throw .nobodyCanRenew(id, companion)
    }
    for rule in authorities ?? [] {
      if let record = rule.record,
        !published.contains(where: { $0.id == record.curriculum && $0.award(record.kind) != nil })
      {
        throw .nobodyCanBeGiven(rule.act, id, record)
      }
    }
    // Who begins now begins with this version, so that an earlier one of its own opens no door to it.
    let others = published.filter { $0.id != id }
    var within: Set<Achievement> = []
    var grows = true
    while grows {
      let found = Set(
        others.filter { other in other.entry.allSatisfy { $0.isWithinReach(of: within) } }
          .flatMap { other in other.awards.map { Achievement(curriculum: other.id, kind: $0.kind) } })
      grows = !found.isSubset(of: within)
      within.formUnion(found)
    }
    if let closed = entry.first(where: { !$0.isWithinReach(of: within) }) {
      throw .nobodyCanEnter(id, closed)
    }
  }
}

/// A record that somebody can get at a school.
private struct Achievement: Hashable {
  let curriculum: Curriculum.ID
  let kind: RecordKind
}

extension EntryRequirement {
  /// A paper can come from anywhere; a record and practice come from a curriculum that is taught here.
  fileprivate func isWithinReach(of records: Set<Achievement>) -> Bool {
    anyOf.contains { evidence in
      switch evidence {
      case .document: true
      case .record(let curriculum, let kind):
        records.contains(Achievement(curriculum: curriculum, kind: kind))
      case .sessions(_, let curriculum):
        records.contains(Achievement(curriculum: curriculum, kind: .achievement))
      }
    }
  }
}

/// Why a version is not published.
public enum PublishingRefusal: Refusal, Hashable {
  case nobodyCanEnter(Curriculum.ID, EntryRequirement)
  case nobodyCanRenew(Curriculum.ID, RenewalRule.Companion)
  case nobodyCanBeGiven(Authority.Act, Curriculum.ID, RenewalRule.Companion)

  public var rule: String {
    switch self {
    case .nobodyCanEnter: "entry-within-reach"
    case .nobodyCanRenew: "renewal-within-reach"
    case .nobodyCanBeGiven: "authority-within-reach"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .nobodyCanEnter(let curriculum, let requirement):
      "Nobody could enter \(curriculum): it asks for \(requirement.anyOf.map(\.title).joined(separator: ", or ")), and nobody can get that at this school."
    case .nobodyCanRenew(let curriculum, let companion):
      "Nobody could renew a record of \(curriculum): its renewal asks for \(companion.title), and no curriculum of this school gives that."
    case .nobodyCanBeGiven(let act, let curriculum, let record):
      "Nobody could be given the authority to \(act.verb) \(curriculum): it asks for \(record.title), and no curriculum of this school gives that."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .nobodyCanEnter:
      "Publish the curriculum that it builds on first, and let neither wait for the other; or accept a paper beside it, as {document: transcript}."
    case .nobodyCanRenew(_, let companion), .nobodyCanBeGiven(_, _, let companion):
      "Publish \(companion.curriculum) first, or together with it: “ashiato curriculum publish” takes several files, and publishes all of them or none."
    }
  }
}

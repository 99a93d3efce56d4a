import Testing
import Training

@Suite struct PublishingTests {
  private func curriculum(
    _ id: Curriculum.ID, asking evidence: [EntryRequirement.Evidence] = [],
    awards: [RecordKind] = [.completion, .achievement]
  ) -> Curriculum {
    var made = Curriculum.made(
      entry: evidence.isEmpty
        ? [] : [EntryRequirement(id: "before", sentence: "What comes before.", anyOf: evidence)],
      awards: awards.map { .made($0, requires: [.attendance]) })
    made.id = id
    return made
  }

  private func record(_ id: Curriculum.ID) -> EntryRequirement.Evidence {
    .record(curriculum: id, kind: .achievement)
  }

  @Test func `a version that asks for a record which nobody can get here is not published`() throws {
    let second = curriculum("second", asking: [record("first")])
    #expect(throws: PublishingRefusal.nobodyCanEnter("second", second.entry[0])) {
      try second.publishing(beside: [])
    }
    #expect(throws: PublishingRefusal.self) {
      try second.publishing(beside: [curriculum("first", awards: [.completion])])
    }
    try second.publishing(beside: [curriculum("first")])
    try curriculum("third", asking: [record("nowhere"), .document(kind: .transcript)]).publishing(beside: [])
  }

  @Test func `sessions of a curriculum that nobody teaches open no door`() throws {
    let second = curriculum("second", asking: [.sessions(atLeast: 20, of: "first")])
    #expect(throws: PublishingRefusal.self) { try second.publishing(beside: []) }
    try second.publishing(beside: [curriculum("first")])
  }

  @Test
  func
    `a version whose records nobody here could renew is not published, and one that comes with what renews them is`()
    throws
  {
    let companion = RenewalRule.Companion(curriculum: "renewal", kind: .achievement)
    func lapsing(_ id: Curriculum.ID, renewedBy record: RenewalRule.Companion?) -> Curriculum {
      var made = curriculum(id)
      made.awards[0].validMonths = 24
      made.awards[0].renewal = RenewalRule(opensDaysBefore: 90, record: record)
      return made
    }
    let style = lapsing("style", renewedBy: companion)
    #expect(throws: PublishingRefusal.nobodyCanRenew("style", companion)) { try style.publishing(beside: []) }
    #expect(throws: PublishingRefusal.nobodyCanRenew("style", companion)) {
      try style.publishing(beside: [style, curriculum("renewal", awards: [.completion])])
    }
    try style.publishing(beside: [style, curriculum("renewal")])
    try lapsing("style", renewedBy: nil).publishing(beside: [])
  }

  @Test func `curricula do not wait for each other in a circle, whatever was published before`() {
    let (old, new) = (curriculum("a"), curriculum("a", asking: [record("b")]))
    let other = curriculum("b", asking: [record("a")])
    #expect(throws: PublishingRefusal.nobodyCanEnter("a", new.entry[0])) {
      try new.publishing(beside: [old, other])
    }
  }
}

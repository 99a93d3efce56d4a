import TestSupport
import Testing
import Training

@Suite struct LoadSumTests {
  private func sums(
    _ therapist: Int = 60, _ client: Int = 80, cm: Int? = nil, at facts: SiteFacts = .inspected
  ) throws -> [LoadSum] {
    facts.standing().loads(
      of: try BodyMeasures(therapistKilograms: therapist, clientKilograms: client, therapistCentimetres: cm))
  }

  @Test func `bars carry three times the therapist`() throws {
    var facts = SiteFacts.inspected
    facts.ratings[0] = .made(1, of: 1, 180)
    let sum = try #require(try sums(60, at: facts).first)
    #expect(sum.equipment == "bars")
    #expect(sum.rule == .supportLoad)
    #expect(sum.amount == 180)
    #expect(sum.holds == true)
    #expect(sum.sentence == "Therapist 60 kg × 3 = 180 kg, within the working load of 180 kg.")
    let heavier = try #require(try sums(61, at: facts).first)
    #expect(heavier.holds == false)
    #expect(heavier.sentence == "Therapist 61 kg × 3 = 183 kg, more than the working load of 180 kg.")
  }

  @Test func `a table carries the client, the therapist and her movement`() throws {
    let sum = try #require(try sums(60, 107).last)
    #expect(sum.equipment == "table")
    #expect(sum.rule == .tableLoad)
    #expect(sum.amount == 227)
    #expect(sum.holds == true)
    #expect(
      sum.sentence
        == "Client 107 kg + therapist 60 kg + movement 60 kg = 227 kg, within the working load of 227 kg.")
    #expect(try sums(60, 108).last?.holds == false)
  }

  @Test func `ten centimetres stay above the head`() throws {
    let fits = try #require(try sums(cm: 180).last)
    #expect(fits.rule == .headroom)
    #expect(fits.holds == true)
    #expect(fits.sentence == "Headroom 190 cm − 180 cm = 10 cm, at least 10 cm.")
    let tall = try #require(try sums(cm: 181).last)
    #expect(tall.holds == false)
    #expect(tall.sentence.description.hasSuffix("seated work, or work on the floor."))
  }

  @Test func `what was not stated or measured cannot be told`() throws {
    var facts = SiteFacts.equipped
    facts.ratings = []
    let sums = try sums(cm: 180, at: facts)
    #expect(sums.map(\.rule) == [.supportLoad, .tableLoad, .headroom])
    #expect(sums.map(\.holds) == [nil, nil, nil])
  }

  @Test func `a piece that is out carries nobody, and the sum says why`() throws {
    var facts = SiteFacts.inspected
    facts.tagOuts = [.init(id: 20, equipment: 1, day: "2026-03-01", reason: .damaged)]
    let tagged = try #require(try sums(at: facts).first)
    #expect(tagged.holds == false)
    #expect(tagged.sentence.description.hasSuffix("It was tagged out on 2026-03-01: damaged."))
    facts = .inspected
    facts.ratings[0] = .made(until: "2026-03-01")
    #expect(try sums(at: facts).first?.holds == false)
    facts.ratings[0] = .made(factor: 2)
    #expect(try sums(at: facts).first?.holds == false)
    facts.ratings[0] = .made()
    facts.inspections = [facts.inspection(10, on: "2026-01-05", failing: [.gripHeight])]
    #expect(try sums(at: facts).first?.holds == true)
  }

  @Test func `a step and a staff carry no sum`() throws {
    let facts = SiteFacts(
      site: 900, equipment: [.made(3, "step", .stepStool), .made(5, "staff", .staff)])
    #expect(try sums(at: facts).isEmpty)
  }

  @Test func `a body has the measures of a body`() {
    for (therapist, client, height) in [
      (19, 80, 170), (401, 80, 170), (60, 19, 170), (60, 401, 170), (60, 80, 99), (60, 80, 251),
    ] {
      #expect(throws: EquipmentRefusal.measuresOutOfRange) {
        try BodyMeasures(
          therapistKilograms: therapist, clientKilograms: client, therapistCentimetres: height)
      }
    }
  }

  @Test func `light, heavy and tall therapists talk first, and nobody is refused`() throws {
    func talks(_ kilograms: Int, _ height: Int?) throws -> Bool {
      try BodyMeasures(
        therapistKilograms: kilograms, clientKilograms: 80, therapistCentimetres: height
      ).isToBeTalkedOver
    }
    #expect(try talks(45, nil) && !talks(46, nil))
    #expect(try talks(80, nil) && !talks(79, nil))
    #expect(try talks(60, 183) && !talks(60, 182))
  }

  @Test func `a heavier body never fits where a lighter one does not`() {
    forAll(100) { random in
      var facts = SiteFacts.inspected
      facts.ratings = [
        .made(1, of: 1, Int.random(in: 50...400, using: &random)),
        .made(2, of: 2, Int.random(in: 50...600, using: &random)),
      ]
      let (therapist, client) = (
        Int.random(in: 20...390, using: &random), Int.random(in: 20...390, using: &random)
      )
      let light = try sums(therapist, client, at: facts)
      let heavy = try sums(therapist + 10, client + 10, at: facts)
      for (light, heavy) in zip(light, heavy) { try #require(light.holds! || !heavy.holds!) }
    }
  }
}

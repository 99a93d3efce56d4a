import Foundation
import Screening
import Testing
import Training

/// Restrictions add up: what the union allows, each of the two allows.
@Suite struct RestrictionsTests {
  private let zones: [Zone.ID] = ["calf", "lumbar", "gluteals"]
  private let strokes: [Stroke.ID] = ["long-glide", "double-glide", "back-walk"]

  private func random(using random: inout SplitMix64) -> Restrictions {
    let places = Place.everywhere(in: zones).sorted()
    var pressures: [Place: Int] = [:]
    for place in places where random.chance(40) { pressures[place] = Int.random(in: 1...5, using: &random) }
    return Restrictions(
      leavingOut: Set(places.filter { _ in random.chance(20) }), pressures: pressures,
      leavingOutStrokes: Set(strokes.filter { _ in random.chance(30) }),
      pressureAtMost: random.chance(50) ? Int.random(in: 1...5, using: &random) : nil,
      minutesAtMost: random.chance(50) ? Minutes(Int.random(in: 10...90, using: &random)) : nil)
  }

  @Test func `a union is the strictest of both everywhere, in any order, and adds nothing twice`() {
    var seed = SplitMix64(seed: SplitMix64.printedSeed(for: "union of restrictions"))
    for _ in 1...500 {
      let (one, other, third) = (random(using: &seed), random(using: &seed), random(using: &seed))
      let union = one.union(other)
      for place in Place.everywhere(in: zones) {
        let both = [one.pressure(at: place), other.pressure(at: place)].compactMap(\.self)
        #expect(union.pressure(at: place) == (both.count == 2 ? both.min() : nil))
      }
      #expect(union.strokesLeftOut == one.strokesLeftOut.union(other.strokesLeftOut))
      #expect(union.minutesAtMost == [one.minutesAtMost, other.minutesAtMost].compactMap(\.self).min())
      #expect(union == other.union(one) && union.union(one) == union)
      #expect(union.union(third) == one.union(other.union(third)))
      #expect(union.isAtLeastAsStrict(as: one) && union.isAtLeastAsStrict(as: other))
      #expect(one.union(.none) == one && one.isAtLeastAsStrict(as: .none))
    }
  }

  @Test func `restrictions are written sorted, and read as they were`() throws {
    var seed = SplitMix64(seed: SplitMix64.printedSeed(for: "restrictions as JSON"))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for _ in 1...100 {
      let one = random(using: &seed)
      let bytes = try encoder.encode(one)
      #expect(try JSONDecoder().decode(Restrictions.self, from: bytes) == one)
      #expect(try encoder.encode(JSONDecoder().decode(Restrictions.self, from: bytes)) == bytes)
    }
  }
}

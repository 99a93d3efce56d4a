import TestSupport
import Testing
import Training

@Suite struct IdentifierTests {
  private func fresh(at microseconds: Int64, _ random: inout Seeded) -> Person.ID {
    .made(at: Instant(microseconds: microseconds), using: &random)
  }

  @Test func `a fresh id has version 7 and the variant of RFC 9562`() {
    forAll(1000) { random in
      let bits = fresh(at: Int64.random(in: 0...4_000_000_000_000_000, using: &random), &random).bits
      try #require((bits >> 76) & 0xF == 7)
      try #require((bits >> 62) & 0b11 == 0b10)
    }
  }

  @Test func `a fresh id begins with the millisecond of its making`() {
    var random = Seeded(seed: 1)
    // The example of RFC 9562, appendix A.6: 2022-02-22 19:22:22 UTC.
    #expect(
      String(fresh(at: 1_645_557_742_000_999, &random)).hasPrefix("017f22e2-79b0-7"))
  }

  @Test func `ids of later milliseconds come later`() {
    forAll(1000) { random in
      let moment = Int64.random(in: 0...4_000_000_000_000_000, using: &random)
      try #require(fresh(at: moment, &random) < fresh(at: moment + 1000, &random))
    }
  }

  @Test func `two ids of one millisecond differ`() {
    var random = Seeded(seed: 2)
    #expect(fresh(at: 5000, &random) != fresh(at: 5000, &random))
  }

  @Test func `a moment before 1970 is taken for its first`() {
    var random = Seeded(seed: 3)
    #expect(fresh(at: -1_000_000, &random).bits >> 80 == 0)
  }

  @Test func `an id reads back as it is written, in either case`() {
    forAll(1000) { random in
      let id = fresh(at: Int64.random(in: 0...4_000_000_000_000_000, using: &random), &random)
      try #require(Person.ID(String(id)) == id)
      try #require(Person.ID(String(id).uppercased()) == id)
    }
  }

  @Test func `an id is written in lower case with four hyphens`() {
    #expect(
      String(Person.ID(bits: 0x017F_22E2_79B0_7CC3_98C4_DC0C_0C07_398F))
        == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
  }

  @Test(arguments: [
    "", "017f22e279b07cc398c4dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
    "017f22e2-79b0-7cc3-98c4-dc0c0c07398ff",
    "017f22e2-79b0-7cc3-98c4-dc0c0c07398g", "{17f22e2-79b0-7cc3-98c4-dc0c0c07398}",
    "017f22e2+79b0-7cc3-98c4-dc0c0c07398f",
    "017f22e27-9b0-7cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c0739é",
    " 17f22e2-79b0-7cc3-98c4-dc0c0c07398f",
  ])
  func `text that is not a UUID is refused`(text: String) {
    #expect(Person.ID(text) == nil)
  }
}

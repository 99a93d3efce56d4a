import TestSupport
import Testing

@testable import Credentials

@Suite struct InstantTests {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0, 0, "1970-01-01T00:00:00Z"),
      ("2026-05-01T08:00:00Z", 1_777_622_400, 0, "2026-05-01T08:00:00Z"),
      ("2026-05-01T10:30:00.25+02:30", 1_777_622_400, 250_000_000, "2026-05-01T08:00:00.25Z"),
      ("2024-02-29T23:59:59-01:00", 1_709_254_799, 0, "2024-03-01T00:59:59Z"),
      ("1969-12-31T23:59:59.5Z", -1, 500_000_000, "1969-12-31T23:59:59.5Z"),
      ("0001-01-01T00:00:00Z", -62_135_596_800, 0, "0001-01-01T00:00:00Z"),
      ("9999-12-31T23:59:59.999999999Z", 253_402_300_799, 999_999_999, "9999-12-31T23:59:59.999999999Z"),
    ] as [(String, Int64, Int32, String)])
  func `a moment is read with its offset and printed in UTC`(
    _ text: String, _ seconds: Int64, _ nanoseconds: Int32, _ printed: String
  ) throws {
    let instant = try Instant.at(text)
    #expect(instant == Instant(secondsSinceEpoch: seconds, nanoseconds: nanoseconds))
    #expect(instant.description == printed)
  }

  @Test(arguments: [
    "2026-05-01T08:00:00", "2026-05-01", "2026-05-01 08:00:00Z", "2026-5-1T08:00:00Z", "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z", "2026-05-01T24:00:00Z", "2026-05-01T08:00:60Z", "2026-05-01T08:00:00.Z",
    "2026-05-01T08:00:00+0200",
    "2026-05-01T08:00:00z", "0000-01-01T00:00:00Z", "2026-05-01T08:00:00.1234567890Z",
    "2026-05-01T08:00:00Z ", "",
  ])
  func `a text that leaves the moment open is refused`(_ text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `a moment that could not be written becomes the nearest that can`() {
    #expect(Instant(secondsSinceEpoch: .min).description == "0001-01-01T00:00:00Z")
    #expect(Instant(secondsSinceEpoch: .max).description == "9999-12-31T23:59:59Z")
  }

  @Test func `what is printed is read back`() {
    forAll(2000) { random in
      let instant = Instant(
        secondsSinceEpoch: .random(in: -62_135_596_800...253_402_300_799, using: &random),
        nanoseconds: .random(in: 0...999_999_999, using: &random))
      try #require(Instant(instant.description) == instant)
    }
  }
}

import AshiatoApp
import AshiatoStore
import TestSupport
import Testing
import Training

@Suite(.school)
struct PaperTests {
  private func note(
    _ kind: DocumentKind = .continuingEducation, minutes: Minutes?, on day: CalendarDay = "2026-05-17",
    by cast: Cast
  ) async throws -> Document {
    try await cast.ashiato.addDocument(
      kind, of: "aya", issuer: "Thai Healing School", number: nil, issuedOn: day, expiresOn: nil,
      minutes: minutes, as: cast.noor)
  }

  @Test func `continuing education says how long it was, and no other paper does`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "education-minutes") { _ = try await note(minutes: nil, by: cast) }
      try await refusal(by: "education-minutes") { _ = try await note(.firstAid, minutes: 60, by: cast) }
      let noted = try await note(minutes: 360, by: cast)
      #expect(noted.minutes == 360)
    }
  }

  @Test func `the same hours are noted once, whoever notes them and however often at once`() async throws {
    try await Cast.play { cast in
      let results = try await race(
        Array(repeating: { @Sendable in try await note(minutes: 360, by: cast) }, count: 3))
      #expect(results.winners().count == 1)
      #expect(results.refusals() == ["education-once", "education-once"])
      _ = try await note(minutes: 120, by: cast)
      _ = try await note(minutes: 360, on: "2026-05-18", by: cast)
    }
  }

  @Test func `an authority waits for the experience and the record that the curriculum asks for`()
    async throws
  {
    try await Cast.play { cast in
      var strict = Curriculum.small
      strict.id = "strict"
      strict.authorities = [
        AuthorityRule(
          act: .supervise, afterMonths: 12, record: .init(curriculum: Curriculum.small.id, kind: .completion))
      ]
      _ = try await cast.ashiato.publish(strict, source: "", as: cast.noor)
      func grant(_ act: Authority.Act, from day: CalendarDay) async throws {
        _ = try await cast.ashiato.grantAuthority(
          to: "mina", to: act, strict.id, from: day, until: nil, as: cast.noor)
      }
      try await refusal(by: "experience-first") { try await grant(.supervise, from: "2026-03-01") }
      try await grant(.teach, from: "2025-03-01")
      try await refusal(by: "trained-first") { try await grant(.supervise, from: "2026-03-01") }
      try await grant(.assess, from: "2026-03-01")
    }
  }
}

import AshiatoApp
import AshiatoStore
import TestSupport
import Testing
import Training

@Suite(.school)
struct ClassRecordingTests {
  @Test func `the same class reported again, or many times at once, is one class`() async throws {
    try await Cast.play { cast in
      let results = try await race(
        Array(repeating: { @Sendable in try await cast.hold(for: [cast.aya, cast.ben]) }, count: 5))
      #expect(results.refusals() == [])
      #expect(Set(results.winners()).count == 1)
      #expect(try await cast.hold(for: [cast.aya, cast.ben]) == results.winners().first)
      #expect(try await cast.ashiato.unsignedFacts(.attendance, as: cast.kenji).count == 1)
    }
  }

  @Test func `a class counts for everybody on its roster and for nobody else`() async throws {
    try await Cast.play { cast in
      let held = try await cast.hold(for: [cast.aya])
      try await cast.sign(held, by: cast.kenji)
      for (student, isMet) in [(cast.aya, true), (cast.ben, false)] {
        let progress = try await cast.ashiato.progress(
          of: student.person.handle, in: nil, asOf: nil, as: student
        ).progress
        #expect(progress.requirements.first { $0.part == .attendance }?.met == isMet)
      }
    }
  }

  @Test func `a class with somebody who is not enrolled, or who is unknown, is refused as a whole`()
    async throws
  {
    try await Cast.play { cast in
      try await refusal(by: "enrolment-known") { _ = try await cast.hold(for: [cast.aya, cast.mina]) }
      #expect(try await cast.ashiato.unsignedFacts(.attendance, as: cast.kenji) == [])
    }
  }
}

import AshiatoApp
import AshiatoStore
import Postgres
import TestSupport
import Testing
import Training

@Suite(.school)
struct ClientMixTests {
  @Test func `what clients came for is counted by month, and nothing else is written`() async throws {
    try await Cast.play { cast in
      let entries = try await owner().rows("select count(*) from audit_entry")
      try await cast.ashiato.count(.recovery, as: cast.aya)
      try await cast.ashiato.count(.recovery, as: cast.ben)
      try await cast.ashiato.count(.relaxation, as: cast.kenji)
      let mix = try await cast.ashiato.clientMix(as: cast.noor)
      #expect(
        mix.map { "\($0.month) \($0.goal.rawValue) \($0.total)" } == [
          "2026-11 recovery 2", "2026-11 relaxation 1",
        ])
      #expect(try await owner().rows("select count(*) from audit_entry") == entries)
      try await refusal(by: "role-allows") { _ = try await cast.ashiato.clientMix(as: cast.aya) }
    }
  }
}

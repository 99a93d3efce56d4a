import AshiatoApp
import AshiatoStore
import TestSupport
import Testing
import Training

extension TransferReport {
  /// The one module of the small curriculum, done elsewhere.
  static func made(
    of student: String = "aya", modules: [Module.ID] = ["footing"], from school: String = "The North",
    lastClass: CalendarDay = "2025-11-01", accepted: CalendarDay = "2026-02-01"
  ) -> TransferReport {
    TransferReport(
      student: student, curriculum: nil, modules: modules, otherSchool: school, lastClassOn: lastClass,
      acceptedOn: accepted)
  }
}

@Suite(.school)
struct TransferTests {
  @Test func `a transfer counts towards the hours of class, and no longer once it is taken back`()
    async throws
  {
    try await Cast.play { cast in
      func hours() async throws -> Training.Progress.Requirement {
        let answer = try await cast.ashiato.progress(of: "aya", in: nil, asOf: nil, as: cast.aya)
        return try #require(answer.progress.requirements.first { $0.part == .attendance })
      }
      let transfer = try await cast.ashiato.record(.made(), as: cast.noor)
      #expect(try await hours().countedFacts == ["transfer:\(transfer.id)"])
      try await cast.ashiato.void(transfer.id, because: "It was Ben's.", as: cast.noor)
      let after = try await hours()
      #expect(!after.met)
      #expect(after.ignored.map(\.sentence) == ["Taken back: It was Ben's."])
      try await refusal(by: "voided") {
        try await cast.ashiato.void(transfer.id, because: "Again.", as: cast.noor)
      }
    }
  }

  @Test func `an administrator records a transfer, and nobody else`() async throws {
    try await Cast.play { cast in
      for caller in [cast.kenji, cast.aya] {
        try await refusal(by: "role-allows") { _ = try await cast.ashiato.record(.made(), as: caller) }
      }
      let transfer = try await cast.ashiato.record(.made(), as: cast.noor)
      try await refusal(by: "role-allows") {
        try await cast.ashiato.void(transfer.id, because: "No.", as: cast.aya)
      }
    }
  }

  @Test func `a transfer of what the curriculum does not take, or of no school, is refused`() async throws {
    try await Cast.play { cast in
      try await refusal(by: "transfer-of-whole-modules") {
        _ = try await cast.ashiato.record(.made(modules: ["back-work"]), as: cast.noor)
      }
      try await refusal(by: "school-given") {
        _ = try await cast.ashiato.record(.made(from: " "), as: cast.noor)
      }
      try await refusal(by: "fact-known") {
        try await cast.ashiato.void(Transfer.ID(bits: 1), because: "Why.", as: cast.noor)
      }
    }
  }

  @Test func `the name of the other school is text that can be erased`() async throws {
    try await Cast.play { cast in
      _ = try await cast.ashiato.record(.made(from: "The North"), as: cast.noor)
      #expect(try await cast.ashiato.audit(as: cast.noor).isClean)
    }
  }
}

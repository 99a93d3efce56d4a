import AshiatoApp
import AshiatoStore
import Credentials
import CurriculumFile
import Foundation
import TestSupport
import Testing
import Training

@Suite(.school)
struct ChainTests {
  @Test func `a small curriculum leads from the first class to a record that a stranger can check`()
    async throws
  {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let record = try await cast.issue(to: cast.aya)

      let byCode = try #require(try await cast.checks.check(record.record.code, at: cast.noor.school))
      #expect(byCode.verification.standing == .valid)
      #expect(byCode.verification.record?.holder == "Aya")
      #expect(byCode.revocation == nil)
      let file = try #require(record.signed)
      #expect(byCode.document == Array(file.utf8))
      #expect(
        try await cast.checks.check(file: Array(file.utf8), at: cast.noor.school).verification.standing
          == .valid)

      let (_, list) = try await cast.ashiato.revokeRecord(
        record.record.id.description, because: .misconduct, with: .of("school"), as: cast.noor)
      #expect(list.number == 2)
      let again = try #require(try await cast.checks.check(record.record.code, at: cast.noor.school))
      #expect(again.verification.standing == .revoked)
      #expect(again.revocation == .misconduct)
      #expect(
        try await cast.checks.check(file: Array(file.utf8), at: cast.noor.school).verification.standing
          == .revoked)
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test func `an altered record is not authentic, and an unknown code leads nowhere`() async throws {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let file = try #require(try await cast.issue(to: cast.aya).signed)
      let altered = Array(file.replacing("Aya", with: "Ben").utf8)
      #expect(
        try await cast.checks.check(file: altered, at: cast.noor.school).verification.standing
          == .notAuthentic)
      var random = SystemRandomNumberGenerator()
      let unknown = try await cast.checks.check(.made(using: &random), at: cast.noor.school)
      #expect(unknown == nil)
    }
  }

  @Test
  func `the three curricula of the catalogue lead to the record of the third by those of the first two`()
    async throws
  {
    try await Cast.play { cast in
      let curricula = try ["foundation-safety-0", "balance-on-bars-0", "western-bar-ashiatsu-1"].map(
        catalogue)
      let months: [CalendarDay] = ["2026-02-01", "2026-03-01", "2026-04-01"]
      // What renews their records comes first.
      try await cast.publish(catalogue("renewal-safety"))
      for curriculum in curricula { try await cast.publish(curriculum) }
      for kind in [DocumentKind.transcript, .firstAid, .insurance, .proofOfAge] {
        _ = try await cast.ashiato.addDocument(
          kind, of: "aya", for: kind.needsPurpose ? "licence-to-touch" : nil, issuer: "Somebody", number: nil,
          issuedOn: "2026-01-01", expiresOn: nil, as: cast.kenji)
      }

      for (curriculum, month) in zip(curricula, months) {
        _ = try await cast.enrol(cast.aya, in: curriculum.id)
        try await cast.complete(
          curriculum, for: cast.aya, from: month, assessedOn: month.adding(days: 27))
        if curriculum.id != curricula.last?.id { _ = try await cast.issue(to: cast.aya, for: curriculum.id) }
      }
      let western = try #require(curricula.last)
      _ = try await cast.issue(to: cast.aya, for: western.id)
      for record in try await cast.ashiato.records(of: "aya", as: cast.aya) {
        let answer = try #require(try await cast.checks.check(record.code, at: cast.noor.school))
        #expect(answer.verification.standing == .valid)
        #expect(answer.verification.record?.curriculum == record.curriculum.text)
      }
      let progress = try await cast.ashiato.progress(
        of: "aya", in: western.id, asOf: nil, as: cast.aya
      ).progress
      #expect(progress.requirements.filter { !$0.met }.map(\.id) == [])
      #expect(progress.next() == [])
      let held = try await cast.ashiato.records(of: "aya", as: cast.aya)
      #expect(Set(held.map(\.curriculum)) == Set(curricula.map(\.id)))
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }
}

/// A curriculum that comes with the project, from the folder `Curricula`.
private func catalogue(_ name: String) throws -> Curriculum {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Curricula")
  let bytes = try Array(Data(contentsOf: folder.appending(path: "\(name).yaml")))
  return try Curriculum(yaml: bytes, file: "\(name).yaml", library: .shipped())
}

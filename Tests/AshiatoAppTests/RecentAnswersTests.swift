import AshiatoStore
import Credentials
import Postgres
import Synchronization
import Testing
import Training

@testable import AshiatoApp

/// Answers to strangers that are given twice.
@Suite(.graduated)
struct RecentAnswersTests {
  @Test func `whoever asks while an answer is being made waits for it`() async throws {
    let recent = RecentAnswers<CheckCode, Int, AshiatoError>()
    let made = Tally()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 {
        group.addTask {
          _ = try await recent.answer(to: .sample, at: .init(version: 1, second: 1)) {
            made.count.add(1, ordering: .relaxed)
            try? await Task.sleep(for: .milliseconds(200))
            return 1
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(made.count.load(ordering: .relaxed) == 1)
  }

  @Test func `another second and another version of the books each have an answer of their own`() async throws
  {
    let recent = RecentAnswers<CheckCode, Int, AshiatoError>()
    let made = Tally()
    for (version, second) in [(1, 1), (1, 1), (1, 2), (2, 2), (2, 2), (1, 2), (2, 1)] as [(Int64, Int64)] {
      _ = try await recent.answer(to: .sample, at: .init(version: version, second: second)) {
        made.count.add(1, ordering: .relaxed)
        return 1
      }
    }
    // The last two come late, and are neither given an answer of the present nor put in its place.
    #expect(made.count.load(ordering: .relaxed) == 5)
  }

  @Test func `what failed is no answer, and is tried again`() async throws {
    let recent = RecentAnswers<CheckCode, Int, AshiatoError>()
    let made = Tally()
    for _ in 0..<2 {
      await #expect(throws: AshiatoError.self) {
        try await recent.answer(to: .sample, at: .init(version: 1, second: 1)) {
          () async throws(AshiatoError) in
          made.count.add(1, ordering: .relaxed)
          throw .unreadable("x")
        }
      }
    }
    #expect(made.count.load(ordering: .relaxed) == 2)
  }

  @Test func `whatever strangers read raises the version of the books`() async throws {
    let tables = try await owner().rows(
      """
      select tablename
      from pg_policies
      where policyname = 'anyone_may_check'
        and tablename not in
          (select tgrelid::regclass::text from pg_trigger where tgname = 'tells_strangers')
      order by tablename
      """)
    // What is planned is told once it is signed.
    #expect(tables.compactMap { $0[0] } == ["edition", "record"])
  }

  @Test func `a revocation is told at once, although the clock stands still`() async throws {
    try await Cast.play { cast in
      let record = try #require(
        try await cast.ashiato.records(of: "aya", as: cast.noor).first { $0.kind == .achievement })
      #expect(try await cast.checks.check(record.code, at: cast.school)?.verification.standing == .valid)
      _ = try await cast.ashiato.revokeRecord(
        record.code.description, because: .misconduct, with: .of("school"), as: cast.noor)
      #expect(try await cast.checks.check(record.code, at: cast.school)?.verification.standing == .revoked)
    }
  }
}

extension CheckCode {
  fileprivate static let sample = CheckCode("K7M2-9QXT-4W8R")!
}

private final class Tally: Sendable {
  let count = Atomic(0)
}

import AshiatoStore
import Synchronization
import Testing

@testable import AshiatoApp

/// One question, put for all who wait.
struct SharedQuestionTests {
  @Test func `whoever comes while it is on its way waits for the next time, and all who wait share it`()
    async throws
  {
    let times = Tally()
    let question = SharedQuestion<String, Int> { _ in
      let time = times.count.add(1, ordering: .relaxed).newValue
      try? await Task.sleep(for: .milliseconds(200))
      return time
    }
    let first = Task { try await question.ask(about: "the books") }
    while times.count.load(ordering: .relaxed) == 0 { await Task.yield() }
    let answers = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<50 { group.addTask { try await question.ask(about: "the books") } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(try await first.value == 1)
    #expect(answers.allSatisfy { $0 > 1 })
    #expect(times.count.load(ordering: .relaxed) < 50)
  }

  @Test(.timeLimit(.minutes(1)))
  func `who asks about something else does not wait, and is answered by what she asked about`() async throws {
    let (times, gate) = (Tally(), AsyncStream<Void>.makeStream())
    let question = SharedQuestion<String, String> { subject in
      times.count.add(1, ordering: .relaxed)
      if subject == "slow" { for await _ in gate.stream {} }
      return subject
    }
    let slow = Task { try await question.ask(about: "slow") }
    while times.count.load(ordering: .relaxed) == 0 { await Task.yield() }
    #expect(try await question.ask(about: "quick") == "quick")
    gate.continuation.finish()
    #expect(try await slow.value == "slow")
  }

  @Test func `a fault is told to those who waited, and the next question is put again`() async throws {
    let times = Tally()
    let question = SharedQuestion<String, Int> { _ async throws(AshiatoError) in
      let time = times.count.add(1, ordering: .relaxed).newValue
      guard time > 1 else { throw .unreadable("x") }
      return time
    }
    await #expect(throws: AshiatoError.self) { _ = try await question.ask(about: "the books") }
    #expect(try await question.ask(about: "the books") == 2)
  }
}

private final class Tally: Sendable {
  let count = Atomic(0)
}

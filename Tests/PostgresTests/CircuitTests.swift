import Testing

@testable import Postgres

@Suite struct CircuitTests {
  @Test func `pauses double up to five seconds and chance halves them at most`() {
    let longest = (1...12).map { pauseBeforeAttempt(afterFailures: $0, chance: 0) }
    #expect(longest.prefix(3) == [.milliseconds(50), .milliseconds(100), .milliseconds(200)])
    #expect(longest.suffix(5).allSatisfy { $0 == .seconds(5) })
    for failures in 1...12 {
      let shortest = pauseBeforeAttempt(afterFailures: failures, chance: 1)
      #expect(shortest * 2 == longest[failures - 1])
    }
    #expect(pauseBeforeAttempt(afterFailures: .max, chance: 0) == .seconds(5))
  }

  @Test func `it refuses from a failure until the next success`() {
    let circuit = Circuit()
    #expect(circuit.refusal == nil)
    circuit.open(DatabaseError(.unavailable, message: "No."))
    #expect(circuit.refusal?.code == .unavailable)
    circuit.close()
    #expect(circuit.refusal == nil)
  }
}

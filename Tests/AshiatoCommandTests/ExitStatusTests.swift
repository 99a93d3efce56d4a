import Credentials
import Testing

@testable import ashiato

@Suite struct ExitStatusTests {
  @Test func `the numbers are those that scripts rely on`() {
    let numbers = """
      done 0, fault 1, refused 2, notAuthentic 3, cannotTell 4, revoked 5, suspended 6, superseded 7, expired 8, \
      notYetValid 9, findings 10, usage 64, malformed 65, missing 66, unavailable 69, notWritten 73, \
      misconfigured 78, interrupted 130
      """
    #expect(ashiato.ExitStatus.allCases.map { "\($0) \($0.rawValue)" }.joined(separator: ", ") == numbers)
  }

  @Test func `only a valid record ends a check with 0`() {
    for standing in Standing.allCases {
      #expect((ashiato.ExitStatus(standing) == .done) == (standing == .valid), "\(standing)")
    }
  }

  @Test func `the standings that a file can have end in different numbers`() {
    let standings = Standing.allCases.filter { $0 != .notFound }
    #expect(Set(standings.map { ashiato.ExitStatus($0) }).count == standings.count)
  }

  @Test(arguments: ashiato.ExitStatus.allCases) func `the table explains the number`(
    _ status: ashiato.ExitStatus
  ) {
    #expect(ashiato.ExitStatus.table.contains(" \(status.rawValue)  \(status.sentence)"))
  }
}

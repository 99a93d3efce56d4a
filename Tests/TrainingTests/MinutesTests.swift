import Testing
import Training

@Suite struct MinutesTests {
  @Test(arguments: [
    (0, "0"), (1, "0.02"), (3, "0.05"), (6, "0.1"), (20, "0.33"), (30, "0.5"), (45, "0.75"), (60, "1"),
    (100, "1.67"), (119, "1.98"), (570, "9.5"), (1440, "24"),
  ])
  func `hours are written as a decimal with the fewest digits`(count: Int, text: String) throws {
    #expect(try #require(Minutes(count)).hoursText == text)
  }

  @Test(arguments: [(0, "0 min"), (45, "45 min"), (60, "1 h"), (90, "1 h 30 min"), (1440, "24 h")])
  func `a length of time is written in hours and minutes`(count: Int, text: String) throws {
    #expect(try #require(Minutes(count)).description == text)
  }

  @Test func `time is never negative`() {
    let count = -1
    #expect(Minutes(count) == nil)
  }

  @Test func `what is missing to a goal is zero once it is reached`() {
    let goal: Minutes = 60
    #expect((45 as Minutes).missing(to: goal) == 15)
    #expect((60 as Minutes).missing(to: goal) == .zero)
    #expect((90 as Minutes).missing(to: goal) == .zero)
  }

  @Test func `lengths of time add up`() {
    var sum = Minutes.zero
    sum += 45
    #expect(sum + 30 == 75)
  }
}

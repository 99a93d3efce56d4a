import Testing

@testable import Postgres

@Suite struct LeaseQueueTests {
  let start = ContinuousClock.now

  func later(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }

  @Test func `who comes first is served first`() {
    var queue = LeaseQueue(["a"])
    #expect(queue.take(1, until: later(9)) == "a")
    #expect(queue.take(2, until: later(9)) == nil)
    #expect(queue.take(3, until: later(9)) == nil)
    #expect(queue.giveBack("a") == 2)
    #expect(queue.giveBack("a") == 3)
    #expect(queue.giveBack("a") == nil)
    #expect(queue.lent == 0)
  }

  @Test func `the connection returned last is lent first`() {
    var queue = LeaseQueue(["a", "b", "c"])
    #expect(queue.take(1, until: later(9)) == "a")
    #expect(queue.take(2, until: later(9)) == "b")
    #expect(queue.giveBack("a") == nil)
    #expect(queue.take(3, until: later(9)) == "a")
  }

  @Test func `whoever leaves is passed over`() {
    var queue = LeaseQueue(["a"])
    _ = queue.take(1, until: later(9))
    _ = queue.take(2, until: later(9))
    _ = queue.take(3, until: later(9))
    let hasLeft = queue.leave(2)
    #expect(hasLeft)
    let leftAgain = queue.leave(2)
    #expect(!leftAgain)
    #expect(queue.giveBack("a") == 3)
  }

  @Test func `whoever waited too long is passed over`() {
    var queue = LeaseQueue(["a"])
    _ = queue.take(1, until: later(9))
    _ = queue.take(2, until: later(1))
    _ = queue.take(3, until: later(5))
    #expect(queue.firstDeadline == later(1))
    #expect(queue.expire(later(2)) == [2])
    #expect(queue.firstDeadline == later(5))
    #expect(queue.giveBack("a") == 3)
    #expect(queue.waiting == 0)
  }
}

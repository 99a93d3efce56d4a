import Testing

@testable import Postgres

@Suite final class PipelineMachineTests {
  typealias Machine = PipelineMachine<Int, String>

  var machine = Machine()
  var orders: [Machine.Order] = []

  func send(_ ticket: Int, _ keys: [String], mayBeResent: Bool = true) -> [Machine.Order] {
    orders.removeAll()
    machine.send(ticket, keys, mayBeResent: mayBeResent, into: &orders)
    return orders
  }

  func receive(_ events: Machine.Event...) -> [Machine.Action] { events.map { machine.receive($0) } }

  /// Sends the statement once and plays the server's answers, so that it is prepared.
  func prepare(_ key: String) {
    _ = send(-1, [key])
    _ = receive(.succeeded, .synchronized, .succeeded, .synchronized)
  }

  @Test func `a statement is parsed once, before its first use and by itself`() {
    #expect(send(1, ["a"]) == [.parse(step: 0, name: 1), .sync, .execute(step: 0, name: 1), .sync])
    #expect(send(2, ["a"]) == [.execute(step: 0, name: 1), .sync])
    #expect(
      send(3, ["b", "a"]) == [
        .parse(step: 0, name: 2), .sync, .execute(step: 0, name: 2), .execute(step: 1, name: 1), .sync,
      ])
  }

  @Test func `results go to whom they belong, in order`() {
    prepare("a")
    _ = send(1, ["a"])
    _ = send(2, ["a", "a"])
    #expect(machine.pending == [1, 2])
    #expect(receive(.succeeded, .synchronized) == [.keep(1, step: 0), .finish(1)])
    #expect(
      receive(.succeeded, .succeeded, .synchronized) == [.keep(2, step: 0), .keep(2, step: 1), .finish(2)])
    #expect(machine.isIdle)
  }

  @Test func `a failure concerns its own exchange only`() {
    prepare("a")
    for ticket in 1...3 { _ = send(ticket, ["a"]) }
    #expect(receive(.succeeded, .synchronized) == [.keep(1, step: 0), .finish(1)])
    #expect(receive(.failed(isStale: false), .synchronized) == [.fail(2, step: 0), .finish(2)])
    #expect(receive(.succeeded, .synchronized) == [.keep(3, step: 0), .finish(3)])
  }

  @Test func `the steps after a failed one are skipped and the first failure counts`() {
    prepare("a")
    _ = send(1, ["a", "a", "a"])
    _ = send(2, ["a"])
    #expect(
      receive(.succeeded, .failed(isStale: false), .skipped, .synchronized)
        == [.keep(1, step: 0), .fail(1, step: 1), .drop, .finish(1)])
    #expect(receive(.succeeded, .synchronized) == [.keep(2, step: 0), .finish(2)])
  }

  @Test func `a statement that cannot be parsed fails everyone who uses it and nobody else`() {
    prepare("good")
    _ = send(1, ["bad"])
    _ = send(2, ["good"])
    _ = send(3, ["good", "bad"])
    #expect(
      receive(.failed(isStale: false), .synchronized)
        == [.failAll([.init(ticket: 1, step: 0), .init(ticket: 3, step: 1)]), .drop])
    #expect(receive(.failed(isStale: true), .synchronized) == [.drop, .finish(1)])
    #expect(receive(.succeeded, .synchronized) == [.keep(2, step: 0), .finish(2)])
    #expect(
      receive(.succeeded, .failed(isStale: true), .synchronized) == [.keep(3, step: 0), .drop, .finish(3)])
    #expect(send(4, ["bad"]).first == .parse(step: 0, name: 3), "it is tried again under another name")
  }

  @Test func `late results of an abandoned exchange are dropped`() {
    prepare("a")
    _ = send(1, ["a"])
    _ = send(2, ["a"])
    _ = send(3, ["a"])
    machine.abandon(1)
    machine.abandon(2)
    #expect(machine.pending == [3])
    #expect(receive(.succeeded, .synchronized) == [.drop, .drop])
    #expect(receive(.failed(isStale: true), .synchronized) == [.drop, .drop])
    #expect(receive(.succeeded, .synchronized) == [.keep(3, step: 0), .finish(3)])
  }

  @Test func `a stale statement is prepared again, once`() {
    prepare("a")
    _ = send(1, ["a"])
    _ = send(2, ["a"])
    #expect(receive(.failed(isStale: true), .synchronized) == [.fail(1, step: 0), .resend(1)])
    #expect(
      send(1, ["a"], mayBeResent: false) == [
        .parse(step: 0, name: 2), .sync, .execute(step: 0, name: 2), .sync,
      ])
    #expect(receive(.failed(isStale: true), .synchronized) == [.fail(2, step: 0), .resend(2)])
    #expect(send(2, ["a"], mayBeResent: false) == [.execute(step: 0, name: 2), .sync])
    #expect(
      receive(.succeeded, .synchronized, .succeeded, .synchronized)
        == [.drop, .drop, .keep(1, step: 0), .finish(1)])
    #expect(receive(.failed(isStale: true), .synchronized) == [.fail(2, step: 0), .finish(2)])
  }

  @Test func `what is part of a transaction is not sent again`() {
    prepare("a")
    _ = send(1, ["a"], mayBeResent: false)
    #expect(receive(.failed(isStale: true), .synchronized) == [.fail(1, step: 0), .finish(1)])
    #expect(send(2, ["a"]).first == .parse(step: 0, name: 2))
  }

  @Test func `a held exchange finishes when both its answer and the release are there`() {
    prepare("a")
    _ = send(1, ["a"])
    machine.hold(1)
    #expect(receive(.failed(isStale: false), .synchronized) == [.fail(1, step: 0), .drop])
    #expect(!machine.isIdle)
    #expect(machine.release(1) == true)
    #expect(machine.isIdle)

    _ = send(2, ["a"])
    machine.hold(2)
    #expect(machine.release(2) == false)
    #expect(receive(.succeeded, .synchronized) == [.keep(2, step: 0), .finish(2)])
  }

  @Test func `a lost connection leaves what was under way, and nothing is prepared on the next`() {
    prepare("a")
    _ = send(1, ["a"])
    _ = send(2, ["a"])
    _ = send(3, ["a"])
    machine.abandon(2)
    machine.hold(1)
    #expect(receive(.succeeded, .synchronized) == [.keep(1, step: 0), .drop])
    #expect(machine.lose() == [1, 3])
    #expect(machine.isIdle)
    #expect(send(4, ["a"]) == [.parse(step: 0, name: 1), .sync, .execute(step: 0, name: 1), .sync])
  }

  @Test func `an answer to nothing breaks the connection off`() {
    prepare("a")
    #expect(receive(.succeeded) == [.breakOff])
    _ = send(1, ["a"])
    #expect(receive(.synchronized) == [.breakOff], "a step was not answered")
    machine = Machine()
    prepare("a")
    _ = send(1, ["a"])
    #expect(receive(.succeeded, .succeeded) == [.keep(1, step: 0), .breakOff], "nothing more was asked")
  }

  /// A model of the server answers a random conversation, and now and then the connection is lost; each exchange must
  /// get its own results, and finish or be lost once.
  @Test(arguments: seeds(count: 10)) func `a random conversation ends with every exchange answered or lost`(
    seed: UInt64
  ) {
    var random = Seeded(seed)
    var serverKnows: Set<Int> = []
    var wire: [[Machine.Order]] = []
    var finished: [Int: Int] = [:]
    var abandoned: Set<Int> = []
    var held: Set<Int> = []
    /// Whom somebody waits for.
    var underWay: Set<Int> = []
    var lost: Set<Int> = []
    var next = 1
    var sentTwice: Set<Int> = []
    var keysOf: [Int: [String]] = [:]

    func segments(_ orders: [Machine.Order]) -> [[Machine.Order]] {
      orders.split(separator: .sync, omittingEmptySubsequences: false).dropLast().map(Array.init)
    }
    while next <= 200 || !wire.isEmpty || !held.isEmpty {
      if Int.random(in: 0..<100, using: &random) == 0 {
        let left = machine.lose()
        #expect(left.count == Set(left).count && Set(left) == underWay, "seed \(seed)")
        lost.formUnion(left)
        underWay = []
        held = []
        serverKnows = []
        wire = []
        continue
      }
      if let ticket = held.randomElement(using: &random),
        wire.isEmpty || Int.random(in: 0..<5, using: &random) == 0
      {
        held.remove(ticket)
        if machine.release(ticket) {
          finished[ticket, default: 0] += 1
          underWay.remove(ticket)
        }
        continue
      }
      if next <= 200, wire.isEmpty || Bool.random(using: &random) {
        let keys = (0..<Int.random(in: 1...3, using: &random)).map { _ in
          ["a", "b", "c", "unparsable"].randomElement(using: &random) ?? "a"
        }
        keysOf[next] = keys
        let fate = Int.random(in: 0..<10, using: &random)
        // What is held is being cancelled, which happens to parts of transactions only.
        wire += segments(send(next, keys, mayBeResent: fate != 1))
        switch fate {
        case 0:
          machine.abandon(next)
          abandoned.insert(next)
        case 1:
          machine.hold(next)
          held.insert(next)
          underWay.insert(next)
        default:
          underWay.insert(next)
        }
        next += 1
        continue
      }
      // The server answers one segment. A parse fails at random, an execution fails at random or when nothing
      // is prepared.
      var actions: [Machine.Action] = []
      var hasFailed = false
      for order in wire.removeFirst() {
        if hasFailed {
          actions.append(machine.receive(.skipped))
          continue
        }
        switch order {
        case .parse(_, let name):
          hasFailed = Int.random(in: 0..<4, using: &random) == 0
          if !hasFailed { serverKnows.insert(name) }
          actions.append(machine.receive(hasFailed ? .failed(isStale: false) : .succeeded))
        case .execute(_, let name):
          let isStale = !serverKnows.contains(name) || Int.random(in: 0..<20, using: &random) == 0
          if isStale { serverKnows.remove(name) }
          hasFailed = isStale || Int.random(in: 0..<10, using: &random) == 0
          actions.append(machine.receive(hasFailed ? .failed(isStale: isStale) : .succeeded))
        case .sync:
          break
        }
      }
      actions.append(machine.receive(.synchronized))
      for action in actions {
        switch action {
        case .finish(let ticket):
          #expect(!held.contains(ticket), "a held exchange finished, seed \(seed)")
          finished[ticket, default: 0] += 1
          underWay.remove(ticket)
        case .resend(let ticket):
          let isFirst = sentTwice.insert(ticket).inserted
          #expect(isFirst, "sent a third time, seed \(seed)")
          wire += segments(send(ticket, keysOf[ticket] ?? [], mayBeResent: false))
        case .breakOff: Issue.record("broke off, seed \(seed)")
        case .keep(let ticket, _), .fail(let ticket, _):
          #expect(!abandoned.contains(ticket), "an abandoned exchange got a result, seed \(seed)")
        case .failAll, .drop: break
        }
      }
    }
    #expect(machine.isIdle, "seed \(seed)")
    #expect(finished.values.allSatisfy { $0 == 1 }, "seed \(seed)")
    #expect(Set(finished.keys).isDisjoint(with: lost), "seed \(seed)")
    #expect(Set(finished.keys).union(lost) == Set(1...200).subtracting(abandoned), "seed \(seed)")
  }
}

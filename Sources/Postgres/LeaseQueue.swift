/// Who gets the next free connection: first come, first served.
///
/// Pure: it knows connections and waiting callers by their values only.
struct LeaseQueue<Connection> {
  typealias Waiter = UInt64

  private struct Place {
    let waiter: Waiter
    let deadline: ContinuousClock.Instant
  }

  /// The one returned last is lent first, so that connections that are not needed stay unopened.
  private var idle: [Connection]
  private var places: [Place] = []
  private let capacity: Int

  init(_ connections: [Connection]) {
    idle = connections.reversed()
    capacity = connections.count
  }

  var waiting: Int { places.count }
  var lent: Int { capacity - idle.count }
  var firstDeadline: ContinuousClock.Instant? { places.map(\.deadline).min() }

  /// A free connection, or nil: then the waiter has a place in the queue.
  mutating func take(_ waiter: Waiter, until deadline: ContinuousClock.Instant) -> Connection? {
    if let connection = idle.popLast() { return connection }
    places.append(Place(waiter: waiter, deadline: deadline))
    return nil
  }

  /// Returns a connection; says whom it is lent to now, if somebody waits.
  mutating func giveBack(_ connection: Connection) -> Waiter? {
    if places.isEmpty {
      idle.append(connection)
      return nil
    }
    return places.removeFirst().waiter
  }

  /// The waiter goes; false when it has no place, or not any more.
  mutating func leave(_ waiter: Waiter) -> Bool {
    guard let index = places.firstIndex(where: { $0.waiter == waiter }) else { return false }
    places.remove(at: index)
    return true
  }

  /// Those whose deadline has passed; they have no place any more.
  mutating func expire(_ now: ContinuousClock.Instant) -> [Waiter] {
    let expired = places.filter { $0.deadline <= now }.map(\.waiter)
    places.removeAll { $0.deadline <= now }
    return expired
  }
}

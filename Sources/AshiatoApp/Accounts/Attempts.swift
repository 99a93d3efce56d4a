import AshiatoStore
import Credentials
import Postgres
import Training

/// What one attempt at a password is counted against.
///
/// Whoever comes on a device that she signed in on before has attempts of her own, so that strangers who guess at her
/// password cannot lock her out (OWASP's device cookies). All others share those of the account and of their network.
struct Attempts {
  /// Each with how many it allows.
  private let counters: [(digest: String, limit: Int)]

  /// In seconds; what is older is forgotten.
  static let window: Int64 = 15 * 60

  private init(_ counters: [(of: String, limit: Int)]) {
    // In one order for everybody, so that no two requests wait for one another.
    self.counters = counters.map { (Digest(of: Array($0.of.utf8)).description, $0.limit) }
      .sorted { $0.0 < $1.0 }
  }

  /// - Parameters:
  ///   - account: who it is, or who it would be: for a name that nobody has, attempts are counted as well.
  ///   - network: `nil` where it is not known, as on the machine itself.
  static func byStrangers(of account: String, from network: Network?) -> Attempts {
    var counters = [(of: "account \(account)", limit: 10)]
    if let network { counters.append((of: "network \(network.prefix)", limit: 100)) }
    return Attempts(counters)
  }

  static func on(device digest: String) -> Attempts { Attempts([(of: "device \(digest)", limit: 10)]) }

  /// By somebody who is signed in and gives her password again.
  static func inside(_ account: Person.ID) -> Attempts { Attempts([(of: "inside \(account)", limit: 10)]) }

  /// Counts one more.
  ///
  /// - Returns: whether it may be made.
  func charge(in transaction: borrowing Transaction, at school: School.ID, now: Instant)
    async throws(AshiatoError) -> Bool
  {
    var isAllowed = true
    let since = now.adding(seconds: -Self.window)
    for counter in counters {
      let total = try await transaction.charge(counter.digest, at: school, now: now, since: since)
      if total > counter.limit { isAllowed = false }
    }
    return isAllowed
  }

  /// Takes back the attempt that did not fail.
  func refund(in transaction: borrowing Transaction, at school: School.ID) {
    for counter in counters { transaction.refund(counter.digest, at: school) }
  }
}

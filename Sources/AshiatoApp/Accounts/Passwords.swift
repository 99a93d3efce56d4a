import Credentials
import Dispatch

/// Hashes and compares passwords one at a time, so that a crowd at the door takes no more memory than one person, and
/// keeps nobody waiting who is inside.
public actor Passwords {
  private let cost: PasswordHash.Cost
  private let places: Int
  private var taken = 0
  /// A third of a second is too long for the threads that everything else runs on.
  private let queue = DispatchQueue(label: "ashiato.passwords")

  /// - Parameter places: how many may wait; whoever comes after them is asked to come again.
  public init(places: Int = 16) {
    self.init(cost: .standard, places: places)
  }

  /// Tests hash at a lower cost.
  init(cost: PasswordHash.Cost, places: Int = 16) {
    self.cost = cost
    self.places = places
  }

  func hash(_ password: String) async throws(AccountRefusal) -> PasswordHash {
    let cost = cost
    guard let hash = try await inTurn({ Self.hash(password, at: cost) }) else { throw .busy }
    return hash
  }

  /// Whether this is the password behind the hash. Where there is none, it takes as long to say no.
  func match(_ password: String, _ hash: PasswordHash?) async throws(AccountRefusal) -> Bool {
    let cost = cost
    return try await inTurn {
      guard let hash else {
        _ = Self.hash(password, at: cost)
        return false
      }
      return hash.matches(password)
    }
  }

  /// The same password at the cost of today; `nil` where it is that already.
  func strengthened(_ hash: PasswordHash, of password: String) async throws(AccountRefusal) -> PasswordHash? {
    if hash.cost == cost { nil } else { try await self.hash(password) }
  }

  private static func hash(_ password: String, at cost: PasswordHash.Cost) -> PasswordHash? {
    var random = SystemRandomNumberGenerator()
    return PasswordHash(of: password, cost: cost, using: &random)
  }

  private func inTurn<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer)
    async throws(AccountRefusal) -> Answer
  {
    guard taken < places else { throw .busy }
    taken += 1
    defer { taken -= 1 }
    return await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: work()) }
    }
  }
}

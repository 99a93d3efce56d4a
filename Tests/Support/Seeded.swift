import Foundation
public import Testing

/// Random numbers that a seed repeats (SplitMix64).
public struct Seeded: RandomNumberGenerator, Sendable {
  /// The seed of the next number: a generator made with it goes on from here.
  public private(set) var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The seed that `ASHIATO_SEED` names, decimal, or a random one.
  public static var seedOfThisRun: UInt64 {
    ProcessInfo.processInfo.environment["ASHIATO_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...UInt64.max)
  }
}

/// Checks a property on `count` rounds of random values.
///
/// Use `#require` in the property: the round ends there and its seed is told. `ASHIATO_SEED` set to that seed
/// makes it the first round of the next run.
public func forAll(
  _ count: Int = 100, seed: UInt64? = nil, sourceLocation: SourceLocation = #_sourceLocation,
  _ property: (inout Seeded) throws -> Void
) {
  for round in Rounds(count, seed: seed) {
    do {
      var random = Seeded(seed: round.seed)
      try property(&random)
    } catch {
      round.record(error, sourceLocation)
      return
    }
  }
}

/// Checks a property on `count` rounds of random values, one after the other.
public func forAll(
  _ count: Int = 100, seed: UInt64? = nil, sourceLocation: SourceLocation = #_sourceLocation,
  _ property: (inout Seeded) async throws -> Void
) async {
  for round in Rounds(count, seed: seed) {
    do {
      var random = Seeded(seed: round.seed)
      try await property(&random)
    } catch {
      round.record(error, sourceLocation)
      return
    }
  }
}

/// Seeds, one a round; the first is the given one.
private struct Rounds: Sequence, IteratorProtocol {
  private var remaining: Int
  private var number = 0
  private var seed: UInt64

  init(_ count: Int, seed: UInt64?) {
    remaining = count
    self.seed = seed ?? Seeded.seedOfThisRun
  }

  mutating func next() -> Round? {
    guard remaining > 0 else { return nil }
    defer {
      remaining -= 1
      number += 1
      var seeds = Seeded(seed: seed)
      seed = seeds.next()
    }
    return Round(number: number, seed: seed)
  }
}

private struct Round {
  let number: Int
  let seed: UInt64

  func record(_ error: any Error, _ sourceLocation: SourceLocation) {
    Issue.record(
      error, "Round \(number + 1) failed. ASHIATO_SEED=\(seed) repeats it first.",
      sourceLocation: sourceLocation)
  }
}

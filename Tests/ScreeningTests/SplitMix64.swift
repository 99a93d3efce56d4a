import Foundation

/// Vigna's splitmix64: small, fast, and the same everywhere for the same seed.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  /// A seed for one property: `ASHIATO_SEED` where it is set, otherwise a fresh one. It is printed, so that a failure can be repeated.
  static func printedSeed(for property: String) -> UInt64 {
    let seed =
      ProcessInfo.processInfo.environment["ASHIATO_SEED"].flatMap(UInt64.init)
      ?? UInt64.random(in: .min ... .max)
    print("\(property): ASHIATO_SEED=\(seed)")
    return seed
  }
}

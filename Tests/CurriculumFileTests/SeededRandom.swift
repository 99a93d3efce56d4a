import Foundation

/// SplitMix64. The seed comes from `ASHIATO_SEED` where somebody wants a failure again, else from the system, and is printed.
struct SeededRandom: RandomNumberGenerator {
  let seed: UInt64
  private var state: UInt64

  init(for test: String) {
    seed =
      ProcessInfo.processInfo.environment["ASHIATO_SEED"].flatMap { UInt64($0) } ?? .random(in: .min ... .max)
    state = seed
    print("\(test): ASHIATO_SEED=\(seed)")
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

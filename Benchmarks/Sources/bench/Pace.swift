/// How long everything is measured.
struct Pace: Codable {
  /// Of each side in each round.
  let seconds: Int
  let rounds: Int
}

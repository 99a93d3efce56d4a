/// What came of one subject and the bound that it is held to.
struct Comparison: Codable {
  let benchmark: String
  let subject: String
  let bound: String
  /// Medians of the rounds.
  let subjectPerSecond: Double
  let boundPerSecond: Double
  /// Subject by bound: the median of the rounds, the smallest and the largest.
  let ratio: Double
  let lowest: Double
  let highest: Double
  /// The ratio that we want to reach; absent where a pair is shown to understand another.
  let aim: Double?

  var isMet: Bool? { aim.map { ratio >= $0 } }
}

/// Entrants that take turns, and which of them are compared.
struct Heat {
  struct Pair {
    let subject: Int
    let bound: Int
    var aim: Double?
  }

  let benchmark: String
  let entrants: [Entrant]
  /// Places in `entrants`.
  let pairs: [Pair]

  /// Measures every entrant once in each round, every other round backwards, so that a machine that becomes slower
  /// does not favour one side.
  func run(at pace: Pace) async throws -> [Comparison] {
    var rates = Array(repeating: [Double](), count: entrants.count)
    // Plans, caches, connections and the clock of the processor.
    for entrant in entrants { _ = try await entrant.perSecond(1) }
    for round in 0..<pace.rounds {
      let places = round.isMultiple(of: 2) ? Array(entrants.indices) : entrants.indices.reversed()
      for place in places { rates[place].append(try await entrants[place].perSecond(pace.seconds)) }
    }
    return pairs.map { pair in
      let (subject, bound) = (rates[pair.subject], rates[pair.bound])
      let ratios = zip(subject, bound).map { $0 / $1 }.sorted()
      return Comparison(
        benchmark: benchmark, subject: entrants[pair.subject].name, bound: entrants[pair.bound].name,
        subjectPerSecond: subject.median, boundPerSecond: bound.median, ratio: ratios.median,
        lowest: ratios.first ?? .nan, highest: ratios.last ?? .nan, aim: pair.aim)
    }
  }
}

extension [Double] {
  /// The middle value, or the mean of the two in the middle; of nothing, not a number.
  var median: Double {
    if isEmpty { return .nan }
    let sorted = self.sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}

import ArgumentParser

@main struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures Ashiato against what bounds it, in one run, and prints the ratios.",
    discussion: """
      Each side is measured in turn, round after round, against the same server. The ratio is the median of the \
      ratios of the rounds; the spread is the smallest and the largest of them.
      """)

  @Argument(help: "What to measure; without a name, everything but growth.")
  var names: [Benchmark] = []

  @Option(help: "Seconds that each side is measured in each round.")
  var seconds = 1

  @Option(help: "Rounds; an odd number has a median that was measured.")
  var rounds = 3

  @Option(help: ArgumentHelp("Also write the result as JSON.", valueName: "file"))
  var json: String?

  func validate() throws {
    guard seconds >= 1, rounds >= 1 else { throw ValidationError("Seconds and rounds are at least 1.") }
  }

  func run() async throws {
    let pace = Pace(seconds: seconds, rounds: rounds)
    let chosen = names.isEmpty ? Benchmark.usual : Benchmark.allCases.filter(names.contains)
    let comparisons = try await BenchServer.run { server in
      if !Set(chosen).isDisjoint(with: [.select, .insert]) { try await server.makeAccounts() }
      if !Set(chosen).isDisjoint(with: [.verification, .progress, .school, .catalogue, .service, .growth]) {
        try await server.makeSchools()
      }
      var comparisons: [Comparison] = []
      for benchmark in chosen { comparisons += try await benchmark.comparisons(on: server, at: pace) }
      return comparisons
    }
    let report = try await Report(pace: pace, comparisons: comparisons)
    print(report.table)
    if let json { try report.write(to: json) }
  }
}

/// What can be measured by itself.
enum Benchmark: String, CaseIterable, ExpressibleByArgument {
  case select, insert, verification, progress, school, catalogue, service, growth

  /// Growth takes a quarter of an hour and 20 GB: it is measured where it is named.
  static let usual = allCases.filter { $0 != .growth }

  func comparisons(on server: BenchServer, at pace: Pace) async throws -> [Comparison] {
    say("Measuring: \(rawValue).")
    switch self {
    case .select: return try await compareSelects(on: server, at: pace)
    case .insert: return try await compareInserts(on: server, at: pace)
    case .verification: return try await compareVerification(on: server, at: pace)
    case .progress: return try await compareProgress(on: server, at: pace)
    case .school: return try await compareSchools(on: server, at: pace)
    case .catalogue: return try await compareCatalogue(on: server, at: pace)
    case .service: return try await compareService(on: server, at: pace)
    case .growth: return try await compareGrowth(on: server, at: pace)
    }
  }
}

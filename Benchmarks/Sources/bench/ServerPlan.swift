/// How the server carried out one statement: which tables it read, by what, and how many rows came of it.
struct ServerPlan {
  /// The statement on one line.
  let statement: String
  let scans: [Scan]

  struct Scan {
    /// As `Index Scan using session_by_enrolment on session`.
    let kind: String
    let rows: Int
    let times: Int
  }

  /// The plans that `auto_explain` wrote to a log, each statement once.
  static func all(in log: String) -> [ServerPlan] {
    var plans: [ServerPlan] = []
    var known: Set<String> = []
    for block in log.split(separator: " plan:\n").dropFirst() {
      // Lines of one message begin with a tab.
      let lines = block.split(separator: "\n").prefix { $0.hasPrefix("\t") }.map { $0.drop { $0 == "\t" } }
      let isPlan = lines.map { $0.contains("(actual rows=") || $0.contains("(cost=") }
      guard let first = isPlan.firstIndex(of: true) else { continue }
      let statement = lines[..<first].joined(separator: " ").split(separator: " ", omittingEmptySubsequences: true)
        .joined(separator: " ").replacing("Query Text: ", with: "")
      guard known.insert(statement).inserted else { continue }
      plans.append(ServerPlan(statement: statement, scans: lines[first...].compactMap { Scan(String($0)) }))
    }
    return plans
  }
}

extension ServerPlan.Scan {
  fileprivate init?(_ line: String) {
    guard
      let match = line.firstMatch(
        of: #/((?:Seq|Index|Index Only|Bitmap Heap) Scan [^(]*?)\s+\(cost=.*actual rows=(\d+) loops=(\d+)/#),
      let rows = Int(match.2), let times = Int(match.3)
    else { return nil }
    self.init(kind: String(match.1), rows: rows, times: times)
  }
}

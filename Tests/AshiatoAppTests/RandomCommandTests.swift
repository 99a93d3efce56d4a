import AshiatoApp
import AshiatoStore
import Credentials
import Postgres
import TestSupport
import Testing
import Training

/// Whatever people ask of the service, in whatever order and at the same time: it holds what it accepted, and nothing else.
///
/// A failure prints the seed and what was asked. `ASHIATO_SEED` asks the same again; among requests made at the same
/// time, who comes first is the machine's choice.
@Suite(.school)
struct RandomCommandTests {
  @Test(arguments: 0..<2 as Range<UInt64>)
  func `the database holds what was accepted, one request after the other`(run: UInt64) async throws {
    try await Cast.play { cast in
      try await play(Seeded.seedOfThisRun &+ run, rounds: 150, atOnce: 1...1, at: [cast])
    }
  }

  @Test(arguments: 0..<2 as Range<UInt64>)
  func `the database holds what was accepted, at two schools, at the same time, and with some cut off`(
    run: UInt64
  ) async throws {
    try await Cast.play { cast in
      let other = try await cast.anotherSchool()
      try await play(Seeded.seedOfThisRun &+ run, rounds: 70, atOnce: 2...6, at: [cast, other])
    }
  }

  /// Asks at random and compares what the database holds with the ledgers, which have what was accepted.
  private func play(_ seed: UInt64, rounds: Int, atOnce: ClosedRange<Int>, at casts: [Cast]) async throws {
    var random = Seeded(seed: seed)
    var told = ["ASHIATO_SEED=\(seed)"]
    let owner = try await owner()
    var ledgers: [Ledger] = []
    for cast in casts { ledgers.append(try await Ledger(of: cast)) }
    var accepted = 0

    for round in 1...rounds {
      if Int.random(in: 0..<12, using: &random) == 0 { casts[0].clock.letDaysPass(1) }
      var requests: [Request] = []
      for _ in 0..<Int.random(in: atOnce, using: &random) {
        // Each request draws from a generator of its own: what one draws does not change the next.
        var own = Seeded(seed: random.next())
        let school = Int.random(in: ledgers.indices, using: &own)
        let command = ledgers[school].anyCommand(using: &own)
        let isCutOff = atOnce.upperBound > 1 && Int.random(in: 0..<5, using: &own) == 0
        let patience = isCutOff ? Int.random(in: 0...8_000, using: &own) : nil
        requests.append(Request(school: school, command: command, patience: patience))
      }

      let before = requests.count == 1 ? try await contents(as: owner) : nil
      for (request, outcome) in await answers(to: requests) {
        told.append("\(round). \(casts[request.school].school.domain): \(request.command.title): \(outcome)")
        switch outcome {
        case .accepted(let enter):
          accepted += 1
          enter(&ledgers[request.school])
        case .refused:
          guard let before else { continue }
          let after = try await contents(as: owner)
          #expect(
            after == before, "a refusal left something behind\n\(told.joined(separator: "\n"))")
        case .cutOff: continue
        case .fault:
          Issue.record("a fault\n\(told.joined(separator: "\n"))")
          return
        }
      }
    }

    #expect(accepted > 20, "\(told.joined(separator: "\n"))")
    for ledger in ledgers {
      let complaints = try await ledger.complaints()
      #expect(complaints == [], "\(ledger.cast.school.domain)\n\(told.joined(separator: "\n"))")
    }
  }

  private struct Request: Sendable {
    let school: Int
    let command: Command
    /// After how many microseconds whoever asked goes away.
    let patience: Int?

    func outcome() async -> Outcome {
      let asking = Task { try await command.carryOut() }
      if let patience {
        try? await Task.sleep(for: .microseconds(patience))
        asking.cancel()
      }
      do {
        return .accepted(try await asking.value)
      } catch AshiatoError.refused(let refusal) {
        return .refused(refusal.rule)
      } catch AshiatoError.failed(let error) where patience != nil && error.code == .cancelled {
        guard command.isTakenUpAgain else { return .cutOff }
        return await Request(school: school, command: command, patience: nil).outcome()
      } catch {
        return .fault("\(error)")
      }
    }
  }

  private enum Outcome: CustomStringConvertible {
    case accepted(@Sendable (inout Ledger) -> Void)
    case refused(String)
    case cutOff
    case fault(String)

    var description: String {
      switch self {
      case .accepted: "accepted"
      case .refused(let rule): "refused by \(rule)"
      case .cutOff: "cut off"
      case .fault(let error): "FAULT \(error)"
      }
    }
  }

  /// In the order in which they ended.
  private func answers(to requests: [Request]) async -> [(Request, Outcome)] {
    await withTaskGroup { group in
      for request in requests { group.addTask { (request, await request.outcome()) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// A digest of every row of every table.
  private func contents(as owner: ToolConnection) async throws -> [[String?]] {
    let tables = try await owner.rows(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname"
    ).compactMap { $0[0] }
    let digests = tables.map {
      "select '\($0)', md5(string_agg(one::text, ' ' order by one::text)) from \($0) as one"
    }
    return try await owner.rows(digests.joined(separator: " union all "))
  }
}

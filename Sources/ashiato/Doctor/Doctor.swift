import AshiatoApp
import AshiatoStore
import Foundation
import Postgres
import PrivateCluster
import Training

/// Looks at one thing after the other and changes nothing, unless it is told to mend.
struct Doctor {
  let settings: Settings
  /// Files that only their owner should be able to read.
  let secrets: [String]
  let mends: Bool

  /// Looks at these, with the database up while it is needed.
  func examine(_ checks: [Check]) async -> [Diagnosis] {
    var diagnoses: [Diagnosis] = []
    for check in checks where !check.needsDatabase && check != .database {
      diagnoses.append(await diagnosis(of: check) { try await withoutDatabase(check) })
    }
    let others = checks.filter { $0.needsDatabase || $0 == .database }
    guard !others.isEmpty else { return diagnoses }
    do {
      diagnoses += try await Composition(settings: settings).withAddresses { addresses in
        var diagnoses: [Diagnosis] = []
        for check in others {
          diagnoses.append(await diagnosis(of: check) { try await finding(check, addresses) })
        }
        return diagnoses
      }
    } catch {
      diagnoses += others.map { check in
        check == .database
          ? Diagnosis(check, error, in: settings.home)
          : Diagnosis(check: check, outcome: .notLooked, sentence: "There is no database to ask.")
      }
    }
    return diagnoses
  }

  private func diagnosis(of check: Check, _ look: () async throws -> Finding) async -> Diagnosis {
    do {
      switch try await look() {
      case .well(let sentence): return Diagnosis(check: check, outcome: .well, sentence: sentence)
      case .notLooked(let sentence): return Diagnosis(check: check, outcome: .notLooked, sentence: sentence)
      case .ill(_, _, let mend?) where mends:
        return Diagnosis(check: check, outcome: .mended, sentence: try await mend())
      case .ill(let sentence, let remedy, let mend):
        let remedy: Sentence = mend == nil ? remedy : "\(remedy)\nOr let “ashiato doctor --mend” do it."
        return Diagnosis(check: check, outcome: .ill, sentence: sentence, remedy: remedy)
      }
    } catch {
      return Diagnosis(check, error, in: settings.home)
    }
  }

  private func withoutDatabase(_ check: Check) async throws -> Finding {
    switch check {
    case .settings: .well("Everything that is set can be read.")
    case .home: home()
    case .programs: try await programs()
    case .disk: try disk()
    case .files: files()
    case .certificate: try certificate()
    default: .notLooked("The database is asked about it.")
    }
  }

  private func finding(_ check: Check, _ addresses: DatabaseAddresses) async throws -> Finding {
    switch check {
    case .database: try await database(addresses)
    case .schema: try await schema(addresses)
    case .rights: try await rights(addresses)
    case .durability: try await durability(addresses)
    case .privacy: try await privacy(addresses)
    case .clock: try await clock(addresses)
    case .statusList: try await statusLists(addresses)
    case .records: try await records(addresses)
    case .audit: try await audit(addresses)
    default: .notLooked("No database is asked about it.")
    }
  }
}

extension Diagnosis {
  /// Of something that broke while it was looked at.
  init(_ check: Check, _ error: any Error, in home: Home) {
    let (sentence, remedy) = Self.words(for: error, in: home)
    self.init(check: check, outcome: .ill, sentence: sentence, remedy: remedy)
  }

  private static func words(for error: any Error, in home: Home) -> (sentence: Sentence, remedy: Sentence?) {
    switch error {
    case let obstacle as Obstacle: (obstacle.sentence, obstacle.remedy)
    case let error as ClusterError: (Sentence(verbatim: error.summary), Sentence(verbatim: error.remedy))
    case MigrationError.failed(let error, nil): words(for: error, in: home)
    case let error as MigrationError: (Sentence(verbatim: error.sentence), Sentence(verbatim: error.remedy))
    case AshiatoError.refused(let refusal): (refusal.sentence, refusal.remedy)
    case AshiatoError.failed(let error): words(for: error, in: home)
    case AshiatoError.unreadable(let complaint):
      words(for: Fault(unreadable: complaint, in: home), in: home)
    case let error as DatabaseError: words(for: Fault(error, in: home), in: home)
    case let fault as Fault: (Sentence(verbatim: fault.sentence), Sentence(verbatim: fault.remedy))
    default: ("It could not be looked at: \("\(error)").", nil)
    }
  }
}

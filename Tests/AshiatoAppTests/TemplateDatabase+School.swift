import AshiatoApp
import Credentials
import Postgres
import TestSupport
import Testing
import Training

@testable import AshiatoStore

extension TemplateDatabase {
  /// A school with its cast, keys and authorities, one small curriculum, and both students enrolled in it.
  static let school = TemplateDatabase(named: "school", madeFrom: Migration.all.map(\.sha256)) { address in
    try await open(at: address, userOf: { "\(address) user='\($0)'" }) { _ in }
  }

  /// The same after Aya went the whole way, with what can happen on it: see `Cast.goTheWholeWay`.
  static let graduated = TemplateDatabase(named: "graduated", madeFrom: Migration.all.map(\.sha256)) {
    address in
    try await open(at: address, userOf: { "\(address) user='\($0)'" }) { try await $0.goTheWholeWay() }
  }

  private static func open(
    at address: String, userOf: @Sendable (String) -> String, _ scene: (Cast) async throws -> Void
  ) async throws {
    let owner = try await ToolConnection.connect(to: ConnectionString(address), logger: .silent)
    _ = try await Migrator(owner).migrate()
    try await Cast.onDatabase({ $0.map(userOf) ?? address }) { ashiato, checks, store, clock in
      let noor = try await ashiato.openSchool(
        domain: "ashi.example", name: "Ashi School", timeZone: "Europe/London",
        administrator: .init(handle: "noor", name: "Noor", email: "noor@ashi.example", roles: []), as: owner)
      func join(_ handle: String, _ name: String, _ role: Role) async throws -> Caller {
        let person = NewPerson(handle: handle, name: name, email: "\(handle)@ashi.example", roles: [role])
        return Caller(school: noor.school, person: try await ashiato.add(person, as: noor))
      }
      let cast = Cast(
        ashiato: ashiato, checks: checks, store: store, clock: clock, school: noor.school, noor: noor,
        kenji: try await join("kenji", "Kenji", .instructor),
        mina: try await join("mina", "Mina", .instructor),
        aya: try await join("aya", "Aya", .student), ben: try await join("ben", "Ben", .student))
      try await cast.settleIn()
      try await scene(cast)
    }
  }
}

extension Trait where Self == DatabaseTrait {
  static var school: Self { .database(.school) }
  static var graduated: Self { .database(.graduated) }
}

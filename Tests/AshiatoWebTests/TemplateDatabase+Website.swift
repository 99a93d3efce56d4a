import AshiatoApp
import Credentials
import Logging
import Postgres
import TestSupport
import Testing
import Training

@testable import AshiatoStore
@testable import AshiatoWeb

extension TemplateDatabase {
  /// The school of the samples with its key, a status list, one record that stands and one that was revoked.
  static let website = TemplateDatabase(named: "website", madeFrom: Migration.all.map(\.sha256)) { address in
    let owner = try await ToolConnection.connect(to: ConnectionString(address), logger: .silent)
    _ = try await Migrator(owner).migrate()
    let service = try Database(.init(ConnectionString("\(address) user='ashiato_service'")), logger: .silent)
    try await service.withConnections {
      let ashiato = Ashiato(Store(service), now: { .sampleNow })
      let mari = try await ashiato.openSchool(
        domain: Sample.domain, name: Sample.school, timeZone: "Europe/London",
        administrator: .init(handle: "mari", name: "Mari", email: "mari@barefoot.example", roles: []),
        as: owner)
      let key = try Sample.key()
      let possession = try KeyPossession(
        school: "did:web:\(Sample.domain)", person: mari.person.id.description, key: key.publicKey
      ).signed(by: key, at: Sample.issued)
      _ = try await ashiato.registerSchoolKey(possession, fragment: "key-1", as: mari)
      try await ashiato.nameContact(try #require(PublicContact("reports@barefoot.example")), as: mari)
      try await owner.plant(try Sample.signed(), code: try Sample.code(), index: 4711)
      try await owner.plant(
        try Sample.signed { $0.status.index = 4712 }, code: try Sample.revokedCode(), index: 4712)
      let revoked = try Sample.revokedCode().description
      _ = try await ashiato.revokeRecord(revoked, because: .misconduct, with: key, as: mari)
    }
  }
}

extension ToolConnection {
  /// Puts a signed record where strangers find it, without the training behind it: a stranger sees none of that.
  fileprivate func plant(_ record: [UInt8], code: CheckCode, index: Int) throws {
    let id = "00000000-0000-7000-8000-00000000\(index)"
    let ids = "(select id from school), '\(id)'"
    let text = String(decoding: record, as: UTF8.self).replacing("'", with: "''")
    let digest = Digest(of: record).description
    try script(
      """
      set session_replication_role = replica;
      insert into record (school_id, id, enrolment_id, student_id, curriculum_id, version, kind, awarded_on, issued_by)
        values (\(ids), '\(id)', '\(id)', 'foundation-safety-0', '2026.1', 'achievement', '2026-05-01', '\(id)');
      insert into check_code (school_id, record_id, student_id, code) values (\(ids), '\(id)', '\(code.text)');
      insert into status_list (school_id, list) select id, 1 from school on conflict do nothing;
      insert into edition (school_id, record_id, number, student_id, status_list, status_index, key_id, valid_from,
          planned_digest, created_at)
        values (\(ids), 1, '\(id)', 1, \(index), (select id from school_key), '2026-05-01', '\(digest)', '2026-05-01');
      insert into edition_bytes (school_id, record_id, number, student_id, planned, signed)
        values (\(ids), 1, '\(id)', '', '\(text)');
      insert into edition_signed (school_id, record_id, number, student_id, digest, signed_at)
        values (\(ids), 1, '\(id)', '\(digest)', '2026-05-01');
      insert into current_edition (school_id, record_id, number, student_id) values (\(ids), 1, '\(id)');
      set session_replication_role = default;
      """)
  }
}

extension Ashiato {
  /// For what nobody signs in to: it is connected to nothing.
  static func unasked() throws -> Ashiato {
    Ashiato(Store(try Database(.init(ConnectionString("host=/nowhere")), logger: .silent)))
  }
}

extension Trait where Self == DatabaseTrait {
  static var website: Self { .database(.website) }
}

extension Training.Instant {
  /// The moment at which the samples are checked.
  static let sampleNow = Training.Instant(microseconds: Sample.now.secondsSinceEpoch * 1_000_000)
}

extension Logger {
  static let silent = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
}

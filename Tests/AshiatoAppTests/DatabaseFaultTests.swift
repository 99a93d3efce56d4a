import AshiatoApp
import Credentials
import Postgres
import Synchronization
import TestSupport
import Testing
import Training

@testable import AshiatoStore

/// What a school keeps, and what a person is told, when the database under it misbehaves.
@Suite(.school)
struct DatabaseFaultTests {
  // MARK: It says no

  enum Fault: String, CaseIterable, CustomTestStringConvertible {
    case away = "nobody is let in"
    case full = "the disk is full"
    case readOnly = "it takes no changes"
    case slow = "it does not answer in time"

    var testDescription: String { rawValue }
  }

  @Test(arguments: Fault.allCases)
  func `a use case that fails keeps nothing, says that it may be tried again, and then succeeds`(
    while fault: Fault
  ) async throws {
    try await Cast.play { calm in
      try await calm.complete(.small, for: calm.ben)
      let session = FactReference.session(try await calm.log(.made(on: "2026-03-01")))
      let signature = try await calm.signed(session, by: calm.kenji)
      let patience: Duration = fault == .slow ? .milliseconds(1500) : .seconds(30)
      try await calm.withService(patience: patience) { cast in
        // Connected before, as a service is.
        _ = try await cast.ashiato.unsignedFacts(.session, as: cast.noor)
        let before = try await everyRow()
        try await begin(fault)
        let attempts: [@Sendable (Cast) async throws -> Void] = [
          { _ = try await $0.log(.made(on: "2026-03-02")) },
          { _ = try await $0.ashiato.signOff(signature, as: $0.kenji) },
          { _ = try await $0.issue(to: $0.ben) },
        ]
        for attempt in attempts { await expectUnavailable { try await attempt(cast) } }
        try await lift(fault)
        #expect(try await everyRow() == before)
        try await cast.untilItAnswers()
        // On a busy machine somebody in a hurry could be late again.
        for attempt in attempts { try await attempt(fault == .slow ? calm : cast) }
        #expect(try await calm.ashiato.audit(as: calm.noor).findings == [])
      }
    }
  }

  private func expectUnavailable(
    sourceLocation: SourceLocation = #_sourceLocation, _ attempt: () async throws -> Void
  ) async {
    let error = await #expect(throws: AshiatoError.self, sourceLocation: sourceLocation) {
      try await attempt()
    }
    #expect(
      error?.isUnavailable == true, "\(String(describing: error))", sourceLocation: sourceLocation)
  }

  private func begin(_ fault: Fault) async throws {
    let owner = try await owner()
    let name = try TestDatabase.current.name
    switch fault {
    case .away:
      try await owner.script("alter database \(name) connection limit 0")
      try await endService(owner)
    case .full:
      // After the facts themselves: what was written before must go as well.
      try await owner.script(
        """
        create function disk_is_full() returns trigger language plpgsql as $$
        begin raise disk_full using message = 'could not extend file: No space left on device'; end $$;
        create trigger full_disk before insert on audit_entry for each row execute function disk_is_full();
        """)
    case .readOnly:
      try await owner.script("alter database \(name) set default_transaction_read_only = on")
      try await endService(owner)
    case .slow:
      // Ends with its connection, which `lift` drops.
      try await holder.hold(owner, "begin; lock table session, enrolment in access exclusive mode")
    }
  }

  private let holder = Holder()

  /// Keeps a connection, and what it locks, until it is told not to.
  private actor Holder {
    private var connection: ToolConnection?

    func hold(_ connection: ToolConnection, _ script: String) async throws {
      try await connection.script(script)
      self.connection = connection
    }

    func letGo() async throws {
      try await connection?.script("rollback")
      connection = nil
    }
  }

  private func lift(_ fault: Fault) async throws {
    try await holder.letGo()
    // The owner's own sessions are read-only too by now.
    let owner = try await owner()
    try await owner.script("set default_transaction_read_only = off")
    let name = try TestDatabase.current.name
    switch fault {
    case .away: try await owner.script("alter database \(name) connection limit -1")
    case .full: try await owner.script("drop function disk_is_full cascade")
    case .readOnly:
      try await owner.script("alter database \(name) reset default_transaction_read_only")
      try await endService(owner)
    case .slow: break
    }
  }

  // MARK: It loses the answer

  @Test(arguments: [true, false])
  func `a sign-off whose COMMIT is not answered is in doubt, and sending it again settles it`(
    kept: Bool
  )
    async throws
  {
    try await Cast.play { calm in
      let session = FactReference.session(try await calm.log(.made()))
      let signature = try await calm.signed(session, by: calm.kenji)
      let key = Int64.random(in: .min ... .max)
      let owner = try await owner()
      // COMMIT waits for this test, longer than the client does and as long as the server would let it.
      try await owner.script(
        """
        create function be_patient() returns trigger language plpgsql as $$
        begin perform set_config('statement_timeout', '0', true); return new; end $$;
        create function wait_for_test() returns trigger language plpgsql as $$
        begin perform pg_advisory_xact_lock(\(key)); return null; end $$;
        create trigger patience before insert on sign_off for each row execute function be_patient();
        create constraint trigger waiting after insert on sign_off deferrable initially deferred
          for each row execute function wait_for_test();
        select pg_advisory_lock(\(key));
        """)
      try await calm.withService(patience: .seconds(4)) { cast in
        let error = await #expect(throws: AshiatoError.self) {
          try await cast.ashiato.signOff(signature, as: cast.kenji)
        }
        guard case .failed(let failure)? = error else { throw try #require(error) }
        #expect(failure.code == .commitUnknown)
        #expect(error?.isUnavailable == false)
        let pid = try #require(try await waitingBackends(owner).first)
        try await owner.script(
          kept ? "select pg_advisory_unlock(\(key))" : "select pg_terminate_backend(\(pid))")
        try await until("it is decided") {
          try await owner.rows("select from pg_stat_activity where pid = \(pid)").isEmpty
        }
        try await owner.script("select pg_advisory_unlock_all()")
        #expect(try await owner.rows("select count(*) from sign_off") == [[kept ? "1" : "0"]])
        if kept {
          try await refusal(by: "signed-once") {
            _ = try await cast.ashiato.signOff(signature, as: cast.kenji)
          }
        } else {
          _ = try await cast.ashiato.signOff(signature, as: cast.kenji)
        }
        #expect(try await owner.rows("select count(*) from sign_off") == [["1"]])
        #expect(try await calm.ashiato.audit(as: calm.noor).findings == [])
      }
    }
  }

  // MARK: It comes and goes

  @Test(arguments: [Seeded.seedOfThisRun])
  func `while connections and callers come and go, each fact that was acknowledged stands once and whole`(
    seed: UInt64
  ) async throws {
    try await Cast.play { cast in
      let owner = try await owner()
      let reports = [cast.aya, cast.ben].flatMap { student in
        (1...10).map { day in
          SessionReport.made(
            student: student.person.handle, on: CalendarDay(year: 2026, month: 3, day: day)!,
            start: student.person.handle == "aya" ? "10:00" : "14:00")
        }
      }
      let forgiven = try await withThrowingTaskGroup(of: Int.self) { group in
        group.addTask {
          var random = Seeded(seed: seed)
          for _ in 0..<60 {
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...25, using: &random)))
            _ = try await owner.rows(
              """
              select pg_terminate_backend(pid) from pg_stat_activity
              where datname = current_database() and usename = 'ashiato_service'
              order by md5(pid::text || $1) limit 1
              """, ["\(random.next())"])
          }
          return 0
        }
        for (number, report) in reports.enumerated() {
          group.addTask {
            var whims = Whims(seed: seed &+ UInt64(number))
            let student = report.student == "aya" ? cast.aya : cast.ben
            let id = try await whims.insist { try await cast.log(report, as: student) }
            let statement = try await whims.insist {
              try await cast.signed(.session(id), by: cast.kenji)
            }
            try await whims.insist(settledBy: "signed-once") {
              _ = try await cast.ashiato.signOff(statement, as: cast.kenji)
            }
            return whims.forgiven
          }
        }
        return try await group.reduce(0, +)
      }
      #expect(forgiven > 0, "Nothing came or went, seed \(seed)")
      let counts = try await owner.rows(
        """
        select
          (select count(*) from session), (select count(distinct (student_id, day)) from session),
          (select count(*) from sign_off), (select count(*) from request),
          (select count(*) from audit_entry where action = 'session.log'),
          (select count(*) from audit_entry where action = 'sign-off.session')
        """)
      #expect(counts == [Array(repeating: "\(reports.count)", count: 6)], "seed \(seed)")
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [], "seed \(seed)")
      // Nobody is left in a transaction.
      #expect(
        try await owner.rows(
          "select count(*) from pg_stat_activity where usename = 'ashiato_service' and datname = current_database() and state <> 'idle'"
        ) == [["0"]], "seed \(seed)")
    }
  }

  @Test(arguments: [Seeded.seedOfThisRun])
  func `a record that is issued while connections are lost is issued once`(seed: UInt64)
    async throws
  {
    try await Cast.play { cast in
      try await cast.complete(.small, for: cast.aya)
      let owner = try await owner()
      let issued = try await withThrowingTaskGroup(of: IssuedRecordState?.self) { group in
        group.addTask {
          var random = Seeded(seed: seed)
          for _ in 0..<40 {
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...20, using: &random)))
            try await endService(owner)
          }
          return nil
        }
        for number in 0..<3 {
          group.addTask {
            var whims = Whims(seed: seed &+ UInt64(number))
            return try await whims.insist { try await cast.issue(to: cast.aya) }
          }
        }
        var issued: [IssuedRecordState] = []
        for try await state in group {
          if let state { issued.append(state) }
        }
        return issued
      }
      #expect(issued.count == 3)
      #expect(Set(issued.map(\.record.id)).count == 1, "seed \(seed)")
      #expect(Set(issued.map(\.signed)).count == 1, "seed \(seed)")
      let counts = try await owner.rows(
        "select (select count(*) from record), (select count(*) from edition_signed), (select count(*) from edition_delivered)"
      )
      #expect(counts == [["1", "1", "1"]], "seed \(seed)")
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [], "seed \(seed)")
    }
  }
}

/// A migrator that loses its connection in the middle.
@Suite(.database(.bare))
struct MigrationFaultTests {
  @Test(arguments: [true, false])
  func `a migrator that loses its connection says where, and the next one goes on from there`(
    inCommit: Bool
  )
    async throws
  {
    let (witness, key) = (try await owner(), Int64.random(in: .min ... .max))
    // The second migration waits for this test: while it is being noted, or while it is being kept.
    try await witness.script(
      """
      create schema test;
      create function test.wait_for_test() returns trigger language plpgsql as $$
      begin perform pg_advisory_xact_lock(\(key)); return new; end $$;
      create function test.lay_wait() returns event_trigger language plpgsql as $$
      begin
        if to_regclass('public.schema_migration') is not null
          and not exists (select from pg_trigger where tgname = 'wait_for_test')
        then
          create \(inCommit ? "constraint" : "") trigger wait_for_test after insert on public.schema_migration
            \(inCommit ? "deferrable initially deferred" : "")
            for each row when (new.number = 2) execute function test.wait_for_test();
        end if;
      end $$;
      create event trigger lay_wait on ddl_command_end when tag in ('CREATE TABLE')
        execute function test.lay_wait();
      select pg_advisory_lock(\(key));
      """)
    let migrating = Task { try await Migrator(try await owner()).migrate() }
    try await until("the second migration waits") { try await waitingBackends(witness).count == 1 }
    let pid = try #require(try await waitingBackends(witness).first)
    try await witness.script("select pg_terminate_backend(\(pid))")
    let error = await #expect(throws: MigrationError.self) { try await migrating.value }
    let name = Migration.all[1].name
    if inCommit {
      #expect(
        error?.sentence
          == "The connection to the database was lost while the migration \(name) was being kept.")
      #expect(error?.remedy.contains("Run “ashiato migrate” again") == true)
    } else {
      #expect(
        error?.sentence == "The connection to the database was lost during the migration \(name).")
      #expect(error?.remedy.contains("Nothing of the failed migration was kept.") == true)
    }
    try await witness.script("drop event trigger lay_wait; drop schema test cascade")
    try await witness.script("select pg_advisory_unlock(\(key))")
    let migrator = Migrator(try await owner())
    #expect(try await migrator.migrate() == Array(Migration.all.dropFirst()))
    #expect(try await migrator.plan() == [])
  }
}

extension TemplateDatabase {
  /// Nothing at all.
  fileprivate static let bare = TemplateDatabase(named: "bare", madeFrom: []) { _ in }
}

/// Somebody who now and then changes her mind in the middle, and who does not give up until she has an answer.
private struct Whims {
  private var random: Seeded
  /// How many attempts ended otherwise.
  private(set) var forgiven = 0

  init(seed: UInt64) { random = Seeded(seed: seed) }

  /// Tries until there is an answer. Whatever fails must be a fault that may be tried again, or a doubt.
  mutating func insist<Answer: Sendable>(
    _ attempt: @escaping @Sendable () async throws -> Answer
  ) async throws -> Answer {
    while true {
      let task = Task { try await attempt() }
      if Int.random(in: 0..<4, using: &random) == 0 {
        try await Task.sleep(for: .microseconds(Int.random(in: 0...5000, using: &random)))
        task.cancel()
      }
      switch await task.result {
      case .success(let answer): return answer
      case .failure(let error): try forgive(error)
      }
      try await Task.sleep(for: .milliseconds(Int.random(in: 0...5, using: &random)))
    }
  }

  /// - Parameter settled: the rule of the refusal that an earlier attempt in doubt explains.
  mutating func insist(
    settledBy settled: String, _ attempt: @escaping @Sendable () async throws -> Void
  ) async throws {
    let wasInDoubt = Mutex(false)
    try await insist {
      do {
        try await attempt()
      } catch AshiatoError.failed(let error) where error.code == .commitUnknown {
        wasInDoubt.withLock { $0 = true }
        throw AshiatoError.failed(error)
      } catch AshiatoError.refused(let refusal)
        where refusal.rule == settled && wasInDoubt.withLock({ $0 })
      {
        // The lost answer was a yes.
      }
    }
  }

  private mutating func forgive(_ error: any Error) throws {
    forgiven += 1
    switch error {
    case let error as AshiatoError where error.isUnavailable: break
    case AshiatoError.failed(let error)
    where error.code == .commitUnknown || error.code == .cancelled: break
    default: throw error
    }
  }
}

extension Cast {
  /// The same people at another service, which waits so long for its database and half a second more.
  fileprivate func withService(patience: Duration, _ scene: (Cast) async throws -> Void) async throws {
    var configuration = DatabaseConfiguration(
      try ConnectionString(TestDatabase.current.connectionString(user: "ashiato_service")))
    configuration.transactionTimeout = patience
    configuration.grace = .milliseconds(500)
    let database = try Database(configuration, logger: .silent)
    let (store, clock) = (Store(database), clock)
    try await database.withConnections {
      try await scene(
        Cast(
          ashiato: Ashiato(store, now: { clock.now }), checks: checks, store: store, clock: clock,
          school: school, noor: noor, kenji: kenji, mina: mina, aya: aya, ben: ben))
    }
  }

  fileprivate func untilItAnswers() async throws {
    try await until("it answers again") {
      do {
        _ = try await ashiato.unsignedFacts(.session, as: noor)
        return true
      } catch let error as AshiatoError where error.isUnavailable {
        return false
      }
    }
  }
}

/// Ends every session of the service on the database of this test.
private func endService(_ owner: ToolConnection) async throws {
  _ = try await owner.rows(
    """
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = 'ashiato_service'
    """)
}

/// Those that wait for an advisory lock on the database of this test.
private func waitingBackends(_ owner: ToolConnection) async throws -> [Int] {
  try await owner.rows(
    """
    select pid from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())
    """
  ).compactMap { $0[0].flatMap { Int($0) } }
}

/// How many rows each table has.
private func everyRow() async throws -> [String: String?] {
  let owner = try await owner()
  let tables = try await owner.rows(
    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'")
  var counts: [String: String?] = [:]
  for case let table? in tables.map(\.[0]) {
    counts[table] = try await owner.rows("select count(*) from \(table)")[0][0]
  }
  return counts
}

/// Waits until something holds; a test that waits for a minute in vain fails.
private func until(
  _ sentence: Comment, sourceLocation: SourceLocation = #_sourceLocation,
  _ holds: () async throws -> Bool
) async throws {
  let deadline = ContinuousClock.now + .seconds(60)
  while try await !holds() {
    try #require(.now < deadline, sentence, sourceLocation: sourceLocation)
    try await Task.sleep(for: .milliseconds(10))
  }
}

import Foundation
import TestSupport
import Testing

/// What `ashiato doctor` finds on a real machine, and what it mends.
@Suite struct DoctorTests {
  @Test func `before there is a school, it says what is missing and what to do`() async throws {
    try await hold(
      #"""
      $ ashiato doctor home database schema
      ill     home         [..] is not there.
                           What to do: Open a school with “ashiato init”, or name
                           another with --home.
      ill     database     There is no school in
                           [..].
                           What to do: Open one with “ashiato init”, or name another
                           directory with --home.
      -       schema       There is no database to ask.
      2 things to mend.
      => exit 10
      $ ASHIATO_PORT=many ASHIATO_LOG_LEVEL=loud ashiato doctor 2>&1 | head -n 4
      ill     settings     The port (ASHIATO_PORT) is a number from 0 to 65535, not
                           “many”.
                           The level of the log (ASHIATO_LOG_LEVEL) is one of trace,
                           debug, info, notice, warning, error, critical, not “loud”.
      $ ashiato doctor --list | wc -l
      15
      """#)
  }

  @Test func `of a school that is well, nothing is ill`() async throws {
    try await hold(
      #"""
      \#(Self.school)
      $ ashiato doctor --as noor 2>/dev/null
      ...
      well    audit        Everything is as it was signed.
      Nothing is ill.
      $ ashiato doctor --as noor --json 2>/dev/null >doctor.json
      $ python3 -c 'import json; r = json.load(open("doctor.json")); print(r["isWell"], len(r["checks"]), sorted({c["outcome"] for c in r["checks"]}))'
      True 15 ['not-looked', 'well']
      """#)
  }

  @Test func `what the database should not be or do is found`() async throws {
    try await hold(
      #"""
      \#(Self.school)
      # The server stays up while something uses it.
      background $ ashiato serve --port 0 2>/dev/null
      Serving barefoot.example at {address}

      $ \#(Self.psql) -c "grant update (site_id) on session to ashiato_service"
      $ ashiato doctor rights | head -n 1
      ill     rights       The role ashiato_service can change 1 table of facts.
      $ \#(Self.psql) -c "revoke update (site_id) on session from ashiato_service" -c "alter role ashiato_public bypassrls"
      $ ashiato doctor rights | head -n 1
      ill     rights       The role ashiato_public stands above the rules of the
      $ \#(Self.psql) -c "alter role ashiato_public nobypassrls" -c "alter table session_void owner to ashiato_service"
      $ ashiato doctor rights | head -n 1
      ill     rights       The role ashiato_service owns 1 table and can change 1
      $ \#(Self.psql) -c "alter table session_void owner to postgres"
      $ ashiato doctor rights | tail -n 1
      Nothing is ill.

      $ \#(Self.psql) -c "alter database ashiato set synchronous_commit = off"
      $ ashiato doctor durability | head -n 1
      ill     durability   The database acknowledges what is not on its disk yet.
      $ \#(Self.psql) -c "alter database ashiato reset synchronous_commit" -c "alter database ashiato set log_error_verbosity = verbose"
      $ ashiato doctor durability privacy | head -n 3
      well    durability   What is acknowledged is on the disk, with checksums, and
                           none has failed.
      ill     privacy      The database's log quotes rows or what was entered, and so
      $ \#(Self.psql) -c "alter database ashiato reset log_error_verbosity"

      file begun.sql <<END
      set session_replication_role = replica;
      insert into edition (school_id, record_id, number, student_id, status_list, status_index, key_id, valid_from,
          planned_digest, created_at)
        select id, id, 1, id, 1, 7, id, now(), 'sha256:' || repeat('0', 64), now() from school;
      insert into status_list_edition (school_id, list, number, valid_from, valid_until, document, digest)
        select id, 1, 1, '2020-01-01', '2020-02-01', '{}', 'sha256:' || repeat('0', 64) from school;
      END
      $ \#(Self.psql) -f begun.sql
      $ ashiato doctor records status-list | grep '^ill'
      ill     status-list  The status list of barefoot.example lapsed on 2020-02-01:
      ill     records      Begun and not signed at barefoot.example: 1 record.
      $ \#(Self.psql) -c "set session_replication_role = replica" -c "update status_list_edition set valid_until = now() + interval '6 days'"
      $ ashiato doctor status-list | grep '^ill'
      ill     status-list  The status list of barefoot.example lapses on [..].
      $ \#(Self.psql) -c "set session_replication_role = replica" -c "update status_list_edition set valid_until = now() + interval '8 days'"
      $ ashiato doctor status-list | grep '^well'
      well    status-list  Every status list holds for a week and more.
      """#)
  }

  @Test func `it mends what cannot do harm, and only when it is told to`() async throws {
    try await hold(
      #"""
      \#(Self.school)
      $ echo secret >school.key && chmod 644 school.key && chmod 777 "$ASHIATO_HOME"
      $ ashiato doctor files home --secret school.key
      ill     home         Others than its owner can write to
                           [..].
                           What to do: Close it with: chmod go-w
                           [..]
                           Or let “ashiato doctor --mend” do it.
      ill     files        Others than its owner can read school.key.
                           What to do: Close it with: chmod 600 school.key
                           Or let “ashiato doctor --mend” do it.
      2 things to mend.
      => exit 10
      $ stat -c %a school.key
      644
      $ ashiato doctor files home --secret school.key --mend | tail -n 2
      mended  files        Closed school.key to others than its owner.
      Nothing is ill.
      $ stat -c %a school.key "$ASHIATO_HOME"
      600
      755

      background $ ashiato serve --port 0 2>/dev/null
      Serving barefoot.example at {address}
      $ \#(Self.psql) -c "create database older"
      file older <<END
      export DATABASE_URL="host=$ASHIATO_HOME/postgres/socket user=ashiato_service dbname=older"
      export ASHIATO_PUBLIC_URL="host=$ASHIATO_HOME/postgres/socket user=ashiato_public dbname=older"
      END
      $ . ./older; ashiato doctor schema | head -n 1
      ill     schema       The database lacks [..] migrations that this version of
      $ . ./older; ASHIATO_OWNER_URL="host=$ASHIATO_HOME/postgres/socket user=postgres dbname=older" ashiato doctor schema --mend
      mended  schema       Applied [..] migrations; the schema is that of this version.
      Nothing is ill.
      $ . ./older; ashiato doctor database schema records
      well    database     PostgreSQL [..] answers.
      well    schema       The schema is that of this version.
      -       records      Only the owner of the schema sees every school: set
                           ASHIATO_OWNER_URL.
      Nothing is ill.
      """#)
  }

  @Test func `a certificate that ends soon is told in time`() async throws {
    try await hold(
      #"""
      $ openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 5 -subj /CN=localhost \
        -keyout short.key -out short.pem 2>/dev/null
      $ openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 90 -subj /CN=localhost \
        -keyout long.key -out long.pem 2>/dev/null
      $ ashiato doctor certificate --tls-certificate short.pem --tls-key short.key | head -n 1
      ill     certificate  The certificate ends on [..], in 4 days.
      $ ashiato doctor certificate --tls-certificate long.pem --tls-key long.key | head -n 1
      well    certificate  The certificate fits its key, and ends on [..].
      $ ashiato doctor certificate --tls-certificate long.pem --tls-key short.key | head -n 1
      ill     certificate  The key in short.key is not the one of the certificate in
      """#)
  }

  /// A school with an administrator.
  private static let school = #"""
    $ ashiato init --domain barefoot.example --name "The Barefoot School" --time-zone Europe/London \
      --as noor --as-name "Noor Haddad" --as-email noor@barefoot.example 2>/dev/null
    did:web:barefoot.example
    """#

  /// As the owner of the private cluster, who is let in without a password.
  private static let psql =
    #"psql --no-psqlrc --quiet --tuples-only --no-align -h "$ASHIATO_HOME/postgres/socket" -U postgres ashiato"#

  private func hold(_ text: String) async throws {
    let file = URL(filePath: "/tmp/conversation-\(UInt32.random(in: 0...UInt32.max)).txt")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    try await ConversationRunner().run(try Conversation(readingFrom: file.path()))
  }
}

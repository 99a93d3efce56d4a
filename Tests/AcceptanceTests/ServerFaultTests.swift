import Foundation
import TestSupport
import Testing

/// The real program, and a real server that is killed, closed, empty, or of another time.
@Suite struct ServerFaultTests {
  @Test func `the service outlives its database, says so, and answers again when it is back`()
    async throws
  {
    try await hold(
      """
      \(Self.school)
      background $ ashiato serve --port 0
      ...
      Serving barefoot.example at {address}
      GET /.well-known/did.json
      200
      GET /health
      200
      body contains "database": "reachable"

      # Killed, the server takes its sessions with it. The service finds out when it is asked.
      $ kill -KILL $(head -n 1 "$ASHIATO_HOME/postgres/data/postmaster.pid")
      $ until [ $(curl -so /dev/null -w '%{http_code}' {address}/.well-known/did.json) = 503 ]; do sleep 0.1; done
      GET /health
      200
      body contains "database": "unreachable"
      POST /api/v1/check
      > content-type: application/json
      >> {}
      503
      content-type: application/problem+json
      retry-after: 30
      body contains "type": "/problems#unavailable"
      body contains "detail": "The school's books cannot be reached at the moment. This says nothing about the record.",
      body lacks socket
      GET /
      503
      content-type: text/html; charset=utf-8
      body contains The answer is not to be had right now
      body lacks socket
      GET /style.css
      200

      # The next command starts the server again; what was acknowledged before is there.
      $ ashiato person list --as noor 2>/dev/null
      aya[..]
      noor[..]
      $ until [ $(curl -so /dev/null -w '%{http_code}' {address}/.well-known/did.json) = 200 ]; do sleep 0.1; done
      GET /health
      200
      body contains "database": "reachable"
      $ ashiato audit --as noor | tail -n 1
      Everything is as it was signed.

      # Nobody but its owner is let in any more, for example while it is moved: the same, and no restart either.
      $ \(Self.psql) -c "alter role ashiato_public connection limit 0" \\
        -c "select from pg_stat_activity, pg_terminate_backend(pid) where usename = 'ashiato_public'"
      $ until [ $(curl -so /dev/null -w '%{http_code}' {address}/.well-known/did.json) = 503 ]; do sleep 0.1; done
      $ \(Self.psql) -c "alter role ashiato_public connection limit -1"
      $ until [ $(curl -so /dev/null -w '%{http_code}' {address}/.well-known/did.json) = 200 ]; do sleep 0.1; done
      """)
  }

  @Test func `what programs write while the database is killed, frozen and stopped is there once`()
    async throws
  {
    try await hold(
      #"""
      \#(Self.school)
      $ ashiato token make clerk --scope read --scope people --until today+90 --as noor >token 2>/dev/null
      $ echo "authorization: Bearer $(cat token)" >who
      background $ ashiato serve --port 0
      ...
      Serving barefoot.example at {address}

      # Each writer sends a request under its key until there is an answer that is not about the database.
      file write <<END
      for number in $(seq $1 6 60); do
        until
          code=$(curl -s -m 30 -o answer.$number -w '%{http_code}' {address}/api/v1/people -H @who \
            -H "idempotency-key: k$number" -H 'content-type: application/json' -d "{\"handle\": \"p$number\", \
            \"name\": \"P $number\", \"email\": \"p$number@example.org\", \"roles\": [\"student\"]}")
          [ $code != 000 ] && [ $code -lt 500 ]
        do sleep 0.1; done
        sleep 0.2
      done
      END
      # Killed as a whole, killed in one backend, frozen for two seconds, stopped in good order; the next command starts it again.
      file faults <<END
      for fault in whole backend frozen whole stopped; do
        sleep 1
        server=$(head -n 1 "$ASHIATO_HOME/postgres/data/postmaster.pid")
        case $fault in
          whole) kill -KILL $server ;;
          backend) kill -KILL $(pgrep -P $server -f ashiato_service | head -n 1) ;;
          frozen) backends=$(pgrep -P $server); kill -STOP $backends; sleep 2; kill -CONT $backends ;;
          stopped) kill -INT $server ;;
        esac
        until ashiato person list --as noor >/dev/null 2>&1; do sleep 0.2; done
      done
      END
      $ for writer in 1 2 3 4 5 6; do bash write $writer & done; bash faults 2>/dev/null; wait

      # Everybody is there once; whoever was not told so was told that it was done and its answer lost.
      $ ashiato person list --as noor 2>/dev/null | awk '{ print $1 }' | grep -c '^p[0-9]*$'
      60
      $ grep -L '"handle":"p\|/problems#answer-lost' answer.*
      $ ashiato audit --as noor 2>/dev/null | tail -n 1
      Everything is as it was signed.
      GET /health
      200
      body contains "database": "reachable"
      """#)
  }

  @Test
  func
    `a schema of another time is refused before anything is done, and the sentence says what to do`()
    async throws
  {
    try await hold(
      """
      \(Self.school)
      background $ ashiato serve --port 0
      ...
      Serving barefoot.example at {address}

      # A database that nobody has migrated yet lacks everything that this program needs.
      $ \(Self.psql) -c "create database older"
      file older <<END
      export DATABASE_URL="host=$ASHIATO_HOME/postgres/socket user=ashiato_service dbname=older"
      export ASHIATO_OWNER_URL="host=$ASHIATO_HOME/postgres/socket user=postgres dbname=older"
      export ASHIATO_PUBLIC_URL="host=$ASHIATO_HOME/postgres/socket user=ashiato_public dbname=older"
      END
      $ . ./older; ashiato person list --as noor
      Not ready: The database lacks [..] migrations that this version of Ashiato needs.
      What to do: Run “ashiato migrate”.
      => exit 69
      $ . ./older; ashiato serve --port 0
      Not ready: The database lacks [..] migrations that this version of Ashiato needs.
      What to do: Run “ashiato migrate”.
      => exit 69
      $ . ./older; ashiato migrate 2>/dev/null | head -n 1
      0001_ground
      $ . ./older; ashiato person list --as noor
      Refused (school-known): No school is open here.
      What to do: Open one with “ashiato init --domain DOMAIN”.
      => exit 2

      # One that a later program has migrated is left alone, also by `migrate`.
      $ \(Self.psql) -d older -c "insert into schema_migration values (9999, '9999_later', repeat('0', 64))"
      $ . ./older; ashiato person list --as noor
      Not ready: This program is older than its database: a newer version of Ashiato migrated it (9999_later).
      What to do: Use that version of Ashiato, or restore a backup of the database.
      => exit 69
      $ . ./older; ashiato serve --port 0
      Not ready: This program is older than its database: a newer version of Ashiato migrated it (9999_later).
      What to do: Use that version of Ashiato, or restore a backup of the database.
      => exit 69
      $ . ./older; ashiato migrate
      Not ready: This program is older than its database: a newer version of Ashiato migrated it (9999_later).
      What to do: Use that version of Ashiato, or restore a backup of the database.
      => exit 69
      """)
  }

  @Test func `a database that lets nobody in is one sentence, one number, and nothing secret`()
    async throws
  {
    try await hold(
      """
      \(Self.school)
      background $ ashiato serve --port 0
      ...
      Serving barefoot.example at {address}

      # Nobody listens there: no server of that name, and none at that port.
      $ DATABASE_URL="host=/nowhere user=aya" ashiato person list --as noor
      Fault {one}: The database cannot be reached.
      What to do: Check that it runs and that its address is right. More is in [..]/faults.log, under {one}.
      => exit 69
      $ DATABASE_URL="host=127.0.0.1 port=1 user=aya" ashiato person list --as noor 2>/dev/null
      => exit 69
      $ DATABASE_URL="host=127.0.0.1 port=1 user=aya" ASHIATO_PUBLIC_URL="host=127.0.0.1 port=1" ashiato serve
      ...
      Fault {two}: The database cannot be reached.
      What to do: Check that it runs and that its address is right. More is in [..]/faults.log, under {two}.
      => exit 69
      $ DATABASE_URL="host=/nowhere" ASHIATO_OWNER_URL="host=/nowhere" ashiato migrate
      Fault {three}: The database cannot be reached.
      What to do: Check that it runs and that its address is right. More is in [..]/faults.log, under {three}.
      => exit 69
      $ grep -c '{one}\\|{two}\\|{three}' "$ASHIATO_HOME/faults.log"
      3

      # Somebody is there, and the password is wrong, or the database is none.
      $ \(Self.psql) -c "alter role ashiato_service password 'the right one'"
      $ echo "local all postgres trust" > hba && echo "local all all scram-sha-256" >> hba
      $ cat hba > "$ASHIATO_HOME/postgres/data/pg_hba.conf" && \(Self.psql) -c "select from pg_reload_conf()"
      file service <<END
      export DATABASE_URL="host=$ASHIATO_HOME/postgres/socket user=ashiato_service dbname=ashiato"
      END
      $ . ./service; PGPASSWORD='the right one' ashiato person list --as noor
      aya[..]
      noor[..]
      $ . ./service; PGPASSWORD='a wrong one' ashiato person list --as noor
      Fault {four}: The database cannot be reached.
      What to do: Check that it runs and that its address is right. More is in [..]/faults.log, under {four}.
      => exit 69
      $ . ./service; ashiato person list --as noor 2>/dev/null
      => exit 69
      $ . ./service; DATABASE_URL="$DATABASE_URL password='a wrong one'" ashiato person list --as noor 2>/dev/null
      => exit 69
      $ . ./service; DATABASE_URL="$DATABASE_URL-of-nobody password='the right one'" ashiato person list --as noor
      Fault [..]: The database cannot be reached.
      What to do: [..]
      => exit 69
      $ grep -c 'password authentication failed' "$ASHIATO_HOME/faults.log"
      2
      $ grep -c 'a wrong one\\|the right one' "$ASHIATO_HOME/faults.log"
      0
      => exit 1
      """)
  }

  @Test func `a database that is full, closed to changes or slow says which, and that nothing was kept`()
    async throws
  {
    let attempt = "ashiato person add ben --name Ben --email ben@barefoot.example --role student --as noor"
    try await hold(
      """
      \(Self.school)
      background $ ashiato serve --port 0
      ...
      Serving barefoot.example at {address}

      file full.sql <<END
      create function disk_is_full() returns trigger language plpgsql as $$
      begin raise disk_full using message = 'could not extend file: No space left on device'; end $$;
      create trigger full_disk before insert on audit_entry for each row execute function disk_is_full();
      END
      $ \(Self.psql) -f full.sql
      $ \(attempt)
      Fault {one}: The database has no room left on its disk.
      What to do: Nothing of this was kept. Free some space there, then try again. More is in [..]/faults.log, under {one}.
      => exit 69
      $ \(Self.psql) -c "drop function disk_is_full cascade" 2>/dev/null

      $ \(Self.psql) -c "alter database ashiato set default_transaction_read_only = on"
      $ \(attempt)
      Fault {two}: The database takes no changes at the moment.
      What to do: Nothing of this was kept. It is a standby or set to read only: try again once it leads. More is in [..]/faults.log, under {two}.
      => exit 69
      $ ashiato person list --as noor | wc -l
      2
      $ \(Self.psql) -c "set default_transaction_read_only = off" -c "alter database ashiato reset default_transaction_read_only"

      # Somebody holds a lock in the middle of her work; the server is told to wait for locks no longer than a moment.
      $ \(Self.psql) -c "alter role ashiato_service set lock_timeout = '100ms'"
      $ \(Self.psql) -c "begin; lock person; select pg_sleep(600)" >/dev/null 2>&1 &
      $ until \(Self.psql) -c "select mode from pg_locks where relation = 'person'::regclass and granted" \\
        | grep -q AccessExclusiveLock; do sleep 0.1; done
      $ \(attempt)
      Fault {three}: The database is not ready.
      What to do: Nothing of this was kept. Try again in a while. More is in [..]/faults.log, under {three}.
      => exit 69
      $ \(Self.psql) -c "select from pg_stat_activity, pg_terminate_backend(pid) where wait_event = 'PgSleep'"
      $ \(attempt)
      [..]
      Added Ben as ben.
      $ ashiato audit --as noor | tail -n 1
      Everything is as it was signed.
      """)
  }

  /// A school with an administrator and a student.
  private static let school = """
    $ ashiato init --domain barefoot.example --name "The Barefoot School" --time-zone Europe/London \\
      --as noor --as-name "Noor Haddad" --as-email noor@barefoot.example 2>/dev/null
    did:web:barefoot.example
    $ ashiato person add aya --name "Aya Mori" --email aya@barefoot.example --role student --as noor
    [..]
    Added Aya Mori as aya.
    """

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

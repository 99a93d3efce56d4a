import Foundation
import TestSupport
import Testing

/// How the service is run: with the real program, over real sockets.
@Suite struct ServingTests {
  @Test func `it speaks https itself, with a certificate that fits its key`() async throws {
    try await hold(
      """
      \(Self.school)
      $ for name in one two; do openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \\
        -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout $name.key -out $name.pem 2>/dev/null; done
      background $ ashiato serve --port 0 --tls-certificate one.pem --tls-key one.key 2>/dev/null
      Serving barefoot.example at https://127.0.0.1:{port}
      $ curl -s --cacert one.pem --resolve localhost:{port}:127.0.0.1 https://localhost:{port}/ -D - -o /dev/null \\
        | tr -d '\\r' | grep -i 'http/\\|strict'
      HTTP/1.1 200 OK
      Strict-Transport-Security: max-age=31536000
      $ curl -s --cacert two.pem --resolve localhost:{port}:127.0.0.1 https://localhost:{port}/
      => exit 60
      $ curl -s --tls-max 1.1 --ciphers DEFAULT@SECLEVEL=0 -k https://127.0.0.1:{port}/ || echo refused
      refused

      # Somebody who takes it for http is not answered, and does no harm.
      $ curl -s http://127.0.0.1:{port}/ || echo closed
      closed
      $ curl -sk https://127.0.0.1:{port}/ready | grep status
        "status": "ready"

      $ ashiato serve --port 0 --tls-certificate one.pem --tls-key two.key
      Not possible: The key in two.key is not the one of the certificate in one.pem.
      What to do: Name the two files that were made together.
      => exit 65
      $ ashiato serve --port 0 --tls-certificate one.key --tls-key one.key
      Not possible: one.key holds no certificate that can be read.
      What to do: Name a PEM file with --tls-certificate.
      => exit 65
      $ ashiato serve --port 0 --tls-certificate none.pem --tls-key one.key
      Not possible: none.pem cannot be read.
      What to do: Make sure that it is there, and readable.
      => exit 66
      """)
  }

  @Test func `Prometheus has an address of its own, and the log is one JSON object a line`() async throws {
    try await hold(
      """
      \(Self.school)
      $ python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
      {metrics}
      background $ ashiato serve --port 0 --metrics-port {metrics} --log-format json --log-level debug 2>serve.log
      Serving barefoot.example at {address}
      $ curl -s {address}/check/K7M2-9QXT-4W8R?word=secret -o /dev/null -w '%{http_code}'
      404
      $ curl -s {address}/metrics -o /dev/null -w '%{http_code}'
      404
      $ until curl -s 127.0.0.1:{metrics}/metrics >metrics; do sleep 0.1; done
      $ grep 'request_duration_seconds_count' metrics
      http_server_request_duration_seconds_count{method="GET",route="/check/{code}",status="404"} 1
      http_server_request_duration_seconds_count{method="GET",route="none",status="404"} 1
      $ grep -c 'postgres_statement_duration_seconds_count{statement="publicRecordByCode"} 1' metrics
      1
      $ grep '^http_server_active\\|^# TYPE process' metrics
      http_server_active_requests 0
      \\# TYPE process_start_time_seconds gauge
      \\# TYPE process_resident_memory_bytes gauge
      \\# TYPE process_open_fds gauge
      \\# TYPE process_cpu_seconds_total counter
      file requests.py <<END
      import json
      for line in open("serve.log"):
          event = json.loads(line)
          if "route" in event: print(event["level"], event["method"], event["route"], event["status"], len(event["request"]))
      END
      $ python3 requests.py
      info GET /check/{code} 404 16
      info GET none 404 16
      $ grep -c 'K7M2\\|secret' serve.log
      0
      => exit 1
      $ ashiato serve --port 0 --metrics-port {metrics} 2>&1 | tail -n 2
      Not possible: Metrics cannot be served at 127.0.0.1:{metrics}: the address is taken, or not ours.
      What to do: Choose another with --metrics-host and --metrics-port.
      """)
  }

  @Test func `told to end, it says so at ready, answers what it accepted, and then ends well`() async throws {
    try await hold(
      """
      \(Self.school)
      background $ trap 'kill $pid' TERM; ashiato serve --port 0 --drain-seconds 5 2>serve.log & pid=$!; echo $pid >pid; wait $pid; echo $? >code
      Serving barefoot.example at {address}
      GET /ready
      200
      body contains "status": "ready"

      # Half a request is accepted; it is told to end; then the other half comes.
      file halves <<END
      p={address}; exec 3<>/dev/tcp/127.0.0.1/${p##*:}
      printf 'POST /api/v1/check HTTP/1.1\\r\\nHost: a\\r\\nContent-Type: application/json\\r\\nContent-Length: 2\\r\\n\\r\\n{' >&3
      kill -TERM $(cat pid)
      until [ "$(curl -s {address}/ready -o /dev/null -w '%{http_code}')" = 503 ]; do sleep 0.1; done
      curl -s {address}/ready | tr -d ' \\n'; echo
      while curl -s {address}/ready -o /dev/null; do sleep 0.1; done
      printf '}' >&3
      head -n 1 <&3 | tr -d '\\r'
      END
      $ timeout 120 bash halves
      {"status":"not-ready","missing":["running"]}
      HTTP/1.1 200 OK
      $ until [ -s code ]; do sleep 0.1; done; cat code
      0
      """)
  }

  /// A school with an administrator.
  private static let school = """
    $ ashiato init --domain barefoot.example --name "The Barefoot School" --time-zone Europe/London \\
      --as noor --as-name "Noor Haddad" --as-email noor@barefoot.example 2>/dev/null
    did:web:barefoot.example
    """

  private func hold(_ text: String) async throws {
    let file = URL(filePath: "/tmp/conversation-\(UInt32.random(in: 0...UInt32.max)).txt")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    try await ConversationRunner().run(try Conversation(readingFrom: file.path()))
  }
}

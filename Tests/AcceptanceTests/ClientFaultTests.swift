import Foundation
import TestSupport
import Testing

/// What clients do to the real service, by accident or on purpose. After each it answers whoever comes next, the log has no
/// fault, no connection is left behind, and the books are as they were signed.
@Suite struct ClientFaultTests {
  @Test func `a request that can be read in two ways is refused, and no second one is found in it`()
    async throws
  {
    try await hold(
      #"""
      # Each names /robots.txt where a careless reader would find a second request.
      file smuggle <<END
      head='POST /api/v1/check HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'
      next='GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n'
      try() { printf "%s: " "$1"; printf "$2" | bash say; }
      try 'length and chunks'  "${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n$next"
      try 'two lengths'        "${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\n12345$next"
      try 'lengths in a list'  "${head}Content-Length: 5, 6\r\n\r\n12345$next"
      try 'a signed length'    "${head}Content-Length: +5\r\n\r\n12345$next"
      try 'blank before colon' "${head}Content-Length : 5\r\n\r\n12345$next"
      try 'unknown coding'     "${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n$next"
      try 'chunks not last'    "${head}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n$next"
      try 'no chunk size'      "${head}Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n$next"
      try 'endless chunk size' "${head}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}\r\n$next"
      try 'folded field'       "${head}X: a\r\n b: c\r\nContent-Length: 5\r\n\tx\r\n\r\n12345$next"
      try 'no name'            "${head}: a\r\n\r\n$next"
      try 'NUL in a field'     "${head}X: a\\0b\r\n\r\n$next"
      try 'no such version'    "GET / HTTP/9.9\r\nHost: a\r\n\r\n$next"
      try 'no HTTP at all'     "\\026\\003\\001\\002\r\n\r\n$next"
      END
      $ bash smuggle
      length and chunks: HTTP/1.1 400 Bad Request
      two lengths: HTTP/1.1 400 Bad Request
      lengths in a list: HTTP/1.1 400 Bad Request
      a signed length: HTTP/1.1 400 Bad Request
      blank before colon: HTTP/1.1 400 Bad Request
      unknown coding: HTTP/1.1 400 Bad Request
      chunks not last: HTTP/1.1 400 Bad Request
      no chunk size: HTTP/1.1 400 Bad Request
      endless chunk size: HTTP/1.1 400 Bad Request
      folded field: HTTP/1.1 400 Bad Request
      no name: HTTP/1.1 400 Bad Request
      NUL in a field: HTTP/1.1 400 Bad Request
      no such version: HTTP/1.1 400 Bad Request
      no HTTP at all: HTTP/1.1 400 Bad Request
      $ grep -c 'robots' serve.log
      0
      => exit 1
      """#)
  }

  @Test func `clients that hang up, reset and leave halves behind cost nothing`() async throws {
    try await hold(
      #"""
      file leave.py <<END
      import os, random, socket, struct
      port = int(os.environ["PORT"])
      post = b"POST /api/v1/check HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"
      for number in range(300):
          s = socket.create_connection(("127.0.0.1", port))
          said = random.choice([b"", b"GE", b"GET / HTTP/1.1\r\nHost", b"GET / HTTP/1.1\r\nHost: a\r\n\r\n", post, post + b"{" * 500])
          s.sendall(said[:random.randint(0, len(said))] if number % 2 else said)
          if number % 3 == 0: s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
          if number % 5 == 0: s.shutdown(socket.SHUT_WR)
          s.close()
      END
      $ PORT=$(cat port) python3 leave.py
      """#)
  }

  @Test func `what is too large, too deep or no text is answered and forgotten`() async throws {
    try await hold(
      #"""
      $ { printf 'GET / HTTP/1.1\r\nX: '; head -c 10000000 /dev/zero | tr '\0' a; } | bash say 2>/dev/null || true
      [..]
      $ { printf 'GET /'; head -c 10000000 /dev/zero | tr '\0' a; } | bash say 2>/dev/null || true
      [..]
      $ head -c 10000000 /dev/zero | curl -s {address}/api/v1/check -H 'Content-Type: application/json' --data-binary @- \
        -o /dev/null -w '%{http_code}\n'
      413

      # The deepest that fits into a record file.
      $ python3 -c 'print("[" * 250000)' >deep.json
      $ python3 -c 'print("{\"a\":" * 50000)' >deeper.json
      file deep <<END
      for file in deep.json deeper.json; do
        curl -s {address}/api/v1/check -H 'Content-Type: application/json' --data-binary @$file | grep '"standing"'
      done
      END
      $ bash deep
        "standing": "not-authentic",
        "standing": "not-authentic",

      $ printf '{"name": "\xff\xfe\xc0\x80\xed\xa0\x80"}' | curl -s {address}/api/v1/check \
        -H 'Content-Type: application/json' --data-binary @- | grep '"standing"'
        "standing": "not-authentic",
      file odd <<END
      for path in /check/%FF%FE /check/%00 /check/..%2F..%2Fetc /%C0%AE%C0%AE '/check?code=%ED%A0%80' '/directory?place=%FF'; do
        curl -s --path-as-is "{address}$path" -H $'X-Odd: \xff\xfe' -o /dev/null -w '%{http_code} '
      done
      END
      $ bash odd
      404 404 404 404 404 200
      $ printf 'GET /\xff\xfe HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n' | bash say
      [..]
      $ printf 'GET / HTTP/1.1\r\nHost: \xff\xfe\r\nConnection: close\r\n\r\n' | bash say
      [..]
      """#)
  }

  @Test func `clients that trickle are cut off while others are served`() async throws {
    try await hold(
      #"""
      file trickle <<END
      exec 3<>/dev/tcp/127.0.0.1/$(cat port)
      printf "$1" >&3
      (trap '' PIPE; while printf x >&3; do sleep 1; done) 2>/dev/null &
      cat <&3 >/dev/null
      kill $!
      echo "cut off"
      END
      file crowd <<END
      post='POST /api/v1/check HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n'
      for number in $(seq 20); do
        timeout 240 bash trickle 'GET / HTTP/1.1\r\nX: ' &
        timeout 240 bash trickle "$post" &
      done
      curl -s {address}/ -o /dev/null -w '%{http_code}\n'
      wait
      END
      $ bash crowd 2>/dev/null | sort | uniq -c | tr -s ' '
       1 200
       40 cut off
      """#)
  }

  @Test func `the program killed under load leaves no half, and what it acknowledged is there once`()
    async throws
  {
    try await hold(
      #"""
      # Readers at the service, writers beside it; each of them is killed at some moment, and the service with them.
      file load <<END
      for reader in 1 2 3 4; do (while [ ! -e stop ]; do curl -s {address}/.well-known/did.json -o /dev/null || sleep 0.1; done) & done
      for number in $(seq 15); do
        # Every third is killed in the middle of whatever it does.
        patience=600; [ $((number % 3)) -ne 0 ] || patience=0.$((RANDOM % 900 + 100))
        timeout -s KILL $patience ashiato person add p$number --name "P $number" --email p$number@example.org \
          --role student --as noor >out.$number 2>&1 &
        [ $((number % 4)) -ne 0 ] || wait $!
        [ $number -ne 8 ] || kill -KILL $(cat pid)
      done
      touch stop; wait
      END
      $ bash load 2>/dev/null

      # Whoever was told that somebody was added finds her, and nobody is there twice.
      $ ashiato person list --as noor 2>/dev/null | awk '{ print $1 }' | sort >there
      $ [ $(cat out.* | grep -c ^Added) -ge 10 ]
      file lost <<END
      for number in $(seq 15); do
        ! grep -q ^Added out.$number || [ $(grep -cx p$number there) = 1 ] || echo "p$number is lost"
      done
      END
      $ bash lost
      $ uniq -d there
      $ ashiato audit --as noor 2>/dev/null | tail -n 1
      Everything is as it was signed.

      background $ ashiato serve --port 0 2>>serve.log
      Serving barefoot.example at {again}
      $ curl -s {again}/.well-known/did.json -o /dev/null -w '%{http_code}\n'
      200
      """#, isKilled: true)
  }

  /// A school that is served, what is done to it, and how it stands afterwards.
  private func hold(_ text: String, isKilled: Bool = false) async throws {
    let before = #"""
      $ ashiato init --domain barefoot.example --name "The Barefoot School" --time-zone Europe/London \
        --as noor --as-name "Noor Haddad" --as-email noor@barefoot.example 2>/dev/null
      did:web:barefoot.example
      background $ trap 'kill $!' TERM; ashiato serve --port 0 2>serve.log & echo $! >pid; wait
      Serving barefoot.example at {address}
      $ address={address}; echo ${address##*:} >port
      # Says what it is given, and shows the first line of the answer.
      file say <<END
      exec 3<>/dev/tcp/127.0.0.1/$(cat port)
      cat >&3
      timeout 120 head -n 1 <&3 | tr -d '\r'
      END

      """#
    let after = #"""

      GET /.well-known/did.json
      200
      # Every connection is closed again, and no fault was ours.
      $ until [ $(ls /proc/$(cat pid)/fd | wc -l) -lt 64 ]; do sleep 0.1; done
      $ grep -c ' error \| critical ' serve.log
      0
      => exit 1
      $ ashiato audit --as noor 2>/dev/null | tail -n 1
      Everything is as it was signed.
      """#
    let file = URL(filePath: "/tmp/conversation-\(UInt32.random(in: 0...UInt32.max)).txt")
    try (before + text + (isKilled ? "" : after)).write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    try await ConversationRunner().run(try Conversation(readingFrom: file.path()))
  }
}

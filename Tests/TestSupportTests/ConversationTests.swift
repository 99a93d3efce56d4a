import Foundation
import Testing

@testable import TestSupport

@Suite struct ConversationParsingTests {
  @Test func `a text is cut into prose, steps and their answers`() throws {
    let conversation = try Conversation(
      parsing: """
        # ## First steps
        #
        # Say something:
        $ echo one \\
          two
        one two

        $ false
        => exit 1
        file note.txt <<END
        $ not a command
        END
        flip note.txt at 3
        background $ serve
        GET /check/{code}
        > accept: text/html
        >> {}
        200
        \\# not prose
        """)
    #expect(
      conversation.parts == [
        .prose("## First steps"), .prose(""), .prose("Say something:"),
        .step(.init(action: .command("echo one \\\n  two"), expected: ["one two"], line: 4)),
        .step(.init(action: .command("false"), exitCode: 1, line: 8)),
        .step(.init(action: .file(name: "note.txt", contents: "$ not a command\n"), line: 10)),
        .step(.init(action: .flip(file: "note.txt", at: 3), line: 13)),
        .step(.init(action: .background("serve"), line: 14)),
        .step(
          .init(
            action: .request(
              .init(method: "GET", path: "/check/{code}", headers: ["accept: text/html"], body: ["{}"])),
            expected: ["200", "# not prose"], line: 15)),
      ])
  }

  @Test(arguments: [
    ("hello", "c.txt:1: Nothing was asked"), ("# a\nfile x <<END\ny", "c.txt:2: No line “END” ends"),
  ])
  func `a line that the format does not know is named`(text: String, complaint: String) throws {
    let error = #expect(throws: Conversation.FormatError.self) {
      try Conversation(parsing: text, path: "c.txt")
    }
    #expect(error?.description.hasPrefix(complaint) == true)
  }

  @Test func `a conversation is rendered as its reader sees it`() throws {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let path = here.appending(path: "Conversations/footprints.txt").path(percentEncoded: false)
    expectGolden(try Conversation(readingFrom: path).markdown(), "footprints.md")
  }
}

@Suite struct AnswerPatternTests {
  private func words(
    _ pattern: [String], _ answer: [String], knowing: [String: String] = [:]
  ) -> [String: String]? {
    AnswerPattern(lines: pattern).matches(answer, knowing: knowing)
  }

  @Test func `lines are compared exactly`() {
    #expect(words(["a", "b"], ["a", "b"]) == [:])
    #expect(words(["a", "b"], ["a"]) == nil)
    #expect(words(["a"], ["a", "b"]) == nil)
    #expect(words(["a"], ["A"]) == nil)
  }

  @Test func `two dots in brackets match within a line`() {
    #expect(words(["from [..] to [..]."], ["from heel to toe."]) == [:])
    #expect(words(["[..]"], [""]) == [:])
    #expect(words(["from [..] to"], ["from heel", "to"]) == nil)
  }

  @Test func `three dots alone match any number of lines`() {
    #expect(words(["a", "...", "z"], ["a", "z"]) == [:])
    #expect(words(["a", "...", "z"], ["a", "b", "z", "c", "z"]) == [:])
    #expect(words(["...", "z"], ["a", "b"]) == nil)
  }

  @Test func `a name is one word at first sight and the same word afterwards`() {
    #expect(words(["code {code}."], ["code XK-7."]) == ["code": "XK-7"])
    #expect(words(["{code}", "...", "again {code}"], ["XK", "b", "again XK"]) == ["code": "XK"])
    #expect(words(["{code}", "{code}"], ["XK", "XL"]) == nil)
    #expect(words(["{code}"], ["two words"]) == nil)
    #expect(words(["{code}"], [""]) == nil)
    #expect(words(["{code}"], ["XL"], knowing: ["code": "XK"]) == nil)
  }

  @Test func `braces that hold no name are plain text`() {
    #expect(words([#"{"minutes": 60}"#], [#"{"minutes": 60}"#]) == [:])
  }
}

@Suite struct ConversationRunnerTests {
  private func mismatch(_ text: String) async throws -> ConversationRunner.Mismatch? {
    try await ConversationRunner(programs: "/usr/bin", environment: ["GREETING": "welcome"])
      .hold(Conversation(parsing: text))
  }

  @Test func `the example conversation is answered as it says`() async throws {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let path = here.appending(path: "Conversations/footprints.txt").path(percentEncoded: false)
    try await ConversationRunner(programs: "/usr/bin").run(Conversation(readingFrom: path))
  }

  @Test func `an answer that differs is shown with its line`() async throws {
    let mismatch = try await mismatch("# Prose.\n$ printf 'heel\\nball\\n'\nheel\ntoes\n")
    #expect(mismatch?.line == 2)
    #expect(mismatch?.message.contains("  heel\n- toes\n+ ball") == true)
  }

  @Test(arguments: [("$ exit 3", "exit code 3, not 0"), ("$ true\n=> exit 1", "exit code 0, not 1")])
  func `an exit code that differs is a mismatch`(text: String, complaint: String) async throws {
    #expect(try await mismatch(text)?.message.contains(complaint) == true)
  }

  @Test func `what goes to the error output is part of the answer, in its order`() async throws {
    #expect(try await mismatch("$ echo a; echo b >&2; echo c\na\nb\nc") == nil)
  }

  @Test func `a command sees its own home and little else`() async throws {
    let variables =
      "$ env | cut -d= -f1 | sort\nASHIATO_HOME\nGREETING\nHOME\nLANG\n...\nPATH\n...\nTERM\nTZ\n..."
    #expect(try await mismatch(variables) == nil)
    #expect(try await mismatch("$ echo $GREETING $HOME $PWD\nwelcome {scratch}/home {scratch}/work") == nil)
    #expect(try await mismatch("$ env | grep ASHIATO_TEST_DATABASE\n=> exit 1") == nil)
  }

  @Test func `one bit of a file changes`() async throws {
    let text = "file a.txt <<END\nabc\nEND\nflip a.txt at 1\n$ cat a.txt\nacc"
    #expect(try await mismatch(text) == nil)
    #expect(try await mismatch("file a.txt <<END\nabc\nEND\nflip a.txt at 4")?.line == 4)
  }

  /// A server of a few lines that says its address and what it was asked.
  private static let server = #"""
    file server.pl <<END
    use IO::Socket::INET; $| = 1;
    my $s = IO::Socket::INET->new(Listen => 5, LocalAddr => '127.0.0.1', ReuseAddr => 1) or die;
    print "Serving http://127.0.0.1:", $s->sockport, "/ now.\n";
    while (my $c = $s->accept) {
      my $line = <$c>; $line =~ s/\r\n//; my ($length, $kind) = (0, '');
      while (my $h = <$c>) { last if $h eq "\r\n"; $length = $1 if $h =~ /^content-length: (\d+)/i; $kind = $1 if $h =~ /^x-kind: (\S+)/i; }
      my $body = ''; read($c, $body, $length) if $length;
      my $answer = "<p>$line</p>\n<p>$kind $body</p>\n";
      print $c "HTTP/1.1 201 Created\r\nContent-Type: text/html\r\nContent-Length: " . length($answer) . "\r\nConnection: close\r\n\r\n$answer";
      close $c;
    }
    END
    background $ perl server.pl
    Serving http://127.0.0.1:{port}/ now.

    """#

  @Test func `requests go to the address that the background command printed`() async throws {
    let text =
      Self.server + """
        POST /check/abc
        > x-kind: left
        >> heel-{port}
        201
        content-type: text/[..]
        body contains <p>POST /check/abc [..]</p>
        body contains <p>left heel-{port}</p>
        body contains check/{code} HTTP
        body lacks GET

        GET /again/{code}
        body contains /again/abc
        """
    #expect(try await mismatch(text) == nil)
  }

  @Test(arguments: ["200", "content-type: image/png", "body contains elsewhere", "body lacks check"])
  func `a response that differs is a mismatch`(expectation: String) async throws {
    let mismatch = try await mismatch(Self.server + "GET /check\n\(expectation)")
    #expect(mismatch?.message.contains("This does not hold: \(expectation)") == true)
  }

  @Test func `a background command that ends at once is a mismatch`() async throws {
    let mismatch = try await mismatch("background $ echo no; exit 2\nServing [..]")
    #expect(mismatch?.message.contains("It ended before it said where it serves.") == true)
  }

  @Test func `a request without a server is a mismatch`() async throws {
    #expect(try await mismatch("GET /")?.line == 1)
  }
}

import Foundation
import TestSupport
import Testing

/// Programs that ask the real service: one that reads its document and sends what the document allows, and what it does not.
@Suite struct ProgramTests {
  @Test func `the service answers as its document says, whatever is sent`() async throws {
    try await hold(
      """
      $ ashiato init --domain barefoot.example --name "The Barefoot School" --time-zone Europe/London \\
        --as noor --as-name "Noor Haddad" --as-email noor@barefoot.example 2>/dev/null
      did:web:barefoot.example
      $ ashiato person add aya --name "Aya Mori" --email aya@barefoot.example --role student --as noor
      [..]
      Added Aya Mori as aya.
      $ ashiato site add studio --name "The studio" --as noor 2>/dev/null
      ...
      $ ashiato curriculum publish "$CHECKOUT/Curricula/foundation-safety-0.yaml" \\
        "$CHECKOUT/Curricula/renewal-safety.yaml" --as noor 2>/dev/null
      ...
      $ ashiato enrol aya foundation-safety-0 --as noor 2>/dev/null
      ...
      $ ashiato token make explorer --until today+30 --as noor 2>/dev/null \\
        --scope read --scope log --scope sign --scope people --scope publish --scope issue > token
      background $ ashiato serve --port 0
      ...
      Serving barefoot.example at {address}

      # What it finds is in its own report; it ends with 0 where nothing was found.
      $ printf '[checks.positive_data_acceptance]\\nexpected-statuses = ["2xx", "401", "403", "404", "409", "422", "429", "503"]\\n' > found.toml
      $ "$ASHIATO_TEST_TOOLS/schemathesis" --config-file found.toml run {address}/api/v1/openapi.json --no-color --max-examples 5 \\
        --seed 7 --phases coverage,fuzzing --request-timeout 120 --warnings off --header "Authorization: Bearer $(cat token)" > report || { cat report; exit 1; }
      $ tail -n 1 report
      [..]
      $ ashiato audit --as noor | tail -n 1
      Everything is as it was signed.
      """)
  }

  private func hold(_ text: String) async throws {
    let file = URL(filePath: "/tmp/conversation-\(UInt32.random(in: 0...UInt32.max)).txt")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path()
    try await ConversationRunner(
      environment: ["CHECKOUT": checkout, "ASHIATO_TEST_TOOLS": try testTools()]
    ).run(try Conversation(readingFrom: file.path()))
  }
}

/// The folder of other people's programs that the tests ask.
func testTools() throws -> String {
  try #require(
    ProcessInfo.processInfo.environment["ASHIATO_TEST_TOOLS"],
    "Run the tests with Scripts/test, which installs what they ask, and says where it is.")
}

import Foundation
import TestSupport
import Testing

@testable import ashiato

/// The tour carries its files inside the program; they are the files of this repository.
@Suite struct TourTests {
  @Test func `the tour carries the curricula, the examples and the conversation of this repository`() throws {
    let carried = URL.checkout.appending(path: "Sources/ashiato/Tour/TourFiles.swift")
    let expected = try source()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try expected.write(to: carried, atomically: true, encoding: .utf8)
      Issue.record("TourFiles.swift was written anew. Build again, then run the tests again.")
    }
    let actual = try String(contentsOf: carried, encoding: .utf8)
    #expect(
      actual == expected, "TourFiles.swift is out of date: RECORD_GOLDEN=1 Scripts/test TourTests writes it.")
  }

  @Test func `a tour has its words and its commands, and no expected answers`() {
    let tour = Tour(
      reading: """
        # One
        # two.
        $ ashiato verify \\
          record.json
        not-authentic: …
        => exit 3
        #
        # Three.
        background $ ashiato serve
        $ never
        """)
    #expect(
      tour.steps == [
        .words("One two."), .command("ashiato verify \\\n  record.json", status: 3), .words("Three."),
      ])
  }

  private func source() throws -> String {
    var text = """
      // Written from Curricula and Tests/Conversations by TourTests (RECORD_GOLDEN=1); do not edit.
      // swift-format-ignore-file

      enum TourFiles {
        static let conversation = \(try literal("Tests/Conversations/first-five-minutes.txt"))

        static let all: [TourFile] = [

      """
    let examples = "Tests/Conversations/first-five-minutes"
    // Those that the five minutes are about, and what renews their records; the others are read in the repository.
    let curricula = [
      "balance-on-bars-0.yaml", "curriculum.schema.json", "foundation-safety-0.yaml",
      "renewal-safety.yaml", "western-bar-ashiatsu-1.yaml",
    ]
    for path in curricula.map({ "Curricula/\($0)" }) + (try names(in: examples).map { "\(examples)/\($0)" }) {
      let name = URL(filePath: path).lastPathComponent
      text += "    TourFile(name: \"\(name)\", text: \(try literal(path))),\n"
    }
    return text + "  ]\n}\n"
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: URL.checkout.appending(path: folder).path()).sorted()
  }

  private func literal(_ path: String) throws -> String {
    let contents = try String(contentsOf: URL.checkout.appending(path: path), encoding: .utf8)
    return "##\"\"\"\n\(contents)\n\"\"\"##"
  }
}

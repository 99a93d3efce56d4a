import Foundation
import Testing

@testable import TestSupport

@Suite struct GoldenTests {
  @Test func `a text that is the golden file passes`() {
    expectGolden("heel\nball\ntoes\n", "foot.txt")
  }

  @Test func `a text that differs shows its lines`() {
    withKnownIssue {
      expectGolden("heel\narch\ntoes\n", "foot.txt")
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("  heel\n- ball\n+ arch\n  toes") }
    }
  }

  @Test func `a missing golden file is an issue`() {
    withKnownIssue { expectGolden("", "nowhere.txt") }
  }

  @Test func `lines far from a change are left out`() {
    let old = (1...9).map { "\($0)\n" }.joined()
    #expect(
      lineDifference(from: old, to: old.replacing("5", with: "five"))
        == "…\n  3\n  4\n- 5\n+ five\n  6\n  7\n…")
  }

  @Test func `a missing last newline shows`() {
    #expect(lineDifference(from: "toes\n", to: "toes") == "  toes\n- ")
  }

  @Test func `the part of a document is compared`() throws {
    let document = URL(filePath: NSTemporaryDirectory()).appending(
      path: "part-\(UInt32.random(in: 0...UInt32.max)).md")
    defer { try? FileManager.default.removeItem(at: document) }
    try "# Feet\n<!-- toes -->\nfive\n<!-- end of toes -->\n".write(
      to: document, atomically: true, encoding: .utf8)
    expectEmbedded("five\n", as: "toes", in: document)
    withKnownIssue { expectEmbedded("six\n", as: "toes", in: document) }
    withKnownIssue { expectEmbedded("five\n", as: "heels", in: document) }
  }
}

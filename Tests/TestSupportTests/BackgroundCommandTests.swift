import Foundation
import Subprocess
import Testing

@testable import TestSupport

/// What runs beside a conversation.
struct BackgroundCommandTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["exec sleep 300", "sleep 300", "sleep 300 2>/dev/null", "true; sleep 300 & wait"])
  func `what a command started ends with it`(command: String) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "background-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    let background = try BackgroundCommand(
      "echo $$ >group; \(command)", in: path, environment: ["PATH": "/usr/bin:/bin"], log: path + "/log")
    var group: pid_t?
    while group == nil {
      let text = try? String(contentsOf: folder.appending(path: "group"), encoding: .utf8)
      group = text.flatMap { pid_t($0.trimmingCharacters(in: .newlines)) }
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(await background.end() == nil)
    #expect(kill(-(try #require(group)), 0) == -1)
  }
}

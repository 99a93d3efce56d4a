import Foundation
import Subprocess
import Testing

@testable import TestSupport

/// What runs beside a conversation.
struct BackgroundCommandTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "exec sleep 300", "sleep 300", "sleep 300 2>/dev/null", "true; sleep 300 & wait", "sleep 300 &",
    ])
  func `what a command started ends with it`(command: String) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "background-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    let background = try BackgroundCommand(
      "echo $$ >group; \(command)", in: path, environment: ["PATH": "/usr/bin:/bin"], log: path + "/log")
    let group = try await Self.group(in: folder.appending(path: "group"))
    #expect(kill(-group, 0) == 0)
    #expect(await background.end() == nil)
    #expect(kill(-group, 0) == -1)
  }

  private static func group(in file: URL) async throws -> pid_t {
    while true {
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      if let group = pid_t(text.trimmingCharacters(in: .newlines)) { return group }
      try await Task.sleep(for: .milliseconds(5))
    }
  }
}

import Foundation
import Subprocess
import Synchronization
import SystemPackage

/// A command that runs beside the conversation, its output in a file.
final class BackgroundCommand: Sendable {
  private let command: String
  private let task: Task<(process: pid_t, status: TerminationStatus), any Error>
  private let ended = Mutex(false)

  init(_ command: String, in folder: String, environment: [Environment.Key: String], log: String) throws {
    self.command = command
    let file = try FileDescriptor.open(
      FilePath(log), .writeOnly, options: [.create, .truncate, .append], permissions: [.ownerReadWrite])
    var options = PlatformOptions()
    // A group of its own: what is asked to end is the shell and whatever it started, which it does not pass a signal on to.
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: Self.patience)
    ]
    task = Task { [options] in
      let result = try await Subprocess.run(
        .name("bash"), arguments: ["-c", Self.noting + command], environment: .custom(environment),
        workingDirectory: FilePath(folder), platformOptions: options,
        output: .fileDescriptor(file, closeAfterSpawningProcess: true), error: .combinedWithOutput)
      return (result.processIdentifier.value, result.terminationStatus)
    }
    Task { [self] in
      _ = await task.result
      ended.withLock { $0 = true }
    }
  }

  private static let patience = Duration.seconds(30)

  /// Where `Scripts/test` looks for what is left to end when it is broken off, since a group of its own hears nothing of that.
  private static let groups = ProcessInfo.processInfo.environment["ASHIATO_TEST_GROUPS"]
  private static let noting = groups.map { ": >\"\($0)/$$\"; " } ?? ""

  var hasEnded: Bool { ended.withLock { $0 } }

  /// Asks it to end and waits for all that it started; says what is wrong if something has to be killed.
  func end() async -> String? {
    let deadline = ContinuousClock.now + Self.patience
    task.cancel()
    guard case .success(let (group, status)) = await task.result else { return nil }
    defer {
      if let groups = Self.groups { try? FileManager.default.removeItem(atPath: "\(groups)/\(group)") }
    }
    // What a shell that ended by itself has left behind was not asked yet. Nothing is asked twice while it finishes its work.
    if status != .signaled(SIGTERM) { kill(-group, SIGTERM) }
    while kill(-group, 0) == 0 {
      guard .now < deadline else {
        kill(-group, SIGKILL)
        return complaint
      }
      try? await Task.sleep(for: .milliseconds(20))
    }
    return status == .signaled(9) ? complaint : nil
  }

  private var complaint: String {
    "“\(command)” did not end within thirty seconds of being asked to, and was killed."
  }
}

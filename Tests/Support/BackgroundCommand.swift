import Subprocess
import Synchronization
import SystemPackage

/// A command that runs beside the conversation, its output in a file.
final class BackgroundCommand: Sendable {
  private let command: String
  private let task: Task<TerminationStatus, any Error>
  private let ended = Mutex(false)

  init(_ command: String, in folder: String, environment: [Environment.Key: String], log: String) throws {
    self.command = command
    let file = try FileDescriptor.open(
      FilePath(log), .writeOnly, options: [.create, .truncate, .append], permissions: [.ownerReadWrite])
    var options = PlatformOptions()
    options.teardownSequence = [.send(signal: .terminate, allowedDurationToNextStep: .seconds(30))]
    task = Task { [options] in
      try await Subprocess.run(
        .name("bash"), arguments: ["-c", command], environment: .custom(environment),
        workingDirectory: FilePath(folder), platformOptions: options,
        output: .fileDescriptor(file, closeAfterSpawningProcess: true), error: .combinedWithOutput
      ).terminationStatus
    }
    Task { [self] in
      _ = await task.result
      ended.withLock { $0 = true }
    }
  }

  var hasEnded: Bool { ended.withLock { $0 } }

  /// Asks it to end and waits; says what is wrong if it has to be killed.
  func end() async -> String? {
    task.cancel()
    guard case .success(.signaled(9)) = await task.result else { return nil }
    return "“\(command)” did not end within thirty seconds of being asked to, and was killed."
  }
}

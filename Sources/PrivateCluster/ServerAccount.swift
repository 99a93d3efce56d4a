import Foundation
import Subprocess
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The account that the server and its programs run as.
struct ServerAccount: Sendable {
  let name: String
  /// Set where this process is root and has to become somebody else.
  private let other: (user: UInt32, group: UInt32)?

  /// This process's own account, or an unprivileged one if it is root.
  static func current() async throws(ClusterError) -> ServerAccount {
    guard geteuid() == 0 else {
      return ServerAccount(name: NSUserName(), other: nil)
    }
    for name in ["postgres", "nobody"] {
      if let user = await number("-u", of: name), let group = await number("-g", of: name) {
        return ServerAccount(name: name, other: (user, group))
      }
    }
    throw ClusterError(.noAccount)
  }

  private static func number(_ option: String, of name: String) async -> UInt32? {
    let answer = try? await Subprocess.run(
      .name("id"), arguments: [option, name], output: .string(limit: 100))
    return answer.flatMap { UInt32($0.standardOutput.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  /// Makes a folder, mode 0700, that belongs to this account; folders above it are made as usual.
  func makePrivateDirectory(_ path: String) throws(ClusterError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try own(path)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    } catch {
      throw ClusterError(.folder(path: path, complaint: error.localizedDescription))
    }
  }

  /// Gives a file or folder to this account.
  func own(_ path: String) throws {
    guard let other else { return }
    try FileManager.default.setAttributes(
      [.ownerAccountID: Int(other.user), .groupOwnerAccountID: Int(other.group)], ofItemAtPath: path)
  }

  /// Whether `path` is a folder, no link, that belongs to this account and that nobody else may enter.
  func ownsPrivateDirectory(_ path: String) -> Bool {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return false }
    return attributes[.type] as? FileAttributeType == .typeDirectory
      && attributes[.ownerAccountID] as? Int == Int(other?.user ?? geteuid())
      && attributes[.posixPermissions] as? Int == 0o700
  }

  /// Throws unless this account can write in `path`; names the first folder on the way that keeps it out.
  func checkAccess(to path: String) async throws(ClusterError) {
    guard try await !passes("-w", path) else { return }
    var folder = FilePath("/")
    for component in FilePath(path).components {
      folder.append(component)
      guard try await passes("-x", folder.string) else { break }
    }
    throw ClusterError(.unreachable(folder: folder.string, account: name))
  }

  private func passes(_ test: String, _ path: String) async throws(ClusterError) -> Bool {
    try await run("/usr/bin/test", [test, path]).succeeded
  }

  /// Runs a program as this account, from `/`, in English and without the settings of libpq's environment.
  ///
  /// Cancelling the task does not interrupt it: a `pg_ctl` that is killed half-way leaves a server that nobody owns.
  func run(_ program: String, _ arguments: [String]) async throws(ClusterError) -> CommandAnswer {
    var command = [program] + arguments
    if let other {
      // Not `PlatformOptions.userID`: its child calls glibc's setuid after a bare clone, which waits for ever for
      // threads that exist only in the parent.
      command =
        ["setpriv", "--reuid=\(other.user)", "--regid=\(other.group)", "--clear-groups", "--"] + command
    }
    do {
      return try await Task { [command] in try await Self.run(command) }.value
    } catch {
      throw ClusterError(.command(name: program, output: "\(error)"))
    }
  }

  private static func run(_ command: [String]) async throws -> CommandAnswer {
    var environment: [Environment.Key: String?] = ["LC_ALL": "C"]
    for name in ProcessInfo.processInfo.environment.keys where name.hasPrefix("PG") {
      environment[Environment.Key(stringLiteral: name)] = .some(nil)
    }
    let result = try await Subprocess.run(
      .path("/usr/bin/env"), arguments: Arguments(command), environment: .inherit.updating(environment),
      workingDirectory: "/", output: .string(limit: 1 << 20), error: .combinedWithOutput)
    return CommandAnswer(
      succeeded: result.terminationStatus.isSuccess,
      output: result.standardOutput.trimmingCharacters(in: .whitespacesAndNewlines))
  }
}

/// What a program answered: its output and its error output, as they came.
struct CommandAnswer: Sendable {
  let succeeded: Bool
  let output: String
}

import Foundation
import Subprocess
import SystemPackage

/// One installed version of the PostgreSQL server.
public struct Installation: Hashable, Sendable {
  /// The oldest major version that is used.
  public static let oldestSupported = 15

  /// The folder of `postgres`, `initdb`, `pg_ctl` and the others.
  public let binaries: String
  /// The major version: 15, 16, …
  public let version: Int

  /// The supported installations, newest first: `ASHIATO_POSTGRES_BIN` alone where it is set, otherwise Debian's
  /// folders and those of `PATH`. Without an environment, this process's own is read.
  ///
  /// - Throws: `ClusterError.Reason.notInstalled` when there is none.
  public static func installed(
    environment: [String: String]? = nil
  ) async throws(ClusterError) -> [Installation] {
    let folders = searchedFolders(environment ?? ProcessInfo.processInfo.environment)
    var found: [Installation] = []
    for folder in folders {
      guard let version = await version(in: folder), version >= oldestSupported else { continue }
      if !found.contains(where: { $0.version == version }) {
        found.append(Installation(binaries: folder, version: version))
      }
    }
    guard !found.isEmpty else { throw ClusterError(.notInstalled(searched: folders)) }
    return found.sorted { $0.version > $1.version }
  }

  private static func searchedFolders(_ environment: [String: String]) -> [String] {
    if let folder = environment["ASHIATO_POSTGRES_BIN"], !folder.isEmpty { return [folder] }
    let debian = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []
    let path = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return versions.sorted().map { "\(debian)/\($0)/bin" } + path.filter { $0.hasPrefix("/") }
  }

  private static func version(in folder: String) async -> Int? {
    // The server and initdb both have to be there: client packages bring neither.
    let programs = ["postgres", "initdb", "pg_ctl", "pg_isready"].map { "\(folder)/\($0)" }
    guard programs.allSatisfy(FileManager.default.isExecutableFile(atPath:)) else { return nil }
    let answer = try? await Subprocess.run(
      .path(FilePath(programs[0])), arguments: ["--version"], output: .string(limit: 1000))
    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", "postgres (PostgreSQL) 18beta1"
    guard let match = answer?.standardOutput.firstMatch(of: /\(PostgreSQL\) (\d+)/) else { return nil }
    return Int(match.1)
  }
}

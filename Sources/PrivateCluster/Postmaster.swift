import Foundation

#if canImport(Darwin)
  import Darwin
#endif

/// What `postmaster.pid` says of the server that wrote it.
struct Postmaster: Sendable {
  let processID: Int32
  /// Nil until the server listens.
  let address: ClusterAddress?
  private let data: String

  /// Reads the lines that PostgreSQL documents in `miscadmin.h`: process, data, start, port, folder of the socket, …
  init?(readingFrom layout: ClusterLayout) {
    guard let text = try? String(contentsOfFile: layout.pidFile, encoding: .utf8) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, let processID = Int32(first) else { return nil }
    self.processID = processID
    address = lines.count > 5 && !lines[4].isEmpty ? ClusterAddress(socketDirectory: String(lines[4])) : nil
    data = layout.data
  }

  /// Whether that process lives and works in this cluster: another may have its number by now.
  var isAlive: Bool {
    #if os(Linux)
      // A server's working directory is its data. A process that ended and was not waited for has none.
      let folder = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(processID)/cwd")
      return folder == URL(filePath: data).resolvingSymlinksInPath().path(percentEncoded: false)
    #else
      return kill(processID, 0) == 0 || errno == EPERM
    #endif
  }
}

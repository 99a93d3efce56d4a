import Foundation

/// The files of a cluster's directory.
struct ClusterLayout: Sendable {
  let directory: String

  var data: String { "\(directory)/data" }
  /// Where initdb works, so that `data` is whole or absent.
  var unfinishedData: String { "\(directory)/data.unfinished" }
  var log: String { "\(directory)/server.log" }
  var olderLog: String { "\(directory)/server.log.1" }
  var startLock: String { "\(directory)/start.lock" }
  var usersLock: String { "\(directory)/users.lock" }
  /// Our settings, included at the end of `postgresql.conf` and rewritten at each start.
  var settings: String { "\(data)/private.conf" }
  var pidFile: String { "\(data)/postmaster.pid" }

  /// Whether the directory was prepared by this library before.
  var isCluster: Bool {
    FileManager.default.fileExists(atPath: startLock)
      || FileManager.default.fileExists(atPath: "\(data)/PG_VERSION")
  }

  /// The folder of the socket: beside the data, or below `/tmp` where that path is too long or holds a comma.
  ///
  /// The kernel allows 107 bytes for the path of a socket; libpq takes a comma for the end of a host's name.
  var socketDirectory: String {
    let beside = "\(directory)/socket"
    let socket = "\(beside)/.s.PGSQL.5432"
    return socket.utf8.count < 107 && !beside.contains(",")
      ? beside : "/tmp/cluster-\(Self.digest(of: directory))"
  }

  /// FNV-1a: it names a folder and protects nothing. A folder of that name is used only if the server's account owns it.
  private static func digest(of text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}

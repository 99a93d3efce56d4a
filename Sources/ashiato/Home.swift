import Foundation
import Training

/// The directory that Ashiato keeps its data in: the private cluster in `postgres`, the configuration in
/// `ashiato.json`, particulars of faults in `faults.log`.
struct Home: Hashable, Sendable {
  /// Absolute, without a slash at the end.
  let path: String

  init(_ path: String) {
    var path = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// `/var/lib/ashiato` for root, who needs a place that PostgreSQL's account can enter; else where the XDG Base
  /// Directory Specification puts a person's data.
  static func standard(environment: [String: String], isRoot: Bool) -> Home {
    if isRoot { return Home("/var/lib/ashiato") }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return Home(data + "/ashiato") }
    return Home((environment["HOME"] ?? ".") + "/.local/share/ashiato")
  }

  var configurationFile: String { path + "/ashiato.json" }
  var clusterDirectory: String { path + "/postgres" }
  var hasCluster: Bool { FileManager.default.fileExists(atPath: clusterDirectory) }

  func make() throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Obstacle(
        .notWritten, "The directory \(path) cannot be made.",
        remedy: "Choose another with --home, or make it yourself.")
    }
  }
}

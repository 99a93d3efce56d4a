/// One thing that is done with a cluster; its description is the sentence to show.
public enum ClusterEvent: Hashable, Sendable, CustomStringConvertible {
  case making(version: Int, directory: String)
  case starting(version: Int, directory: String)
  case joining(directory: String)
  case stopping(directory: String)
  case leavingToOthers(directory: String)
  /// A `postmaster.pid` named a process that is not the server of this cluster.
  case removingStalePidFile(directory: String)

  /// Part of every use of a cluster, and no news to anybody but a person who waits for it.
  public var isRoutine: Bool {
    switch self {
    case .making, .removingStalePidFile: false
    case .starting, .joining, .stopping, .leavingToOthers: true
    }
  }

  public var description: String {
    switch self {
    case .making(let version, let directory): "Making a PostgreSQL \(version) cluster in \(directory)."
    case .starting(let version, let directory): "Starting PostgreSQL \(version) in \(directory)."
    case .joining(let directory): "Joining the PostgreSQL server that runs in \(directory)."
    case .stopping(let directory): "Stopping PostgreSQL in \(directory)."
    case .leavingToOthers(let directory): "Leaving PostgreSQL in \(directory) running: others use it."
    case .removingStalePidFile(let directory):
      "Removing a left-over postmaster.pid in \(directory): its server is gone."
    }
  }
}

/// Why a cluster could not be made, started or stopped, and what to do about it.
public struct ClusterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The closed set of reasons.
  public enum Reason: Hashable, Sendable {
    /// No PostgreSQL of a supported version was found in the folders that were searched.
    case notInstalled(searched: [String])
    /// The cluster was made by another major version than those installed.
    case otherVersion(directory: String, made: Int, installed: [Int])
    /// This process is root and there is neither a `postgres` nor a `nobody` account.
    case noAccount
    /// The account of the server cannot enter a folder on the way to its directory.
    case unreachable(folder: String, account: String)
    /// The directory holds files that are no cluster.
    case otherFiles(directory: String)
    /// A folder could not be made.
    case folder(path: String, complaint: String)
    /// A short folder for the socket exists already and belongs to somebody else.
    case foreignSocketFolder(path: String)
    /// Another process held the lock for too long.
    case busy(lock: String)
    case lock(path: String, complaint: String)
    case diskFull(directory: String)
    /// One of PostgreSQL's own programs failed; `output` is what it said.
    case command(name: String, output: String)
    /// The server ended while it started; `log` is the end of its log.
    case didNotStart(logFile: String, log: String)
    case didNotStop(directory: String, output: String)
    case cancelled
  }

  public let reason: Reason

  init(_ reason: Reason) {
    self.reason = reason
  }

  /// What happened and what to do next.
  public var description: String { "\(summary) \(remedy)" }

  /// What happened.
  public var summary: String {
    switch reason {
    case .notInstalled(let searched):
      "No PostgreSQL \(Installation.oldestSupported) or later was found in \(searched.joined(separator: ", "))."
    case .otherVersion(let directory, let made, let installed):
      """
      The cluster in \(directory) was made by PostgreSQL \(made); installed is \
      \(installed.map(String.init).joined(separator: ", ")).
      """
    case .noAccount: "PostgreSQL does not run as root, and there is no account to run it as."
    case .unreachable(let folder, let account):
      "The account \(account), which runs PostgreSQL, cannot use \(folder)."
    case .otherFiles(let directory): "\(directory) holds files that are not a PostgreSQL cluster."
    case .folder(let path, let complaint): "The folder \(path) could not be made: \(complaint)."
    case .foreignSocketFolder(let path): "The folder for the socket, \(path), belongs to somebody else."
    case .busy(let lock):
      "Another process has been starting or stopping this cluster for too long (it holds \(lock))."
    case .lock(let path, let complaint): "The lock file \(path) could not be taken: \(complaint)."
    case .diskFull(let directory): "The disk that holds \(directory) is full."
    case .command(let name, let output): "\(name) failed: \(output)"
    case .didNotStart(let logFile, let log): "PostgreSQL did not start. The end of \(logFile) says:\n\(log)\n"
    case .didNotStop(let directory, let output): "PostgreSQL in \(directory) did not stop: \(output)"
    case .cancelled: "Starting PostgreSQL was cancelled."
    }
  }

  /// What to do next.
  public var remedy: String {
    switch reason {
    case .notInstalled:
      """
      On Debian and Ubuntu install it with: sudo apt-get install postgresql. If it is installed elsewhere, set \
      ASHIATO_POSTGRES_BIN to the folder of its programs.
      """
    case .otherVersion(_, let made, _):
      """
      Install PostgreSQL \(made) beside it (sudo apt-get install postgresql-\(made)), or restore a backup into a \
      cluster of the version that is installed.
      """
    case .noAccount: "Make one with: useradd --system postgres."
    case .unreachable(let folder, let account):
      "Choose a directory outside of it, for example below /var/lib, or let \(account) enter it: chmod o+x \(folder)."
    case .otherFiles: "Choose an empty directory, or one that does not exist yet."
    case .folder: "Choose a directory that you may write to."
    case .foreignSocketFolder: "Ask its owner to remove it, or choose a shorter directory for the cluster."
    case .busy: "See what runs with: ps aux | grep postgres. Then try again."
    case .lock: "Check who owns the file and the folder that holds it."
    case .diskFull: "Free some space, then try again. Nothing that was committed is lost."
    case .command, .didNotStop: "The cause is in the line above; once it is mended, try again."
    case .didNotStart: "The cause is in the lines above; once it is mended, try again."
    case .cancelled: "Start it again when you need it."
    }
  }
}

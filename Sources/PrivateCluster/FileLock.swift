import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock on a file that ends with this object, or with the process if it dies before.
///
/// `flock(2)` belongs to the open file, so two objects exclude each other within one process too. The descriptor
/// closes on exec: a server that inherited it would hold the lock of the process that started it.
final class FileLock: Sendable {
  private let path: String
  private let file: FileDescriptor

  deinit {
    // Closing alone would not do while a process that is just being started still has a copy of the descriptor.
    _ = flock(file.rawValue, LOCK_UN)
    try? file.close()
  }

  private init(opening path: String) throws(ClusterError) {
    self.path = path
    do {
      file = try FileDescriptor.open(
        FilePath(path), .readWrite, options: [.create, .closeOnExec], permissions: .ownerReadWrite)
    } catch {
      throw ClusterError(.lock(path: path, complaint: "\(error)"))
    }
  }

  /// Waits for the lock no longer than `patience`.
  static func exclusive(_ path: String, patience: Duration) async throws(ClusterError) -> FileLock {
    let lock = try FileLock(opening: path)
    let clock = ContinuousClock()
    let deadline = clock.now + patience
    while try !lock.take(LOCK_EX) {
      guard clock.now < deadline else { throw ClusterError(.busy(lock: path)) }
      do {
        try await clock.sleep(for: .milliseconds(20))
      } catch {
        throw ClusterError(.cancelled)
      }
    }
    return lock
  }

  /// Takes a shared lock at once.
  ///
  /// Nobody holds this file exclusively but while holding the lock under which this is called.
  static func shared(_ path: String) throws(ClusterError) -> FileLock {
    let lock = try FileLock(opening: path)
    guard try lock.take(LOCK_SH) else { throw ClusterError(.busy(lock: path)) }
    return lock
  }

  /// Turns a shared lock into an exclusive one if nobody else shares it. Whatever the answer, the shared lock may be
  /// lost: flock(2) converts in two steps.
  func isLast() throws(ClusterError) -> Bool {
    try take(LOCK_EX)
  }

  private func take(_ kind: Int32) throws(ClusterError) -> Bool {
    while flock(file.rawValue, kind | LOCK_NB) != 0 {
      let complaint = Errno(rawValue: errno)
      if complaint == .wouldBlock { return false }
      guard complaint == .interrupted else {
        throw ClusterError(.lock(path: path, complaint: "\(complaint)"))
      }
    }
    return true
  }
}

import Synchronization

/// Something that takes a while to read, and is read when it is asked for first; whoever asks meanwhile waits for it.
public final class ReadOnce<Value: Sendable>: Sendable {
  private let read: @Sendable () throws -> Value
  private let reading = Mutex<Task<Value, any Error>?>(nil)

  public init(_ read: @escaping @Sendable () throws -> Value) { self.read = read }

  var value: Value {
    get async throws {
      let task = reading.withLock { reading in
        let task = reading ?? Task { try self.read() }
        reading = task
        return task
      }
      return try await task.value
    }
  }
}

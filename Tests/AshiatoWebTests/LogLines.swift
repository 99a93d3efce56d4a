import Logging
import Synchronization

/// What was logged, line by line, with the metadata.
final class LogLines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock(\.self) }

  var logger: Logger { Logger(label: "tests") { _ in Handler(lines: self) } }

  private struct Handler: LogHandler {
    let lines: LogLines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let metadata = metadata.merging(event.metadata ?? [:]) { $1 }.map { "\($0)=\($1)" }.joined(
        separator: " ")
      lines.lines.withLock { $0.append("\(event.level) \(event.message) \(metadata)") }
    }
  }
}

import Foundation

/// What this process takes of its machine, under the names that Prometheus' own clients use. Where the system has no
/// `/proc`, only the start is known.
public struct ProcessFigures: Sendable {
  private let start = Date.now

  public init() {}

  /// In Prometheus' text format, each line with its end.
  public func text() -> String {
    var lines = gauge("process_start_time_seconds", start.timeIntervalSince1970)
    if let pages = words(of: "statm").dropFirst().first.flatMap(Double.init) {
      lines += gauge("process_resident_memory_bytes", pages * Double(sysconf(Int32(_SC_PAGESIZE))))
    }
    if let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count {
      lines += gauge("process_open_fds", Double(files))
    }
    // The second word is the program's name in parentheses, which may have blanks (proc(5)).
    let after = words(of: "stat", behind: ")")
    if after.count > 12, let user = Double(after[11]), let system = Double(after[12]) {
      let seconds = (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
      lines += "# TYPE process_cpu_seconds_total counter\nprocess_cpu_seconds_total \(seconds)\n"
    }
    return lines
  }

  private func gauge(_ name: String, _ value: Double) -> String {
    "# TYPE \(name) gauge\n\(name) \(value)\n"
  }

  private func words(of file: String, behind mark: Character? = nil) -> [Substring] {
    guard let text = try? String(contentsOfFile: "/proc/self/\(file)", encoding: .utf8) else { return [] }
    let start = mark.flatMap { text.lastIndex(of: $0) }.map { text.index(after: $0) } ?? text.startIndex
    return text[start...].split(whereSeparator: \.isWhitespace)
  }
}

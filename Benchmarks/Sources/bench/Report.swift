import Foundation

/// The whole result, with what one must know to read it.
struct Report: Encodable {
  let date: Date
  let machine: Machine
  let pace: Pace
  let comparisons: [Comparison]

  init(pace: Pace, comparisons: [Comparison]) async throws {
    date = .now
    machine = try await Machine.current()
    self.pace = pace
    self.comparisons = comparisons
  }

  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    try (encoder.encode(self) + Data("\n".utf8)).write(to: URL(filePath: path))
  }

  /// One line for each comparison.
  var table: String {
    let head = ["", "subject", "per second", "bound", "per second", "ratio", "spread", "aim", ""]
    let lines = comparisons.map { comparison in
      [
        comparison.benchmark, comparison.subject, comparison.subjectPerSecond.whole, comparison.bound,
        comparison.boundPerSecond.whole, comparison.ratio.twoPlaces,
        "\(comparison.lowest.twoPlaces)–\(comparison.highest.twoPlaces)", comparison.aim?.twoPlaces ?? "",
        comparison.isMet.map { $0 ? "met" : "missed" } ?? "",
      ]
    }
    let rows = [head] + lines
    let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let isNumber = [false, false, true, false, true, true, true, true, false]
    return rows.map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return isNumber[column] ? space + row[column] : row[column] + space
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}

/// Where it was measured.
struct Machine: Encodable {
  let processor: String
  let cores: Int
  let gibibytes: Int
  let system: String
  let postgres: String

  static func current() async throws -> Machine {
    let processors = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model = processors.split(separator: "\n").first { $0.hasPrefix("model name") }
    return Machine(
      processor: model?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
        ?? "unknown",
      cores: ProcessInfo.processInfo.activeProcessorCount,
      gibibytes: Int((ProcessInfo.processInfo.physicalMemory + (1 << 29)) >> 30),
      system: ProcessInfo.processInfo.operatingSystemVersionString,
      postgres: try await PgBench.version())
  }
}

extension Double {
  fileprivate var whole: String {
    formatted(.number.precision(.fractionLength(0)).locale(.init(identifier: "en")))
  }
  fileprivate var twoPlaces: String {
    formatted(.number.precision(.fractionLength(2)).locale(.init(identifier: "en")))
  }
}

/// Talk goes to the standard error, the table to the standard output.
func say(_ sentence: String) {
  FileHandle.standardError.write(Data((sentence + "\n").utf8))
}

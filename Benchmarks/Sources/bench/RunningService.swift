import Foundation
import Synchronization

/// `ashiato serve` as a school runs it: the program itself, in a process of its own.
struct RunningService: Sendable {
  let address: String
  let process: Int32
  /// From the start of the process to its first answer.
  let timeToFirstAnswer: Duration

  /// Serves a database and ends the program afterwards, whatever the body did.
  static func run<Result>(
    _ database: String, on server: BenchServer, _ body: (RunningService) async throws -> Result
  ) async throws -> Result {
    let program = Process()
    program.executableURL = URL(filePath: "Benchmarks/.build/release/ashiato")
    program.arguments = ["serve", "--port", "0", "--log-level", "error"]
    program.environment = [
      "DATABASE_URL": server.connectionString(database, as: "ashiato_service"),
      "ASHIATO_PUBLIC_URL": server.connectionString(database, as: "ashiato_public"),
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "",
    ]
    let output = Pipe()
    program.standardOutput = output
    let start = ContinuousClock.now
    try program.run()
    defer {
      program.terminate()
      program.waitUntilExit()
    }
    var line = Data()
    while !line.contains(UInt8(ascii: "\n")) {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw BenchError("The service ended before it served.") }
      line += more
    }
    guard let match = String(decoding: line, as: UTF8.self).firstMatch(of: #/http://[^\s]+/#) else {
      throw BenchError("The service did not say where it serves.")
    }
    let address = String(match.output)
    _ = try await Tool.run("curl", ["--silent", "--fail", address + "/health"])
    return try await body(
      RunningService(
        address: address, process: program.processIdentifier, timeToFirstAnswer: start.duration(to: .now)))
  }

  /// How long one answer takes, once it was asked for before: the median of five.
  func milliseconds(for path: String, bearing token: String) async throws -> Double {
    var times: [Double] = []
    for _ in 0..<6 {
      let output = try await Tool.run(
        "curl",
        [
          "--silent", "--fail", "--output", "/dev/null", "--write-out", "%{time_total}",
          "--header", "Host: \(BenchSchool.domain)", "--header", "Authorization: Bearer \(token)",
          address + path,
        ])
      guard let seconds = Double(output.trimmingCharacters(in: .whitespacesAndNewlines)) else {
        throw BenchError("curl did not print a time:\n\(output)")
      }
      times.append(seconds * 1000)
    }
    return Array(times.dropFirst()).median
  }

  /// Resident memory now, in mebibytes.
  func residentMebibytes() throws -> Double {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    guard let match = status.firstMatch(of: #/VmRSS:\s+(\d+) kB/#), let kibibytes = Double(match.1) else {
      throw BenchError("The memory of the service is not told.")
    }
    return kibibytes / 1024
  }
}

/// A load of HTTP requests by `wrk`: one thread, so many connections, each asking again once it is answered.
struct Load {
  let name: String
  let url: String
  var connections = 64
  /// Lua, for requests that differ.
  var script: String?

  var entrant: Entrant {
    Entrant(name: name) { seconds in
      var arguments = [
        "--threads", "1", "--connections", "\(connections)", "--duration", "\(seconds)s",
        // Those who ask know the school by its name.
        "--header", "Host: \(BenchSchool.domain)",
      ]
      let file = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString).lua")
      defer { try? FileManager.default.removeItem(at: file) }
      if let script {
        try Data(script.utf8).write(to: file)
        arguments += ["--script", file.path()]
      }
      let output = try await Tool.run("wrk", arguments + [url])
      guard !output.contains("Non-2xx"), !output.contains("Socket errors") else {
        throw BenchError("\(name) was not answered well:\n\(output)")
      }
      guard let match = output.firstMatch(of: #/Requests/sec:\s+([0-9.]+)/#), let rate = Double(match.1) else {
        throw BenchError("wrk did not print a rate:\n\(output)")
      }
      return rate
    }
  }

  /// Median and 99th percentile in milliseconds, where so many requests a second are sent by the clock.
  func latencies(atRate rate: Double, seconds: Int) async throws -> (median: Double, slowest: Double) {
    let perWorker = max(1, Int(rate / Double(connections)))
    let output = try await Tool.run(
      "hey",
      [
        "-z", "\(seconds)s", "-c", "\(connections)", "-q", "\(perWorker)", "-host", BenchSchool.domain, url,
      ])
    func percentile(_ number: Int) throws -> Double {
      let pattern = try Regex("\(number)% in ([0-9.]+) secs", as: (Substring, Substring).self)
      guard let match = output.firstMatch(of: pattern), let seconds = Double(match.output.1) else {
        throw BenchError("hey did not print its percentiles:\n\(output)")
      }
      return seconds * 1000
    }
    return (try percentile(50), try percentile(99))
  }
}

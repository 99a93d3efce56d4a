import Foundation
import Subprocess

/// A program that measures, and is waited for.
enum Tool {
  static func run(_ name: String, _ arguments: [String]) async throws -> String {
    let answer = try await Subprocess.run(
      .name(name), arguments: Arguments(arguments), output: .string(limit: 1 << 20),
      error: .string(limit: 1 << 20))
    guard answer.terminationStatus.isSuccess else {
      throw BenchError("\(name) failed:\n\(answer.standardError)")
    }
    return answer.standardOutput
  }
}

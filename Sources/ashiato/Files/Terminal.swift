import Foundation
import Training

/// The person's terminal, where there is one: questions, and answers that nobody sees.
enum Terminal {
  /// Whether somebody can be asked.
  static var isAttended: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks a question and reads one line; Ctrl-C and Ctrl-D cancel.
  ///
  /// - Parameter isSecret: what is typed is not shown.
  static func ask(_ question: Sentence, isSecret: Bool = false) throws -> String {
    try withSingleKeys { isTimed in
      // Asked once the terminal is silent: whoever types ahead is not shown either.
      show("\(question.said(in: .ofThisProcess)) ")
      defer { show("\n") }
      return try readLine(echo: !isSecret, isTimed: isTimed)
    }
  }

  private static func show(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Key by key, so that Ctrl-C is read here, and a signal from elsewhere is heeded between two keys: it could not wake a
  /// waiting read.
  ///
  /// - Parameter isTimed: a read returns empty-handed after a while; otherwise that is the end.
  private static func readLine(echo: Bool, isTimed: Bool) throws -> String {
    var bytes: [UInt8] = []
    while true {
      try Task.checkCancellation()
      guard let key = try FileHandle.standardInput.read(upToCount: 1)?.first else {
        if isTimed { continue }
        throw CancellationError()
      }
      switch key {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return String(decoding: bytes, as: UTF8.self)
      case 0x03, 0x04: throw CancellationError()
      case 0x08, 0x7F:
        guard !bytes.isEmpty else { continue }
        bytes = Array(String(decoding: bytes, as: UTF8.self).dropLast().utf8)
        if echo { show("\u{8} \u{8}") }
      default:
        bytes.append(key)
        if echo { try? FileHandle.standardError.write(contentsOf: Data([key])) }
      }
    }
  }

  /// Hands every key on as it is pressed, unseen, while the body reads.
  ///
  /// - Parameter read: told whether reads return after two tenths of a second.
  private static func withSingleKeys(_ read: (Bool) throws -> String) throws -> String {
    // `stty` instead of `tcsetattr`, which takes a pointer.
    guard let standing = stty("-g"), stty("-echo", "-icanon", "-isig", "min", "0", "time", "2") != nil
    else {
      return try read(false)
    }
    defer { _ = stty(standing) }
    return try read(true)
  }

  /// Asks or tells the terminal its modes; `nil` when it has none.
  private static func stty(_ modes: String...) -> String? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/stty")
    process.arguments = modes
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    let text =
      (try? output.fileHandleForReading.readToEnd()).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

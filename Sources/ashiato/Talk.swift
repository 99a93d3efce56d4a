import Foundation
import Synchronization
import Training

/// Says something to the person at the terminal, in her language. Data goes to stdout, talk to stderr.
func talk(_ sentence: Sentence) {
  talk(verbatim: sentence.said(in: .ofThisProcess))
}

/// Says what is in words already.
func talk(verbatim text: String) {
  try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
}

/// Hands out data.
func put(_ text: String) {
  put(Array(text.utf8))
}

func put(_ bytes: [UInt8]) {
  StandardOutput.write(bytes)
}

/// Where data is handed out. What was begun goes on when nobody takes it, so that no work is left half done.
enum StandardOutput {
  /// Whether something was not taken, other than by a reader who has left.
  static var isIncomplete: Bool { incomplete.load(ordering: .relaxed) }

  private static let incomplete = Atomic(false)

  fileprivate static func write(_ bytes: [UInt8]) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      // A reader who has left, as “head” does, has what she wanted.
      if !error.isClosedPipe { incomplete.store(true, ordering: .relaxed) }
    }
  }
}

extension Error {
  fileprivate var isClosedPipe: Bool { posixCode == EPIPE }

  /// The code of the system's complaint, wherever Foundation has put it.
  var posixCode: Int32? {
    let error = self as NSError
    if error.domain == NSPOSIXErrorDomain { return Int32(error.code) }
    return (error.userInfo[NSUnderlyingErrorKey] as? any Error)?.posixCode
  }
}

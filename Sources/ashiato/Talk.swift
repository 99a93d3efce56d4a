import Foundation

/// Says something to the person at the terminal. Data goes to stdout, talk to stderr.
func talk(_ text: String) {
  try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
}

/// Hands out data. A reader who has left ends the program quietly: SIGPIPE keeps its default.
func put(_ text: String) {
  put(Array(text.utf8))
}

func put(_ bytes: [UInt8]) {
  try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
}

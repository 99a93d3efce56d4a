import Foundation
import PrivateCluster
import Training

/// The first five minutes, played: the conversation that is also the tutorial and a test, read for its words and its commands.
struct Tour {
  enum Step: Equatable {
    /// One paragraph of explanation.
    case words(String)
    /// A command for the shell, and the exit code that it is expected to end with.
    case command(String, status: Int32)
  }

  let steps: [Step]

  /// Reads a conversation up to the point where it begins to serve. Expected answers are left out: the real ones are shown.
  init(reading conversation: String) {
    var steps: [Step] = []
    var words: [String] = []
    var lines = conversation.split(separator: "\n", omittingEmptySubsequences: false)[...]
    func finishWords() {
      if !words.isEmpty { steps.append(.words(words.joined(separator: " "))) }
      words = []
    }
    while let line = lines.popFirst(), !line.hasPrefix("background $ ") {
      if line == "#" {
        finishWords()
      } else if line.hasPrefix("# ") {
        words.append(String(line.dropFirst(2)))
      } else if line.hasPrefix("$ ") {
        finishWords()
        var command = String(line.dropFirst(2))
        while command.hasSuffix("\\"), let next = lines.popFirst() { command += "\n" + next }
        steps.append(.command(command, status: 0))
      } else if let status = line.wholeMatch(of: #/=> exit (\d+)/#),
        case .command(let command, _)? = steps.last
      {
        steps[steps.count - 1] = .command(command, status: Int32(status.1) ?? 0)
      }
    }
    finishWords()
    self.steps = steps
  }

  /// The tour that this program carries.
  static var firstFiveMinutes: Tour { Tour(reading: TourFiles.conversation) }

  /// Plays every step in a folder, with this very program and a home below the folder.
  ///
  /// The commands speak for themselves; a step that ends otherwise than the tutorial says ends the tour.
  func play(in folder: URL, home: Home) async throws {
    var steps = self.steps[...]
    while !home.hasCluster, let step = steps.popFirst() { try await play(step, in: folder, home: home) }
    // Once there is a cluster it is kept running, so that no command has to start it.
    try await Cluster(directory: home.clusterDirectory).withRunningCluster { _ in
      for step in steps { try await play(step, in: folder, home: home) }
    }
  }

  private func play(_ step: Step, in folder: URL, home: Home) async throws {
    try Task.checkCancellation()
    switch step {
    case .words(let words):
      talk(verbatim: "\n" + words.withoutMarkup.wrapped(at: 80))
    case .command(let command, let expected):
      talk(verbatim: "\n$ \(command)")
      let status = try await run(command, in: folder, home: home)
      // A command that was interrupted ends otherwise than the tutorial says, and that is no fault.
      try Task.checkCancellation()
      guard status == expected else {
        throw Obstacle(
          .fault, "This step ended with \(status) instead of \(expected).",
          remedy: "The folder \(folder.path()) is left as it is, to look at.")
      }
    }
  }

  private func run(_ command: String, in folder: URL, home: Home) async throws -> Int32 {
    guard let program = Bundle.main.executableURL else {
      throw Obstacle(.fault, "The path of this program is not known.", remedy: "Call it by its full path.")
    }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // The program goes by its own name, wherever it lies.
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("ASHIATO_") && $0.key != "DATABASE_URL"
    }
    environment["PATH"] =
      program.deletingLastPathComponent().path() + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    environment["ASHIATO_HOME"] = home.path
    process.environment = environment
    try process.run()
    let group = -process.processIdentifier
    await withTaskCancellationHandler {
      process.waitUntilExit()
    } onCancel: {
      // Foundation gives the shell a process group of its own, which Ctrl-C at the terminal does not reach.
      kill(group, SIGINT)
    }
    return process.terminationStatus
  }
}

/// A file that the tour carries.
struct TourFile {
  let name: String
  let text: String
}

extension TourFile {
  /// Writes every example file into a folder. Files that are there already are left alone.
  static func writeAll(to folder: URL) throws -> [String] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var written: [String] = []
    for file in TourFiles.all {
      let place = folder.appending(path: file.name)
      if FileManager.default.fileExists(atPath: place.path()) { continue }
      try Data(file.text.utf8).write(to: place)
      written.append(file.name)
    }
    return written
  }
}

extension String {
  /// Without the marks of emphasis and code that the tutorial has as Markdown.
  fileprivate var withoutMarkup: String {
    replacing("**", with: "").replacing("`", with: "")
  }

  /// Broken between words, so that no line is longer than the width.
  fileprivate func wrapped(at width: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).joined(separator: "\n")
  }
}

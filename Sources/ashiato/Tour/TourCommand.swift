import ArgumentParser
import Foundation
import Training

struct TourCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tour",
    abstract: "Play the first five minutes on a scratch school, and leave every file of the chain.",
    discussion: """
      Examples:
        ashiato tour ~/ashiato-tour
        ashiato tour --files-only .

      The folder gets a private PostgreSQL cluster of its own; nothing else is touched. As root it must be a folder that \
      the account of PostgreSQL can enter, such as one below /tmp or /srv.
      """)

  @Argument(help: "The folder to play in. It is made when it is missing.")
  var folder: String

  @Flag(help: "Only write the example files: three curricula, classes, sessions and assessments.")
  var filesOnly = false

  func run() async throws {
    let folder = URL(filePath: self.folder, directoryHint: .isDirectory).standardizedFileURL
    let home = Home(folder.path() + "home")
    if !filesOnly, home.hasCluster {
      throw Obstacle(
        .refused, "The folder \(folder.path()) holds a school already.",
        remedy: "Name another folder, or remove this one if it is from an earlier tour.")
    }
    let written = try TourFile.writeAll(to: folder)
    talk("Wrote \(written.count) example files to \(folder.path()).")
    if filesOnly { return }
    try await Tour.firstFiveMinutes.play(in: folder, home: home)
    try ChainFiles.collect(in: folder)
    talk("\nThat was the chain. Its files are in \(folder.path()); the school is in \(home.path).")
    talk("To serve it: ashiato serve --home \(home.path)")
  }
}

/// The files of the chain under the names that a reader looks for.
enum ChainFiles {
  static func collect(in folder: URL) throws {
    try copyFirst(of: "to-sign", named: "session", as: "session-statement.json", in: folder)
    try copyFirst(of: "signed", named: "session", as: "sign-off.json", in: folder)
    let curriculum = folder.appending(path: "western-bar-ashiatsu-1.yaml")
    try copy(curriculum, as: "curriculum.yaml", in: folder)
  }

  private static func copyFirst(of name: String, named prefix: String, as copy: String, in folder: URL) throws
  {
    let source = folder.appending(path: name, directoryHint: .isDirectory)
    let names = try FileManager.default.contentsOfDirectory(atPath: source.path()).sorted()
    guard let first = names.first(where: { $0.hasPrefix(prefix) }) else { return }
    try self.copy(source.appending(path: first), as: copy, in: folder)
  }

  private static func copy(_ source: URL, as name: String, in folder: URL) throws {
    let target = folder.appending(path: name)
    guard !FileManager.default.fileExists(atPath: target.path()) else { return }
    try FileManager.default.copyItem(at: source, to: target)
  }
}

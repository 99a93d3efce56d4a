import ArgumentParser
import Foundation
import Training

struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a school to look at, playing the first five minutes once, and serve it.",
    discussion: """
      Examples:
        ashiato open
        ashiato open --home ~/school --port 8090

      The first time, the tour is played in the folder “tour” of the home, with a line of explanation for each step. Every \
      later time, what is there is served. For a school of your own, begin with “ashiato init”.
      """)

  @Option(help: "The directory that Ashiato keeps its data in.")
  var home: String?

  @Option(
    help:
      "The port to serve on, 8080 unless ASHIATO_PORT or the file of settings says so; 0 picks a free one.")
  var port: Int?

  func run() async throws {
    let home = self.home.map { Home($0) } ?? Home.ofThisAccount
    let folder = URL(filePath: home.path + "/tour", directoryHint: .isDirectory)
    let finished = folder.appending(path: "finished")
    if FileManager.default.fileExists(atPath: finished.path()) {
      talk("The school in \(home.path) is in place.")
    } else if FileManager.default.fileExists(atPath: folder.path()) {
      throw Obstacle(
        .refused, "The tour in \(home.path) was cut short.",
        remedy: "Serve what is there with “ashiato serve”, or play a new one elsewhere with --home.")
    } else if home.hasCluster {
      throw Obstacle(
        .refused, "\(home.path) holds a school of its own.",
        remedy: "Serve it with “ashiato serve”, or name another directory for the example with --home.")
    } else {
      try home.make()
      _ = try TourFile.writeAll(to: folder)
      talk("Playing the first five minutes in \(folder.path()).")
      try await Tour.firstFiveMinutes.play(in: folder, home: home)
      try ChainFiles.collect(in: folder)
      try Data().write(to: finished)
    }
    talk("\nAya's records, with the codes to check them by:")
    let list = try RecordCommand.List.parse(["aya", "--home", home.path, "--as", "noor"])
    try await list.run()
    talk("\nEnter a code on the page below, or check a file without the service:")
    talk(verbatim: "cd \(folder.path())")
    talk(
      verbatim:
        "ashiato verify balance-record.json --did-document did.json --status-list status-list-after.json")
    let serve = try Serve.parse(["--home", home.path] + (port.map { ["--port", "\($0)"] } ?? []))
    try await serve.run()
  }
}

extension Home {
  static var ofThisAccount: Home {
    let environment = ProcessInfo.processInfo.environment
    return environment["ASHIATO_HOME"].map { Home($0) }
      ?? standard(environment: environment, isRoot: geteuid() == 0)
  }
}

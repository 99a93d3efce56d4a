import Credentials
import Logging
import Synchronization
import Testing

@testable import ashiato

@Suite struct ServiceLogTests {
  private func lines(
    _ format: ServingSettings.LogFormat, level: Logger.Level = .info, _ log: (Logger) -> Void
  ) -> [String] {
    let written = Lines()
    log(Logger(label: "tests") { _ in ServiceLog(format, level: level) { written.add($0) } })
    return written.all
  }

  private final class Lines: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock(\.self) }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
  }

  @Test func `an event is one line for a person: when, how grave, what, and what belongs to it`() throws {
    let lines = lines(.text) { logger in
      var logger = logger
      logger[metadataKey: "request"] = "ab12"
      logger.warning("It rains.", metadata: ["status": .stringConvertible(200)])
    }
    let line = try #require(lines.first)
    #expect(line.wholeMatch(of: /\S+T\S+Z warning It rains. request=ab12 status=200/) != nil)
    #expect(lines.count == 1)
  }

  @Test func `or one JSON object for a program, with numbers as numbers`() throws {
    let lines = lines(.json) { logger in
      logger.info(
        "It \"rains\".", metadata: ["status": .stringConvertible(200), "time-taken": .stringConvertible(1.5)])
    }
    let json = try JSON(parsing: Array(try #require(lines.first).utf8))
    #expect(json["message"] == "It \"rains\".")
    #expect(json["level"] == "info")
    #expect(json["status"] == 200)
    #expect(json["time-taken"] == .number(try #require(JSON.Number(1.5))))
    #expect(json["time"]?.string?.hasSuffix("Z") == true)
  }

  @Test(arguments: ServingSettings.LogFormat.allCases)
  func `nobody writes a line of her own into the log`(_ format: ServingSettings.LogFormat) {
    let lines = lines(format) { $0.info("one\ntwo", metadata: ["word": "three\nfour\u{1B}[2J"]) }
    #expect(lines.count == 1)
    #expect(!lines[0].contains("\n"))
    #expect(!lines[0].unicodeScalars.contains("\u{1B}"))
  }

  @Test func `what is less grave than the level is not written`() {
    #expect(lines(.text, level: .error) { $0.info("It rains.") } == [])
  }
}

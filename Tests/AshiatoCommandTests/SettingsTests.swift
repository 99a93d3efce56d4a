import AshiatoWeb
import Foundation
import Logging
import Postgres
import Testing
import Training

@testable import ashiato

@Suite struct SettingsTests {
  private func settings(
    _ flags: Settings.Flags = [:], _ environment: [String: String] = [:], file: String? = nil
  ) async throws -> Settings {
    try await inScratchFolder { folder in
      if let file { try Data(file.utf8).write(to: URL(filePath: folder + "/ashiato.json")) }
      var flags = flags
      flags[.home] = flags[.home] ?? folder
      return try await Settings.read(flags, environment: environment, isRoot: false)
    }
  }

  @Test func `a flag is heard before the environment, that before the file, and that before the default`()
    async throws
  {
    let file = #"{"school": "file.example", "as": "file", "host": "file", "port": 3}"#
    let environment = ["ASHIATO_SCHOOL": "env.example", "ASHIATO_AS": "env", "ASHIATO_HOST": "env"]
    let settings = try await settings([.school: "flag.example"], environment, file: file)
    #expect(settings.school == "flag.example")
    #expect(settings.actor == "env")
    #expect(settings.serving.host == "env")
    #expect(settings.serving.port == 3)
    #expect(try await self.settings().serving.port == 8080)
    #expect(try await self.settings().serving.host == "127.0.0.1")
  }

  @Test func `the home comes from its flag, from ASHIATO_HOME, or from the standard place`() async throws {
    let environment = ["ASHIATO_HOME": "/srv/env/", "HOME": "/home/mika"]
    #expect(
      try await Settings.read([.home: "/srv/flag"], environment: environment, isRoot: false).home.path
        == "/srv/flag")
    #expect(try await Settings.read([:], environment: environment, isRoot: false).home.path == "/srv/env")
    #expect(
      Home.standard(environment: ["HOME": "/home/mika"], isRoot: false).path
        == "/home/mika/.local/share/ashiato")
    #expect(Home.standard(environment: ["XDG_DATA_HOME": "/data"], isRoot: false).path == "/data/ashiato")
    #expect(Home.standard(environment: ["HOME": "/root"], isRoot: true).path == "/var/lib/ashiato")
  }

  @Test func `without DATABASE_URL there is a private cluster`() async throws {
    #expect(try await settings().server == .privateCluster)
  }

  @Test func `a server of one's own has an address for each role`() async throws {
    let settings = try await settings(
      [:],
      [
        "DATABASE_URL": "postgresql://ashiato_service@db/school", "ASHIATO_OWNER_URL": "host=db user=owner",
      ], file: #"{"public": {"url": "host=db user=ashiato_public"}}"#)
    guard case .own(let addresses) = settings.server else {
      Issue.record("It is \(settings.server).")
      return
    }
    #expect(addresses.service["user"] == "ashiato_service")
    #expect(addresses.owner?["user"] == "owner")
    #expect(addresses.strangers?["user"] == "ashiato_public")
  }

  @Test func `everything that is wrong is said at once, and no password with it`() async throws {
    let obstacle = await #expect(throws: Obstacle.self) {
      try await settings(
        [.port: "99999"],
        [
          "DATABASE_URL": "postgresql://u:secret@db/x?nonsense=secret",
          "ASHIATO_OWNER_URL": "nonsense secret",
        ])
    }
    let sentence = try #require(obstacle?.sentence).description
    #expect(obstacle?.status == .misconfigured)
    #expect(sentence.contains("DATABASE_URL: "))
    #expect(sentence.contains("ASHIATO_OWNER_URL: "))
    #expect(sentence.contains("99999"))
    #expect(!sentence.contains("secret"))
  }

  @Test(arguments: ["80x", "", "65536", "-1", "1.5"])
  func `a port that is none is told, not passed over`(_ port: String) async {
    let ofEnvironment = await #expect(throws: Obstacle.self) {
      try await settings([:], ["ASHIATO_PORT": port])
    }
    #expect(ofEnvironment?.status == .misconfigured)
    #expect(ofEnvironment?.sentence.description.contains("“\(port)”") == true)
    let ofFile = await #expect(throws: Obstacle.self) { try await settings(file: #"{"port": "\#(port)"}"#) }
    #expect(ofFile?.sentence.description.contains("“\(port)”") == true)
  }

  @Test func `a port is read from the environment, and from the file as a number or a word`() async throws {
    #expect(try await settings([:], ["ASHIATO_PORT": "80"]).serving.port == 80)
    #expect(try await settings(file: #"{"port": 81}"#).serving.port == 81)
    #expect(try await settings(file: #"{"port": "82"}"#).serving.port == 82)
  }

  @Test func `an owner without a database is told, not ignored`() async {
    await #expect(throws: Obstacle.self) { try await settings([:], ["ASHIATO_OWNER_URL": "host=db"]) }
  }

  @Test func `a file that is not JSON is told`() async {
    let obstacle = await #expect(throws: Obstacle.self) {
      try await settings(file: "school: barefoot.example")
    }
    #expect(obstacle?.sentence.description.contains("ashiato.json") == true)
  }

  @Test func `how it is served comes from flags, environment and the insides of the file`() async throws {
    let file = #"""
      {"log": {"format": "json", "level": "debug"}, "proxies": ["10.0.0.0/8", "::1"], "metrics": {"port": 9464}}
      """#
    let serving = try await settings(
      [.logLevel: "error"], ["ASHIATO_METRICS_HOST": "::1", "ASHIATO_DRAIN_SECONDS": "5"], file: file
    ).serving
    #expect(serving.logFormat == .json)
    #expect(serving.logLevel == .error)
    #expect(serving.proxies == [AddressRange("10.0.0.0/8"), AddressRange("::1")])
    #expect(serving.metrics == .init(host: "::1", port: 9464))
    #expect(serving.drain == .seconds(5))
    #expect(serving.connections == 900)
    #expect(serving.tls == nil)
    let plain = try await settings([:], ["ASHIATO_PROXIES": "10.0.0.1, 10.0.0.2"]).serving
    #expect(plain.proxies == [AddressRange("10.0.0.1"), AddressRange("10.0.0.2")])
    #expect(plain.metrics == nil)
    #expect(plain.logFormat == .text)
  }

  @Test func `all that is wrong with how it is served is said at once`() async throws {
    let obstacle = await #expect(throws: Obstacle.self) {
      try await settings(
        [.tlsKey: "key.pem", .proxies: "10.0.0.0/8,everybody", .connections: "0"],
        [
          "ASHIATO_PORT": "9464", "ASHIATO_METRICS_PORT": "9464", "ASHIATO_LOG_FORMAT": "xml",
          "ASHIATO_DRAIN_SECONDS": "soon",
        ], file: #"{"log": {"level": "loud"}}"#)
    }
    let lines = try #require(obstacle?.sentence.description.split(separator: "\n"))
    let wrong = ["TLS_KEY", "“everybody”", "CONNECTIONS", "both 9464", "“xml”", "“soon”", "“loud”"]
    #expect(lines.count == wrong.count)
    for word in wrong { #expect(lines.contains { $0.contains(word) }, "\(word)") }
  }

  @Test func `what the file says and nothing hears is told`() async throws {
    let obstacle = await #expect(throws: Obstacle.self) {
      try await settings(file: #"{"prot": 80, "log": {"from": "json"}, "database": {"url": "host=db"}}"#)
    }
    let sentence = try #require(obstacle?.sentence).description
    #expect(sentence.contains("nothing is called “prot”."))
    #expect(sentence.contains("nothing is called “log.from”."))
    #expect(!sentence.contains("database"))
  }
}

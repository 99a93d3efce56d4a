import Foundation
import Postgres
import Testing

@testable import ashiato

@Suite struct SettingsTests {
  private func settings(
    _ flags: Settings.Flags = .init(), _ environment: [String: String] = [:], file: String? = nil
  ) async throws -> Settings {
    try await inScratchFolder { folder in
      if let file { try Data(file.utf8).write(to: URL(filePath: folder + "/ashiato.json")) }
      var flags = flags
      flags.home = flags.home ?? folder
      return try await Settings.read(flags, environment: environment, isRoot: false)
    }
  }

  @Test func `a flag is heard before the environment, that before the file, and that before the default`()
    async throws
  {
    let file = #"{"school": "file.example", "as": "file", "host": "file", "port": 3}"#
    let environment = ["ASHIATO_SCHOOL": "env.example", "ASHIATO_AS": "env", "ASHIATO_HOST": "env"]
    let settings = try await settings(.init(school: "flag.example"), environment, file: file)
    #expect(settings.school == "flag.example")
    #expect(settings.actor == "env")
    #expect(settings.host == "env")
    #expect(settings.port == 3)
    #expect(try await self.settings().port == 8080)
    #expect(try await self.settings().host == "127.0.0.1")
  }

  @Test func `the home comes from its flag, from ASHIATO_HOME, or from the standard place`() async throws {
    let environment = ["ASHIATO_HOME": "/srv/env/", "HOME": "/home/mika"]
    #expect(
      try await Settings.read(.init(home: "/srv/flag"), environment: environment, isRoot: false).home.path
        == "/srv/flag")
    #expect(try await Settings.read(.init(), environment: environment, isRoot: false).home.path == "/srv/env")
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
      .init(),
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
        .init(port: 99_999),
        [
          "DATABASE_URL": "postgresql://u:secret@db/x?nonsense=secret",
          "ASHIATO_OWNER_URL": "nonsense secret",
        ])
    }
    let sentence = try #require(obstacle?.sentence)
    #expect(obstacle?.status == .misconfigured)
    #expect(sentence.contains("DATABASE_URL: "))
    #expect(sentence.contains("ASHIATO_OWNER_URL: "))
    #expect(sentence.contains("99999"))
    #expect(!sentence.contains("secret"))
  }

  @Test(arguments: ["80x", "", "65536", "-1", "1.5"])
  func `a port that is none is told, not passed over`(_ port: String) async {
    let ofEnvironment = await #expect(throws: Obstacle.self) {
      try await settings(.init(), ["ASHIATO_PORT": port])
    }
    #expect(ofEnvironment?.status == .misconfigured)
    #expect(ofEnvironment?.sentence.contains("“\(port)”") == true)
    let ofFile = await #expect(throws: Obstacle.self) { try await settings(file: #"{"port": "\#(port)"}"#) }
    #expect(ofFile?.sentence.contains("“\(port)”") == true)
  }

  @Test func `a port is read from the environment, and from the file as a number or a word`() async throws {
    #expect(try await settings(.init(), ["ASHIATO_PORT": "80"]).port == 80)
    #expect(try await settings(file: #"{"port": 81}"#).port == 81)
    #expect(try await settings(file: #"{"port": "82"}"#).port == 82)
  }

  @Test func `an owner without a database is told, not ignored`() async {
    await #expect(throws: Obstacle.self) { try await settings(.init(), ["ASHIATO_OWNER_URL": "host=db"]) }
  }

  @Test func `a file that is not JSON is told`() async {
    let obstacle = await #expect(throws: Obstacle.self) {
      try await settings(file: "school: barefoot.example")
    }
    #expect(obstacle?.sentence.contains("ashiato.json") == true)
  }
}

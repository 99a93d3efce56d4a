import ArgumentParser
import Credentials
import Foundation
import Testing

@testable import ashiato

@Suite struct SigningTests {
  private static let statement: JSON = [
    "type": "ashiato.session-statement", "version": 1, "school": "did:web:barefoot.example",
    "curriculum": [
      "id": "western-bar-ashiatsu-1", "version": "2026.1",
      "digest": "sha256:a33d6e39f077de816edd2b44afcd9d9ce91226f47f609da211bb0a9ca506a5fd",
    ],
    "session": [
      "id": "01970c2e-7b1a-7c3e-9f00-0242ac120002", "day": "2026-05-02", "start": "14:30", "minutes": 75,
      "supervision": "line-of-sight", "zones": ["upper-back", "erectors"], "props": [],
      "client": ["code": "c-94kf3wm59p", "consent": true, "peakPressure": 2], "incident": "none",
    ],
    "site": ["id": "01970c2e-7b1a-7c3e-9f00-0242ac120003", "name": "The studio; incident slip"],
    "signer": "01970c2e-7b1a-7c3e-9f00-0242ac120004",
  ]

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test func `a key is made, kept for its owner, and signs the statements of a folder`() async throws {
    try await inScratchFolder { folder in
      try write("three bare feet\n", to: folder + "/passphrase")
      let (key, passphrase) = (folder + "/kenji.key", ["--passphrase-file", folder + "/passphrase"])
      try await KeyCommand.Create.parse([key] + passphrase).run()
      #expect(try permissions(of: key) == 0o600)
      await #expect(throws: Obstacle.self) { try await KeyCommand.Create.parse([key] + passphrase).run() }

      try makeFolder(folder + "/to-sign")
      try write(Self.statement.text(), to: folder + "/to-sign/session-1.json")
      let sign = ["\(folder)/to-sign", "--key", key, "--output", folder + "/signed"] + passphrase
      try await Sign.parse(sign).run()
      #expect(try names(in: folder + "/signed") == ["session-1.signed.json"])
      let signed = try SignedStatement(opening: InputFile(folder + "/signed/session-1.signed.json").bytes)
      #expect(signed.statement == Self.statement)
      #expect(signed.key == (try KeyFile(parsing: InputFile(key).bytes).publicKey))

      // Signed once more, it would be another file of the same name.
      let obstacle = await #expect(throws: Obstacle.self) { try await Sign.parse(sign).run() }
      #expect(obstacle?.status == .notWritten)
    }
  }

  @Test func `a wrong passphrase is a refusal`() async throws {
    try await inScratchFolder { folder in
      try write("right", to: folder + "/right")
      try write("wrong", to: folder + "/wrong")
      let key = folder + "/a.key"
      try await KeyCommand.Create.parse([key, "--passphrase-file", folder + "/right"]).run()
      let options = try PassphraseOptions.parse(["--passphrase-file", folder + "/wrong"])
      #expect(#expect(throws: Obstacle.self) { _ = try options.open(key) }?.status == .refused)
    }
  }

  @Test func `an empty passphrase file is not a passphrase`() throws {
    try inScratchFolder { folder in
      try write("\nsecond line", to: folder + "/passphrase")
      let options = try PassphraseOptions.parse(["--passphrase-file", folder + "/passphrase"])
      #expect(
        #expect(throws: Obstacle.self) { _ = try options.passphrase(for: "a.key") }?.status == .malformed)
    }
  }

  @Test func `what cannot be shown is not signed`() throws {
    var strange = Self.statement
    strange["type"] = "ashiato.key-possession"
    var later = Self.statement
    later["version"] = 2
    try inScratchFolder { folder in
      for (index, json) in [strange, later, ["a": 1]].enumerated() {
        try write(json.text(), to: "\(folder)/\(index).json")
        #expect(throws: Obstacle.self) { _ = try StatementFile("\(folder)/\(index).json") }
      }
    }
  }

  @Test func `every value of a statement is shown before it is signed`() throws {
    let words = try words(Self.statement)
    for leaf in leaves(of: Self.statement) { #expect(words.contains(leaf), "\(leaf) is not shown") }
  }

  @Test func `a name cannot be written so that it reads as another member`() throws {
    #expect(try words(Self.statement).contains(#"name "The studio; incident slip""#))
  }

  @Test func `a statement cannot steer the terminal`() throws {
    var statement = Self.statement
    statement["site"] = ["name": "\u{1B}[2J\u{202E}studio", "\u{7}bell": "x"]
    let words = try words(statement)
    #expect(!words.unicodeScalars.contains { [0x1B, 0x202E, 0x07].contains($0.value) })
  }

  private func words(_ statement: JSON) throws -> String {
    try inScratchFolder { folder in
      try write(statement.text(), to: folder + "/statement.json")
      return StatementWords(try StatementFile(folder + "/statement.json")).text
        .replacing(#/\n +/#, with: " ")
    }
  }

  private func leaves(of json: JSON) -> [String] {
    switch json {
    case .object(let object): object.members.flatMap { leaves(of: $0.value) }
    case .array(let elements): elements.flatMap(leaves)
    case .string(let text): [text]
    case .number: [json.text(.compact)]
    case .bool, .null: []
    }
  }
}

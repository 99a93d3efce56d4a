import Foundation
import Testing
import Training

@testable import ashiato

@Suite struct FileTests {
  @Test func `a file that is there is not written over, and nothing is left behind`() throws {
    try inScratchFolder { folder in
      let file = OutputFile(folder + "/record.json")
      try file.write(Array("first".utf8))
      let obstacle = #expect(throws: Obstacle.self) { try file.write(Array("second".utf8)) }
      #expect(obstacle?.status == .notWritten)
      #expect(try InputFile(file.path).text == "first")
      #expect(try names(in: folder) == ["record.json"])
    }
  }

  @Test func `with force it is replaced as a whole, or made`() throws {
    try inScratchFolder { folder in
      let file = OutputFile(folder + "/record.json", force: true)
      try file.write(Array("a long first text".utf8))
      try file.write(Array("second".utf8))
      #expect(try InputFile(file.path).text == "second")
      #expect(try names(in: folder) == ["record.json"])
    }
  }

  @Test func `a secret file is for its owner alone`() throws {
    try inScratchFolder { folder in
      try OutputFile(folder + "/a.key").write([1], isSecret: true)
      #expect(try permissions(of: folder + "/a.key") == 0o600)
    }
  }

  @Test func `a folder that is not there is told`() {
    let obstacle = #expect(throws: Obstacle.self) { try OutputFile("/no/such/folder/file").write([1]) }
    #expect(obstacle?.status == .notWritten)
  }

  @Test func `a file that is not there is told`() {
    #expect(#expect(throws: Obstacle.self) { try InputFile("/no/such/file") }?.status == .missing)
  }

  @Test(arguments: [0o644, 0o640, 0o604]) func `a key file that others can read is refused`(_ mode: Int)
    throws
  {
    try inScratchFolder { folder in
      let path = folder + "/a.key"
      try OutputFile(path).write([1], isSecret: true)
      #expect(throws: Never.self) { try InputFile(secret: path) }
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      let obstacle = #expect(throws: Obstacle.self) { try InputFile(secret: path) }
      #expect(obstacle?.remedy == "Close it with: chmod 600 \(path)")
    }
  }

  @Test func `a folder stands for the files in it that are meant`() throws {
    try inScratchFolder { folder in
      for name in ["b.json", "a.json", "a.signed.json", "notes.txt"] {
        try OutputFile("\(folder)/\(name)").write([1])
      }
      let found = try meantFiles(
        in: [folder, "/other"], where: { $0.hasSuffix(".signed.json") }, called: "x")
      #expect(found == [folder + "/a.signed.json", "/other"])
      #expect(throws: Obstacle.self) { try meantFiles(in: [folder], where: { _ in false }, called: "x") }
    }
  }
}

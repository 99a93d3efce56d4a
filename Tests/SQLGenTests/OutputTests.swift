import Foundation
import Testing

@testable import sqlgen

struct OutputTests {
  private let generated = SwiftWriter.heading("a.sql")

  @Test func `what stands already is left alone`() async throws {
    try await Fixture.withFolder { folder in
      let output = Output(folder: folder + "/new", files: ["A.swift": generated, "B.swift": generated])
      #expect(output.differences() == ["A.swift", "B.swift"])
      let written = try output.write()
      #expect(written == ["A.swift", "B.swift"])
      #expect(output.differences().isEmpty)
      #expect(try output.write().isEmpty)
    }
  }

  @Test func `a changed and a missing file are named and written`() async throws {
    try await Fixture.withFolder { folder in
      let output = Output(
        folder: folder, files: ["A.swift": generated, "B.swift": generated, "C.swift": generated])
      _ = try output.write()
      try Data((generated + " ").utf8).write(to: URL(filePath: "\(folder)/A.swift"))
      try FileManager.default.removeItem(atPath: "\(folder)/C.swift")
      #expect(output.differences() == ["A.swift", "C.swift"])
      #expect(try output.write() == ["A.swift", "C.swift"])
      #expect(output.differences().isEmpty)
    }
  }

  @Test func `what an earlier run wrote and this one does not is removed, and nothing else`() async throws {
    try await Fixture.withFolder { folder in
      _ = try Output(folder: folder, files: ["Old.swift": generated, "A.swift": generated]).write()
      try Data("struct Mine {}".utf8).write(to: URL(filePath: "\(folder)/Mine.swift"))
      let output = Output(folder: folder, files: ["A.swift": generated])
      #expect(output.differences() == ["Old.swift"])
      #expect(try output.write() == ["Old.swift"])
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["A.swift", "Mine.swift"])
    }
  }
}

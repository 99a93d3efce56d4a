import Foundation
import Testing

@testable import sqlgen

struct SourceFileTests {
  @Test func `files are read by name, and others are passed`() async throws {
    try await Fixture.withFolder { folder in
      for name in ["b.sql", "a.sql", "README.md"] {
        try Data("-- \(name)".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
      }
      let files = try SourceFile.all(in: folder)
      #expect(files.map(\.name) == ["a", "b"])
      #expect(files.map(\.text) == ["-- a.sql", "-- b.sql"])
    }
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0x62, 0x0D, 0x0A], "Lines end with a line feed alone; here is a carriage return."),
      ([0x61, 0xFF], "This file is not UTF-8."),
    ] as [([UInt8], String)])
  func `bytes that a literal would not keep are refused`(bytes: [UInt8], message: String) async throws {
    try await Fixture.withFolder { folder in
      try Data(bytes).write(to: URL(filePath: "\(folder)/a.sql"))
      let complaint = try #require(throws: Complaint.self) { try SourceFile.all(in: folder) }
      #expect(complaint.message == message)
    }
  }

  @Test func `a carriage return is shown at its place`() async throws {
    try await Fixture.withFolder { folder in
      try Data("足\nab\r\n".utf8).write(to: URL(filePath: "\(folder)/a.sql"))
      let complaint = try #require(throws: Complaint.self) { try SourceFile.all(in: folder) }
      #expect(complaint.line == 2)
      #expect(complaint.column == 3)
    }
  }
}

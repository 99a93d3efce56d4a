import CurriculumFile
import Foundation
import Testing
import Training

/// The linter of the library over every text of this repository that the public reads. The cards of the library are held to it when they
/// are read.
@Suite struct PublicWordingTests {
  @Test func `no public text of ours has a wording that the library blocks`() throws {
    let library = try Library.shipped()
    let texts = try texts()
    for folder in ["Curricula", "Curricula/screening", "Documentation", "Sources/AshiatoWeb/Resources"] {
      #expect(texts.contains { $0.hasPrefix(folder + "/") }, "\(folder)")
    }
    for path in texts {
      let text = try String(contentsOf: Self.checkout.appending(path: path), encoding: .utf8)
      for finding in library.lint(text) {
        Issue.record("\(path):\(finding.line):\(finding.column): “\(finding.found)” (\(finding.claim))")
      }
    }
  }

  private func texts() throws -> [String] {
    let named = [
      "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "Tests/AshiatoCommandTests/Golden/help.txt",
    ]
    return try named + files(in: "Curricula", [".yaml", ".md"])
      + files(in: "Curricula/screening", [".yaml", ".md"])
      + files(in: "Documentation", [".md"])
      + files(in: "Sources/AshiatoWeb/Resources", [".mustache", ".html", ".txt"])
  }

  private func files(in folder: String, _ endings: [String]) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: Self.checkout.appending(path: folder).path())
      .filter { path in endings.contains(where: path.hasSuffix) && !path.hasPrefix("library/") }
      .map { "\(folder)/\($0)" }
  }

  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL
}

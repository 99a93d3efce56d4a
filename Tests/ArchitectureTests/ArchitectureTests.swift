import Foundation
import Testing

/// The walls: what `Package.swift` declares, what `ARCHITECTURE.md` says, and what the sources import are the same.
@Suite struct ArchitectureTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func `the table of targets in ARCHITECTURE.md is the one of the manifest`() throws {
    let manifest = try manifestTargets()
    let table = try documentedTargets()
    #expect(Set(table.keys) == Set(manifest.keys))
    for (target, dependencies) in manifest {
      #expect(table[target] == dependencies, "\(target)")
    }
  }

  @Test func `every import in Sources is of a module that the manifest allows`() throws {
    let system: Set = [
      "Foundation", "FoundationEssentials", "Synchronization", "Glibc", "Darwin", "Dispatch",
    ]
    for (target, dependencies) in try manifestTargets() {
      let folder = root.appending(path: "Sources/\(target)")
      for file in try swiftFiles(below: folder) {
        for module in try imports(of: file) where module != target {
          #expect(
            dependencies.contains(module) || system.contains(module),
            "\(file.lastPathComponent) of \(target) imports \(module)")
        }
      }
    }
  }

  @Test func `the domain imports nothing but the standard library`() throws {
    for file in try swiftFiles(below: root.appending(path: "Sources/Training")) {
      #expect(try imports(of: file).isEmpty, "\(file.lastPathComponent)")
    }
  }

  @Test func `unsafe code stands only in the Postgres client and around C libraries`() throws {
    let wrappers = ["Postgres", "Credentials", "PrivateCluster"]
    for target in try manifestTargets().keys where !wrappers.contains(target) {
      for file in try swiftFiles(below: root.appending(path: "Sources/\(target)")) {
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(!text.contains("@unchecked Sendable"), "\(file.lastPathComponent)")
        let expression = #/(?m)(?:^\s*|[=(,{]\s*|return |try |await )unsafe \w/#
        #expect(!text.contains(expression), "\(file.lastPathComponent)")
      }
    }
  }

  @Test func `no SQL is written in Swift by hand`() throws {
    let statement = #/"(select|insert into|update|delete from)\s/#.ignoresCase()
    for target in ["AshiatoStore", "AshiatoApp", "AshiatoWeb", "ashiato"] {
      for file in try swiftFiles(below: root.appending(path: "Sources/\(target)"))
      where !file.path().contains("/Generated/") {
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(!text.contains(statement), "\(file.lastPathComponent)")
      }
    }
  }

  /// Targets below `Sources`, each with the modules that it may import.
  private func manifestTargets() throws -> [String: Set<String>] {
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    var products: [String: String] = [:]
    for match in manifest.matches(of: #/let (\w+) = Target\.Dependency\.product\(name: "(\w+)"/#) {
      products[String(match.1)] = String(match.2)
    }
    var targets: [String: Set<String>] = [:]
    let declarations = manifest.matches(
      of: #/\.(?:target|executableTarget|systemLibrary)\(\s*name: "(\w+)"([\s\S]*?)(?=\n    \.|\n  \])/#)
    for match in declarations where !match.2.contains("path: \"Tests") {
      var modules: Set<String> = []
      if let list = match.2.firstMatch(of: #/dependencies: \[([\s\S]*?)\]/#) {
        for item in list.1.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespacesAndNewlines) }) {
          if item.isEmpty { continue }
          modules.insert(products[item] ?? item.trimmingCharacters(in: CharacterSet(charactersIn: "\"")))
        }
      }
      targets[String(match.1)] = modules
    }
    return targets
  }

  private func documentedTargets() throws -> [String: Set<String>] {
    let page = try String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    var targets: [String: Set<String>] = [:]
    for match in page.matches(of: #/(?m)^\| `(\w+)` \| [^|]+ \|([^|]*)\|$/#) {
      let names = match.2.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      targets[String(match.1)] = Set(names.filter { !$0.isEmpty })
    }
    return targets
  }

  private func swiftFiles(below folder: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
  }

  private func imports(of file: URL) throws -> Set<String> {
    let text = try String(contentsOf: file, encoding: .utf8)
    let line =
      #/(?m)^(?:@\w+ )?(?:public |package |internal |private |fileprivate )?import (?:struct |enum )?(\w+)/#
    return Set(text.matches(of: line).map { String($0.1) })
  }
}

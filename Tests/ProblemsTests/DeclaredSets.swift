import Foundation

/// The closed sets of refusals and errors, and of the reasons inside an error, as the sources declare them.
struct DeclaredSets {
  /// For each enumeration that is a refusal or an error, by its name, the names of its cases.
  private(set) var cases: [String: Set<String>] = [:]

  /// - Parameter targets: those whose words no person at a school meets.
  init(below sources: URL, except targets: Set<String>) throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path())
    for target in folders.sorted() where !targets.contains(target) {
      for file in try swiftFiles(below: sources.appending(path: target)) {
        let source = try String(contentsOf: file, encoding: .utf8)
        read(source, of: file.deletingPathExtension().lastPathComponent)
      }
    }
  }

  /// A declaration ends at the closing brace that stands as far to the right as it does; so do its cases, two further.
  private mutating func read(_ source: String, of file: String) {
    let declaration =
      #/(?m)^(?<indent> *)(?:public )?enum (?<name>\w+): (?<kinds>[^\n{]*)\{\n(?<body>[\s\S]*?)^\k<indent>\}/#
    for match in source.matches(of: declaration) {
      let kinds = match.kinds.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      // A reason that is kept by its name is what a person chose, and no refusal.
      let isReason = match.name == "Reason" && !kinds.contains("String")
      guard isReason || kinds.contains("Refusal") || kinds.contains("Error") else { continue }
      let opening = "\(match.indent)  case "
      let listed = match.body.split(separator: "\n").filter { $0.hasPrefix(opening) && !$0.hasSuffix(":") }
      cases[isReason ? "\(file).Reason" : String(match.name)] = Set(
        listed.flatMap { names(String($0.dropFirst(opening.count))) })
    }
  }

  /// `a(B, C), d` are `a` and `d`.
  private func names(_ list: String) -> [String] {
    var depth = 0
    var name = ""
    var names: [String] = []
    for character in list {
      switch character {
      case "(": depth += 1
      case ")": depth -= 1
      case "," where depth == 0:
        names.append(name)
        name = ""
      case " ": break
      default: if depth == 0 { name.append(character) }
      }
    }
    return names + [name]
  }
}

func swiftFiles(below folder: URL) throws -> [URL] {
  try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    .filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0) }
}

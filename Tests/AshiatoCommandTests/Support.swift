import Foundation

/// Runs the body with the path of an empty folder that is removed afterwards.
func inScratchFolder<Answer>(_ body: (String) async throws -> Answer) async throws -> Answer {
  let folder = try makeScratchFolder()
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try await body(folder)
}

func inScratchFolder<Answer>(_ body: (String) throws -> Answer) throws -> Answer {
  let folder = try makeScratchFolder()
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

private func makeScratchFolder() throws -> String {
  let folder = FileManager.default.temporaryDirectory.appending(path: "ashiato-command-\(UUID())").path()
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  return folder
}

func permissions(of path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}

func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

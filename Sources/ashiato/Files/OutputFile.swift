import Foundation
import SystemPackage
import Training

/// A file that is written whole or not at all, and never over another one unless that is asked for.
struct OutputFile: Hashable {
  let path: String
  let force: Bool

  init(_ path: String, force: Bool = false) {
    self.path = path
    self.force = force
  }

  /// Refuses early, before work is done that could not be kept.
  func check() throws {
    guard force || !FileManager.default.fileExists(atPath: path) else { throw alreadyThere }
  }

  /// - Parameter isSecret: only its owner can read it.
  func write(_ bytes: [UInt8], isSecret: Bool = false) throws {
    try check()
    if force, FileManager.default.fileExists(atPath: path) {
      // Written beside it and renamed over it.
      return try replace(with: bytes)
    }
    // Absolute: Foundation makes no link between two relative paths below a folder.
    let target = FilePath(URL(filePath: path).path(percentEncoded: false))
    let draft = target.removingLastComponent().appending(
      ".\(target.lastComponent?.string ?? "file").\(UInt64.random(in: .min ... .max)).part")
    defer { try? FileManager.default.removeItem(atPath: draft.string) }
    do {
      let file = try FileDescriptor.open(
        draft, .writeOnly, options: [.create, .exclusiveCreate],
        permissions: isSecret ? .ownerReadWrite : [.ownerReadWrite, .groupRead, .otherRead])
      _ = try file.closeAfter { try file.writeAll(bytes) }
    } catch {
      throw notWritten(isFull: error as? Errno == .noSpace)
    }
    do {
      // A second name for the draft: it fails where the name is taken, even if that happened just before.
      try FileManager.default.linkItem(atPath: draft.string, toPath: target.string)
    } catch {
      throw alreadyThere
    }
  }

  private func replace(with bytes: [UInt8]) throws {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw notWritten(isFull: error.posixCode == ENOSPC)
    }
  }

  private func notWritten(isFull: Bool) -> Obstacle {
    isFull
      ? Obstacle(
        .notWritten, "The file \(path.plain) cannot be written: its disk is full.",
        remedy: "Free some space, or name a file on another disk. Nothing was left of it.")
      : Obstacle(
        .notWritten, "The file \(path.plain) cannot be written.",
        remedy: "Check that its folder exists and that you may write to it.")
  }

  private var alreadyThere: Obstacle {
    Obstacle(
      .notWritten, "The file \(path.plain) is there already, and nothing is written over it.",
      remedy: "Name another file, or say --force.")
  }
}

/// Makes a folder for files; one that is there already will do.
func makeFolder(_ path: String) throws {
  do {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  } catch {
    throw Obstacle(.notWritten, "The folder \(path.plain) cannot be made.", remedy: "Name another.")
  }
}

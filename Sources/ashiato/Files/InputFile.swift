import Foundation
import SystemPackage
import Training

/// A file that the person names; `-` is standard input.
struct InputFile: Hashable {
  let path: String
  let bytes: [UInt8]

  /// Larger files than this are not read: nothing of ours is.
  static let limit = 16 << 20

  init(_ path: String) throws {
    try self.init(path, readingAtMost: Self.limit + 1)
    guard bytes.count <= Self.limit else {
      throw Obstacle(
        .malformed, "The file \(path.plain) is larger than 16 MiB.", remedy: "Name another file.")
    }
  }

  /// The beginning of a file, or all of it where it is no longer.
  init(_ path: String, readingAtMost count: Int) throws {
    self.path = path == "-" ? "standard input" : path
    do {
      let handle = path == "-" ? FileHandle.standardInput : try Self.opened(path)
      bytes = Array(try handle.read(upToCount: count) ?? Data())
    } catch let obstacle as Obstacle {
      throw obstacle
    } catch {
      throw Obstacle(
        .missing, "The file \(path.plain) cannot be read.",
        remedy: "Check the path, and that you may read it.")
    }
  }

  /// Opens without waiting: a named pipe that nobody writes to is an empty file, not a command that never ends.
  private static func opened(_ path: String) throws -> FileHandle {
    let file = try FileDescriptor.open(
      FilePath(path), .readOnly, options: [.nonBlocking, .closeOnExec])
    let handle = FileHandle(fileDescriptor: file.rawValue, closeOnDealloc: true)
    // Only opening must not wait; what a program on the other end of a pipe still writes is waited for.
    guard fcntl(file.rawValue, F_SETFL, 0) == 0 else { throw Errno(rawValue: errno) }
    let kind = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    if kind == .typeDirectory {
      throw Obstacle(.missing, "\(path.plain) is a folder.", remedy: "Name the files in it.")
    }
    return handle
  }

  /// A file that holds a secret: it is refused when others than its owner can read it.
  init(secret path: String) throws {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let permissions = attributes?[.posixPermissions] as? Int
    // A folder is told apart when it is opened: closing it to everybody would be bad advice.
    if attributes?[.type] as? FileAttributeType == .typeRegular, let permissions, permissions & 0o077 != 0 {
      throw Obstacle(
        .malformed, "The key file \(path.plain) can be read by others than its owner.",
        remedy: "Close it with: chmod 600 \(path.plain)")
    }
    try self.init(path)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// The files that somebody means who names files and folders.
///
/// - Parameter isMeant: which files of a folder are taken, by name; named files are taken as they are.
func meantFiles(in paths: [String], where isMeant: (String) -> Bool, called what: String) throws -> [String] {
  try paths.flatMap { path -> [String] in
    let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    guard kind == .typeDirectory else { return [path] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let meant = names.filter(isMeant).sorted()
    guard !meant.isEmpty else {
      throw Obstacle(
        .missing, "The folder \(path.plain) holds no \(what).", remedy: "Name another folder, or files.")
    }
    return meant.map { FilePath(path).appending($0).string }
  }
}

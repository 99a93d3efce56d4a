import Foundation
import Testing

@testable import Credentials

/// Files of this test target.
enum Vectors {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors")
  static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }
  static func json(_ path: String) throws -> JSON { try JSON(parsing: bytes(path), limits: .generous) }
  static func document(_ path: String) throws -> DIDDocument { try DIDDocument(parsing: bytes(path)) }

  static func key(_ name: String) throws -> SigningKey {
    let seed = try #require(try json("keys.json")[name]?["seedHex"]?.string)
    return try SigningKey(seed: try #require([UInt8](hexadecimal: seed)))
  }
}

/// Vectors that others published; read from the folder that `ASHIATO_CONFORMANCE` names.
enum Conformance {
  static let folder: URL? = {
    guard let path = ProcessInfo.processInfo.environment["ASHIATO_CONFORMANCE"], !path.isEmpty else {
      print("ASHIATO_CONFORMANCE is not set: the vectors published by others are not run.")
      return nil
    }
    return URL(filePath: path)
  }()

  /// Runs the body with the folder, if there is one.
  static func run(_ body: (URL) throws -> Void) throws {
    if let folder { try body(folder) }
  }
}

extension URL {
  func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: appending(path: path))) }
  func json(_ path: String) throws -> JSON { try JSON(parsing: bytes(path), limits: .generous) }

  /// A text without the line feed that some published files end with.
  func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}

extension JSONText.Limits {
  static let generous = JSONText.Limits(size: 1 << 24, depth: 64, members: 1 << 16)
}

extension Instant {
  /// For moments written in tests.
  static func at(_ text: String) throws -> Instant { try #require(Instant(text)) }
}

extension String {
  var bytes: [UInt8] { Array(utf8) }
}

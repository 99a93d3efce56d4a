import ArgumentParser
import Credentials
import Foundation
import Training

/// Where the passphrase of a key file comes from: a file, or the person at the terminal.
struct PassphraseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file whose first line is the passphrase; else ASHIATO_PASSPHRASE_FILE, else you are asked.",
      valueName: "file"))
  var passphraseFile: String?

  /// - Parameter isNew: asked twice, because a typing error could not be mended.
  func passphrase(for path: String, isNew: Bool = false) throws -> String {
    if let file = passphraseFile ?? ProcessInfo.processInfo.environment["ASHIATO_PASSPHRASE_FILE"] {
      let line = try InputFile(file).text.split(
        separator: "\n", maxSplits: 1, omittingEmptySubsequences: false
      ).first
      guard let line, !line.isEmpty else {
        throw Obstacle(
          .malformed, "The first line of \(file.plain) is empty; it should be the passphrase.",
          remedy: "Write the passphrase there.")
      }
      return String(line)
    }
    guard Terminal.isAttended else {
      throw Obstacle(
        .usage, "The key file \(path.plain) needs a passphrase, and nobody can be asked.",
        remedy: "Name a file that holds it with --passphrase-file or ASHIATO_PASSPHRASE_FILE.")
    }
    let passphrase = try Terminal.ask("Passphrase of \(path.plain):", isSecret: true)
    guard isNew else { return passphrase }
    guard !passphrase.isEmpty else {
      throw Obstacle(.refused, "The passphrase is empty.", remedy: "Choose one of several words.")
    }
    guard try Terminal.ask("The same once more:", isSecret: true) == passphrase else {
      throw Obstacle(.refused, "The two passphrases differ.", remedy: "Run the command again.")
    }
    return passphrase
  }

  /// Opens a key file that only its owner can read.
  func open(_ path: String) throws -> SigningKey { try open(try SealedKey(path)) }

  func open(_ key: SealedKey) throws -> SigningKey {
    let passphrase = try passphrase(for: key.path)
    return try SealedKey.read(key.path) { () throws(KeyFileRefusal) in
      try key.file.open(passphrase: passphrase)
    }
  }

  /// Makes a key and writes it to a file of its own.
  func create(_ path: String, for did: (PublicKey) -> DID) throws -> SigningKey {
    let file = OutputFile(path)
    try file.check()
    let passphrase = try passphrase(for: path, isNew: true)
    var random = SystemRandomNumberGenerator()
    let key = try SigningKey(using: &random)
    let sealed = try KeyFile.seal(
      key, for: did(key.publicKey), passphrase: passphrase, created: .now, using: &random)
    try file.write(sealed.bytes, isSecret: true)
    return key
  }
}

/// A key file that is read and not opened yet.
struct SealedKey {
  let path: String
  let file: KeyFile

  init(_ path: String) throws {
    let bytes = try InputFile(secret: path).bytes
    self.path = path
    file = try Self.read(path) { () throws(KeyFileRefusal) in try KeyFile(parsing: bytes) }
  }

  /// Gives a refusal the file's name.
  static func read<Value>(_ path: String, _ body: () throws(KeyFileRefusal) -> Value) throws -> Value {
    do {
      return try body()
    } catch .wrongPassphrase {
      throw Obstacle(
        .refused, "\(KeyFileRefusal.wrongPassphrase.description) (\(path.plain)).",
        remedy: "Type it again. A lost passphrase cannot be replaced: create and register a new key.")
    } catch {
      throw Obstacle(
        .malformed, "\(path.plain): \(error.description).",
        remedy: "Name a file that “ashiato key create” or “ashiato school key create” wrote.")
    }
  }
}

extension Credentials.Instant {
  /// The clock of this device, in whole seconds.
  static var now: Credentials.Instant {
    Credentials.Instant(secondsSinceEpoch: Int64(Date.now.timeIntervalSince1970))
  }
}

/// What people compare to know a key: SHA-256 of its multikey bytes.
public struct Fingerprint: Hashable, Sendable, LosslessStringConvertible {
  public let digest: Digest

  init(_ digest: Digest) { self.digest = digest }

  /// Reads `sha256:` and 64 digits; spaces are ignored, so that a fingerprint can be pasted as it is shown.
  public init?(_ text: String) {
    guard let digest = Digest(String(text.filter { $0 != " " })) else { return nil }
    self.digest = digest
  }

  public var description: String { digest.description }

  /// In groups of four digits, to be read aloud or compared by eye.
  public var grouped: String {
    let digits = Array(digest.bytes.hexadecimal)
    return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: " ")
  }
}

import Crypto

/// SHA-256 of some bytes, written `sha256:` and 64 hexadecimal digits.
public struct Digest: Hashable, Sendable {
  /// 32 bytes.
  public let bytes: [UInt8]

  public init(of content: [UInt8]) { bytes = Array(SHA256.hash(data: content)) }
}

extension Digest: LosslessStringConvertible {
  public var description: String { "sha256:" + bytes.hexadecimal }

  public init?(_ text: String) {
    guard text.hasPrefix("sha256:"), let bytes = [UInt8](hexadecimal: text.dropFirst(7)), bytes.count == 32
    else { return nil }
    self.bytes = bytes
  }
}

import Training

/// One bit for each record that a school issues: set when the record is revoked, or suspended.
///
/// A reader of the list learns nothing about the other records as long as indexes are drawn at random.
public struct StatusList: Hashable, Sendable {
  /// Entries of every list that we issue, and the fewest that a verifier accepts: fewer would say too much about whose
  /// record was revoked (Bitstring Status List section 3.2).
  public static let size = 131_072

  private var bytes: [UInt8]

  /// A list in which nothing is set.
  public init() { bytes = [UInt8](repeating: 0, count: Self.size / 8) }

  public var count: Int { bytes.count * 8 }

  /// Whether the entry is set; index 0 is the left-most bit. Nothing outside the list.
  public subscript(index: Int) -> Bool? {
    guard (0..<count).contains(index) else { return nil }
    return bytes[index / 8] & Self.mask(index) != 0
  }

  /// Sets or clears an entry. Returns whether the list has it.
  @discardableResult
  public mutating func set(_ index: Int, to value: Bool = true) -> Bool {
    guard (0..<count).contains(index) else { return false }
    if value { bytes[index / 8] |= Self.mask(index) } else { bytes[index / 8] &= ~Self.mask(index) }
    return true
  }

  private static func mask(_ index: Int) -> UInt8 { 0x80 >> UInt8(index % 8) }
}

/// Why a status list cannot be used.
public enum StatusListError: Error, Hashable, Sendable {
  case unreadable(JSONError)
  /// Not a `BitstringStatusListCredential`, or a member is not of its form; the text names it.
  case malformed(String)
  /// Fewer than 131,072 entries (`STATUS_LIST_LENGTH_ERROR`).
  case tooShort
  /// More than 8,388,608 entries.
  case tooLong
}

extension StatusListError: CustomStringConvertible {
  public var description: String { sentence.description }

  /// Without a full stop.
  var sentence: Sentence {
    switch self {
    case .unreadable(let error): error.sentence
    case .malformed(let member):
      "The status list cannot be read: its “\(member)” is missing or not of the right form"
    case .tooShort: "The status list has fewer than 131,072 entries"
    case .tooLong: "The status list has more entries than are read here"
    }
  }
}

extension StatusList {
  /// The bytes that a list may have when it is unpacked.
  private static let largest = 1 << 20

  /// `u`, then base64url of the gzipped bits.
  public var encoded: String {
    // zlib fails only without memory, and then so does all else.
    "u" + Base64URL.encode(Gzip.compress(bytes) ?? [])
  }

  public init(encoded: String) throws(StatusListError) {
    guard encoded.utf8.first == UInt8(ascii: "u"), let packed = Base64URL.decode(encoded.utf8.dropFirst())
    else {
      throw .malformed("encodedList")
    }
    guard let bytes = Gzip.decompress(packed, limit: Self.largest) else { throw .malformed("encodedList") }
    guard bytes.count * 8 >= Self.size else { throw .tooShort }
    self.bytes = bytes
  }
}

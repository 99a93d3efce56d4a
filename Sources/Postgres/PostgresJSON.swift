/// A `jsonb`, as the UTF-8 text of the JSON value; also reads `json`.
///
/// PostgreSQL keeps the value and not its spelling: spaces, the order of members and repeated members do not
/// survive.
public struct PostgresJSON: Hashable, PostgresValue {
  public var text: String

  public init(text: String) { self.text = text }

  public static var typeOID: UInt32 { 3802 }
  public static func reads(_ oid: UInt32) -> Bool { oid == 3802 || oid == 114 }

  /// The byte before the text is the version of the binary format (`jsonb_send` in PostgreSQL's `jsonb.c`).
  private static let version: UInt8 = 1

  public func encode(into bytes: inout [UInt8]) {
    bytes.append(Self.version)
    bytes.append(contentsOf: text.utf8)
  }

  public static func decode(_ bytes: RawSpan) -> PostgresJSON? {
    // A `json` has no version byte, and no JSON text begins with the byte 1.
    let prefix = !bytes.isEmpty && UInt8(bigEndian: bytes.extracting(first: 1)) == version ? 1 : 0
    return String.decode(bytes.extracting(droppingFirst: prefix)).map(PostgresJSON.init(text:))
  }
}

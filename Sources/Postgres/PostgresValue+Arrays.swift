/// What an array can be made of: `[String]` is `text[]`, `[UInt128]` is `uuid[]`, `[Int32]` is `int4[]`,
/// and `[UInt8]` is not an array for PostgreSQL but a `bytea`.
public protocol PostgresArrayElement: Sendable {
  /// The object id of the PostgreSQL type that an array of these has.
  static var arrayOID: UInt32 { get }
  static func encodeArray(_ array: [Self], into bytes: inout [UInt8])
  static func decodeArray(_ bytes: RawSpan) -> [Self]?
}

extension Array: PostgresValue where Element: PostgresArrayElement {
  @inlinable public static var typeOID: UInt32 { Element.arrayOID }
  @inlinable public func encode(into bytes: inout [UInt8]) { Element.encodeArray(self, into: &bytes) }
  @inlinable public static func decode(_ bytes: RawSpan) -> [Element]? { Element.decodeArray(bytes) }
}

extension UInt8: PostgresArrayElement {
  @inlinable public static var arrayOID: UInt32 { 17 }
  @inlinable public static func encodeArray(_ array: [UInt8], into bytes: inout [UInt8]) { bytes += array }
  @inlinable public static func decodeArray(_ bytes: RawSpan) -> [UInt8]? {
    // Safe: the bytes are copied within the closure.
    unsafe bytes.withUnsafeBytes { buffer in unsafe [UInt8](buffer) }
  }
}

extension String: PostgresArrayElement {
  @inlinable public static var arrayOID: UInt32 { 1009 }
}

extension UInt128: PostgresArrayElement {
  @inlinable public static var arrayOID: UInt32 { 2951 }
}

extension Int32: PostgresArrayElement {
  @inlinable public static var arrayOID: UInt32 { 1007 }
}

extension PostgresArrayElement where Self: PostgresRepresentable, Wire: PostgresArrayElement {
  @inlinable public static var arrayOID: UInt32 { Wire.arrayOID }
}

/// PostgreSQL's binary array: the number of dimensions, a flag for nulls, the element's object id; then for
/// each dimension its length and lower bound; then each element with its byte count. An array of no elements
/// has no dimensions. (`array_send` in PostgreSQL's `arrayfuncs.c`.)
extension PostgresArrayElement where Self: PostgresValue {
  @inlinable public static func encodeArray(_ array: [Self], into bytes: inout [UInt8]) {
    bytes.append(bigEndian: array.isEmpty ? Int32(0) : 1)
    bytes.append(bigEndian: Int32(0))
    bytes.append(bigEndian: typeOID)
    if array.isEmpty { return }
    bytes.append(bigEndian: Int32(clamping: array.count))
    bytes.append(bigEndian: Int32(1))
    for element in array {
      let start = bytes.count
      bytes.append(bigEndian: Int32(0))
      element.encode(into: &bytes)
      let count = UInt32(clamping: bytes.count - start - 4)
      for index in 0..<4 {
        bytes[start + index] = UInt8(truncatingIfNeeded: count >> (24 - 8 * UInt32(index)))
      }
    }
  }

  /// Nil for an array of several dimensions or with a null in it.
  @inlinable public static func decodeArray(_ bytes: RawSpan) -> [Self]? {
    var offset = 0
    func integer() -> Int? {
      guard offset + 4 <= bytes.byteCount else { return nil }
      defer { offset += 4 }
      return Int32(bigEndian: bytes.extracting(offset..<offset + 4)).map(Int.init)
    }
    guard let dimensions = integer(), let _ = integer(), let oid = integer(),
      reads(UInt32(truncatingIfNeeded: oid))
    else { return nil }
    if dimensions == 0 { return [] }
    guard dimensions == 1, let count = integer(), count >= 0, let _ = integer() else { return nil }
    var array: [Self] = []
    array.reserveCapacity(min(count, bytes.byteCount))
    for _ in 0..<count {
      guard let length = integer(), length >= 0, offset + length <= bytes.byteCount,
        let element = decode(bytes.extracting(offset..<offset + length))
      else { return nil }
      array.append(element)
      offset += length
    }
    return offset == bytes.byteCount ? array : nil
  }
}

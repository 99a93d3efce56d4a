extension Bool: PostgresValue {
  @inlinable public static var typeOID: UInt32 { 16 }
  @inlinable public func encode(into bytes: inout [UInt8]) { bytes.append(self ? 1 : 0) }
  @inlinable public static func decode(_ bytes: RawSpan) -> Bool? {
    UInt8(bigEndian: bytes).flatMap { $0 > 1 ? nil : $0 == 1 }
  }
}

extension Int16: PostgresValue {
  @inlinable public static var typeOID: UInt32 { 21 }
  @inlinable public func encode(into bytes: inout [UInt8]) { bytes.append(bigEndian: self) }
  @inlinable public static func decode(_ bytes: RawSpan) -> Int16? { Int16(bigEndian: bytes) }
}

extension Int32: PostgresValue {
  @inlinable public static var typeOID: UInt32 { 23 }
  @inlinable public func encode(into bytes: inout [UInt8]) { bytes.append(bigEndian: self) }
  @inlinable public static func decode(_ bytes: RawSpan) -> Int32? { Int32(bigEndian: bytes) }
}

extension Int64: PostgresValue {
  @inlinable public static var typeOID: UInt32 { 20 }
  @inlinable public func encode(into bytes: inout [UInt8]) { bytes.append(bigEndian: self) }
  @inlinable public static func decode(_ bytes: RawSpan) -> Int64? { Int64(bigEndian: bytes) }
}

/// A `uuid`: its sixteen bytes, most significant first.
extension UInt128: PostgresValue {
  @inlinable public static var typeOID: UInt32 { 2950 }
  @inlinable public func encode(into bytes: inout [UInt8]) { bytes.append(bigEndian: self) }
  @inlinable public static func decode(_ bytes: RawSpan) -> UInt128? { UInt128(bigEndian: bytes) }
}

/// A `text`; also reads `name`, `varchar`, `char(n)` and the types made by users (enumerations, `citext`),
/// whose binary form is their text.
///
/// PostgreSQL refuses the character U+0000 in a text.
extension String: PostgresValue {
  @inlinable public static var typeOID: UInt32 { 25 }

  @inlinable public static func reads(_ oid: UInt32) -> Bool {
    switch oid {
    case 25, 1043, 19, 1042, 705: true
    default: oid >= 16_384
    }
  }

  @inlinable public func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: utf8) }

  @inlinable public static func decode(_ bytes: RawSpan) -> String? {
    // Safe: the buffer is read within the closure only, and the initializer validates what it copies.
    unsafe bytes.withUnsafeBytes { buffer in unsafe String(validating: buffer, as: UTF8.self) }
  }
}

extension FixedWidthInteger where Self: BitwiseCopyable {
  /// The integer in these bytes, most significant first; nil when their count is not the integer's own.
  @inlinable init?(bigEndian bytes: RawSpan) {
    guard bytes.byteCount == MemoryLayout<Self>.size else { return nil }
    // Safe: the count was just checked, and every bit pattern is an integer.
    let loaded = unsafe bytes.unsafeLoadUnaligned(as: Self.self)
    self.init(bigEndian: loaded)
  }
}

extension [UInt8] {
  @inlinable mutating func append(bigEndian integer: some FixedWidthInteger) {
    // Safe: the bytes of an integer are read while it lives.
    unsafe Swift.withUnsafeBytes(of: integer.bigEndian) { unsafe append(contentsOf: $0) }
  }
}

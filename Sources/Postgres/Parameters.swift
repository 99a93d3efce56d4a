internal import CLibPQ

/// The parameters of one statement in PostgreSQL's binary format, one behind the other.
public struct Parameters: Sendable {
  @usableFromInline var bytes: [UInt8] = []
  /// The byte count of each parameter; -1 is an SQL null.
  @usableFromInline var lengths: [Int32] = []

  public init() {}

  @inlinable
  public mutating func append(_ value: some PostgresValue) {
    guard !value.isNull else { return lengths.append(-1) }
    let start = bytes.count
    value.encode(into: &bytes)
    lengths.append(Int32(clamping: bytes.count - start))
  }

  public var count: Int { lengths.count }

  /// Lends the arrays that libpq's `PQsendQueryPrepared` asks for.
  func withPointers<R>(
    _ body: (
      _ values: UnsafePointer<UnsafePointer<CChar>?>?, _ lengths: UnsafePointer<Int32>?,
      _ formats: UnsafePointer<Int32>?
    ) -> R
  ) -> R {
    if lengths.isEmpty { return body(nil, nil, nil) }
    // The pointers are made and used while the arrays are lent, and libpq copies what they lead to.
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe lengths.withUnsafeBufferPointer { lengths in
        unsafe withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: lengths.count) {
          values in
          unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: lengths.count) { formats in
            var offset = 0
            for index in lengths.indices {
              unsafe formats.initializeElement(at: index, to: 1)
              let length = unsafe lengths[index]
              unsafe values.initializeElement(
                at: index, to: length < 0 ? nil : Self.pointer(into: bytes, at: offset))
              offset += Int(max(length, 0))
            }
            return unsafe body(values.baseAddress, lengths.baseAddress, formats.baseAddress)
          }
        }
      }
    }
  }

  /// A value of no bytes still needs an address: for libpq nil is an SQL null.
  private static func pointer(into bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UnsafePointer<CChar>?
  {
    guard let base = bytes.baseAddress else { return unsafe UnsafePointer(bitPattern: 1) }
    return unsafe UnsafeRawPointer(base + offset).assumingMemoryBound(to: CChar.self)
  }
}

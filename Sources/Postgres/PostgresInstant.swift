/// A `timestamptz`: microseconds since 2000-01-01 00:00 UTC.
///
/// `Int64.max` and `Int64.min` are PostgreSQL's `infinity` and `-infinity`.
public struct PostgresInstant: Hashable, Comparable, PostgresRepresentable {
  public var microseconds: Int64

  @inlinable public init(microseconds: Int64) { self.microseconds = microseconds }

  @inlinable public static var typeOID: UInt32 { 1184 }
  @inlinable public static func reads(_ oid: UInt32) -> Bool { oid == typeOID }
  @inlinable public var wire: Int64 { microseconds }
  @inlinable public init?(wire: Int64) { self.init(microseconds: wire) }

  public static func < (left: PostgresInstant, right: PostgresInstant) -> Bool {
    left.microseconds < right.microseconds
  }
}

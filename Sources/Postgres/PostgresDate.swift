/// A `date`: days since 2000-01-01, without a time zone.
///
/// `Int32.max` and `Int32.min` are PostgreSQL's `infinity` and `-infinity`.
public struct PostgresDate: Hashable, Comparable, PostgresRepresentable {
  public var days: Int32

  @inlinable public init(days: Int32) { self.days = days }

  @inlinable public static var typeOID: UInt32 { 1082 }
  @inlinable public static func reads(_ oid: UInt32) -> Bool { oid == typeOID }
  @inlinable public var wire: Int32 { days }
  @inlinable public init?(wire: Int32) { self.init(days: wire) }

  public static func < (left: PostgresDate, right: PostgresDate) -> Bool { left.days < right.days }
}

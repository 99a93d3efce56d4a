/// A Swift type that stands for a PostgreSQL type, in parameters and in columns.
///
/// Only the types of this room write PostgreSQL's binary format. A type of another module conforms to
/// ``PostgresRepresentable`` and travels as one of them.
public protocol PostgresValue: Sendable {
  /// The object id of the PostgreSQL type, as in `pg_type`.
  static var typeOID: UInt32 { get }

  /// Whether a column of this type can be read. Object ids from 16384 on belong to types made by users.
  static func reads(_ oid: UInt32) -> Bool

  /// The value that an SQL null stands for; nil unless the type is optional.
  static var null: Self? { get }

  /// True when the value travels as an SQL null; then ``encode(into:)`` is not called.
  var isNull: Bool { get }

  /// Appends the binary form.
  func encode(into bytes: inout [UInt8])

  /// Reads the binary form; nil when the bytes are not of this type.
  static func decode(_ bytes: RawSpan) -> Self?
}

extension PostgresValue {
  @inlinable public static func reads(_ oid: UInt32) -> Bool { oid == typeOID }
  @inlinable public static var null: Self? { nil }
  @inlinable public var isNull: Bool { false }
}

/// A type that travels as another, for example an identifier as a `uuid`.
///
/// ```swift
/// extension StudentID: PostgresRepresentable {
///   public var wire: UInt128 { rawValue }
///   public init?(wire: UInt128) { self.init(rawValue: wire) }
/// }
/// ```
public protocol PostgresRepresentable: PostgresValue {
  associatedtype Wire: PostgresValue

  /// The value that travels.
  var wire: Wire { get }

  /// Nil when the database holds something that the type does not admit; the statement then fails
  /// with ``DatabaseError/Code/decoding``.
  init?(wire: Wire)
}

extension PostgresRepresentable {
  @inlinable public static var typeOID: UInt32 { Wire.typeOID }
  @inlinable public static func reads(_ oid: UInt32) -> Bool { Wire.reads(oid) }
  @inlinable public func encode(into bytes: inout [UInt8]) { wire.encode(into: &bytes) }
  @inlinable public static func decode(_ bytes: RawSpan) -> Self? {
    Wire.decode(bytes).flatMap(Self.init(wire:))
  }
}

extension Optional: PostgresValue where Wrapped: PostgresValue {
  @inlinable public static var typeOID: UInt32 { Wrapped.typeOID }
  @inlinable public static func reads(_ oid: UInt32) -> Bool { Wrapped.reads(oid) }
  @inlinable public static var null: Wrapped?? { .some(.none) }
  @inlinable public var isNull: Bool { self?.isNull ?? true }
  @inlinable public func encode(into bytes: inout [UInt8]) { self?.encode(into: &bytes) }
  @inlinable public static func decode(_ bytes: RawSpan) -> Wrapped?? {
    Wrapped.decode(bytes).map(Optional.some)
  }
}

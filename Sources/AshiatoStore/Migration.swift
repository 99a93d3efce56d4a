/// One file of `SQL/migrations`, carried inside the program.
public struct Migration: Sendable, Hashable {
  public let number: Int32
  /// The file's name without its ending, as `0001_ground`.
  public let name: String
  public let sql: String
  /// 64 hex digits over the file's bytes.
  public let sha256: String
}

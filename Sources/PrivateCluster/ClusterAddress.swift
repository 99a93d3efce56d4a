/// Where a running cluster answers.
public struct ClusterAddress: Hashable, Sendable {
  /// The directory of the server's Unix socket, `.s.PGSQL.5432`. Whoever can enter it is let in as any role.
  public let socketDirectory: String

  /// A connection string in libpq's `keyword=value` form.
  public func connectionString(user: String = "postgres", database: String = "postgres") -> String {
    "host=\(Self.quoted(socketDirectory)) user=\(Self.quoted(user)) dbname=\(Self.quoted(database))"
  }

  private static func quoted(_ value: String) -> String {
    let plain = value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0)) }
    guard !plain || value.isEmpty else { return value }
    return "'" + value.replacing("\\", with: #"\\"#).replacing("'", with: #"\'"#) + "'"
  }
}

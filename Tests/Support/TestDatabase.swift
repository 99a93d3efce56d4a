import Foundation
import Postgres

/// The database of one test: a clone that nobody else sees, dropped when the test ends.
public struct TestDatabase: Sendable {
  public let name: String
  private let server: ConnectionString

  init(name: String, server: ConnectionString) {
    self.name = name
    self.server = server
  }

  /// As the owner, a superuser.
  public var connectionString: String { connectionString(user: nil) }

  /// As another role of the server.
  public func connectionString(user: String?) -> String {
    let options = [("host", server["host"]), ("port", server["port"]), ("user", user ?? server["user"])]
    let given = options + [("password", server["password"]), ("dbname", name)]
    return given.compactMap { keyword, value in
      value.map { "\(keyword)='\($0.replacing("\\", with: #"\\"#).replacing("'", with: #"\'"#))'" }
    }.joined(separator: " ")
  }

  @TaskLocal static var scoped: TestDatabase?

  /// The database of the test that runs. Throws unless the test, or its suite, has the trait `.database(…)`.
  public static var current: TestDatabase {
    get throws {
      guard let scoped else {
        throw TestSetupError("This test asks for a database but has no trait .database(…).")
      }
      return scoped
    }
  }
}

/// The tests cannot run as they were started.
struct TestSetupError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

import Logging
import Postgres
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The server that the tests run on: its address is in the environment.
enum TestDatabase {
  static var address: ConnectionString {
    get throws {
      // The text is copied at once; nothing changes the environment while the tests run.
      let address = unsafe getenv("ASHIATO_TEST_DATABASE").map { unsafe String(cString: $0) }
      return try ConnectionString(
        try #require(address, "ASHIATO_TEST_DATABASE is not set; Scripts/test starts a server and sets it"))
    }
  }

  static var logger: Logger {
    var logger = Logger(label: "PostgresTests")
    logger.logLevel = .critical
    return logger
  }

  static func tool() async throws -> ToolConnection {
    try await ToolConnection.connect(to: address, logger: logger)
  }
}

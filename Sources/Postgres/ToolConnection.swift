internal import CLibPQ
public import Logging

/// One connection for migrations and tools: whole scripts, descriptions of statements, rows as text.
///
/// It has a thread of its own and waits on it, so it is simple and in nobody's way; a service runs its
/// statements on ``Database``. A call that has begun is not cancelled.
public actor ToolConnection {
  private let link: Link
  private let notices: NoticeReceiver
  private nonisolated let executor: Reactor
  /// The names under which the server knows the statements that were run.
  private var prepared: [ObjectIdentifier: String] = [:]
  private var names = 0

  public nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

  /// Connects; throws ``DatabaseError/Code/unavailable`` when that fails. Unless the address or the environment says
  /// otherwise, a host has five seconds.
  public static func connect(
    to address: ConnectionString, logger: Logger
  ) async throws(DatabaseError) -> ToolConnection {
    let opening = Opening(executor: try Reactor())
    do throws(DatabaseError) {
      let link = try await opening.connect(to: address.secured(environment: environmentVariable))
      return ToolConnection(link, on: opening.executor, logger: logger)
    } catch {
      opening.executor.stop()
      throw error
    }
  }

  /// Waits for the server on the thread that the connection will have.
  private actor Opening {
    nonisolated let executor: Reactor

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    init(executor: Reactor) { self.executor = executor }

    func connect(to address: ConnectionString) throws(DatabaseError) -> Link {
      var address = address
      address["client_encoding"] = "UTF8"
      // A server that takes the connection and never greets does not hold a command for ever.
      if address["connect_timeout"] ?? environmentVariable("PGCONNECT_TIMEOUT") == nil {
        address["connect_timeout"] = "5"
      }
      // With 0 libpq takes the texts as they are.
      let pointer = unsafe address.withPointers { unsafe PQconnectdbParams($0, $1, 0) }
      guard let pointer = unsafe pointer else {
        throw DatabaseError(.unavailable, message: "There is no memory left for a connection.")
      }
      let link = unsafe Link(taking: pointer)
      guard link.isAlive else { throw DatabaseError(.unavailable, message: link.complaint) }
      return link
    }
  }

  private init(_ link: Link, on executor: Reactor, logger: Logger) {
    self.link = link
    self.executor = executor
    notices = NoticeReceiver(logger: logger)
    unsafe notices.receive(from: link.pointer)
  }

  deinit { executor.stop() }

  /// Runs a whole script: many statements, one transaction unless the script says otherwise.
  ///
  /// The error says the line and shows the place; where the server knows none, it is the beginning of the
  /// statement.
  public func script(_ sql: String) throws(DatabaseError) {
    guard unsafe PQsendQuery(link.pointer, sql) == 1 else {
      throw DatabaseError(.connectionLost, statement: "script", sql: sql, message: link.complaint)
    }
    var failure: DatabaseError?
    var completed = 0
    // Every result is taken, so that the connection is ready for what comes next.
    while let result = unsafe PQgetResult(link.pointer) {
      do throws(DatabaseError) {
        _ = try unsafe answer(result, name: "script", sql: sql)
        completed += 1
      } catch {
        failure = failure ?? error.placed(at: SQLScript.positions(of: sql).dropFirst(completed).first)
      }
      guard link.isAlive else { break }
    }
    if let failure { throw failure }
  }

  /// Asks the server for the types of the parameters and columns, without running the statement.
  public func describe(_ sql: String) throws(DatabaseError) -> StatementDescription {
    _ = try unsafe answer(PQprepare(link.pointer, "", sql, 0, nil), name: "describe", sql: sql)
    let described = try unsafe answer(PQdescribePrepared(link.pointer, ""), name: "describe", sql: sql)
    return described.statementDescription
  }

  /// Runs one statement with parameters as text, and gives every cell as text; nil is an SQL null.
  public func rows(_ sql: String, _ parameters: [String?] = []) throws(DatabaseError) -> [[String?]] {
    let texts = parameters.map { $0.map { Array($0.utf8CString) } }
    let bytes = texts.flatMap { $0 ?? [] }
    // libpq has sent the parameters when the call returns; until then they are lent.
    let result = unsafe bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      var values: [UnsafePointer<CChar>?] = unsafe []
      for text in texts {
        unsafe values.append(text == nil ? nil : bytes.baseAddress.map { unsafe $0 + offset })
        offset += text?.count ?? 0
      }
      return unsafe PQexecParams(link.pointer, sql, Int32(clamping: values.count), nil, values, nil, nil, 0)
    }
    return try unsafe answer(result, name: "rows", sql: sql).texts
  }

  /// Runs one statement, in the transaction that a script has begun or else in one of its own.
  public func run<S: Statement>(_ statement: S) throws(DatabaseError) -> S.Output {
    do throws(DatabaseError) {
      return try S.decode(try execute(statement))
    } catch {
      // A migration changes what statements give; outside of a transaction nothing is lost by preparing
      // again.
      guard error.isStale, unsafe PQtransactionStatus(link.pointer) == PQTRANS_IDLE else { throw error }
      return try S.decode(try execute(statement))
    }
  }

  private func execute<S: Statement>(_ statement: S) throws(DatabaseError) -> Rows {
    let name = try preparedName(of: S.self)
    var parameters = Parameters()
    statement.bind(into: &parameters)
    let count = Int32(clamping: parameters.count)
    let result = unsafe parameters.withPointers { values, lengths, formats in
      unsafe PQexecPrepared(link.pointer, name, count, values, lengths, formats, 1)
    }
    do throws(DatabaseError) {
      return try unsafe answer(result, name: S.name, sql: S.sql)
    } catch {
      if error.isStale { prepared[ObjectIdentifier(S.self)] = nil }
      throw error
    }
  }

  private func preparedName<S: Statement>(of type: S.Type) throws(DatabaseError) -> String {
    if let name = prepared[ObjectIdentifier(type)] { return name }
    names += 1
    let name = "s\(names)"
    let types = S.parameterTypes
    let result = unsafe PQprepare(link.pointer, name, S.sql, Int32(clamping: types.count), types)
    _ = try unsafe answer(result, name: S.name, sql: S.sql)
    prepared[ObjectIdentifier(type)] = name
    return name
  }

  /// Takes over what libpq answers, or throws what the server complains about.
  private func answer(_ result: OpaquePointer?, name: String, sql: String) throws(DatabaseError) -> Rows {
    guard let result = unsafe result else {
      throw DatabaseError(.connectionLost, statement: name, sql: sql, message: link.complaint)
    }
    let rows = unsafe Rows(taking: ResultPointer(result), statement: name)
    if let error = rows.error(sql: sql) {
      throw link.isAlive ? error : error.recoded(.connectionLost)
    }
    return rows
  }
}

/// What the server must be told once per connection to know a statement.
struct StatementForm: Sendable {
  enum Key: Hashable, Sendable {
    case type(ObjectIdentifier)
    case begin(TransactionMode)
    case settings(Int)
    case commit, rollback
  }

  let key: Key
  let name: String
  let sql: String
  let parameterTypes: [UInt32]

  init<S: Statement>(_ type: S.Type) {
    key = .type(ObjectIdentifier(type))
    name = S.name
    sql = S.sql
    parameterTypes = S.parameterTypes
  }

  private init(_ key: Key, name: String, sql: String, parameterTypes: [UInt32] = []) {
    self.key = key
    self.name = name
    self.sql = sql
    self.parameterTypes = parameterTypes
  }

  static let commit = StatementForm(.commit, name: "commit", sql: "commit")
  static let rollback = StatementForm(.rollback, name: "rollback", sql: "rollback")

  static func begin(_ mode: TransactionMode) -> StatementForm {
    StatementForm(.begin(mode), name: "begin", sql: mode.sql)
  }

  /// `set_config` with true as its third argument holds to the end of the transaction; without one, to the
  /// next Sync.
  static func settings(_ count: Int) -> StatementForm {
    count < settingForms.count ? settingForms[count] : makeSettings(count)
  }

  private static let settingForms = (0...8).map(makeSettings)

  private static func makeSettings(_ count: Int) -> StatementForm {
    let calls = (0..<count).map { "set_config($\(2 * $0 + 1), $\(2 * $0 + 2), true)" }
    return StatementForm(
      .settings(count), name: "settings", sql: "select \(calls.joined(separator: ", "))",
      parameterTypes: Array(repeating: String.typeOID, count: 2 * count))
  }
}

/// One statement with its parameters, on its way to the server.
struct Step: Sendable {
  let form: StatementForm
  let parameters: Parameters
  /// Whether somebody will read the answer's rows.
  let keepsRows: Bool

  init<S: Statement>(_ statement: S, keepsRows: Bool = true) {
    form = StatementForm(S.self)
    var parameters = Parameters()
    statement.bind(into: &parameters)
    self.parameters = parameters
    self.keepsRows = keepsRows
  }

  init(_ form: StatementForm, keepsRows: Bool = false) {
    self.form = form
    parameters = Parameters()
    self.keepsRows = keepsRows
  }

  /// Makes the settings hold for what follows.
  init(_ settings: [Setting]) {
    form = .settings(settings.count)
    var parameters = Parameters()
    for setting in settings {
      parameters.append(setting.name)
      parameters.append(setting.value)
    }
    self.parameters = parameters
    keepsRows = false
  }
}

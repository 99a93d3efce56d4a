public import Postgres

extension AshiatoError {
  /// Whether the database is away, full or closed to changes for the time being: nothing was kept, and the same
  /// request may succeed later. Anything else that fails is a bug, or a doubt that somebody has to look into.
  public var isUnavailable: Bool {
    if case .failed(let error) = self { error.isUnavailable } else { false }
  }
}

extension DatabaseError {
  /// Whether the cause is the state of the database, which somebody mends without changing this program.
  ///
  /// A `COMMIT` without an answer is none: the transaction may have taken effect.
  public var isUnavailable: Bool {
    switch code {
    case .unavailable, .connectionLost, .timedOut: true
    case .server: sqlState.map(Self.isPassing) ?? false
    default: false
    }
  }

  /// PostgreSQL's appendix A: class 53 is insufficient resources, class 58 an error of the system around it. Those of
  /// class 57 that an operator causes, except for a database that was dropped.
  private static func isPassing(_ sqlState: String) -> Bool {
    let readOnly = "25006"
    let operatorSays = ["57P01", "57P02", "57P03"]
    // Tried again several times already: whoever comes later may find less of a crowd.
    let crowded = ["40001", "40P01", "55P03"]
    return sqlState.hasPrefix("53") || sqlState.hasPrefix("58") || sqlState == readOnly
      || operatorSays.contains(sqlState) || crowded.contains(sqlState)
  }
}

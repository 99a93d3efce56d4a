/// What a transaction's body throws: an error that a failure of the database can become.
///
/// So that a transaction throws one flat type: ``DatabaseError`` itself, or an error of the caller's with a
/// case for it.
public protocol TransactionFailure: Error {
  init(_ error: DatabaseError)
}

extension DatabaseError: TransactionFailure {
  public init(_ error: DatabaseError) { self = error }
}

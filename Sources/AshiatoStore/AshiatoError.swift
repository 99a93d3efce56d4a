public import Postgres
public import Training

/// How a use case ends when it does not end well: with an answer, or with a fault.
public enum AshiatoError: Error, TransactionFailure {
  /// An answer that a person understands.
  case refused(any Refusal)
  /// Something broke. A stranger learns nothing of it but an id.
  case failed(DatabaseError)
  /// The database holds something that this program did not write, or cannot read any more.
  case unreadable(String)

  public init(_ error: DatabaseError) {
    if let refusal = ConstraintRefusal(error) {
      self = .refused(refusal)
    } else {
      self = .failed(error)
    }
  }
}

/// Something that somebody asks of the service.
struct Command: Sendable {
  /// Who asks for what, as it is told when a test fails.
  let title: String
  /// Several transactions: cut off between two of them it is completed by asking again.
  var isTakenUpAgain = false
  /// Asks for it, and answers with what is to be entered into the ledger.
  let carryOut: @Sendable () async throws -> @Sendable (inout Ledger) -> Void
}

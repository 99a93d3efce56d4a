public import AshiatoStore

extension Ashiato {
  /// The same, of which one write is carried out at most once for a request, however often it is sent.
  public func carryingOut(_ request: SentRequest, by caller: Caller) -> Ashiato {
    var ashiato = self
    ashiato.store = store.carryingOut(request, of: caller.person.id)
    return ashiato
  }

  /// What a person's request was answered before; `nil` when it was not carried out.
  public func answer(to request: SentRequest, by caller: Caller) async throws(AshiatoError) -> SentBefore? {
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.keptAnswer(to: request, of: caller.person.id, at: caller.school.id)
    }
  }

  /// Keeps what a request was answered, for a day.
  public func keep(_ answer: KeptAnswer, of request: SentRequest, by caller: Caller)
    async throws(AshiatoError)
  {
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.keep(answer, of: request, by: caller.person.id, at: caller.school.id)
    }
  }
}

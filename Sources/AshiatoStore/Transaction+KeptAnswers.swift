public import Postgres
public import Training

/// A write as a program sent it: the key under which it may be sent again, and a digest over all of it.
public struct SentRequest: Sendable, Hashable {
  public let key: String
  /// `sha256:` over method, address and body.
  public let digest: String

  public init(key: String, digest: String) {
    self.key = key
    self.digest = digest
  }
}

/// What a write was answered.
public struct KeptAnswer: Sendable, Hashable {
  public let status: Int
  public let location: String?
  public let body: String

  public init(status: Int, location: String?, body: String) {
    self.status = status
    self.location = location
    self.body = body
  }
}

/// What is known of a key that was sent within a day: whether it belongs to the same request, and what there is of the answer.
public struct SentBefore: Sendable {
  public let isSameRequest: Bool
  public let answer: Answer

  public enum Answer: Sendable, Hashable {
    /// It is on its way, or was lost with the service that gave it.
    case awaited
    case kept(KeptAnswer)
    /// Somebody was forgotten since, whom it may have named.
    case erased
  }
}

/// The request was carried out already; its first answer holds.
public struct RepeatedRequest: Refusal, Hashable {
  public var rule: String { "sent-once" }
  public var sentence: Sentence { "This request was carried out already." }
  public var remedy: Sentence { "Its first answer holds." }
}

extension Transaction {
  /// Takes the key for this transaction: whoever sends it again at the same time waits, and is refused once this one has ended well.
  func claim(_ request: SentRequest, of person: Person.ID, at school: School.ID) async throws(AshiatoError) {
    enqueue(DropKeptAnswers(schoolID: school, personID: person))
    let claimed = try await answer(
      ClaimAnswer(schoolID: school, personID: person, key: request.key, requestDigest: request.digest))
    if claimed == nil { throw .refused(RepeatedRequest()) }
  }

  public func keptAnswer(to request: SentRequest, of person: Person.ID, at school: School.ID)
    async throws(AshiatoError) -> SentBefore?
  {
    try await answer(AnswerKept(schoolID: school, personID: person, key: request.key)).map { row in
      SentBefore(
        isSameRequest: row.requestDigest == request.digest,
        answer: row.isErased
          ? .erased
          : row.status.map {
            .kept(KeptAnswer(status: Int($0), location: row.location, body: row.body ?? ""))
          } ?? .awaited)
    }
  }

  public func keep(_ answer: KeptAnswer, of request: SentRequest, by person: Person.ID, at school: School.ID)
  {
    enqueue(
      KeepAnswer(
        status: Int32(answer.status), location: answer.location, body: answer.body, schoolID: school,
        personID: person, key: request.key))
  }
}

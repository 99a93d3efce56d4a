public import Training

/// Why something is not entered at a school.
public enum EntryRefusal: Refusal, Hashable {
  case handleLikeAnID(String)
  case siteLikeAnID(String)
  case documentFromTheFuture(CalendarDay)
  case documentWithoutIssuer

  public var rule: String {
    switch self {
    case .handleLikeAnID, .siteLikeAnID: "not-like-an-id"
    case .documentFromTheFuture: "not-in-the-future"
    case .documentWithoutIssuer: "issuer-given"
    }
  }

  public var sentence: String {
    switch self {
    case .handleLikeAnID(let handle): "The handle “\(handle)” looks like an id, and would be taken for one."
    case .siteLikeAnID(let site): "The name “\(site)” looks like an id, and would be taken for one."
    case .documentFromTheFuture(let day): "The paper is dated \(day), which has not come yet."
    case .documentWithoutIssuer: "It is not said who issued the paper."
    }
  }

  public var remedy: String {
    switch self {
    case .handleLikeAnID: "Choose a short name that a person can say, as aya."
    case .siteLikeAnID: "Choose a short name that a person can say, as studio."
    case .documentFromTheFuture: "Check the date."
    case .documentWithoutIssuer: "Write the issuer as the paper has it."
    }
  }
}

extension NewPerson {
  /// People are called by handle or by id, so that a handle must not look like an id.
  func entering() throws(EntryRefusal) {
    guard Person.ID(handle) == nil else { throw .handleLikeAnID(handle) }
  }
}

extension Document {
  func entering(from issuer: String, today: CalendarDay) throws(EntryRefusal) {
    guard issuedOn <= today else { throw .documentFromTheFuture(issuedOn) }
    guard !issuer.allSatisfy(\.isWhitespace) else { throw .documentWithoutIssuer }
  }
}

/// What others than the school say of a person, as it is declared at the school: that she is licensed, registered or certified, insured.
///
/// It stands beside what the school signs and is never part of it. A declaration is not changed: a later one replaces it, or it is
/// withdrawn.
public struct Declaration: Hashable, Sendable {
  public typealias ID = Identifier<Declaration>

  public var id: ID
  public var person: Person.ID
  public var content: Content
  /// By the holder herself, or by a member of the school.
  public var declaredBy: Person.ID
  public var declaredOn: CalendarDay
  /// The earlier declaration that it puts right.
  public var replaces: ID?
  /// The latest; absent where nobody at the school has looked.
  public var check: Check?
  public var withdrawnOn: CalendarDay?
  public var replacedBy: ID?
  /// Whether the holder wants strangers to see it.
  public var isPublic: Bool

  public init(
    id: ID, person: Person.ID, content: Content, declaredBy: Person.ID, declaredOn: CalendarDay,
    replaces: ID? = nil, check: Check? = nil, withdrawnOn: CalendarDay? = nil, replacedBy: ID? = nil,
    isPublic: Bool = false
  ) {
    self.id = id
    self.person = person
    self.content = content
    self.declaredBy = declaredBy
    self.declaredOn = declaredOn
    self.replaces = replaces
    self.check = check
    self.withdrawnOn = withdrawnOn
    self.replacedBy = replacedBy
    self.isPublic = isPublic
  }

  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case licence, registration, certification, insurance

    /// The word that stands before it: “Licensed”.
    public var title: Sentence {
      switch self {
      case .licence: "Licensed"
      case .registration: "Registered"
      case .certification: "Certified"
      case .insurance: "Insured"
      }
    }
  }

  public enum Content: Hashable, Sendable {
    /// In some places nobody is licensed, which is an answer and not a gap.
    case noLicenceExists
    /// - Parameter expiresOn: its last day; absent where it does not lapse.
    case held(Kind, expiresOn: CalendarDay?)

    public var kind: Kind {
      switch self {
      case .noLicenceExists: .licence
      case .held(let kind, _): kind
      }
    }

    public var expiresOn: CalendarDay? {
      switch self {
      case .noLicenceExists: nil
      case .held(_, let expiresOn): expiresOn
      }
    }
  }

  /// What anybody needs to look it up. Kept apart from the fact, so that it can be erased.
  public struct Particulars: Codable, Hashable, Sendable {
    /// The place for which it holds.
    public var jurisdiction: String
    /// Absent where no licence exists.
    public var issuer: String?
    public var number: String?
    /// Where it can be looked up; begins with `https://`.
    public var link: String?

    public init(jurisdiction: String, issuer: String? = nil, number: String? = nil, link: String? = nil) {
      self.jurisdiction = jurisdiction
      self.issuer = issuer
      self.number = number
      self.link = link
    }
  }

  /// Somebody at the school looked whether it holds.
  public struct Check: Hashable, Sendable {
    public var finding: Finding
    public var method: Method
    /// The paper that was noted when it was seen.
    public var document: Document.ID?
    public var on: CalendarDay
    public var by: Person.ID

    public init(
      finding: Finding, method: Method, document: Document.ID? = nil, on: CalendarDay, by: Person.ID
    ) {
      self.finding = finding
      self.method = method
      self.document = document
      self.on = on
      self.by = by
    }

    public enum Finding: String, Codable, Hashable, Sendable, CaseIterable {
      case confirmed
      case notConfirmed = "not-confirmed"
    }

    public enum Method: String, Codable, Hashable, Sendable, CaseIterable {
      case paper, register, issuer

      /// “on paper”, as it follows “checked”.
      public var words: Sentence {
        switch self {
        case .paper: "on paper"
        case .register: "in the public register"
        case .issuer: "by asking the issuer"
        }
      }
    }
  }

  /// How far it is known.
  public enum Status: String, Codable, Hashable, Sendable, CaseIterable {
    /// Somebody at the school looked and found it so.
    case known
    /// It is said, and nobody has looked.
    case declared
    /// Somebody looked and did not find it.
    case unverified

    public var title: Sentence {
      switch self {
      case .known: "known"
      case .declared: "declared"
      case .unverified: "unverified"
      }
    }

    /// - Parameter finding: of the latest check.
    public init(after finding: Check.Finding?) {
      self =
        switch finding {
        case nil: .declared
        case .confirmed: .known
        case .notConfirmed: .unverified
        }
    }
  }

  public var status: Status { Status(after: check?.finding) }

  /// Neither withdrawn nor replaced.
  public var stands: Bool { withdrawnOn == nil && replacedBy == nil }

  public func isExpired(on day: CalendarDay) -> Bool { content.expiresOn.map { $0 < day } ?? false }
}

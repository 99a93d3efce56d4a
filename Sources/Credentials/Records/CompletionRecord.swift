/// What a school certifies when a student has met every requirement of an award, before it is written as an Open
/// Badges 3.0 credential and signed.
public struct CompletionRecord: Hashable, Sendable {
  /// The same in every edition: `urn:uuid:…`.
  public var id: String
  public var edition: Edition
  public var school: School
  public var holder: Holder
  public var award: Award
  /// What was reached, in the order in which it is shown.
  public var results: [Result]
  public var evidence: [Evidence]
  /// When the student met the last requirement; the same in every edition.
  public var awarded: Instant
  /// When this edition begins to count; of two editions the later one holds.
  public var validFrom: Instant
  /// Only where something truly lapses, such as a renewal.
  public var validUntil: Instant?
  public var activity: Activity?
  public var status: StatusEntry

  public init(
    id: String, edition: Edition = .first, school: School, holder: Holder, award: Award, results: [Result],
    evidence: [Evidence] = [], awarded: Instant, validFrom: Instant, validUntil: Instant? = nil,
    activity: Activity? = nil, status: StatusEntry
  ) {
    self.id = id
    self.edition = edition
    self.school = school
    self.holder = holder
    self.award = award
    self.results = results
    self.evidence = evidence
    self.awarded = awarded
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.activity = activity
    self.status = status
  }
}

extension CompletionRecord {
  /// An edition corrects the one before it.
  public struct Edition: Hashable, Sendable {
    /// From 1.
    public var number: Int
    /// When the edition that this one replaces began to count.
    public var replaces: Instant?

    public static let first = Edition(number: 1, replaces: nil)

    public init(number: Int, replaces: Instant?) {
      self.number = number
      self.replaces = replaces
    }
  }

  public struct School: Hashable, Sendable {
    public var did: DID
    public var name: String
    /// `https://…`
    public var url: String?
    public var email: String?
    /// The address of a picture.
    public var logo: String?

    public init(did: DID, name: String, url: String? = nil, email: String? = nil, logo: String? = nil) {
      self.did = did
      self.name = name
      self.url = url
      self.email = email
      self.logo = logo
    }
  }

  public struct Holder: Hashable, Sendable {
    /// Random, or the holder's own identity: `urn:uuid:…` or a DID.
    public var id: String
    /// As it was at the day of issue.
    public var name: String
    public var email: HashedEmail?

    public init(id: String, name: String, email: HashedEmail? = nil) {
      self.id = id
      self.name = name
      self.email = email
    }
  }

  /// The award of one version of a curriculum.
  public struct Award: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// The course was done: `CertificateOfCompletion`.
      case completion
      /// A competence was shown in an assessment: `Competency`.
      case achievement
    }

    /// `https://…`, one for each version of a curriculum; parts of the record are named by fragments of it.
    public var id: String
    public var kind: Kind
    public var name: String
    public var description: String
    public var curriculum: String
    public var version: String
    /// Of the published version of the curriculum.
    public var digest: Digest?
    /// What had to be done; Markdown.
    public var criteria: String
    /// What the record says and what it does not: one line.
    public var scope: String
    /// `en`
    public var language: String?
    public var tags: [String]

    public init(
      id: String, kind: Kind, name: String, description: String, curriculum: String, version: String,
      digest: Digest? = nil, criteria: String, scope: String, language: String? = nil, tags: [String] = []
    ) {
      self.id = id
      self.kind = kind
      self.name = name
      self.description = description
      self.curriculum = curriculum
      self.version = version
      self.digest = digest
      self.criteria = criteria
      self.scope = scope
      self.language = language
      self.tags = tags
    }
  }

  /// One thing that was reached, with its name.
  public struct Result: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// A number as text: hours, sessions, distinct clients.
      case amount
      /// The performance level that was reached.
      case level
      /// An assessment that was passed; the value names its outcome.
      case assessment
    }

    /// `urn:uuid:…`
    public var id: String
    /// Kebab-case, unlike any other of this record: `hours-lab-giving`.
    public var slug: String
    /// `Hours: lab-giving`
    public var name: String
    /// Never a JSON number: `9.5`, `Competent`, `Passed`.
    public var value: String
    public var kind: Kind
    /// What the curriculum asks for, in the same form as the value.
    public var required: String?

    public init(id: String, slug: String, name: String, value: String, kind: Kind, required: String? = nil) {
      self.id = id
      self.slug = slug
      self.name = name
      self.value = value
      self.kind = kind
      self.required = required
    }
  }

  public struct Evidence: Hashable, Sendable {
    /// An address.
    public var id: String
    public var name: String
    public var narrative: String?

    public init(id: String, name: String, narrative: String? = nil) {
      self.id = id
      self.name = name
      self.narrative = narrative
    }
  }

  /// From the first class to the last requirement.
  public struct Activity: Hashable, Sendable {
    public var start: Instant
    public var end: Instant

    public init(start: Instant, end: Instant) {
      self.start = start
      self.end = end
    }
  }

  /// Where the standing of this edition is told.
  public struct StatusEntry: Hashable, Sendable {
    /// The address of the status list.
    public var list: String
    public var index: Int
    public var purpose: StatusPurpose

    public init(list: String, index: Int, purpose: StatusPurpose = .revocation) {
      self.list = list
      self.index = index
      self.purpose = purpose
    }
  }
}

/// An e-mail address that can be compared but not read: the holder can show that a record is about her.
public struct HashedEmail: Hashable, Sendable {
  /// Random, at least 16 characters of text.
  public let salt: String
  /// `sha256$` and 64 hexadecimal digits (Open Badges 3.0, IdentityHash).
  public let hash: String

  public init(_ address: String, salt: String) {
    self.salt = salt
    hash = "sha256$" + Digest(of: Array((address + salt).utf8)).bytes.hexadecimal
  }

  /// From a stored hash.
  public init(hash: String, salt: String) {
    self.hash = hash
    self.salt = salt
  }

  /// Whether the hash is of this address.
  public func matches(_ address: String) -> Bool { HashedEmail(address, salt: salt) == self }
}

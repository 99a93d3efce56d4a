public import Training

/// A school as its people and strangers know it.
public struct SchoolProfile: Sendable, Hashable {
  public let id: School.ID
  /// Permanent; `did:web:` and this is the issuer of every record.
  public let domain: String
  public let name: String
  /// An IANA name; it says what day it is at the school.
  public let timeZone: String

  public init(id: School.ID, domain: String, name: String, timeZone: String) {
    self.id = id
    self.domain = domain
    self.name = name
    self.timeZone = timeZone
  }

  init(_ row: SchoolRow) {
    self.init(id: row.schoolID, domain: row.domain, name: row.name, timeZone: row.timeZone)
  }
}

/// A person with what can be forgotten about her.
public struct PersonProfile: Sendable, Hashable {
  public let id: Person.ID
  public let handle: String
  public let name: String
  public let email: String
  public let roles: [Role]

  /// Staff sees the school, and every student knows it by name.
  public var isStaff: Bool { roles.contains { $0 == .administrator || $0 == .instructor } }

  public init(id: Person.ID, handle: String, name: String, email: String, roles: [Role]) {
    self.id = id
    self.handle = handle
    self.name = name
    self.email = email
    self.roles = roles
  }
}

/// A site by its names.
public struct SiteProfile: Sendable, Hashable {
  public let id: Site.ID
  public let slug: String
  public let name: String
  public let timeZone: String
  /// Absent where nobody has said what kind of place it is.
  public let kind: SiteKind?

  public init(id: Site.ID, slug: String, name: String, timeZone: String, kind: SiteKind?) {
    self.id = id
    self.slug = slug
    self.name = name
    self.timeZone = timeZone
    self.kind = kind
  }
}

/// A curriculum version as published.
public struct PublishedCurriculum: Sendable, Hashable {
  public let reference: CurriculumReference
  /// Its canonical JSON, which the reference's digest covers.
  public let content: String
  /// The file as its author wrote it.
  public let source: String
  public let publishedAt: Instant
}

/// Free text about a person, as it is kept beside the facts.
public struct ErasableNote: Sendable, Hashable {
  /// `sha256:` over salt and text; all that a fact holds of it.
  public let digest: String
  public let about: Person.ID
  /// 16 random bytes.
  public let salt: [UInt8]
  public let text: String

  public init(digest: String, about: Person.ID, salt: [UInt8], text: String) {
    self.digest = digest
    self.about = about
    self.salt = salt
    self.text = text
  }
}

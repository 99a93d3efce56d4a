/// What a person lets a program do in her name, until when. The secret itself is shown once and kept nowhere.
public struct APIToken: Hashable, Sendable {
  public typealias ID = Identifier<APIToken>

  public var id: ID
  /// Hers to choose, each once.
  public var name: String
  public var scopes: Set<Scope>
  public var madeAt: Instant
  /// When it was last used, to the hour; absent while it never was.
  public var seenAt: Instant?
  public var endsAt: Instant

  public init(id: ID, name: String, scopes: Set<Scope>, madeAt: Instant, seenAt: Instant?, endsAt: Instant) {
    self.id = id
    self.name = name
    self.scopes = scopes
    self.madeAt = madeAt
    self.seenAt = seenAt
    self.endsAt = endsAt
  }
}

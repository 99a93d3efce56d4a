/// Where a person is signed in: on one device, from the day of her password until it ends.
public struct SignIn: Hashable, Sendable {
  public typealias ID = Identifier<SignIn>

  public var id: ID
  /// As the device says or as she named it.
  public var device: String
  public var madeAt: Instant
  /// When she was last there, to the hour.
  public var seenAt: Instant
  public var endsAt: Instant

  public init(id: ID, device: String, madeAt: Instant, seenAt: Instant, endsAt: Instant) {
    self.id = id
    self.device = device
    self.madeAt = madeAt
    self.seenAt = seenAt
    self.endsAt = endsAt
  }
}

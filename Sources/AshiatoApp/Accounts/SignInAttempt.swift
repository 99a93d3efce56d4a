public import AshiatoStore
public import Training

/// Somebody asks to be let in.
public struct SignInAttempt: Sendable {
  /// Handle, e-mail address or id.
  public var name: String
  public var password: String
  /// How the sign-in is to be called in the list of devices.
  public var device: String
  /// Where she comes from; `nil` where that is not known.
  public var network: Network?
  /// What an earlier sign-in left on the device.
  public var knownDevice: String?

  public init(
    name: String, password: String, device: String, network: Network?, knownDevice: String? = nil
  ) {
    self.name = name
    self.password = password
    self.device = device
    self.network = network
    self.knownDevice = knownDevice
  }
}

/// She is in: what the device keeps from here on. The secrets are shown this once.
public struct NewSignIn: Sendable {
  public let id: SignIn.ID
  public let token: String
  public let caller: Caller
  public let until: Instant
  /// The same from now on.
  public let secondsLeft: Int
  /// Left on the device beyond the sign-in, so that strangers cannot use up her attempts there; absent where it has one.
  public let knownDevice: String?
}

/// Somebody who came with a token, and is known by it.
public struct Arrival: Sendable {
  public let caller: Caller
  /// Absent where a program comes with a token of the API.
  public let signIn: SignIn.ID?
  /// Whether the token has been good for long enough that the device should get another: see ``Ashiato/renewSignIn(_:at:)``.
  public let isDue: Bool
}

/// A link to be handed to somebody. The token is shown this once.
public struct NewInvitation: Sendable {
  public let token: String
  public let invitation: Invitation
  public let person: PersonProfile
  /// What became of the letter with the link.
  public internal(set) var letter = Sending.notAsked

  public func link(to school: SchoolProfile) -> String { "https://\(school.domain)/invitation/\(token)" }

  public enum Sending: Sendable {
    /// The link is handed over by whoever made it.
    case notAsked
    case sent
    /// The link is as good as before, and is handed over by whoever made it.
    case failed(PostFailure)
  }
}

/// How a link gets to whom it is for.
public enum Delivery: Sendable {
  /// By whoever makes it: on paper, or as a message of her own.
  case byHand
  /// As a letter to the address that the school has of her.
  case byMail(in: Language)
}

/// A token to be given to a program. It is shown this once.
public struct NewAPIToken: Sendable {
  public let secret: String
  public let token: APIToken
}

/// What an administrator sees of an account.
public struct AccountState: Sendable {
  public let person: PersonProfile
  /// Absent where she has no password.
  public let passwordSetAt: Instant?
  /// The latest that was made for her.
  public let invitation: Invitation?
  public let signIns: [SignIn]
  public let tokens: [APIToken]
}

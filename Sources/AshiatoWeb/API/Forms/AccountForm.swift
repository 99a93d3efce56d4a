import AshiatoApp
import AshiatoStore
import Credentials
package import Training

/// Where a person is signed in.
package struct SignInForm: Encodable {
  package let id: String
  package let device: String
  package let madeAt: String
  package let seenAt: String
  package let endsAt: String

  package init(_ signIn: SignIn) {
    id = signIn.id.description
    device = signIn.device
    madeAt = signIn.madeAt.text
    seenAt = signIn.seenAt.text
    endsAt = signIn.endsAt.text
  }

  static let schema = Schema.named(
    "SignIn",
    .object([
      .required("id", .id), .required("device", .line(upTo: 100)), .required("madeAt", .moment),
      .required("seenAt", .moment, "To the hour."), .required("endsAt", .moment),
    ]))
}

/// What a sign-in begins with. The token is shown this once.
struct NewSignInForm: Encodable {
  let id: String
  let token: String
  let person: PersonForm
  let endsAt: String
  let knownDevice: String?

  init(_ signIn: NewSignIn) {
    id = signIn.id.description
    token = signIn.token
    person = PersonForm(signIn.caller.person)
    endsAt = signIn.until.text
    knownDevice = signIn.knownDevice
  }

  static let schema = Schema.named(
    "NewSignIn",
    .object([
      .required("id", .id), .required("token", .secret, "Sent as Authorization: Bearer; shown this once."),
      .required("person", PersonForm.schema), .required("endsAt", .moment),
      .optional("knownDevice", .secret, "Kept by the device beyond the sign-in, and sent with the next one."),
    ]))
}

/// A link by which somebody chooses a password, which only she sees where a letter has it.
struct NewInvitationForm: Encodable {
  let purpose: String
  let secret: String?
  let sentTo: String?
  let failure: String?

  init(_ made: NewInvitation) {
    purpose = made.invitation.purpose.rawValue
    switch made.letter {
    case .notAsked: (secret, sentTo, failure) = (made.token, nil, nil)
    case .sent: (secret, sentTo, failure) = (nil, made.person.email, nil)
    case .failed(let reason): (secret, sentTo, failure) = (made.token, nil, reason.sentence.description)
    }
  }

  static let schema = Schema.named(
    "NewInvitation",
    .object([
      .required("purpose", .choice(of: Invitation.Purpose.self)),
      .optional(
        "secret", .secret,
        "The link is /invitation/ and this; shown this once, and not where a letter has it."),
      .optional("sentTo", .email, "Where a letter with the link went."),
      .optional("failure", .prose(), "Why no letter left; the link can be handed over."),
    ]))
}

/// A token by which a program acts for somebody, without its secret.
package struct TokenForm: Encodable {
  package let id: String
  package let name: String
  package let scopes: [String]
  package let madeAt: String
  package let seenAt: String?
  package let endsAt: String

  package init(_ token: APIToken) {
    id = token.id.description
    name = token.name
    scopes = Scope.allCases.filter(token.scopes.contains).map(\.rawValue)
    madeAt = token.madeAt.text
    seenAt = token.seenAt?.text
    endsAt = token.endsAt.text
  }

  static let schema = Schema.named(
    "Token",
    .object([
      .required("id", .id), .required("name", .line()),
      .required("scopes", .list(of: .choice(of: Scope.self), 1...Scope.allCases.count)),
      .required("madeAt", .moment),
      .optional("seenAt", .moment, "To the hour; absent while it was never used."),
      .required("endsAt", .moment),
    ]))
}

/// A key by which somebody signs.
package struct KeyForm: Encodable {
  package let did: String
  package let person: String
  package let approvedOn: String?
  package let endedOn: String?

  package init(_ key: RegisteredKey, of person: String) {
    did = key.did
    self.person = person
    approvedOn = key.approvedOn?.description
    endedOn = key.endedOn?.description
  }

  static let schema = Schema.named(
    "Key",
    .object([
      .required("did", .line(upTo: 100)), .required("person", .slug),
      .optional("approvedOn", .day, "Absent until an administrator has made sure whose it is."),
      .optional("endedOn", .day, "From this day on it signs nothing more."),
    ]))
}

extension Training.Instant {
  /// RFC 3339, to the second.
  fileprivate var text: String {
    Credentials.Instant(
      secondsSinceEpoch: microseconds >= 0 ? microseconds / 1_000_000 : (microseconds - 999_999) / 1_000_000
    ).description
  }
}

extension Schema {
  /// A token, a password or a link's secret.
  static let secret = line(upTo: 200)
}

import Credentials

/// What somebody is known by who holds it: 256 random bits, shown once and kept as a digest.
///
/// It says what it is, so that a person and a scanner that finds it where it does not belong know it.
struct Secret: Hashable {
  let kind: Kind
  let text: String

  enum Kind: String, CaseIterable {
    case invitation = "ashiato_invite_"
    case signIn = "ashiato_signin_"
    case apiToken = "ashiato_token_"
    case device = "ashiato_device_"
  }

  private init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }

  static func made(_ kind: Kind) -> Secret {
    Secret(kind: kind, text: kind.rawValue + Base64URL.encode(.random(count: 32)))
  }

  /// - Returns: `nil` for what cannot be one, without a look at the database.
  init?(_ text: String) {
    guard let kind = Kind.allCases.first(where: { text.hasPrefix($0.rawValue) }),
      Base64URL.decode(text.utf8.dropFirst(kind.rawValue.utf8.count))?.count == 32
    else { return nil }
    self.init(kind: kind, text: text)
  }

  var digest: String { Digest(of: Array(text.utf8)).description }
}

extension [UInt8] {
  /// From the system's generator.
  static func random(count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in .random(in: .min ... .max, using: &generator) }
  }
}

/// The server that takes letters over: `smtps://mail.example` or `smtp://mail.example:587`.
///
/// A conversation that does not begin with TLS has to change to it (STARTTLS) before anything is said, except with a server on the
/// machine itself.
public struct MailServer: Hashable, Sendable, LosslessStringConvertible {
  let hasTLSFromTheStart: Bool
  let host: String
  let port: Int

  /// Without a port it is 465 for `smtps` and 587 for `smtp`.
  public init?(_ text: String) {
    let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, ["smtp", "smtps"].contains(parts[0]) else { return nil }
    hasTLSFromTheStart = parts[0] == "smtps"
    let place = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard let host = place.first, Self.isHost(host), place.count <= 2 else { return nil }
    self.host = String(host)
    guard place.count == 2 else {
      port = hasTLSFromTheStart ? 465 : 587
      return
    }
    guard let port = Int(place[1]), (1...65_535).contains(port) else { return nil }
    self.port = port
  }

  public var description: String { "\(hasTLSFromTheStart ? "smtps" : "smtp")://\(host):\(port)" }

  var needsTLS: Bool { hasTLSFromTheStart || !["localhost", "127.0.0.1"].contains(host) }

  private static func isHost(_ text: Substring) -> Bool {
    !text.isEmpty && !text.hasPrefix("-")
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }
  }
}

/// By which the server knows the school.
public struct MailAccount: Hashable, Sendable {
  let user: String
  let password: String

  /// - Returns: `nil` where one of them is empty or holds a control character, or the name a colon.
  public init?(user: String, password: String) {
    guard !user.isEmpty, !password.isEmpty, !user.contains(":"),
      (user + password).unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else { return nil }
    self.user = user
    self.password = password
  }
}

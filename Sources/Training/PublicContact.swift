/// Where strangers may write: an e-mail address or a page. A school names one for reports of false claims.
public struct PublicContact: Hashable, Sendable {
  /// `mailto:` and an e-mail address, or a link with `https:`.
  public let address: String

  /// - Parameter text: an e-mail address or an https link of at most 290 characters; `nil` for anything else.
  public init?(_ text: String) {
    let isMail = text.hasPrefix("mailto:")
    let isLink = text.hasPrefix("https://")
    let rest = text.dropFirst(isMail ? 7 : isLink ? 8 : 0)
    let parts = rest.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 290, !rest.isEmpty, !rest.contains(where: { $0.isWhitespace || $0.isNewline }),
      rest.unicodeScalars.allSatisfy({ $0.value > 0x20 && !"<>\"'`".unicodeScalars.contains($0) }),
      isLink ? parts.count == 1 : parts.count == 2 && parts.allSatisfy({ !$0.isEmpty })
    else { return nil }
    address = isMail || isLink ? text : "mailto:\(text)"
  }

  /// A page, and not a letter box.
  public var isLink: Bool { address.hasPrefix("https://") }

  /// As a person reads it: without `mailto:`.
  public var words: String { address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address }
}

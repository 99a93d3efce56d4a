/// Where strangers may write: an e-mail address or a page. A school names one for reports of false claims.
public struct PublicContact: Hashable, Sendable {
  /// `mailto:` and an e-mail address, or a link with `https:`.
  public let address: String

  /// - Parameter text: an e-mail address or an https link of at most 290 characters; `nil` for anything else.
  public init?(_ text: String) {
    // By bytes: a mark that combines with the last slash would hide it from a comparison of characters.
    let isMail = text.utf8.starts(with: "mailto:".utf8)
    let isLink = text.utf8.starts(with: "https://".utf8)
    let rest = text.unicodeScalars.dropFirst(isMail ? 7 : isLink ? 8 : 0)
    let parts = rest.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 290, !rest.isEmpty,
      rest.allSatisfy({
        $0.value > 0x20 && !$0.properties.isWhitespace && !"<>\"'`".unicodeScalars.contains($0)
      }),
      isLink ? parts.count == 1 : parts.count == 2 && parts.allSatisfy({ !$0.isEmpty })
    else { return nil }
    address = isMail || isLink ? text : "mailto:\(text)"
  }

  /// A page, and not a letter box.
  public var isLink: Bool { address.hasPrefix("https://") }

  /// As a person reads it: without `mailto:`.
  public var words: String { address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address }
}

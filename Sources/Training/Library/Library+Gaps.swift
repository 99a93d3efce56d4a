extension Library {
  /// Something that is well written and cannot be meant.
  public struct Gap: Hashable, Sendable {
    /// The card that it stands on.
    public let link: Link
    public let sentence: String
    public let remedy: String
  }

  /// What the cards of the library, taken together, cannot mean.
  public var gaps: [Gap] {
    strokes.flatMap(gaps) + claims.flatMap(gaps) + testItems.compactMap(gap)
      + publicTexts.flatMap { gaps(in: $0.text, on: $0.link) }
  }

  private func gaps(of stroke: Card<Stroke>) -> [Gap] {
    stroke.zones.compactMap { id in
      guard let zone = zones.first(where: { $0.id == id }) else { return nil }
      switch zone.rule {
      case .noGo:
        return Gap(
          link: stroke.link, sentence: "The stroke works “\(id)”, which is a no-go zone.",
          remedy: "Take the zone out of the stroke.")
      case .restricted(let feet?, _) where feet < stroke.feet:
        return Gap(
          link: stroke.link,
          sentence: "The stroke works “\(id)” with \(stroke.feet) feet, and that zone bears \(feet) at most.",
          remedy: "Take the zone out of the stroke, or write “feet: \(feet)”.")
      case .allowed, .restricted: return nil
      }
    }
  }

  private func gaps(of claim: Card<Claim>) -> [Gap] {
    guard claim.grade == .unsupported, claim.blocked.isEmpty else { return [] }
    return [
      Gap(
        link: claim.link, sentence: "The claim is unsupported, and no wording of it is blocked.",
        remedy: "Write under “blocked” how it is met with, and what to say in its place.")
    ]
  }

  private func gap(of item: Card<TestItem>) -> Gap? {
    if testItems.contains(where: { $0.topic.text == item.id.text }) {
      return Gap(
        link: item.link, sentence: "The test item is named as a topic is.",
        remedy: "Give one of them another name: a test draws from either by its name.")
    }
    guard item.see.isEmpty, item.asks.isEmpty else { return nil }
    return Gap(
      link: item.link, sentence: "The test item does not say what it tests.",
      remedy: "Name the card under “see”, or the question of the screening under “asks”.")
  }

  /// The titles of these are what others say, or what a test asks about it.
  private static let quoting: Set<Kind> = [.claims, .sources, .testItems]

  /// What somebody reads as the words of the library itself.
  private var publicTexts: [(link: Link, text: String)] {
    articles.flatMap { article -> [(link: Link, text: String)] in
      let titles = Self.quoting.contains(article.link.kind) ? [] : [article.title]
      return (titles + [article.text]).map { (article.link, $0) }
    } + claims.flatMap { claim in claim.blocked.map { (claim.link, $0.say) } }
  }

  private func gaps(in text: String, on link: Link) -> [Gap] {
    lint(text).map {
      Gap(
        link: link, sentence: "The card says “\($0.found)”, which the claim “\($0.claim)” blocks.",
        remedy: "Say rather: \($0.say).")
    }
  }
}

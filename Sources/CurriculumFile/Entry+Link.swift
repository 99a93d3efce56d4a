import Training

extension Entry {
  /// An address that begins with `https://`.
  func link() -> String? {
    guard let text = text(atMost: Limits.paragraph) else { return nil }
    guard PublicContact(text)?.isLink == true else {
      complain(
        "\(name) is \(quoted), which is not a link.",
        remedy: "Write its whole address, with https:// before it.")
      return nil
    }
    return text
  }
}

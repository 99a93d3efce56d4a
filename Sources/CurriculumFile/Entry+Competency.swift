import Training

extension Entry {
  static let competencyKeys = ["id", "code", "title", "must-pass", "levels"]

  /// A competency that is defined here in full.
  func competency() -> Competency? {
    guard let group = group("competency", keys: Self.competencyKeys) else { return nil }
    let id = group.required("id")?.slug(Competency.self)
    let code = group.required("code")?.code()
    let title = group.required("title")?.text(atMost: Limits.title)
    let mustPass = group.optional("must-pass").map { $0.flag() } ?? false
    let descriptors = group.required("levels")?.descriptors()
    guard let id, let code, let title, let mustPass, let descriptors else { return nil }
    return Competency(id: id, code: code, title: title, mustPass: mustPass, descriptors: descriptors)
  }

  /// The short code of a card, as `C-STOP`.
  func code() -> String? {
    guard let text = word, (1...16).contains(text.utf8.count),
      text.utf8.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") })
    else {
      complain(
        "\(name) is \(quoted), which is not a code.",
        remedy: "Write at most 16 capital letters, digits and hyphens, as C-STOP.")
      return nil
    }
    return text
  }

  private func descriptors() -> Competency.Descriptors? {
    guard let group = group("set of performance levels", keys: ["1", "2", "3", "4"]) else { return nil }
    let texts = ["1", "2", "3", "4"].map { group.required($0)?.text(atMost: Limits.paragraph) }
    guard let level1 = texts[0], let level2 = texts[1], let level3 = texts[2], let level4 = texts[3] else {
      return nil
    }
    return Competency.Descriptors(level1: level1, level2: level2, level3: level3, level4: level4)
  }
}

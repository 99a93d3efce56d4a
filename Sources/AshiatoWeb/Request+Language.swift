import Hummingbird
import Training

extension Request {
  /// The language of ours that is asked for: by `?lang=`, or else as the browser is set (RFC 9110 section 12.5.4).
  func language(among languages: [Language]) -> Language? {
    chosen(among: languages) ?? preferred(among: languages)
  }

  /// `?lang=de` where a language was chosen by the address, to be handed on by every link; else nothing.
  func languageChoice(among languages: [Language]) -> String {
    chosen(among: languages).map { "?lang=\($0.code)" } ?? ""
  }

  /// Where the same can be had in another language, from where it is.
  func address(in language: Language) -> String {
    let others = (uri.query ?? "").split(separator: "&").filter { !$0.hasPrefix("lang=") }
    return "?" + (others + ["lang=\(language.code)"]).joined(separator: "&")
  }

  private func chosen(among languages: [Language]) -> Language? {
    guard let code = uri.queryParameters["lang"] else { return nil }
    return languages.first { $0.code.lowercased() == code.lowercased() }
  }

  private func preferred(among languages: [Language]) -> Language? {
    let ranges = (headers[.acceptLanguage] ?? "").split(separator: ",").map { range in
      let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 }
      return (code: parts.first ?? "", weight: weight ?? 1)
    }
    // A stable order by hand: the standard library does not promise one.
    let ordered = ranges.enumerated().filter { $0.element.weight > 0 }
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element.code)
    for code in ordered {
      let match = languages.first { language in
        let own = language.code.lowercased()
        return own == code || code.hasPrefix(own + "-") || own.hasPrefix(code + "-")
      }
      if let match { return match }
    }
    return nil
  }
}

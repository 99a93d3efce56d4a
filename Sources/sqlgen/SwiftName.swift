/// Names of SQL in Swift's way.
enum SwiftName {
  /// `school_id` becomes `schoolID`, `minutes` stays.
  static func property(_ name: String) -> String {
    let words = name.split(separator: "_").map(String.init)
    let rest = words.dropFirst().map { word in
      switch word {
      case "id": "ID"
      case "ids": "IDs"
      default: capitalised(word)
      }
    }
    return ([words.first ?? name] + rest).joined()
  }

  /// `sign_off` becomes `SignOff`, `hoursByCategory` becomes `HoursByCategory`.
  static func type(_ name: String) -> String {
    name.split(separator: "_").map { capitalised(String($0)) }.joined()
  }

  /// In backticks where Swift means something else by the word.
  static func declared(_ property: String) -> String {
    keywords.contains(property) ? "`\(property)`" : property
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private static let keywords: Set<String> = [
    "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum",
    "extension",
    "fallthrough", "false", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
    "let",
    "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
    "self",
    "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
    "where",
    "while",
  ]
}

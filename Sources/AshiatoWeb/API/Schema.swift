import Credentials
import Training

/// The form of a JSON value. A request is held to it before it is read, and the document of the API is written from it, so
/// that the two cannot differ.
indirect enum Schema: Sendable {
  case text(Text)
  case integer(ClosedRange<Int>)
  case flag
  case list(of: Schema, ClosedRange<Int>)
  case object([Member])
  case either([Schema])
  /// A schema that several places share, under its name among the components of the document.
  case named(String, Schema)
  /// Anything that is JSON: a signed document, whose form is another specification's.
  case anyObject

  /// What a text may be.
  struct Text: Sendable {
    /// ECMA 262, as JSON Schema has it; it allows exactly what `isFit` does.
    var pattern: String? = nil
    var format: String? = nil
    var choices: [String]? = nil
    var length: ClosedRange<Int>
    let isFit: @Sendable (String) -> Bool
    /// Ends a sentence: “… is not a day, as 2026-05-02”.
    let noun: String
  }

  struct Member: Sendable {
    let name: String
    let schema: Schema
    let isRequired: Bool
    let meaning: String?
  }
}

extension Schema.Member {
  static func required(_ name: String, _ schema: Schema, _ meaning: String? = nil) -> Self {
    Self(name: name, schema: schema, isRequired: true, meaning: meaning)
  }

  static func optional(_ name: String, _ schema: Schema, _ meaning: String? = nil) -> Self {
    Self(name: name, schema: schema, isRequired: false, meaning: meaning)
  }
}

// MARK: The forms of the domain

extension Schema {
  /// Words of one line: names, titles.
  static func line(upTo length: Int = 200) -> Schema {
    .text(
      Text(
        pattern: #"^[^\u0000-\u001f\u007f]*$"#, length: 1...length,
        isFit: { text in text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } },
        noun: "one line of text"))
  }

  /// Words of several lines; the null character is none that PostgreSQL keeps.
  static func prose(upTo length: Int = 4000) -> Schema {
    .text(
      Text(
        pattern: #"^[^\u0000]*$"#, length: 1...length, isFit: { !$0.unicodeScalars.contains("\0") },
        noun: "text"))
  }

  /// A JSON pointer, which is empty where the whole is meant.
  static let place = Schema.text(Text(length: 0...4000, isFit: { _ in true }, noun: "a place"))

  static let slug = Schema.text(
    Text(
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", length: 1...64, isFit: { Slug<Curriculum>($0) != nil },
      noun: "a short name of lower-case words, joined by hyphens"))

  static let id = Schema.text(
    Text(
      pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", length: 36...36,
      isFit: { text in Identifier<Session>(text) != nil && !text.contains(where: \.isUppercase) },
      noun: "an id"))

  static let day = Schema.text(
    Text(format: "date", length: 10...10, isFit: { CalendarDay($0) != nil }, noun: "a day, as 2026-05-02"))

  static let timeOfDay = Schema.text(
    Text(
      pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$", length: 5...5, isFit: { TimeOfDay($0) != nil },
      noun: "a time of day, as 14:30"))

  static let moment = Schema.text(
    Text(
      format: "date-time", length: 20...35, isFit: { Credentials.Instant($0) != nil },
      noun: "a moment, as 2026-05-02T14:30:00Z"))

  static let minutes = Schema.integer(1...24 * 60)

  static let digest = Schema.text(
    Text(
      pattern: "^sha256:[0-9a-f]{64}$", length: 71...71,
      isFit: { text in
        text.hasPrefix("sha256:") && text.dropFirst(7).allSatisfy { $0.isHexDigit && !$0.isUppercase }
      }, noun: "a digest, as sha256: and 64 digits"))

  static let version = Schema.text(
    Text(
      pattern: #"^[0-9]+(\.[0-9]+)*$"#, length: 1...32, isFit: { CurriculumVersion($0) != nil },
      noun: "a version, as 2026.1"))

  static let clientCode = Schema.text(
    Text(
      pattern: "^c-[a-z0-9]{8,32}$", length: 10...34, isFit: { ClientCode($0) != nil },
      noun: "a client code: c- and 8 to 32 letters or digits"))

  static let email = Schema.text(
    Text(
      pattern: #"^[^@\s\u0000-\u0020\u007f-\u00a0]+@[^@\s\u0000-\u0020\u007f-\u00a0]+$"#, length: 3...254,
      isFit: { text in
        let parts = text.unicodeScalars.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2
          && parts.allSatisfy { part in
            !part.isEmpty
              && part.allSatisfy { scalar in
                scalar.value > 0x20 && !(0x7F...0xA0).contains(scalar.value)
                  && !scalar.properties.isWhitespace
              }
          }
      }, noun: "an e-mail address"))

  /// A letter box or a page, as somebody names it.
  static let contact = contact(upTo: 249)
  /// The same as strangers are shown it: a letter box after `mailto:`.
  static let shownContact = contact(upTo: 256)

  private static func contact(upTo length: Int) -> Schema {
    .text(
      Text(
        pattern:
          "^((mailto:)?[!#-&(-9;=?A-_a-~]+@[!#-&(-;=?A-_a-~]+|https://[!#-&(-;=?A-_a-~]+)$",
        length: 3...length,
        isFit: { text in
          guard PublicContact(text) != nil, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return false
          }
          // Before the @ a colon would make it an address of another kind.
          let box = text.hasPrefix("mailto:") ? text.dropFirst(7) : text[...]
          return text.hasPrefix("https://") || !box.prefix { $0 != "@" }.contains(":")
        },
        noun: "an e-mail address or a page that begins with https://"))
  }

  /// One of the cases of an enumeration.
  static func choice<Case: RawRepresentable & CaseIterable>(of _: Case.Type) -> Schema
  where Case.RawValue == String {
    choice(Case.allCases.map(\.rawValue))
  }

  static func choice(_ choices: [String]) -> Schema {
    let known = Set(choices)
    let lengths = choices.map(\.count)
    return .text(
      Text(
        choices: choices, length: (lengths.min() ?? 0)...(lengths.max() ?? 0),
        isFit: { known.contains($0) }, noun: "one of \(choices.joined(separator: ", "))"))
  }

  /// A handle, an e-mail address or an id, as on the command line.
  static let person = Schema.line(upTo: 254)
}

import AshiatoStore
public import Credentials
import Foundation
public import Training

extension Credentials.Instant {
  /// Documents carry whole seconds.
  public init(_ instant: Training.Instant) {
    let seconds =
      instant.microseconds >= 0
      ? instant.microseconds / 1_000_000 : (instant.microseconds - 999_999) / 1_000_000
    self.init(secondsSinceEpoch: seconds)
  }
}

extension JSON {
  /// The JSON of a value of the domain, by its coding keys.
  init(_ value: some Encodable) throws(AshiatoError) {
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      self = try JSON(parsing: Array(try encoder.encode(value)))
    } catch {
      throw .unreadable("A value of the domain could not be written as JSON: \(error)")
    }
  }

  /// RFC 8785.
  var canonicalText: String { text(.canonical) }
}

func decoded<Value: Decodable>(_: Value.Type, from text: String) throws(AshiatoError) -> Value {
  do {
    return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  } catch {
    throw .unreadable("A stored document could not be read: \(error)")
  }
}

extension ErasableNote {
  /// Salted, so that a short text cannot be guessed from its digest once it is forgotten.
  init(_ text: String, about person: Person.ID) {
    var random = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    self.init(digest: Self.digest(salt: salt, text: text), about: person, salt: salt, text: text)
  }

  static func digest(salt: [UInt8], text: String) -> String {
    Digest(of: salt + Array(text.utf8)).description
  }
}

import CurriculumFile
import Foundation
import Training

extension Language {
  /// The language of answers: the one that ASHIATO_LANGUAGE names, or English.
  static let ofThisProcess: Language = (try? wanted()) ?? .english

  /// - Throws: an ``Obstacle`` that lists the languages that there are.
  static func wanted() throws -> Language {
    try named(ProcessInfo.processInfo.environment["ASHIATO_LANGUAGE"] ?? "")
  }

  /// Whether the reader has said which language she wants.
  static var isWanted: Bool { ProcessInfo.processInfo.environment["ASHIATO_LANGUAGE"]?.isEmpty == false }

  static func named(_ code: String) throws -> Language {
    if code.isEmpty || code == Language.english.code { return .english }
    let shipped = try Language.shipped()
    guard let language = shipped.first(where: { $0.code == code }) else {
      let codes = shipped.map { "\($0.code) (\($0.name))" }
      throw Obstacle(
        .misconfigured, "There is no language “\(code.plainLine)” (ASHIATO_LANGUAGE).",
        remedy: "Choose one of these: \(codes.joined(separator: ", ")).")
    }
    return language
  }
}

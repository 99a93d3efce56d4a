import AshiatoApp
import AshiatoStore
import CurriculumFile
import Foundation
import Screening
import TestSupport
import Testing
import Training

@testable import AshiatoWeb
@testable import ashiato

/// The files of `Curricula/languages`: what can be said, and how another language says it.
@Suite struct LanguageFileTests {
  private let checkout = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
  private var folder: URL { checkout.appending(path: "Curricula/languages") }

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  private func templates() throws -> Language {
    try Language(yaml: bytes("en.yaml"), file: "en.yaml", templates: nil)
  }

  // MARK: The English file

  @Test func `en.yaml holds every sentence of the sources and of the pages`() throws {
    try expectWritten(try english(), at: folder.appending(path: "en.yaml"))
  }

  @Test func `the program carries the language files`() throws {
    try expectWritten(
      try carried(), at: checkout.appending(path: "Sources/CurriculumFile/ShippedLanguages.swift"))
  }

  private func expectWritten(_ expected: String, at file: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try expected.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(file.lastPathComponent) was written anew. Build again, then run the tests again.")
    }
    #expect(
      try String(contentsOf: file, encoding: .utf8) == expected,
      "\(file.lastPathComponent) is out of date: RECORD_GOLDEN=1 Scripts/test LanguageFileTests writes it.")
  }

  private func english() throws -> String {
    var forms = try SourceSentences(below: checkout.appending(path: "Sources")).templates
    for template in try words(ofPages: checkout.appending(path: "Sources/AshiatoWeb/Resources"))
    where forms[template] == nil {
      forms[template] = .some(nil)
    }
    let lines = forms.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { template, one in
      guard let one else { return "  \(template.quoted): \(template.quoted)\n" }
      return "  \(template.quoted):\n    one: \(one.quoted)\n    other: \(template.quoted)\n"
    }
    return """
      # Every sentence of the program, as its sources write it; written by LanguageFileTests (RECORD_GOLDEN=1), and not by hand.
      # A translator copies this file to the code of a language, fills in the head, and writes the words behind each colon. {1}, {2} … are
      # places: they stand in any order. Where a count decides, each form that the language has gets a line, and “other” is always there.
      # A line that is left out is said in English.
      language: en
      name: English
      plurals:
        one: n = 1
      sentences:

      """ + lines.joined()
  }

  private func words(ofPages folder: URL) throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter {
      $0.hasSuffix(".mustache")
    }
    return try names.reduce(into: []) { words, name in
      words.formUnion(
        PageWords(try String(contentsOf: folder.appending(path: name), encoding: .utf8)).templates)
    }
  }

  private func carried() throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".yaml") && $0 != "en.yaml" }.sorted()
    let others = try names.map { name in
      "    (\"\(name.dropLast(5))\", ##\"\"\"\n\(String(decoding: try bytes(name), as: UTF8.self))\n\"\"\"##),\n"
    }
    return """
      // Written from Curricula/languages by LanguageFileTests (RECORD_GOLDEN=1); do not edit.
      // swift-format-ignore-file

      enum ShippedLanguages {
        static let english = ##\"""
      \(String(decoding: try bytes("en.yaml"), as: UTF8.self))
      \"""##

        static let others: [(code: String, text: String)] = [
      \(others.joined())  ]
      }

      """
  }

  // MARK: Other languages

  @Test func `every language file is whole, and its places fit`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter {
      $0.hasSuffix(".yaml")
    }
    for name in names {
      let language = try Language(yaml: bytes(name), file: name, templates: templates())
      #expect("\(language.code).yaml" == name)
    }
    #expect(try Language.shipped().map(\.name) == ["English", "Deutsch"])
  }

  @Test(arguments: [
    ("  \"Strangers {1}.\": x", "9:21", "Nothing says “Strangers {1}.”."),
    ("  \"Log {1}{2}.\": Trage {1} ein.", "9:18", "{2} is missing."),
    ("  \"Log {1}{2}.\": Trage {1}{2}{3} ein.", "9:18", "{3} stands for nothing in “Log {1}{2}.”."),
    ("  \"{1} sessions\": {one: eine Einheit}", "9:19", "This template with a count has no “other”."),
    ("  \"Log {1}{2}.\": {one: x, other: y}", "9:18", "No count decides here."),
    ("  \"Log {1}{2}.\": \"\"", "9:18", "“Log {1}{2}.” has no words."),
    ("  \"Log {1}{2}.\": <b>{1}{2}</b>", "9:18", "These words hold “<”, which a page could take for markup."),
    ("  \"Log {1}{2}.\": \"{{1}}{2}\"", "9:18", "These words hold “{”, which a page could take for markup."),
    (
      "  \"Log {1}{2}.\": \"{1}{2} {{name}}\"", "9:18",
      "These words hold “{”, which a page could take for markup."
    ),
  ])
  func `what does not fit is complained about where it stands`(line: String, place: String, sentence: String)
    throws
  {
    let file = """
      # A comment.
      #
      language: de
      name: Deutsch
      reviewed-by: Anna Beispiel, Berlin
      plurals:
        one: n = 1
      sentences:
      \(line)
      """
    let complaints = try #require(throws: Complaints.self) {
      try Language(yaml: Array(file.utf8), file: "de.yaml", templates: templates())
    }
    let first = try #require(complaints.all.first)
    #expect("\(first.line):\(first.column)" == place)
    #expect(first.sentence == sentence)
  }

  @Test(arguments: ["On", "No", "yes", "~", "1 hour"])
  func `a template that YAML could take for something else is found`(template: String) throws {
    let file = "language: de\nname: Deutsch\nplurals:\n  one: n = 1\nsentences:\n  \"\(template)\": Wort\n"
    let language = try Language(yaml: Array(file.utf8), file: "de.yaml", templates: nil)
    #expect(language.words == [template: .always("Wort")])
  }

  @Test func `a rule of plurals that is none is complained about`() throws {
    let file = "language: de\nname: Deutsch\nplurals:\n  one: n is 1\nsentences: {}\n"
    let complaints = try #require(throws: Complaints.self) {
      try Language(yaml: Array(file.utf8), file: "de.yaml", templates: templates())
    }
    #expect(complaints.all.map(\.sentence) == ["“n is 1” is not a rule of plurals."])
  }

  @Test func `a check says how much of a file is left to English, and what that is`() throws {
    let templates = try templates()
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    func check(_ sentences: String, listsMissing: Bool = false) throws -> LanguageCheck {
      let head = "language: fr\nname: français\nplurals:\n  one: n = 1\nsentences:\n"
      try (head + sentences).write(to: file, atomically: true, encoding: .utf8)
      return LanguageCheck(try InputFile(file.path()), templates: templates, listsMissing: listsMissing)
    }
    let count = templates.words.count
    let good = try check("  \"Where is it?\": Où est-ce ?\n")
    #expect(good.complaints.isEmpty && good.missing.count == count - 1)
    #expect(
      good.text(.plain).hasSuffix(
        "fr, français; \(count - 1) of \(count) sentences are left to English.\n"))
    let lines = try check("  {}\n", listsMissing: true).text(.plain).split(separator: "\n")
    #expect(lines.count == count && lines.contains("  \"Where is it?\": \"\""))
    let bad = try check("  \"Where is she?\": Où ?\n")
    #expect(bad.complaints.map(\.sentence) == ["Nothing says “Where is she?”."])
    #expect(bad.text(.plain).contains(":6:20: Nothing says “Where is she?”."))
  }

  @Test func `a refusal is said in German, with its number and names in their places`() throws {
    let german = try Language.named("de")
    let refusal = SessionRefusal.pressureAboveLimit(5, 4)
    #expect(
      refusal.sentence.said(in: german)
        == "Der Spitzendruck war 5; in diesem Lehrplan wird bis Stufe 4 gearbeitet.")
    #expect(refusal.remedy.said(in: german) == "Sprich vor der nächsten Einheit mit deiner Aufsicht.")
  }

  @Test func `a language that is not there is refused with those that are`() throws {
    let obstacle = try #require(throws: Obstacle.self) { try Language.named("xx") }
    #expect(obstacle.remedy == "Choose one of these: en (English), de (Deutsch).")
  }
}

extension String {
  /// As a YAML scalar between quotation marks.
  fileprivate var quoted: String {
    "\""
      + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("\u{A0}", with: "\\_") + "\""
  }
}

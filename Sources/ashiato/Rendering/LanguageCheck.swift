import CurriculumFile
import Training

/// What reading a language file found.
struct LanguageCheck: Answer {
  let file: String
  /// Absent, as its name, where the file could not be read to its end.
  let language: String?
  let name: String?
  let sentences: Int
  let missing: [String]
  let complaints: [Complaint]

  private let listsMissing: Bool

  private enum CodingKeys: CodingKey { case file, language, name, sentences, missing, complaints }

  init(_ input: InputFile, templates: Language, listsMissing: Bool) {
    file = input.path
    sentences = templates.words.count
    self.listsMissing = listsMissing
    do throws(Complaints) {
      let read = try Language(yaml: input.bytes, file: input.path, templates: templates)
      language = read.code
      name = read.name
      missing = read.missing(of: templates)
      complaints = []
    } catch {
      language = nil
      name = nil
      missing = []
      complaints = error.all
    }
  }

  func text(_ style: Style) -> String {
    guard let language, let name else { return complaints.map { $0.description.plain + "\n" }.joined() }
    if listsMissing { return missing.map { "  \($0.quotedForYAML): \"\"\n" }.joined() }
    return style.say(
      "\(file): \(language), \(name); \(missing.count) of \(sentences) sentences are left to English.")
      + "\n"
  }
}

extension String {
  /// As a YAML scalar between quotation marks.
  fileprivate var quotedForYAML: String {
    "\""
      + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("\u{A0}", with: "\\_") + "\""
  }
}

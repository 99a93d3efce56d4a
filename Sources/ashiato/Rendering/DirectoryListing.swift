import AshiatoApp
import AshiatoStore
import Training

/// Who was found in the directory.
struct DirectoryListing: Answer {
  let sentence: Sentence
  let found: [Found]
  let registers: [Register]
  let contact: String?

  struct Found: Encodable {
    let name: String
    let practice: String?
    let area: String
    let town: String?
    let postcodeArea: String?
    let styles: [String]
    let tags: [String]
    let languages: [String]
    let access: [String]
    let contact: String?
    let records: [Held]
    let declarations: [Declared]
  }

  struct Held: Encodable {
    let code: String
    let title: String
    let curriculum: String
    let awardedOn: String
    let validUntil: String?
  }

  struct Declared: Encodable {
    let kind: String
    let noneExists: Bool
    let status: String
    let jurisdiction: String
    let issuer: String?
    let expiresOn: String?
    let isExpired: Bool
  }

  struct Register: Encodable {
    let title: String
    let link: String
  }

  init(_ answer: DirectoryAnswer) {
    sentence = answer.sentence
    found = answer.found.map(Found.init)
    registers = answer.registers.map { Register(title: $0.title, link: $0.link) }
    contact = answer.contact?.words
  }

  func text(_ style: Style) -> String {
    var lines = [style.say(sentence).wrapped()]
    for person in found { lines += [""] + person.lines(style) }
    if found.isEmpty {
      lines += ["", style.say("Others keep lists of their own:")]
      lines += registers.map { "  \($0.title): \($0.link)" }
      if let contact { lines.append(style.say("A false claim is reported to \(contact).")) }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension DirectoryListing.Found {
  fileprivate init(_ found: FoundPractitioner) {
    let entry = found.practitioner.entry
    name = entry.name
    practice = entry.practice
    area = found.area
    town = entry.town
    postcodeArea = entry.postcodeArea?.text
    styles = found.styles.map(\.id.text)
    tags = found.tags.map(\.id.text)
    languages = entry.languages.map(\.text)
    access = entry.access.map(\.rawValue)
    contact = entry.contact?.words
    records = found.practitioner.records.map { record in
      DirectoryListing.Held(
        code: record.code.description, title: record.title, curriculum: record.curriculum.text,
        awardedOn: record.awardedOn.description, validUntil: record.validUntil?.description)
    }
    declarations = found.declarations.map { shown in
      let content = shown.declaration.content
      return DirectoryListing.Declared(
        kind: content.kind.rawValue, noneExists: content == .noLicenceExists,
        status: Declaration.Status(after: shown.declaration.check?.finding).rawValue,
        jurisdiction: shown.particulars.jurisdiction, issuer: shown.particulars.issuer,
        expiresOn: content.expiresOn?.description, isExpired: shown.isExpired)
    }
  }

  fileprivate func lines(_ style: Style) -> [String] {
    let place = [[town, postcodeArea].compactMap(\.self).joined(separator: " "), area]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    var lines = [
      style.bold(name.plainLine) + (practice.map { ", \($0.plainLine)" } ?? ""), "  \(place.plainLine)",
    ]
    func add(_ label: Sentence, _ values: [String]) {
      if !values.isEmpty {
        lines.append("  \(style.say(label)): \(values.joined(separator: ", ").plainLine)")
      }
    }
    add("Styles", styles)
    add("Kind of work", tags)
    add("Languages", languages)
    add("Access", access)
    add("Contact", [contact].compactMap(\.self))
    for record in records {
      let until = record.validUntil.map { style.say("until \($0)") }
      add("Trained", [record.title, record.awardedOn] + [until].compactMap(\.self) + [record.code])
    }
    for declared in declarations {
      let what = declared.noneExists ? style.say("no licence exists") : declared.issuer ?? ""
      let kind = Declaration.Kind(rawValue: declared.kind)?.title ?? Sentence(verbatim: declared.kind)
      let status =
        Declaration.Status(rawValue: declared.status)?.title ?? Sentence(verbatim: declared.status)
      let words = "\(style.say(kind)): \(what), \(declared.jurisdiction), \(style.say(status))".plainLine
      lines.append(
        "  \(style.say("Said")), \(words)"
          + (declared.isExpired ? ", " + style.red(style.say("expired")) : ""))
    }
    return lines
  }
}

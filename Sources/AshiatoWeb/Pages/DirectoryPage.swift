import AshiatoApp
import Mustache
import Training

/// Who was found near a place, or that nobody was and where else to look.
struct DirectoryPage: Page {
  struct Person {
    let name: String
    let practice: String?
    let place: String
    let hasStyles: Bool
    let styles: [CardName]
    let hasTags: Bool
    let tags: [CardName]
    let languages: String?
    let access: Sentence?
    let contact: ContactWords?
    let records: [RecordLine]
    let hasDeclarations: Bool
    let declarations: [DeclarationWords]
  }

  struct CardName {
    let title: String
    /// In which the title is written, whatever the page's.
    let language: String
    let isLast: Bool
  }

  struct RecordLine {
    let title: String
    let awarded: Moment
    let until: Moment?
    let code: String
  }

  struct Choice {
    let value: String
    let title: Sentence
    /// In which the title is written, where it is not the page's own word.
    var language: String?
    let isChosen: Bool
  }

  struct Register {
    let title: String
    let link: String
  }

  let title: Sentence
  let place: String
  let styles: [Choice]
  let tags: [Choice]
  let grounds: [Choice]
  let access: [Choice]
  let language: String
  /// What the search came to, in one or two sentences.
  let sentence: Sentence
  let isEmpty: Bool
  let people: [Person]
  let registers: [Register]
  let contact: ContactWords?

  init(_ answer: DirectoryAnswer, guide: DirectoryGuide) {
    let search = answer.search
    title = "Find a practitioner"
    place = search.place ?? ""
    language = search.language?.text ?? ""
    styles = guide.styles.filter(\.isTaught).map {
      Choice(
        value: $0.id.text, title: Sentence(verbatim: $0.title), language: ($0.language ?? .english).text,
        isChosen: $0.id == search.style)
    }
    tags = guide.tags(of: guide.styles.filter(\.isTaught)).map {
      Choice(
        value: $0.id.text, title: Sentence(verbatim: $0.title), language: ($0.language ?? .english).text,
        isChosen: $0.id == search.tag)
    }
    grounds = Library.Style.Ground.allCases.map {
      Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == search.worksOn)
    }
    access = DirectoryEntry.Access.allCases.map {
      Choice(value: $0.rawValue, title: $0.title, isChosen: $0 == search.access)
    }
    sentence = answer.sentence
    isEmpty = answer.found.isEmpty
    people = answer.found.map(Person.init)
    registers = answer.registers.map { Register(title: $0.title, link: $0.link) }
    contact = answer.contact.map(ContactWords.init)
  }

  func template(in templates: Templates) -> MustacheTemplate { templates.directory }
}

extension DirectoryPage.Person {
  fileprivate init(_ found: FoundPractitioner) {
    let entry = found.practitioner.entry
    name = entry.name
    practice = entry.practice
    place = [[entry.town, entry.postcodeArea?.text].compactMap(\.self).joined(separator: " "), found.area]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    hasStyles = !found.styles.isEmpty
    styles = DirectoryPage.CardName.all(of: found.styles)
    hasTags = !found.tags.isEmpty
    tags = DirectoryPage.CardName.all(of: found.tags)
    languages = entry.languages.isEmpty ? nil : entry.languages.map(\.text).joined(separator: ", ")
    access = entry.access.isEmpty ? nil : entry.access.map(\.title).joined(separator: ", ") as Sentence
    contact = entry.contact.map(ContactWords.init)
    records = found.practitioner.records.map { record in
      DirectoryPage.RecordLine(
        title: record.title, awarded: Moment(day: record.awardedOn),
        until: record.validUntil.map { Moment(day: $0) }, code: record.code.description)
    }
    hasDeclarations = !found.declarations.isEmpty
    declarations = found.declarations.map(DeclarationWords.init)
  }
}

extension DirectoryPage.CardName {
  fileprivate static func all<Subject>(of cards: [Library.Card<Subject>]) -> [Self] {
    cards.enumerated().map { index, card in
      Self(
        title: card.title, language: (card.language ?? .english).text, isLast: index == cards.count - 1)
    }
  }
}

extension Library.Style.Ground {
  fileprivate var title: Sentence {
    switch self {
    case .table: "Table"
    case .floor: "Floor"
    }
  }
}

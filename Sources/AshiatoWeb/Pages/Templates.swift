import Mustache
import Training

/// A page, as a value: stored properties under the names that its template uses.
protocol Page: Sendable {
  /// In the tab and in the history.
  var title: Sentence { get }
  /// Whether search engines may list it.
  var isIndexed: Bool { get }

  func template(in templates: Templates) -> MustacheTemplate
}

extension Page {
  var isIndexed: Bool { false }
}

/// The templates of the pages in one language; they travel inside the executable.
struct Templates: Sendable {
  let language: Language
  let home: MustacheTemplate
  let check: MustacheTemplate
  let notice: MustacheTemplate
  let problems: MustacheTemplate
  let directory: MustacheTemplate
  let invitation: MustacheTemplate
  let signIn: MustacheTemplate
  let account: MustacheTemplate
  let keys: MustacheTemplate
  let keyStatement: MustacheTemplate
  let invitations: MustacheTemplate
  let invitationSlip: MustacheTemplate
  private let library: MustacheLibrary

  /// - Throws: what is wrong with a template.
  init(_ language: Language = .english) throws {
    self.language = language
    func template(_ bytes: [UInt8]) throws -> MustacheTemplate {
      try MustacheTemplate(string: PageWords(String(decoding: bytes, as: UTF8.self)).said(in: language))
    }
    home = try template(PackageResources.home_mustache)
    check = try template(PackageResources.check_mustache)
    notice = try template(PackageResources.notice_mustache)
    problems = try template(PackageResources.problems_mustache)
    directory = try template(PackageResources.directory_mustache)
    invitation = try template(PackageResources.invitation_mustache)
    signIn = try template(PackageResources.sign_in_mustache)
    account = try template(PackageResources.account_mustache)
    keys = try template(PackageResources.keys_mustache)
    keyStatement = try template(PackageResources.key_statement_mustache)
    invitations = try template(PackageResources.invitations_mustache)
    invitationSlip = try template(PackageResources.invitation_slip_mustache)
    library = MustacheLibrary(templates: [
      "advice": try template(PackageResources.advice_mustache),
      "contact": try template(PackageResources.contact_mustache),
      "declarations": try template(PackageResources.declarations_mustache),
      "key": try template(PackageResources.key_mustache),
      "key-problems": try template(PackageResources.key_problems_mustache),
      "layout": try template(PackageResources.layout_mustache),
      "forms": try template(PackageResources.forms_mustache),
      "limits": try template(PackageResources.limits_mustache),
    ])
  }

  /// The page as HTML, under the name of the school.
  ///
  /// - Parameters:
  ///   - school: whose website this is; nothing where none is known.
  ///   - others: the languages in which the page can be had besides, and where.
  ///   - choice: stands behind the addresses of a page whose language somebody chose, as `?lang=de`.
  func html(
    _ page: some Page, school: String?, others: [(language: Language, address: String)] = [],
    choice: String = ""
  ) -> String {
    let title = page.title.said(in: language, showing: language.isolating)
    let frame: [String: Any] = [
      "title": renderable(school.map { "\(title) · \($0)" } ?? title),
      "isIndexed": page.isIndexed, "school": renderable(school as Any), "page": renderable(page),
      "language": language.code, "choice": choice,
      "chosen": renderable((choice.isEmpty ? nil : language.code) as Any),
      "isRightToLeft": language.isRightToLeft,
      "others": others.map { other in
        ["code": other.language.code, "name": other.language.name, "address": renderable(other.address)]
      },
      "isUnreviewed": language.code != Language.english.code && language.reviewer == nil,
    ]
    return page.template(in: self).render(frame, library: library)
  }

  /// Structures as dictionaries, and every text such that the template engine escapes all of it.
  ///
  /// An absent value stays in its dictionary, so that a template never finds the same name further out instead.
  private func renderable(_ value: Any) -> Any {
    switch value {
    case let sentence as Sentence:
      let show = sentence.isVerbatim ? { $0 } : language.isolating
      return sentence.said(in: language, showing: show).separatingMarksFromMarkup
    case let text as String: return text.separatingMarksFromMarkup
    case let flag as Bool: return flag
    case let number as Int: return number
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      return mirror.children.first.map { renderable($0.value) } ?? Absent()
    case .collection: return mirror.children.map { renderable($0.value) }
    default:
      var members: [String: Any] = [:]
      for case (let name?, let member) in mirror.children { members[name] = renderable(member) }
      return members
    }
  }
}

/// Renders as nothing, and opens no section.
private struct Absent: MustacheCustomRenderable {
  let renderText = ""
  let isNull = true
}

extension String {
  /// The text with a dotted circle before each combining mark that follows a character of HTML's own.
  ///
  /// The template engine escapes by `Character`; a quotation mark with an accent is another one, would pass
  /// unescaped and end an attribute. A dotted circle is how Unicode shows a mark that stands alone (section 2.11).
  var separatingMarksFromMarkup: String {
    var scalars = String.UnicodeScalarView()
    for character in self {
      var rest = character.unicodeScalars[...]
      if rest.count > 1, let first = rest.first, "<>&\"'".unicodeScalars.contains(first) {
        scalars.append(first)
        scalars.append("\u{25CC}")
        rest = rest.dropFirst()
      }
      scalars.append(contentsOf: rest)
    }
    return String(scalars)
  }
}

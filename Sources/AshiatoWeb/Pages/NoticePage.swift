import HTTPTypes
import Mustache
import Training

/// Instead of what was asked for: what happened, and what to do next.
struct NoticePage: Page {
  let title: Sentence
  let heading: Sentence
  let tone: String
  let icon: String
  let sentence: Sentence
  let fault: String?
  let hasAdvice: Bool
  let advice: [Sentence]
  /// A notice has no key to compare.
  let fingerprint: String? = nil
  let showsForms: Bool
  let typed: String
  let codeError: Sentence?
  let fileError: Sentence?
  let contact: ContactWords?

  /// - Parameter contact: where a false claim is reported.
  init(_ problem: Problem, contact: PublicContact? = nil) {
    title = problem.kind.title
    heading = problem.kind.title
    let tone = problem.kind.tone
    self.tone = tone.rawValue
    icon = tone == .unknown ? Icon.question : Icon.caution
    sentence = problem.detail
    fault = problem.fault
    hasAdvice = !problem.advice.isEmpty
    advice = problem.advice
    showsForms = problem.kind != .unknownSchool
    typed = problem.code ?? ""
    codeError = problem.code == nil ? nil : "\(problem.kind.title)."
    self.contact = problem.kind == .unknownRecord ? contact.map(ContactWords.init) : nil
    fileError = [.noFile, .tooLarge].contains(problem.kind) ? "\(problem.kind.title)." : nil
  }

  func template(in templates: Templates) -> MustacheTemplate { templates.notice }
}

extension Problem.Kind {
  fileprivate var tone: Tone {
    switch self {
    case .unknownRecord, .unknownPage, .unknownSchool, .holderForgotten: .unknown
    default: .wait
    }
  }
}

/// Every kind of problem, for those who write programs against this website.
struct ProblemsPage: Page {
  struct Entry {
    let name: String
    let heading: Sentence
    let status: Int
    let sentence: Sentence
  }

  let title: Sentence = "What can go wrong"
  let isIndexed = true
  let problems = Problem.Kind.allCases.map { kind in
    Entry(name: kind.rawValue, heading: kind.title, status: kind.status.code, sentence: kind.meaning)
  }

  func template(in templates: Templates) -> MustacheTemplate { templates.problems }
}

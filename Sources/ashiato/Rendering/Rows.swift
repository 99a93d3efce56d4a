import AshiatoApp
import AshiatoStore
import AshiatoWeb
import Credentials
import Training

// The rows of all lists. What `--json` prints of one is what the API answers.
extension PersonForm: Row {
  static let headings: [Sentence] = ["HANDLE", "NAME", "ROLES", "E-MAIL"]
  func cells(_ style: Style) -> [String] { [handle, name, roles.joined(separator: ", "), email] }
}

extension KeyForm: Row {
  static let headings: [Sentence] = ["PERSON", "SIGNS", "KEY"]
  func cells(_ style: Style) -> [String] {
    let standing: Sentence =
      if let endedOn { "ended on \(endedOn)" } else if let approvedOn { "since \(approvedOn)" } else {
        "not approved yet"
      }
    return [person, style.say(standing), did]
  }
}

extension SiteForm: Row {
  static let headings: [Sentence] = ["SITE", "NAME", "TIME ZONE", "KIND"]
  func cells(_ style: Style) -> [String] { [site, name, timeZone, kind ?? ""] }
}

extension CurriculumForm: Row {
  static let headings: [Sentence] = ["CURRICULUM", "VERSION", "DIGEST"]
  func cells(_ style: Style) -> [String] { [curriculum, version, digest] }
}

extension AuthorityForm: Row {
  static let headings: [Sentence] = ["PERSON", "MAY", "CURRICULUM", "FROM", "UNTIL", "AUTHORITY"]
  func cells(_ style: Style) -> [String] { [person, act, curriculum, from, until ?? style.say("open"), id] }
}

extension OpenAssessmentForm: Row {
  static let headings: [Sentence] = ["STUDENT", "CURRICULUM", "PLAN", "ASSESSMENT"]
  func cells(_ style: Style) -> [String] { [student, curriculum, plan, id] }
}

struct SchoolKeyRow: Row {
  let name: String
  let method: String
  let key: String
  let fingerprint: String?

  init(_ key: SchoolKey, of school: SchoolProfile) {
    name = key.fragment
    method = "\(school.did)#\(key.fragment)"
    self.key = key.multikey
    fingerprint = (try? PublicKey(multikey: key.multikey))?.fingerprint.description
  }

  static let headings: [Sentence] = ["KEY", "METHOD", "FINGERPRINT"]
  func cells(_ style: Style) -> [String] { [name, method, fingerprint ?? style.say("unreadable")] }
}

extension RecordForm: Row {
  static let headings: [Sentence] = ["CHECK CODE", "KIND", "CURRICULUM", "AWARDED ON"]
  func cells(_ style: Style) -> [String] { [code, kind, "\(curriculum)@\(version)", awardedOn] }
}

struct ClientMixRow: Row {
  let month: String
  let goal: String
  let total: Int

  init(_ count: ClientMixCount) {
    month = count.month
    goal = count.goal.rawValue
    total = count.total
  }

  static let headings: [Sentence] = ["MONTH", "CAME FOR", "CLIENTS"]
  func cells(_ style: Style) -> [String] { [month, goal, "\(total)"] }
}

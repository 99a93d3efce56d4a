import AshiatoApp
import AshiatoStore
import Credentials
import Training

/// The rows of all lists, with the member names of `--json`.
struct PersonRow: Row {
  let id: String
  let handle: String
  let name: String
  let email: String
  let roles: [String]

  init(_ person: PersonProfile) {
    id = person.id.description
    handle = person.handle
    name = person.name
    email = person.email
    roles = person.roles.map(\.rawValue)
  }

  static let headings: [Sentence] = ["HANDLE", "NAME", "ROLES", "E-MAIL"]
  func cells(_ style: Style) -> [String] { [handle, name, roles.joined(separator: ", "), email] }
}

struct KeyRow: Row {
  let key: String
  let person: String
  let approvedOn: String?
  let endedOn: String?

  init(_ key: RegisteredKey, of holder: PersonProfile) {
    self.key = key.did
    person = holder.handle
    approvedOn = key.approvedOn?.description
    endedOn = key.endedOn?.description
  }

  static let headings: [Sentence] = ["PERSON", "SIGNS", "KEY"]
  func cells(_ style: Style) -> [String] {
    let standing: Sentence =
      if let endedOn { "ended on \(endedOn)" } else if let approvedOn { "since \(approvedOn)" } else {
        "not approved yet"
      }
    return [person, style.say(standing), key]
  }
}

struct SiteRow: Row {
  let id: String
  let site: String
  let name: String
  let timeZone: String
  let kind: String?

  init(_ site: SiteProfile) {
    id = site.id.description
    self.site = site.slug
    name = site.name
    timeZone = site.timeZone
    kind = site.kind?.rawValue
  }

  static let headings: [Sentence] = ["SITE", "NAME", "TIME ZONE", "KIND"]
  func cells(_ style: Style) -> [String] { [site, name, timeZone, kind ?? ""] }
}

struct CurriculumRow: Row {
  let curriculum: String
  let version: String
  let digest: String

  init(_ reference: CurriculumReference) {
    curriculum = reference.id.text
    version = reference.version.text
    digest = reference.digest
  }

  static let headings: [Sentence] = ["CURRICULUM", "VERSION", "DIGEST"]
  func cells(_ style: Style) -> [String] { [curriculum, version, digest] }
}

struct AuthorityRow: Row {
  let id: String
  let person: String
  let act: String
  let curriculum: String
  let from: String
  /// The last day; absent while it is open.
  let until: String?

  init(_ authority: Authority, of person: PersonProfile) {
    id = authority.id.description
    self.person = person.handle
    act = authority.act.rawValue
    curriculum = authority.curriculum.text
    from = authority.from.description
    until = authority.until?.description
  }

  static let headings: [Sentence] = ["PERSON", "MAY", "CURRICULUM", "FROM", "UNTIL", "AUTHORITY"]
  func cells(_ style: Style) -> [String] { [person, act, curriculum, from, until ?? style.say("open"), id] }
}

struct OpenAssessmentRow: Row {
  let id: String
  let student: String
  let curriculum: String
  let plan: String
  let amends: String?

  init(_ open: OpenAssessment) {
    id = open.draft.id.description
    student = open.student.handle
    curriculum = open.curriculum.text
    plan = open.draft.plan.text
    amends = open.draft.amends?.description
  }

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

struct RecordRow: Row {
  let id: String
  let code: String
  let kind: String
  let curriculum: String
  let version: String
  let awardedOn: String

  init(_ record: Record) {
    id = record.id.description
    code = record.code.description
    kind = record.kind.rawValue
    curriculum = record.curriculum.text
    version = record.version.text
    awardedOn = record.awardedOn.description
  }

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

import AshiatoApp
import Foundation
import HTTPTypes
import Training

@testable import AshiatoStore
@testable import AshiatoWeb
@testable import Credentials
@testable import PrivateCluster
@testable import ashiato

/// The list in `Documentation/Problems.md`: every way in which Ashiato says no, written from the program itself.
struct ProblemsPage {
  /// A sentence, and what to do about it.
  struct Entry: Hashable {
    let sentence: String
    let remedy: String
  }

  /// The refusals that are met on one occasion.
  private struct Occasion {
    let title: String
    /// Where one meets them.
    let place: String
    let refusals: [any Refusal]
  }

  private static let occasions = [
    Occasion(
      title: "Logging a session", place: "`ashiato session log`, `ashiato session import`.",
      refusals: SessionRefusal.samples as [any Refusal] + SiteRefusal.samples),
    Occasion(
      title: "Sites and equipment",
      place: "`ashiato equipment add`, `rate` and `tag-out`, `ashiato site inspect` and `load`.",
      refusals: EquipmentRefusal.samples),
    Occasion(
      title: "Recording a class", place: "`ashiato attendance record`.",
      refusals: AttendanceRefusal.samples),
    Occasion(
      title: "Assessing", place: "`ashiato assessment start`, `finalise` and `amend`.",
      refusals: AssessmentRefusal.samples),
    Occasion(
      title: "Taking modules from another school", place: "`ashiato transfer record` and `void`.",
      refusals: TransferRefusal.samples),
    Occasion(
      title: "Signing off",
      place:
        "`ashiato statement`, `ashiato sign-off`, `ashiato session decline` and `void`, `ashiato key register` and `approve`.",
      refusals: SignOffRefusal.samples),
    Occasion(
      title: "Filling a day", place: "`ashiato session log`, `ashiato attendance record`.",
      refusals: StudentDayRefusal.samples),
    Occasion(
      title: "Enrolling", place: "`ashiato enrol`, `ashiato enrolment close` and `reopen`.",
      refusals: EnrolmentRefusal.samples),
    Occasion(
      title: "Giving an authority", place: "`ashiato authority grant`.", refusals: AuthorityRefusal.samples),
    Occasion(
      title: "Publishing a version", place: "`ashiato curriculum publish`.",
      refusals: PublishingRefusal.samples as [any Refusal] + ReplacementRefusal.samples),
    Occasion(
      title: "Printing a test", place: "`ashiato curriculum test`.", refusals: TestPaperRefusal.samples),
    Occasion(
      title: "Forgetting a person, and how long things are kept",
      place: "`ashiato person forget`, `ashiato retention` and `retention set`.",
      refusals: ForgettingRefusal.samples as [any Refusal] + RetentionRefusal.samples),
    Occasion(
      title: "Moving to another version", place: "`ashiato enrolment move`.",
      refusals: MovingRefusal.samples),
    Occasion(
      title: "Entering people, sites and papers",
      place:
        "`ashiato init`, `ashiato person add`, `ashiato site add`, `ashiato document add`, `ashiato transfer record`, `ashiato directory enter`.",
      refusals: EntryRefusal.samples),
    Occasion(
      title: "Issuing and handing out records",
      place: "`ashiato record issue`, `show`, `reissue` and `revoke`, and the page of a check code.",
      refusals: AwardRefusal.samples as [any Refusal] + RecordRefusal.samples),
    Occasion(
      title: "Renewing records", place: "`ashiato record renew`.", refusals: RenewalRefusal.samples),
    Occasion(
      title: "Contesting a decision", place: "`ashiato appeal open`, `reply`, `rule` and `effect`.",
      refusals: AppealRefusal.samples),
    Occasion(
      title: "Declaring a licence, registration, certification or insurance",
      place: "`ashiato declaration make`, `check`, `withdraw`, `open` and `close`.",
      refusals: DeclarationRefusal.samples),
    Occasion(
      title: "Who may do what", place: "Every command that is given `--as PERSON`.",
      refusals: RoleRefusal.samples),
    Occasion(
      title: "Signing in, and what an account holds",
      place: "The pages of an invitation, of signing in and of one's account, `ashiato account` and `token`.",
      refusals: AccountRefusal.samples),
    Occasion(
      title: "Looking things up", place: "Wherever a name, an id or a time is given.",
      refusals: LookupRefusal.samples),
    Occasion(
      title: "What the database keeps",
      place:
        "The last line of defence: what two people do at the same instant, and what no check before it has seen.",
      refusals: ConstraintRefusal.samples),
  ]

  /// One of every kind, as the page lists them.
  static var refusals: [any Refusal] { occasions.flatMap(\.refusals) }

  let text: String

  init(written: [WrittenProblem]) {
    text = (Self.rules() + Self.others(written)).joined(separator: "\n")
  }

  // MARK: Rules

  /// The occasions in turn; a rule that is met on several of them stands first, with all that is said under its name.
  private static func rules() -> [String] {
    let everywhere = occasions.dropLast()
    let places = Dictionary(
      grouping: everywhere.flatMap { occasion in
        Set(occasion.refusals.map(\.rule)).map { (rule: $0, title: occasion.title) }
      }, by: \.rule
    )
    let shared = Set(places.filter { $0.value.count > 1 }.keys)
    var written: Set<String> = []
    var sections: [String] = []

    func section(_ title: String, _ place: String, of rules: [String]) {
      let rules = rules.filter { written.insert($0).inserted }
      guard !rules.isEmpty else { return }
      sections.append("## \(title)\n\n\(place)\n")
      sections += rules.map(Self.rule)
    }

    section(
      "On several occasions", "Rules that hold for more than one kind of fact.", of: shared.sorted())
    for occasion in occasions {
      section(occasion.title, occasion.place, of: occasion.refusals.map(\.rule))
    }
    section(
      "What counts, and what does not",
      "`ashiato progress` names these rules beside each requirement and each fact that it does not count. They refuse nothing.",
      of: RuleName.allCases.map(\.rawValue))
    return sections
  }

  /// One rule with everything that is said under its name, each once.
  private static func rule(_ name: String) -> String {
    var entries: [Entry] = []
    for refusal in occasions.flatMap(\.refusals) where refusal.rule == name {
      let entry = Entry(sentence: refusal.sentence.description, remedy: refusal.remedy.description)
      if !entries.contains(entry) { entries.append(entry) }
    }
    let meaning = RuleName(rawValue: name).map { "\($0.meaning)\n" }
    let parts = ["### \(name)\n", meaning, entries.isEmpty ? nil : list(entries)]
    return parts.compactMap(\.self).joined(separator: "\n")
  }

  /// One point for each remedy, with the sentences that it answers.
  static func list(_ entries: [Entry]) -> String {
    var remedies: [String] = []
    for entry in entries where !remedies.contains(entry.remedy) { remedies.append(entry.remedy) }
    return remedies.map { remedy in
      let sentences = entries.filter { $0.remedy == remedy }.map { "- \($0.sentence.indented)\n" }
      return sentences.joined() + "\n  *What to do:* \(remedy.indented)\n"
    }
    .joined(separator: "\n")
  }

  // MARK: What is no rule

  private static func others(_ written: [WrittenProblem]) -> [String] {
    [
      """
      ## Keys, signatures and files

      These sentences stand in the answer of `ashiato verify`, `sign`, `sign-off` and of every command that opens a key file, which
      adds what to do.

      """,
      bullets("A key file", KeyFileRefusal.samples.map(\.description)),
      bullets("A key", KeyError.samples.map(\.description)),
      bullets(
        "A key in the issuer's document",
        KeyRefusal.samples.map { $0.sentence(for: "did:web:barefoot.example#key-1").description }),
      bullets("A proof", ProofRefusal.samples.map(\.description)),
      bullets("A signed statement", StatementRefusal.samples.map(\.description)),
      bullets("A record that is to be signed", IssuanceRefusal.samples.map(\.description)),
      bullets("A status list", StatusListError.samples.map(\.description)),
      bullets("A known-issuers file", KnownIssuersError.samples.map(\.description)),
      bullets("JSON", JSONError.Reason.samples.map(\.sentence.description)),
      """
      ## The database

      Exit code \(ExitStatus.unavailable.rawValue).

      """,
      list(MigrationError.samples.map { Entry(sentence: $0.sentence, remedy: $0.remedy) }),
      """
      ### A private cluster

      """,
      list(
        ClusterError.Reason.samples.map(ClusterError.init).map {
          Entry(sentence: $0.summary, remedy: $0.remedy)
        }),
      """
      ## The command line

      | exit code | meaning |
      |---|---|
      \(ExitStatus.allCases.map { "| \($0.rawValue) | \($0.sentence) |" }.joined(separator: "\n"))

      Below is what stands in the way of a command before any rule is asked, and what can break; “…” is filled in. It begins with
      “Not possible”, or with “Fault” and an id that leads to the particulars in `HOME/faults.log`. What is wrong with a key, a signature
      or a file is said in the words above.

      """,
    ] + ExitStatus.allCases.compactMap { exit($0, written) } + [
      """
      ## The website

      A problem document (RFC 9457) has one of these types, its status, a title, what happened as `detail`, and what to do next as
      `advice`. The page `/problems` of the service lists them too.

      | type | status | title | meaning |
      |---|---|---|---|
      """
    ]
      + Problem.Kind.allCases.map {
        "| `/problems#\($0.rawValue)` | \($0.status.code) | \($0.title) | \($0.meaning) |"
      } + [""]
  }

  private static func bullets(_ title: String, _ sentences: [String]) -> String {
    var written: Set<String> = []
    let points = sentences.filter { written.insert($0).inserted }.map {
      "- \($0.hasSuffix(".") ? $0 : $0 + ".")\n"
    }
    return "### \(title)\n\n" + points.joined()
  }

  private static func exit(_ status: ExitStatus, _ written: [WrittenProblem]) -> String? {
    let entries = written.filter { $0.status == "\(status)" }.map {
      Entry(sentence: $0.sentence, remedy: $0.remedy)
    }
    return entries.isEmpty ? nil : "### Exit code \(status.rawValue)\n\n\(list(entries))"
  }
}

extension ConstraintRefusal {
  /// One for each constraint, in the order of their names.
  static var samples: [ConstraintRefusal] {
    meanings.keys.sorted().compactMap(ConstraintRefusal.init(constraint:))
  }
}

extension String {
  /// As the continuation of a list item.
  fileprivate var indented: String { replacing("\n", with: "\n  ") }
}

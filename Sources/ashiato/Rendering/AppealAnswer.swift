import AshiatoApp
import AshiatoStore
import Training

/// An appeal in words: claim, reply, ruling and effect, and what is due.
struct AppealAnswer: Answer {
  let id: String
  let student: String
  let fact: String
  let decidedOn: CalendarDay
  let openedOn: CalendarDay
  /// Who opened it, replied and ruled: by handle, or by id where she is not known.
  let openedBy: String
  let isLate: Bool
  /// Absent, as reply and reason, before it was given and once it was erased.
  let claim: String?
  let repliedOn: CalendarDay?
  let repliedBy: String?
  let reply: String?
  let ruledOn: CalendarDay?
  let ruledBy: String?
  let outcome: Appeal.Outcome?
  let reason: String?
  let effect: String?
  let standing: Sentence
  let due: CalendarDay?
  let isOverdue: Bool

  init(_ report: AppealReport) {
    let appeal = report.appeal
    id = appeal.id.description
    student = report.student?.handle ?? appeal.student.description
    fact = appeal.contested.description
    decidedOn = appeal.decidedOn
    openedOn = appeal.openedOn
    openedBy = report.openedBy?.handle ?? appeal.openedBy.description
    isLate = appeal.isLate()
    claim = report.file.claim
    repliedOn = appeal.reply?.on
    repliedBy = report.repliedBy?.handle ?? appeal.reply?.by.description
    reply = report.file.reply
    ruledOn = appeal.ruling?.on
    ruledBy = report.ruledBy?.handle ?? appeal.ruling?.by.description
    outcome = appeal.ruling?.outcome
    reason = report.file.reason
    effect = appeal.ruling?.effect?.fact.description
    standing = report.standing.words
    due = report.standing.due
    isOverdue = report.isOverdue
  }

  func text(_ style: Style) -> String {
    let erased: Sentence = "(erased)"
    func text(_ words: String?) -> Sentence { words.map(Sentence.init(verbatim:)) ?? erased }
    func paragraph(_ sentence: Sentence) -> String { style.say(sentence).wrapped(indent: "  ") }
    var lines = [
      style.bold(style.say("Appeal \(id) of \(student)")),
      style.say("About \(fact), decided on \(decidedOn)"),
      isLate
        ? paragraph("Claim of \(openedOn) by \(openedBy), later than usual: \(text(claim))")
        : paragraph("Claim of \(openedOn) by \(openedBy): \(text(claim))"),
    ]
    if let repliedOn, let repliedBy {
      lines.append(paragraph("Reply of \(repliedOn) by \(repliedBy): \(text(reply))"))
    }
    if let ruledOn, let ruledBy, let outcome {
      lines.append(paragraph("Ruling of \(ruledOn) by \(ruledBy), \(outcome.title): \(text(reason))"))
    }
    if let effect { lines.append(style.say("What follows: \(effect)")) }
    if let due {
      lines.append(
        isOverdue
          ? style.red(style.say("\(standing.asBeginning), due \(due), overdue"))
          : style.say("\(standing.asBeginning), due \(due)"))
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

struct AppealRow: Row {
  let id: String
  let student: String
  let fact: String
  let openedOn: String
  let standing: Sentence
  let due: String?
  let isOverdue: Bool

  init(_ report: AppealReport) {
    id = report.appeal.id.description
    student = report.student?.handle ?? report.appeal.student.description
    fact = report.appeal.contested.description
    openedOn = report.appeal.openedOn.description
    standing = report.standing.words
    due = report.standing.due?.description
    isOverdue = report.isOverdue
  }

  static let headings: [Sentence] = ["STUDENT", "OPENED", "STANDING", "DUE", "ABOUT", "APPEAL"]
  func cells(_ style: Style) -> [String] {
    [
      student, openedOn, style.say(standing),
      due.map { isOverdue ? style.say("\($0), overdue") : $0 } ?? "", fact, id,
    ]
  }
}

extension Appeal.Standing {
  fileprivate var words: Sentence {
    switch self {
    case .awaitsReply: "waits for a reply"
    case .awaitsRuling: "waits for a ruling"
    case .awaitsEffect: "upheld, waits for what follows"
    case .awaitsSignature: "upheld, what follows waits for its signature"
    case .followed: "upheld"
    case .dismissed: "dismissed"
    }
  }
}

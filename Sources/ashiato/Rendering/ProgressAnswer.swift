import AshiatoApp
import AshiatoStore
import Training

/// Progress in words: the awards, then part by part what each requirement asks for, what counted and what did not.
struct ProgressAnswer: Answer {
  let student: Student
  let curriculum: Title
  /// Absent while the enrolment is open.
  let closing: Closing?
  let progress: Progress
  /// What to do first, in the order in which a student meets it.
  let next: [Sentence]
  /// Absent where records of this version are issued for ever.
  let ending: Ending?
  /// Of each record that the enrolment led to and that a rule renews.
  let renewals: [RenewalAnswer]

  /// Until when records of this version are issued, and the version to move to.
  struct Ending: Encodable {
    let finishUntil: String
    let moveTo: String
  }

  struct Student: Encodable {
    let id: String
    let handle: String
    let name: String
  }

  struct Title: Encodable {
    let id: String
    let version: String
    let title: String
  }

  struct Closing: Encodable {
    let lastDay: CalendarDay
    let reason: Enrolment.Closing.Reason
  }

  init(_ report: ProgressReport) {
    student = Student(
      id: report.student.id.description, handle: report.student.handle, name: report.student.name)
    curriculum = Title(
      id: report.curriculum.id.text, version: report.curriculum.version.text, title: report.curriculum.title)
    closing = report.enrolment.closing.map { Closing(lastDay: $0.lastDay, reason: $0.reason) }
    progress = report.progress
    next = report.progress.next()
    ending = report.ending.map {
      Ending(finishUntil: $0.lastDay.description, moveTo: $0.successor.text)
    }
    renewals = report.renewals.map(RenewalAnswer.init)
  }

  func text(_ style: Style) -> String {
    let parts = Award.Part.allCases.compactMap { part in self.part(part, style) }
    let renewals = renewals.map {
      style.bold(style.say("Renewal of the \($0.kind.title) \($0.code)")) + "\n" + $0.body(style)
    }
    return
      ([heading(style), awards(style)] + renewals + parts
      + [unplaced(style), nextSteps(style)].compactMap(\.self))
      .joined(separator: "\n")
  }

  private func heading(_ style: Style) -> String {
    let version = style.say("\(curriculum.id)@\(curriculum.version), as of \(progress.asOf)")
    let closed = closing.map {
      style.say("The enrolment is closed as \($0.reason.title); its last day was \($0.lastDay).") + "\n"
    }
    return
      "\(style.bold(student.name.plainLine)): \(curriculum.title.plainLine)\n\(version)\n\(closed ?? "")"
  }

  private func awards(_ style: Style) -> String {
    progress.awards.map { award in
      let standing =
        award.met
        ? style.green(style.say("every requirement is met"))
        : style.say("not yet, \(award.missing.count.of("requirement")) missing")
      return "\(style.say(award.kind.title).capitalisedFirst): \(standing)\n"
    }
    .joined()
      + (ending.map {
        style.say(
          "Records of this version are issued until \($0.finishUntil); after that “ashiato enrolment move” to \($0.moveTo)."
        ).wrapped() + "\n"
      } ?? "")
  }

  private func part(_ part: Award.Part, _ style: Style) -> String? {
    let requirements = progress.requirements.filter { $0.part == part }
    guard !requirements.isEmpty else { return nil }
    return style.bold(style.say(part.title)) + "\n" + requirements.map { text(of: $0, style) }.joined()
  }

  private func text(of requirement: Progress.Requirement, _ style: Style) -> String {
    let indent = "      "
    let sentence = style.say(requirement.sentence).wrapped(
      after: requirement.met ? "  [x] " : "  [ ] ", indent: indent)
    var lines = [
      requirement.met ? sentence.replacing("[x]", with: style.green("[x]"), maxReplacements: 1) : sentence
    ]
    if requirement.counted != requirement.required {
      let amount = requirement.amount
      lines.append(indent + style.say(requirement.excused == nil ? amount : "\(amount), the rest excused"))
    }
    lines += notes("Pending", requirement.pending, indent, style)
    lines += notes("Declined", requirement.declined, indent, style)
    lines += notes("Not counted", requirement.ignored, indent, style)
    if let next = requirement.next {
      lines.append(
        style.say(next).wrapped(after: "\(indent)\(style.say("Next")): ", indent: indent + "  "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Facts of which the same is said are said together.
  private func notes(
    _ label: Sentence, _ notes: [Progress.Note], _ indent: String, _ style: Style
  ) -> [String] {
    var groups: [(rule: RuleName, sentence: Sentence, days: [CalendarDay])] = []
    for note in notes {
      if let index = groups.firstIndex(where: { $0.rule == note.rule && $0.sentence == note.sentence }) {
        groups[index].days.append(note.day)
      } else {
        groups.append((note.rule, note.sentence, [note.day]))
      }
    }
    return groups.map { rule, sentence, days in
      "\(style.say(Self.words(for: days))): \(style.say(sentence)) (\(rule.rawValue))"
        .wrapped(after: "\(indent)\(style.say(label)), ", indent: indent + "  ")
    }
  }

  /// A few days each, many by their ends.
  private static func words(for days: [CalendarDay]) -> Sentence {
    guard days.count > 4, let first = days.min(), let last = days.max() else {
      return Sentence(verbatim: days.map(\.description).joined(separator: ", "))
    }
    return "\(days.count) from \(first) to \(last)"
  }

  private func unplaced(_ style: Style) -> String? {
    guard !progress.unplaced.isEmpty else { return nil }
    return style.say("Of no requirement of this version") + "\n"
      + notes("Fact", progress.unplaced, "  ", style).joined(separator: "\n") + "\n"
  }

  private func nextSteps(_ style: Style) -> String? {
    guard !next.isEmpty else { return nil }
    let steps = next.enumerated().map { index, step in
      style.say(step).wrapped(after: "  \(index + 1). ", indent: "     ") + "\n"
    }
    return style.bold(style.say("Next")) + "\n" + steps.joined()
  }
}

extension Award.Part {
  fileprivate var title: Sentence {
    switch self {
    case .entry: "Entry"
    case .attendance: "Attendance"
    case .practicum: "Practicum"
    case .assessments: "Assessments"
    }
  }
}

extension Progress.Requirement {
  fileprivate var amount: Sentence { unit.text(counted, of: required) }
}

extension Progress.Unit {
  /// “75 of 90 minutes”, “18 of 20 sessions”.
  func text(_ counted: Int, of required: Int) -> Sentence {
    switch self {
    case .minutes: "\(counted) of \(required.of("minute"))"
    case .sessions: "\(counted) of \(required.of("session"))"
    case .clients: "\(counted) of \(required.of("client"))"
    case .zones: "\(counted) of \(required.of("zone"))"
    case .strokes: "\(counted) of \(required.of("stroke"))"
    case .props: "\(counted) of \(required.of("prop"))"
    case .months: "\(counted) of \(required.of("month"))"
    case .attempts: "\(counted) of \(required.of("passed attempt"))"
    case .papers: "\(counted) of \(required.of("paper"))"
    case .percent: "\(counted) of \(required) %"
    }
  }
}

extension String {
  /// With a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

import AshiatoApp
import AshiatoStore
import Training

/// What a move means for one student: the sum in one sentence, then what changes for her, requirement by requirement.
struct MovingAnswer: Answer {
  let student: ProgressAnswer.Student
  let moving: Moving
  let summary: Sentence
  /// The enrolment on which she goes on; absent where the move was only looked at.
  let enrolment: String?

  init(_ report: MovingReport) {
    student = .init(
      id: report.student.id.description, handle: report.student.handle, name: report.student.name)
    moving = report.moving
    summary = report.moving.summary
    enrolment = report.enrolment?.id.description
  }

  func text(_ style: Style) -> String {
    let changed = moving.requirements.filter { $0.before != $0.after }
    let versions = style.say("\(moving.from) → \(moving.to), as of \(moving.asOf)")
    var text = "\(style.bold(student.name.plainLine)): \(versions)\n\(style.say(summary).wrapped())\n"
    func list(_ heading: Sentence, _ lines: [String]) {
      if !lines.isEmpty { text += "\n\(style.bold(style.say(heading)))\n\(lines.joined())" }
    }
    func item(_ words: String) -> String { words.wrapped(after: "  - ", indent: "    ") + "\n" }
    list("What changes", changed.map { line(for: $0, style) })
    list("No longer asked for", moving.noLongerAsked.map { item(style.say($0)) })
    list(
      "Without a place in the newer version",
      moving.leftBehind.map { item("\($0.day): \(style.say($0.sentence))") })
    return text
  }

  private func line(for line: Moving.Line, _ style: Style) -> String {
    let before = line.before.map { line.unit.text($0.counted, of: $0.required) } ?? "not asked for"
    let after = line.unit.text(line.after.counted, of: line.after.required)
    let cost: Sentence = line.cost > 0 ? "costs" : line.cost < 0 ? "spares" : "same"
    let word = style.say(cost).padded(to: 6)
    let shown = line.cost > 0 ? style.red(word) : line.cost < 0 ? style.green(word) : word
    let indent = String(repeating: " ", count: 10)
    return style.say(line.sentence).wrapped(after: "  \(shown)  ", indent: indent) + "\n"
      + style.say("Before: \(before); after: \(after).").wrapped(after: indent, indent: indent) + "\n"
  }
}

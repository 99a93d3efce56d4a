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
    var text = """
      \(style.bold(student.name.plainLine)): \(moving.from) → \(moving.to), as of \(moving.asOf)
      \(summary.description.plainLine.wrapped())

      """
    if !changed.isEmpty {
      text += "\n" + style.bold("What changes") + "\n" + changed.map { line(for: $0, style) }.joined()
    }
    if !moving.noLongerAsked.isEmpty {
      text += "\n" + style.bold("No longer asked for") + "\n"
      text += moving.noLongerAsked.map {
        $0.description.plainLine.wrapped(after: "  - ", indent: "    ") + "\n"
      }.joined()
    }
    if !moving.leftBehind.isEmpty {
      text += "\n" + style.bold("Without a place in the newer version") + "\n"
      text += moving.leftBehind.map {
        "\($0.day): \($0.sentence.description.plainLine)".wrapped(after: "  - ", indent: "    ") + "\n"
      }.joined()
    }
    return text
  }

  private func line(for line: Moving.Line, _ style: Style) -> String {
    let before = line.before.map { line.unit.text($0.counted, of: $0.required) } ?? "not asked for"
    let after = line.unit.text(line.after.counted, of: line.after.required)
    let cost = line.cost > 0 ? style.red("costs ") : line.cost < 0 ? style.green("spares") : "same  "
    return line.sentence.description.plainLine.wrapped(after: "  \(cost)  ", indent: "          ") + "\n"
      + "          Before: \(before); after: \(after).\n"
  }
}

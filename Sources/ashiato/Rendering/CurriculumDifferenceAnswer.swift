import CurriculumFile
import Training

/// What one version says otherwise than another: area by area, a line for each change.
struct CurriculumDifferenceAnswer: Answer {
  let difference: CurriculumDifference

  func text(_ style: Style) -> String {
    let heading = style.bold("\(difference.from) → \(difference.to)") + "\n"
    guard !difference.isEmpty else {
      return heading + style.say("Both ask for the same, in the same words.") + "\n"
    }
    return heading
      + difference.areas.map { area in
        "\n" + style.bold(style.say(area.name.title)) + "\n"
          + area.changes.map { line(for: $0, style) }.joined()
      }
      .joined()
  }

  private func line(for change: CurriculumDifference.Change, _ style: Style) -> String {
    let kinds = CurriculumDifference.Change.Kind.allCases.map { style.say($0.title).columns }
    let width = kinds.max() ?? 0
    let line = style.say(change.sentence).wrapped(
      after: "  \(style.say(change.kind.title).padded(to: width))  ",
      indent: String(repeating: " ", count: width + 4))
    return switch change.kind {
    case .added: style.green(line) + "\n"
    case .dropped: style.red(line) + "\n"
    case .changed: line + "\n"
    }
  }

  func encode(to encoder: any Encoder) throws {
    try difference.encode(to: encoder)
  }
}

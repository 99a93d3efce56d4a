import Training

/// What one version says otherwise than another: area by area, a line for each change.
struct CurriculumDifferenceAnswer: Answer {
  let difference: CurriculumDifference

  func text(_ style: Style) -> String {
    let heading = style.bold("\(difference.from) → \(difference.to)") + "\n"
    guard !difference.isEmpty else { return heading + "Both ask for the same, in the same words.\n" }
    return heading
      + difference.areas.map { area in
        "\n" + style.bold(area.name.title) + "\n" + area.changes.map { line(for: $0, style) }.joined()
      }
      .joined()
  }

  private func line(for change: CurriculumDifference.Change, _ style: Style) -> String {
    let line = change.sentence.plainLine.wrapped(
      after: "  \(change.kind.rawValue.padded(to: 7))  ", indent: "           ")
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

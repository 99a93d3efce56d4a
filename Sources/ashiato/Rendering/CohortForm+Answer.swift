import AshiatoWeb
import Training

extension CohortForm: Answer {
  func text(_ style: Style) -> String {
    guard !students.isEmpty else {
      return style.isTerminal ? style.say("Nobody is enrolled in \(curriculum).") + "\n" : ""
    }
    let headings: [Sentence] = ["STUDENT", "MET", "WAITING", "NEXT"]
    return Table(
      headings: headings.map(style.say),
      rows: students.map { student in
        [
          student.handle, "\(student.met)/\(student.requirements)",
          student.pending == 0 ? "" : "\(student.pending)",
          student.next.map(style.say) ?? style.say("every requirement is met"),
        ]
      }
    ).text(style)
  }
}

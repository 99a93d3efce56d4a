import ArgumentParser
import AshiatoApp
import Training

struct Audit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Check every signature, digest and claim against what the database holds today.",
    discussion: """
      Examples:
        ashiato audit

      Changes nothing. Exit code 0 when everything is as it was signed, 10 when something is not.
      """)

  @OptionGroup var school: SchoolOptions
  @OptionGroup var answer: AnswerOptions

  func run() async throws {
    let report = try await school.enter { ashiato, caller in try await ashiato.audit(as: caller) }
    try answer.show(report)
    if !report.isClean { throw Ending(.findings) }
  }
}

extension AuditReport: Answer {
  func text(_ style: Style) -> String {
    let tallies = checked.map { "\(String($0.count).leftPadded(to: 8))  \($0.kind)\n" }.joined()
    let found = findings.map {
      "\(style.red(style.say("Found"))): \($0.kind) \($0.subject.plain). \(style.say($0.sentence))\n"
    }.joined()
    return style.say("Checked:") + "\n\(tallies)"
      + (isClean
        ? style.green(style.say("Everything is as it was signed.")) + "\n"
        : found + style.say("\(findings.count.of("finding")).") + "\n")
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}

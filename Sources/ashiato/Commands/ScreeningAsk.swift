import ArgumentParser
import AshiatoApp
import AshiatoStore
import CurriculumFile
import Screening
import Training

extension ScreeningCommand {
  struct Ask: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask the questions of a screening at the terminal, one at a time.",
      discussion: """
        Examples:
          ashiato screening ask
          ashiato screening ask --curriculum western-bar-ashiatsu-1.yaml
          ashiato screening ask --rules our-rules.yaml

        With the rules of the school, a screening after which nobody works adds one to the count of the month. Nothing else is \
        stored. With --rules, or without a school, nothing is stored at all.
        """)

    @OptionGroup var choice: RuleChoice
    @OptionGroup var course: CourseOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      guard Terminal.isAttended else {
        throw Obstacle(
          .usage, "Nobody can be asked: this is no terminal.",
          remedy: "Write the answers into a file for “ashiato screening decide”.")
      }
      let setting = try course.setting()
      let chosen = try await choice.read()
      let decision = try asked(by: chosen.rules, in: setting).decision
      // Somebody waits for the answer, and the count can fail: the answer comes first.
      try answer.show(PrintedDecision(decision: decision, rules: chosen))
      guard chosen.origin == .school else { return talk("Stored: nothing.") }
      do {
        // A therapist who is not fit today has screened herself, and no client.
        let isCounted =
          try await decision.isAboutTherapistAlone(by: chosen.rules)
          ? false
          : choice.school.enter { ashiato, caller in try await ashiato.keep(decision.outcome, as: caller) }
        talk(
          isCounted
            ? "Stored: one was added to this month's count of “\(decision.outcome.title)”, and nothing else."
            : "Stored: nothing.")
      } catch {
        talk("The answer above stands. It may not have been counted, and nothing else was to be stored.")
        throw error
      }
    }

    private func asked(by rules: RuleSet, in setting: Setting) throws -> Interview {
      let style = Style(isTerminal: true, hasColour: false, language: .ofThisProcess).reading(rules.language)
      var interview = Interview(rules, in: setting, language: style.language)
      talk(verbatim: rules.notice.plain.wrapped())
      talk(verbatim: style.say("b goes back, q ends without an answer."))
      while let prompt = interview.prompt {
        talk(verbatim: "\n" + prompt.text(style))
        let reply = try Terminal.ask(">")
        switch reply.split(separator: " ").joined() {
        case "q": throw Ending(.interrupted, saying: "Ended without an answer. Stored: nothing.")
        case "b": interview.back()
        default:
          do throws(Interview.Misunderstanding) {
            try interview.reply(reply)
          } catch {
            talk(verbatim: style.say(error.remedy).wrapped())
          }
        }
      }
      return interview
    }
  }
}

extension Interview.Prompt {
  /// The question as it is shown.
  func text(_ style: Style) -> String {
    let lead = heading.isEmpty ? "" : "\(style.say(heading))  "
    let numbered = choices.enumerated().map { index, choice in
      choice.plain.wrapped(after: "  \(index + 1)  ", indent: "     ")
    }
    return ([(lead + style.say(sentence)).wrapped()] + numbered + ["(\(style.say(hint)))".wrapped()]).joined(
      separator: "\n")
  }
}

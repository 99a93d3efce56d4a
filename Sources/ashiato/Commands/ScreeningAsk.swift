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

        With the rules that the school published last, or the named ones where it has several, a screening after which nobody works adds one to the \
        count of the month. Nothing else is stored. With --rules nothing is stored at all, and no school is needed.
        """)

    @Argument(
      help: ArgumentHelp("A published rule set: its id, or id@version.", valueName: "rule-set"),
      transform: RuleSetName.typed)
    var ruleSet: RuleSetName?

    @Option(help: ArgumentHelp("A rule-set file, in place of a published one.", valueName: "file"))
    var rules: String?

    @OptionGroup var course: CourseOptions
    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
      if rules != nil, ruleSet != nil {
        throw ValidationError("Name a published rule set or a file with --rules, not both.")
      }
    }

    func run() async throws {
      guard Terminal.isAttended else {
        throw Obstacle(
          .usage, "Nobody can be asked: this is no terminal.",
          remedy: "Write the answers into a file for “ashiato screening decide”.")
      }
      let setting = try course.setting()
      if let rules {
        var options = RuleOptions()
        options.rules = rules
        try show(try asked(by: try options.read(), in: setting))
        talk("Stored: nothing.")
        return
      }
      let published = try await school.enter { ashiato, caller in
        try await ashiato.ruleSet(ruleSet?.id, version: ruleSet?.version, as: caller).rules
      }
      let interview = try asked(by: published, in: setting)
      // Somebody waits for the answer, and the count can fail: the answer comes first.
      try show(interview)
      let decision = interview.decision
      do {
        // A therapist who is not fit today has screened herself, and no client.
        let isCounted =
          try await decision.isAboutTherapistAlone(by: published)
          ? false : school.enter { ashiato, caller in try await ashiato.keep(decision.outcome, as: caller) }
        talk(
          isCounted
            ? "Stored: one was added to this month's count of “\(decision.outcome.rawValue)”, and nothing else."
            : "Stored: nothing.")
      } catch {
        talk("The answer above stands. It may not have been counted, and nothing else was to be stored.")
        throw error
      }
    }

    private func show(_ interview: Interview) throws {
      try answer.show(PrintedDecision(decision: interview.decision, rules: interview.rules))
    }

    private func asked(by rules: RuleSet, in setting: Setting) throws -> Interview {
      var interview = Interview(rules, in: setting)
      talk(rules.notice.plain.wrapped())
      talk("b goes back, q ends without an answer.")
      while let prompt = interview.prompt {
        talk("\n" + prompt.text)
        let reply = try Terminal.ask(">")
        switch reply.split(separator: " ").joined() {
        case "q": throw Ending(.interrupted, "Ended without an answer. Stored: nothing.")
        case "b": interview.back()
        default:
          do throws(Interview.Misunderstanding) {
            try interview.reply(reply)
          } catch {
            talk(error.remedy.plain.wrapped())
          }
        }
      }
      return interview
    }
  }
}

extension Interview.Prompt {
  /// The question as it is shown.
  fileprivate var text: String {
    let lead = heading.isEmpty ? "" : "\(heading)  "
    let numbered = choices.enumerated().map { index, choice in
      choice.plain.wrapped(after: "  \(index + 1)  ", indent: "     ")
    }
    return ([(lead + sentence).plain.wrapped()] + numbered + ["(\(hint))".wrapped()]).joined(separator: "\n")
  }
}

import ArgumentParser
import AshiatoApp
import AshiatoStore
import CurriculumFile
import Foundation
import Screening
import Training

extension ScreeningCommand {
  struct Ask: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ask", abstract: "Ask the questions of a screening at the terminal, one at a time.",
      discussion: """
        Examples:
          ashiato screening ask
          ashiato screening ask --curriculum western-bar-ashiatsu-1.yaml
          ashiato screening ask --rules our-rules.yaml
          ashiato screening ask --json > kept.json
          ashiato screening ask --again kept.json

        The first asks the full form. Keep what it ends in: at the next session, --again asks the short form, whether anything is \
        new, and tells what the full form allowed or that it is due again. That file is yours; it says something about the client.

        With the rules of the school, a screening after which nobody works adds one to the count of the month. Nothing else is \
        stored. With --rules, or without a school, nothing is stored at all.
        """)

    @OptionGroup var again: AgainOption
    @OptionGroup var choice: RuleChoice
    @OptionGroup var course: CourseOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws { try again.validate(beside: course) }

    func run() async throws {
      guard Terminal.isAttended else {
        throw Obstacle(
          .usage, "Nobody can be asked: this is no terminal.",
          remedy: "Write the answers into a file for “ashiato screening decide”.")
      }
      let kept = try again.kept()
      let setting = try course.setting()
      let chosen = try await choice.read()
      if let kept {
        let decision = try chosen.rules.decideAgain(
          answeredNo: askedAgain(by: chosen.rules), after: kept, today: .onThisMachine())
        try answer.show(PrintedShortDecision(decision: decision, rules: chosen))
        return talk("Stored: nothing.")
      }
      let interview = try asked(by: chosen.rules, in: setting)
      let decision = interview.decision
      // Somebody waits for the answer, and the count can fail: the answer comes first.
      try answer.show(
        PrintedDecision(decision: decision, answers: interview.answers, rules: chosen, on: .onThisMachine()))
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

extension ScreeningCommand.Ask {
  /// Asks the short form until it is known that the full one is due.
  private func askedAgain(by rules: RuleSet) throws -> Set<ShortQuestion.ID> {
    let style = Style(isTerminal: true, hasColour: false, language: .ofThisProcess).reading(rules.language)
    talk(verbatim: rules.notice.plain.wrapped())
    talk(verbatim: style.say("q ends without an answer."))
    guard let shortForm = rules.shortForm else { return [] }
    var answeredNo: Set<ShortQuestion.ID> = []
    for (index, question) in shortForm.questions.enumerated() {
      let prompt = shortForm.prompt(index)
      talk(verbatim: "\n" + prompt.text(style))
      var reply: ShortReply?
      while reply == nil {
        let line = try Terminal.ask(">")
        if line.split(separator: " ").joined() == "q" {
          throw Ending(.interrupted, saying: "Ended without an answer. Stored: nothing.")
        }
        reply = ShortReply(line, in: style.language)
        if reply == nil { talk(verbatim: style.say("Type n, y or u.").wrapped()) }
      }
      guard reply == .no else { break }
      answeredNo.insert(question.id)
    }
    return answeredNo
  }
}

/// A decision by the full form that the therapist has kept.
struct AgainOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the last full form ended in, as --json has printed it; then the short form is asked.",
      valueName: "kept"))
  var again: String?

  /// A short form decides nothing anew, within no course.
  func validate(beside course: CourseOptions) throws {
    guard again != nil, course.curriculum != nil else { return }
    throw ValidationError("The short form goes on with what the full form decided; leave --curriculum out.")
  }

  func kept() throws -> KeptDecision? {
    guard let again else { return nil }
    let file = try InputFile(again)
    do {
      return try JSONDecoder().decode(KeptDecision.self, from: Data(file.bytes))
    } catch {
      throw Obstacle(
        .malformed, "\(file.path.plain) is no decision by the full form.",
        remedy:
          "Name a file that “ashiato screening ask --json” or “ashiato screening decide --json” has printed.")
    }
  }
}

/// What was typed as an answer to the short form.
enum ShortReply: Equatable {
  case no
  /// Yes, or not sure.
  case another

  init?(_ line: String, in language: Language) {
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    func said(_ sentence: Sentence) -> String { sentence.said(in: language).lowercased() }
    switch words {
    case "n", "no", said("no"): self = .no
    case "y", "yes", said("yes"), "u", "unsure", "not sure", said("not sure"): self = .another
    default: return nil
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

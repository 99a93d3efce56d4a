import AshiatoApp
import AshiatoStore
import AshiatoWeb
import Training

extension RetentionForm: Answer {
  func text(_ style: Style) -> String {
    func line(_ sentence: Sentence) -> String {
      style.say(sentence).wrapped(after: "  ", indent: "  ") + "\n"
    }
    var text = ""
    for period in periods {
      text += style.bold(style.say("\(period.kind.title): \(period.years.of("year"))")) + "\n"
      let sentences: [Sentence] = ["\(period.contents).", "Counted from \(period.from).", period.reason]
      for sentence in sentences { text += line(sentence) }
    }
    text += style.bold(style.say(isApplied ? "Erased" : "Past its time")) + "\n"
    for person in people { text += line("\(person.handle ?? person.id), last here on \(person.lastDay)") }
    if papers > 0 {
      text += line(
        "what \(papers.of("expired paper or declaration", plural: "expired papers and declarations")) say")
    }
    if accountEntries > 0 {
      text += line("\(accountEntries) ended sign-ins, devices, links, tokens and answers to programs")
    }
    if people.isEmpty, papers == 0, accountEntries == 0 { text += line("nothing") }
    if !kept.isEmpty { text += style.bold(style.say("Could not be erased")) + "\n" }
    for person in kept { text += line("\(person.handle): \(person.sentence) \(person.remedy)") }
    return text
  }
}

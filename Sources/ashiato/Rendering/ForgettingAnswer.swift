import AshiatoApp
import AshiatoStore
import Training

/// What goes with a person, what stays, and why.
struct ForgettingAnswer: Answer {
  let person: String
  /// Absent once she is forgotten, as name and address are then.
  let handle: String?
  let isDone: Bool
  let erased: [Line]
  let kept: [Line]

  struct Line: Encodable, Hashable {
    let what: Sentence
    let count: Int
    /// Why it goes or stays.
    let reason: Sentence
  }

  init(_ report: ForgettingReport) {
    let holdings = report.holdings
    person = report.person.id.description
    handle = report.isDone ? nil : report.person.handle
    isDone = report.isDone
    erased = [
      Line(what: "name, address and handle", count: 1, reason: "They say who she is."),
      Line(what: "texts about her", count: holdings.texts, reason: "Statements hold their digests alone."),
      Line(
        what: "copies of her records", count: holdings.copies,
        reason: "They name her. Her own copies can still be checked."),
      Line(
        what: "entries in the directory", count: holdings.directoryEntries,
        reason: "Strangers find her by it."),
      Line(
        what: "password, links, sign-ins, tokens, answers to programs", count: holdings.accountEntries,
        reason: "Nobody signs in as her again."),
    ]
    let chain: Sentence = "It is signed or counted under her id, without her name."
    kept = [
      Line(what: "sessions", count: holdings.sessions, reason: chain),
      Line(what: "classes attended", count: holdings.classes, reason: chain),
      Line(what: "assessments", count: holdings.assessments, reason: chain),
      Line(
        what: "records", count: holdings.records,
        reason: "Digest, check code and standing: a copy elsewhere can be checked."),
      Line(
        what: "sign-offs by her", count: holdings.signOffs, reason: "The training of others rests on them."),
      Line(
        what: "audit entries", count: holdings.auditEntries, reason: "They say by id who did what."),
    ].filter { $0.count > 0 }
  }

  func text(_ style: Style) -> String {
    func lines(_ lines: [Line]) -> String {
      lines.map { line in
        style.say("\(line.count) × \(line.what): \(line.reason)").wrapped(after: "  - ", indent: "    ")
          + "\n"
      }.joined()
    }
    let nothing: Sentence = "Nothing but that somebody of this id was here."
    return style.bold(style.say(isDone ? "Erased" : "Would be erased")) + "\n"
      + lines(erased.filter { $0.count > 0 }) + style.bold(style.say(isDone ? "Kept" : "Would be kept"))
      + "\n"
      + (kept.isEmpty ? "  \(style.say(nothing))\n" : lines(kept))
  }
}

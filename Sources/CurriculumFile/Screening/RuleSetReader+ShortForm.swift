import Screening
import Training

extension RuleSetReader {
  func shortForm(_ entry: Entry, questions: Roll<Question>) -> ShortForm? {
    guard
      let group = entry.group("short form", keys: ["full-form-after-months", "questions", "unchanging"])
    else { return nil }
    places[.shortForm] = entry
    let months = group.required("full-form-after-months")?.number(in: Limits.fullFormMonths)
    if let list = group.optional("questions") {
      Roll<ShortQuestion>(of: list).ids.complainOfRepeats(
        { "Two questions of the short form have the id “\($0)”." }, remedy: "Give this one another.")
    }
    let asked = group.required("questions")?.list(atLeast: 1) { shortQuestion($0, questions: questions) }
    let unchanging = group.optional("unchanging").flatMap { named($0, among: questions) } ?? []
    guard let months, let asked else { return nil }
    return ShortForm(fullFormMonths: months, questions: asked, unchanging: unchanging)
  }

  private func shortQuestion(_ entry: Entry, questions: Roll<Question>) -> ShortQuestion? {
    let keys = ["id", "asked", "sentence", "why", "stands-for", "occasions"]
    guard let group = entry.group("question of the short form", keys: keys) else { return nil }
    let id = group.required("id")?.slug(ShortQuestion.self)
    let asked = group.required("asked")?.choice(Question.Respondent.self)
    let sentence = group.required("sentence")?.text(atMost: Limits.paragraph)
    let why = group.required("why")?.text(atMost: Limits.paragraph)
    let standsFor = group.optional("stands-for").flatMap { named($0, among: questions) } ?? []
    let occasions =
      group.optional("occasions")?.list(atLeast: 1) { $0.choice(ShortQuestion.Occasion.self) } ?? []
    guard let id, let asked, let sentence, let why else { return nil }
    return ShortQuestion(
      id: id, asked: asked, sentence: sentence, why: why, standsFor: standsFor, occasions: occasions)
  }

  private func named(_ entry: Entry, among questions: Roll<Question>) -> [Question.ID]? {
    entry.list(atLeast: 1) { item -> Question.ID? in
      guard let id = item.slug(Question.self) else { return nil }
      questions.check(id, at: item, noun: "question")
      return id
    }
  }
}

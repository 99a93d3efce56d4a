import AshiatoApp
import AshiatoStore
import Training

/// What a site is fit for, with every reason and date.
struct SiteAnswer: Answer {
  let site: String
  let name: String
  let day: String
  /// For work on bars.
  let status: String
  let causes: [Cause]
  /// The last day on which the inspection of everything holds.
  let inspectionDue: String?
  let inspectedBy: String?
  /// The last day on which the inspection of the tables holds.
  let tableInspectionDue: String?
  let equipment: [Piece]

  private let isTableOverdue: Bool
  private let isToldAsCause: Bool

  enum CodingKeys: String, CodingKey {
    case site, name, day, status, causes, inspectionDue, inspectedBy, tableInspectionDue, equipment
  }

  struct Cause: Encodable {
    let rule: String
    let sentence: Sentence
    let remedy: Sentence

    init(_ cause: SiteStanding.Cause) {
      rule = cause.rule
      sentence = cause.sentence
      remedy = cause.remedy
    }
  }

  struct Piece: Encodable {
    let id: String
    let name: String
    let kind: String
    let status: String
    let workingLoadKg: Int?
    let designFactor: Int?
    let ratedOn: String?
    let ratedUntil: String?
    /// Who rated it; absent for who may not see it, and once it is erased.
    let particulars: String?
    let causes: [Cause]
  }

  init(_ state: SiteState) {
    let standing = state.standing
    site = state.site.slug
    name = state.site.name
    day = standing.day.description
    status = standing.status.rawValue
    causes = standing.causes.map(Cause.init)
    inspectionDue = standing.inspection?.nextDue.description
    inspectedBy = standing.inspection.flatMap { state.inspectors[$0.inspector]?.handle }
    let hasTable = standing.pieces.contains { $0.equipment.kind == .table }
    tableInspectionDue = hasTable ? standing.tablesDue?.description : nil
    isTableOverdue = hasTable && (standing.tablesDue.map { $0 < standing.day } ?? true)
    isToldAsCause = standing.causes.contains { if case .tablesOverdue = $0 { true } else { false } }
    equipment = standing.pieces.map { piece in
      Piece(
        id: piece.equipment.id.description, name: piece.equipment.name.text,
        kind: piece.equipment.kind.rawValue, status: piece.status.rawValue,
        workingLoadKg: piece.rating?.workingKilograms, designFactor: piece.rating?.designFactor,
        ratedOn: piece.rating?.ratedOn.description, ratedUntil: piece.rating?.validUntil.description,
        particulars: piece.rating.flatMap { state.particulars[$0.id] },
        causes: piece.causes.map(Cause.init))
    }
  }

  func text(_ style: Style) -> String {
    let status = SiteStanding.Status(rawValue: status)?.title ?? Sentence(verbatim: status)
    let lines = [
      style.say("\(site), \(name), on \(day)").wrapped() + "\n",
      style.bold(style.say("Work on bars: \(status)")) + "\n",
      causes.map { $0.text(style, indent: "  ") }.joined(),
      dates.map { style.say($0) + "\n" }.joined(),
      equipment.isEmpty
        ? "" : "\n" + style.say("Equipment") + "\n" + equipment.map { $0.text(style) }.joined(),
    ]
    return lines.joined()
  }

  private var dates: [Sentence] {
    var dates: [Sentence] = []
    if let inspectionDue {
      dates.append(
        inspectedBy.map { "The whole site is inspected again by \(inspectionDue), last by \($0)." }
          ?? "The whole site is inspected again by \(inspectionDue).")
    }
    if isToldAsCause { return dates }
    switch (tableInspectionDue, isTableOverdue) {
    case (nil, true): dates.append("The tables have not been inspected.")
    case (nil, false): break
    case (let due?, true): dates.append("The weekly inspection of the tables was due on \(due).")
    case (let due?, false): dates.append("The tables are inspected again by \(due).")
    }
    return dates
  }
}

extension SiteAnswer.Cause {
  fileprivate func text(_ style: Style, indent: String) -> String {
    "\(style.say(sentence)) (\(rule))".wrapped(after: "\(indent)- ", indent: "\(indent)  ") + "\n"
      + style.say("What to do: \(remedy)").wrapped(after: "\(indent)  ", indent: "\(indent)  ") + "\n"
  }
}

extension SiteAnswer.Piece {
  fileprivate func text(_ style: Style) -> String {
    let status = SiteStanding.Status(rawValue: status)?.title ?? Sentence(verbatim: status)
    var facts = [kind, style.bold(style.say(status))]
    if let workingLoadKg { facts.append(style.say("working load \(workingLoadKg) kg")) }
    if let designFactor { facts.append(style.say("design factor \(designFactor)")) }
    if let ratedUntil { facts.append(style.say("rated until \(ratedUntil)")) }
    let whose = particulars.map { $0.plainLine.wrapped(after: "    ", indent: "    ") + "\n" } ?? ""
    return "\(name.plainLine): \(facts.joined(separator: ", "))".wrapped(after: "  ", indent: "    ") + "\n"
      + whose
      + causes.map { $0.text(style, indent: "    ") }.joined()
  }
}

/// The points of an inspection; as JSON the form to fill in.
struct ChecklistAnswer: Answer {
  let occasion: SiteInspection.Occasion
  let day: CalendarDay
  let findings: [Point]

  struct Point: Encodable {
    let item: String
    let equipment: String?
    /// To be filled in.
    let answer = ""
    /// What holds when it is well; not part of the form.
    let sentence: Sentence

    enum CodingKeys: CodingKey { case item, equipment, answer }
  }

  init(occasion: SiteInspection.Occasion, day: CalendarDay, questions: [SiteFacts.Question]) {
    self.occasion = occasion
    self.day = day
    findings = questions.map {
      Point(item: $0.item.rawValue, equipment: $0.equipment?.name.text, sentence: $0.item.sentence)
    }
  }

  func text(_ style: Style) -> String {
    if findings.isEmpty {
      return style.isTerminal ? style.say("Nothing of this site is on this list.") + "\n" : ""
    }
    return findings.map { point in
      let name = [point.equipment, point.item].compactMap(\.self).joined(separator: ", ")
      return "[ ] \(style.bold(name))\n" + style.say(point.sentence).wrapped(after: "    ", indent: "    ")
        + "\n"
    }.joined()
  }
}

/// Loads and clearance, each with its sum.
struct LoadAnswer: Answer {
  let site: String
  let sums: [Sum]
  /// Bodies that the field talks over before they work on bars; never a ban.
  let isToBeTalkedOver: Bool

  struct Sum: Encodable {
    let rule: String
    let equipment: String?
    /// Absent where it cannot be told.
    let holds: Bool?
    let sentence: Sentence
  }

  init(_ state: SiteState, _ bodies: BodyMeasures) {
    site = state.site.slug
    sums = state.standing.loads(of: bodies).map {
      Sum(rule: $0.rule.rawValue, equipment: $0.equipment?.text, holds: $0.holds, sentence: $0.sentence)
    }
    isToBeTalkedOver = bodies.isToBeTalkedOver
  }

  func text(_ style: Style) -> String {
    guard !sums.isEmpty else {
      return style.say("Nothing at this site that carries a person is on record.") + "\n"
    }
    let lines = sums.map { sum in
      let mark =
        switch sum.holds {
        case true?: style.green(style.say("fits"))
        case false?: style.red(style.say("does not fit"))
        case nil: style.say("cannot be told")
        }
      return "\(sum.equipment?.plainLine ?? style.say("room")): \(mark)\n"
        + "\(style.say(sum.sentence)) (\(sum.rule))".wrapped(after: "    ", indent: "    ") + "\n"
    }
    let talk: Sentence =
      "Talk first: a therapist of under 46 kg, over 79 kg or from 183 cm on asks for a closer look at bars, table and form. It is no ban."
    return lines.joined() + (isToBeTalkedOver ? style.say(talk).wrapped() + "\n" : "")
  }
}

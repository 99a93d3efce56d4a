/// One part of a curriculum with all that is said of it, so that two versions can be held against each other.
struct Topic {
  let area: CurriculumDifference.Area.Name
  /// What makes it the same part in another version.
  var id: String
  /// How it is called in a sentence, with a capital first letter.
  let title: Sentence
  /// What it comes to, where all of it was added or dropped.
  let summary: Sentence
  /// Whether it has a place among others, which a version can change.
  let isListed: Bool
  /// What is said of it, each under a name of its own.
  let points: [Point]

  /// What the id of a module begins with, since other things are said in its area too.
  static let module = "module:"

  struct Point: Hashable {
    let name: Sentence
    /// One, where it is a sentence or a figure; any number, where it is a list.
    let items: [Sentence]

    init(_ name: Sentence, _ words: Sentence) {
      self.name = name
      items = [words]
    }

    init(_ name: Sentence, list items: [Sentence]) {
      self.name = name
      self.items = items
    }

    /// - Parameter texts: the same in every language: ids, and what the author wrote.
    init(_ name: Sentence, texts: [String]) {
      self.init(name, list: texts.map(Sentence.init(verbatim:)))
    }

    var words: Sentence { items.joined(separator: "; ") }
  }

  init(
    _ area: CurriculumDifference.Area.Name, _ id: String, title: Sentence, summary: Sentence = "",
    isListed: Bool = true, _ points: [Point?]
  ) {
    self.area = area
    self.id = id
    self.title = title
    self.summary = summary
    self.isListed = isListed
    self.points = points.compactMap(\.self)
  }
}

private typealias Point = Topic.Point

extension Curriculum {
  /// All that an earlier version says, each part under the id that it has in this one where this one replaces it.
  func topics(of earlier: Curriculum) -> [Topic] {
    guard replaces?.version == earlier.version, id == earlier.id else { return earlier.topics }
    return earlier.topics.map { topic in
      var topic = topic
      switch topic.area {
      case .modules:
        let id = Module.ID(String(topic.id.dropFirst(Topic.module.count))).flatMap(counterpart(of:))
        if let id, topic.id.hasPrefix(Topic.module) { topic.id = Topic.module + id.text }
      case .competencies:
        topic.id = Competency.ID(topic.id).flatMap { counterpart(of: $0) }?.text ?? topic.id
      case .assessments:
        topic.id = AssessmentPlan.ID(topic.id).flatMap { counterpart(of: $0) }?.text ?? topic.id
      case .about, .entry, .practicum, .awards: break
      }
      return topic
    }
  }

  /// All that it says, in the order of the file. Id and version are what the versions are called and are not among them.
  var topics: [Topic] {
    [about] + (replaces.map { [$0.topic] } ?? []) + entry.map(\.topic) + [classes] + modules.map(\.topic)
      + [attendance?.topic, transfers?.topic].compactMap(\.self) + competencies.map(\.topic)
      + (practicum?.topics(assessments) ?? []) + assessments.map { $0.topic(competencies) }
      + [scoreAverage?.topic].compactMap(\.self) + awards.map(\.topic)
      + (authorities?.map(\.topic) ?? [])
  }

  private var about: Topic {
    Topic(
      .about, "about", title: "The curriculum", isListed: false,
      [
        Point("title", title.quoted), Point("summary", summary.quoted), Point("scope", scope.quoted),
        Point("authors", texts: authors), Point("sources", texts: sources),
        Point("reviewed on", "\(reviewedOn)"),
      ])
  }

  /// The sums that a student asks for first.
  private var classes: Topic {
    func sum(_ lines: [Module.HourLine]) -> Minutes { lines.map(\.minutes).reduce(.zero, +) }
    let lines = modules.flatMap(\.hours)
    return Topic(
      .modules, "all", title: "All modules together", isListed: false,
      [Point("class time", "\(sum(lines))")]
        + HourCategory.allCases.filter(\.isTaught).map { category in
          let ofCategory = lines.filter { $0.category == category }
          return ofCategory.isEmpty ? nil : Point(category.title, "\(sum(ofCategory))")
        })
  }
}

extension AuthorityRule {
  fileprivate var topic: Topic {
    Topic(
      .awards, "authority:\(act.rawValue)", title: "The authority to \(act.verb)",
      summary: phrases.joined(separator: "; "), [Point("asked for", list: phrases)])
  }
}

extension Replacement {
  fileprivate var topic: Topic {
    func lines<Subject>(_ map: [Counterpart<Subject>]) -> [Sentence] {
      map.map { line in line.to.map { "“\(line.from)” is “\($0)”" } ?? "“\(line.from)” is nothing" }
    }
    return Topic(
      .about, "replaces", title: "What it replaces", summary: "version \(version)", isListed: false,
      [
        Point("version", "\(version)"), finishUntil.map { Point("finish until", "\($0)") },
        Point("modules", list: lines(modules)), Point("competencies", list: lines(competencies)),
        Point("assessments", list: lines(assessments)),
      ])
  }
}

extension EntryRequirement {
  fileprivate var topic: Topic {
    Topic(
      .entry, id.text, title: "Entry “\(id)”", summary: Sentence(verbatim: sentence),
      [
        Point("sentence", sentence.quoted), Point("due", due.phrase),
        Point("evidence", list: anyOf.map(\.title)),
      ])
  }
}

extension Module {
  fileprivate var topic: Topic {
    Topic(
      .modules, Topic.module + id.text, title: "Module “\(title)”",
      summary: hours.map { hours -> Sentence in "\(hours.minutes) of \(hours.category.title)" }
        .joined(separator: "; "),
      [Point("title", title.quoted)]
        + hours.map { Point($0.category.title, "\($0.minutes)") }
        + [
          Point("largest group", list: groupAtMost.map { [$0.of("student")] } ?? []),
          Point("outline", list: outline.map(\.quoted)),
          Point("resources", texts: resources.map(\.words)),
        ])
  }
}

extension AttendanceRule {
  fileprivate var topic: Topic {
    let missed: Sentence =
      switch allowance {
      case .attended(let percent): "at least \(percent) % of all class time is attended"
      case .excused(let minutes): "at most \(minutes) of all class time is missed"
      case nil: "nothing"
      }
    return Topic(
      .modules, "attendance", title: "What may be missed", summary: missed, isListed: false,
      [
        Point("at most", missed), makeUpAtMost.map { Point("made up", "at most \($0)") },
        Point("never", texts: neverMiss.map(\.text)),
      ])
  }
}

extension TransferRule {
  fileprivate var topic: Topic {
    Topic(
      .modules, "transfers", title: "What may be done at another school",
      summary: Sentence(verbatim: modules.map(\.text).joined(separator: ", ")), isListed: false,
      [
        Point("modules", texts: modules.map(\.text)),
        withinMonths.map { Point("accepted", "within \($0.of("month")) of the last class there") },
        assessment.map { Point("counts", "once “\($0)” is passed") },
      ])
  }
}

extension Competency {
  fileprivate var topic: Topic {
    Topic(
      .competencies, id.text, title: "Competency “\(title)”",
      summary: mustPass ? "safety-critical, must be passed" : "",
      [
        Point("title", title.quoted), Point("code", Sentence(verbatim: code)),
        Point("safety-critical", mustPass ? "must be passed" : "counts among the others"),
      ]
        + PerformanceLevel.allCases.map { Point("level \($0.rawValue)", descriptors[$0].quoted) })
  }
}

extension Practicum {
  /// - Parameter assessments: those of the curriculum, for their titles.
  fileprivate func topics(_ assessments: [AssessmentPlan]) -> [Topic] {
    [
      Topic(
        .practicum, "rules", title: "The practicum", summary: stages.map(\.words).joined(separator: "; "),
        isListed: false,
        [
          Point("opens after the modules", texts: opensAfter.map(\.text)),
          Point("opens after", list: opensAfterMinutes.map(\.phrase)),
          startsWithinDays.map {
            Point("start", "the first session within \($0.of("day")) of the latest class")
          },
          endsWithinMonths.map { Point("end", "\($0.of("month")) after the latest class") },
          Point(
            "one client on one day", oncePerClientPerDay ? "counts once" : "counts every time"),
          Point("at most", list: atMost.map(\.sentence)),
          Point("peak pressure", "at most \(peakPressureAtMost)"),
          Point("limits", list: limits.map { $0.clause(assessments) }),
          Point("zones", texts: zones.map(\.text)),
          Point("strokes", texts: strokes.map(\.text)),
          Point("props", texts: props.map(\.text)),
        ])
    ]
      + stages.map { stage in
        Topic(
          .practicum, "stage:\(stage.category.rawValue):\(stage.supervision.rawValue)",
          title: stage.title.asBeginning, summary: stage.words,
          [
            Point("sessions", "\(stage.sessions)"), Point("length", "at least \(stage.minutesAtLeast)"),
            Point("practice client", stage.client ? "with one" : "without one"),
          ])
      }
      + requires.map { requirement in
        Topic(
          .practicum, "requirement:\(requirement.id)", title: "Requirement “\(requirement.id)”",
          summary: requirement.sentence(in: self),
          [Point("rule", requirement.sentence(in: self))])
      }
  }
}

extension Practicum.Stage {
  fileprivate var words: Sentence {
    client
      ? "\(sessions.of("session")) (\(title)) of at least \(minutesAtLeast), with a practice client"
      : "\(sessions.of("session")) (\(title)) of at least \(minutesAtLeast), without a practice client"
  }
}

extension AssessmentPlan {
  /// - Parameter all: the competencies of the curriculum, for their titles.
  fileprivate func topic(_ all: [Competency]) -> Topic {
    let judged = competencies.map { id in (all.first { $0.id == id }?.title ?? id.text).quoted }
    return Topic(
      .assessments, id.text, title: "Assessment “\(title)”", summary: pass.sentence,
      [
        Point("title", title.quoted), Point("passed with", pass.sentence),
        items.map { Point("items", $0.phrase) },
        items.map { Point("test items", texts: $0.drawnFrom.map(\.words)) },
        Point("competencies", list: judged),
        Point("opens after", list: opensAfter.map(\.phrase)),
        Point(
          "assessor",
          assessorIndependent ? "has neither taught nor supervised the student" : "any with authority"),
        twoAssessors.map { Point("two assessors of one attempt", $0.phrase) },
        Point("before another attempt", list: retake.phrases),
      ])
  }
}

extension LearningResource {
  fileprivate var words: String {
    publication.map { "“\(title)”, \($0.link), \($0.licence)" } ?? "“\(title)”"
  }
}

extension TestQuestion {
  /// All of it, so that no two that differ read alike; what the author wrote is the same in every language.
  fileprivate var words: String {
    let answers =
      switch answer {
      case .choice(let right, let wrong): [right] + wrong
      case .statement(let holds): ["\(holds)"]
      }
    return ([id.text, question] + answers + [isCritical ? "★" : "", why]).filter { !$0.isEmpty }
      .joined(separator: " | ")
  }
}

extension ScoreAverage {
  fileprivate var topic: Topic {
    Topic(
      .assessments, Self.requirement, title: "The average of tests", summary: "at least \(percentAtLeast) %",
      isListed: false, [Point("tests", texts: of.map(\.text)), Point("at least", "\(percentAtLeast) %")])
  }
}

extension AssessmentPlan.Condition {
  fileprivate var phrase: Sentence {
    switch self {
    case .sessions(let least, let selection, let days?):
      "\(least.of("counted session"))\(selection.qualifier) of the last \(days.of("day"))"
    case .sessions(let least, let selection, nil): "\(least.of("counted session"))\(selection.qualifier)"
    case .passed(let plan, let days?): "“\(plan)” is passed, at most \(days.of("day")) before"
    case .passed(let plan, nil): "“\(plan)” is passed"
    }
  }
}

extension AssessmentPlan.Reconciliation {
  fileprivate var phrase: Sentence {
    switch self {
    case .lower: "the lower mark holds"
    case .mean: "the mean holds"
    case .agree: "they agree, or a third mark decides"
    }
  }
}

extension AssessmentPlan.Retake {
  fileprivate var phrases: [Sentence] {
    var phrases: [Sentence] = []
    if afterDays > 0 { phrases.append(afterDays.of("day")) }
    if supervisedSessions > 0 { phrases.append(supervisedSessions.of("supervised session")) }
    if let attemptsAtMost { phrases.append("at most \(attemptsAtMost.of("attempt")) in all") }
    if remediation { phrases.append("the failed one says what to work on") }
    return phrases
  }
}

extension Award.Part {
  fileprivate var title: Sentence {
    switch self {
    case .entry: "entry"
    case .attendance: "attendance"
    case .practicum: "practicum"
    case .assessments: "assessments"
    }
  }
}

extension Award {
  fileprivate var topic: Topic {
    Topic(
      .awards, kind.rawValue, title: kind.title.asBeginning, summary: title.quoted,
      [
        Point("title", title.quoted), Point("requires", list: requires.map(\.title)),
        Point("holds", validMonths.map { $0.of("month") } ?? "without end"),
        renewal.map { Point("renewal", list: $0.phrases) },
      ])
  }
}

extension String {
  fileprivate var quoted: Sentence { "“\(self)”" }
}

/// One part of a curriculum with all that is said of it, so that two versions can be held against each other.
struct Topic {
  let area: CurriculumDifference.Area.Name
  /// What makes it the same part in another version.
  var id: String
  /// How it is called in a sentence, with a capital first letter.
  let title: String
  /// What it comes to, where all of it was added or dropped.
  let summary: String
  /// Whether it has a place among others, which a version can change.
  let isListed: Bool
  /// What is said of it, each under a name of its own.
  let points: [Point]

  /// What the id of a module begins with, since other things are said in its area too.
  static let module = "module "

  struct Point: Hashable {
    let name: String
    /// One, where it is a sentence or a figure; any number, where it is a list.
    let items: [String]

    init(_ name: String, _ words: String) {
      self.name = name
      items = [words]
    }

    init(_ name: String, list items: [String]) {
      self.name = name
      self.items = items
    }

    var words: String { items.joined(separator: "; ") }
  }

  init(
    _ area: CurriculumDifference.Area.Name, _ id: String, title: String, summary: String = "",
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
  }

  private var about: Topic {
    Topic(
      .about, "about", title: "The curriculum", isListed: false,
      [
        .init("title", title.quoted), .init("summary", summary.quoted), .init("scope", scope.quoted),
        .init("authors", list: authors), .init("sources", list: sources),
        .init("reviewed on", reviewedOn.description),
      ])
  }

  /// The sums that a student asks for first.
  private var classes: Topic {
    func sum(_ lines: [Module.HourLine]) -> Minutes { lines.map(\.minutes).reduce(.zero, +) }
    let lines = modules.flatMap(\.hours)
    return Topic(
      .modules, "all", title: "All modules together", isListed: false,
      [.init("class time", "\(sum(lines))")]
        + HourCategory.allCases.filter(\.isTaught).map { category in
          let ofCategory = lines.filter { $0.category == category }
          return ofCategory.isEmpty ? nil : .init(category.title.description, "\(sum(ofCategory))")
        })
  }
}

extension Replacement {
  fileprivate var topic: Topic {
    func lines<Subject>(_ map: [Counterpart<Subject>]) -> [String] {
      map.map { "“\($0.from)” is \($0.to.map { "“\($0)”" } ?? "nothing")" }
    }
    return Topic(
      .about, "replaces", title: "What it replaces", summary: "version \(version)", isListed: false,
      [
        .init("version", version.text), finishUntil.map { .init("finish until", $0.description) },
        .init("modules", list: lines(modules)), .init("competencies", list: lines(competencies)),
        .init("assessments", list: lines(assessments)),
      ])
  }
}

extension EntryRequirement {
  fileprivate var topic: Topic {
    Topic(
      .entry, id.text, title: "Entry “\(id)”", summary: sentence,
      [.init("sentence", sentence.quoted), .init("evidence", list: anyOf.map(\.title.description))])
  }
}

extension Module {
  fileprivate var topic: Topic {
    Topic(
      .modules, Topic.module + id.text, title: "Module “\(title)”",
      summary: hours.map { "\($0.minutes) of \($0.category.title)" }.joined(separator: "; "),
      [.init("title", title.quoted)]
        + hours.map { .init($0.category.title.description, "\($0.minutes)") }
        + [
          .init("outline", list: outline.map(\.quoted)),
          .init("resources", list: resources.map { "\($0.title.quoted), \($0.link), \($0.licence)" }),
        ])
  }
}

extension AttendanceRule {
  fileprivate var topic: Topic {
    let missed =
      switch allowance {
      case .attended(let percent): "at least \(percent) % of all class time is attended"
      case .excused(let minutes): "at most \(minutes) of all class time is missed"
      case nil: "nothing"
      }
    return Topic(
      .modules, "attendance", title: "What may be missed", summary: missed, isListed: false,
      [
        .init("at most", missed), makeUpAtMost.map { .init("made up", "at most \($0)") },
        .init("never", list: neverMiss.map(\.text)),
      ])
  }
}

extension TransferRule {
  fileprivate var topic: Topic {
    Topic(
      .modules, "transfers", title: "What may be done at another school",
      summary: modules.map(\.text).joined(separator: ", "), isListed: false,
      [
        .init("modules", list: modules.map(\.text)),
        withinMonths.map { .init("accepted", "within \($0.of("month")) of the last class there") },
        assessment.map { .init("counts", "once “\($0)” is passed") },
      ])
  }
}

extension Competency {
  fileprivate var topic: Topic {
    Topic(
      .competencies, id.text, title: "Competency “\(title)”",
      summary: mustPass ? "safety-critical, must be passed" : "",
      [
        .init("title", title.quoted), .init("code", code),
        .init("safety-critical", mustPass ? "must be passed" : "counts among the others"),
      ]
        + PerformanceLevel.allCases.map { .init("level \($0.rawValue)", descriptors[$0].quoted) })
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
          .init("opens after the modules", list: opensAfter.map(\.text)),
          .init("opens after", list: opensAfterMinutes.map(\.phrase.description)),
          startsWithinDays.map {
            .init("start", "the first session within \($0.of("day")) of the latest class")
          },
          endsWithinMonths.map { .init("end", "\($0.of("month")) after the latest class") },
          .init(
            "one client on one day", oncePerClientPerDay ? "counts once" : "counts every time"),
          .init("at most", list: atMost.map(\.sentence.description)),
          .init("peak pressure", "at most \(peakPressureAtMost)"),
          .init("limits", list: limits.map { $0.clause(assessments).description }),
          .init("zones", list: zones.map(\.text)),
          .init("strokes", list: strokes.map(\.text)),
          .init("props", list: props.map(\.text)),
        ])
    ]
      + stages.map { stage in
        Topic(
          .practicum, "stage \(stage.category.rawValue) \(stage.supervision.rawValue)",
          title: stage.title.description.capitalisedFirst, summary: stage.words,
          [
            .init("sessions", "\(stage.sessions)"), .init("length", "at least \(stage.minutesAtLeast)"),
            .init("practice client", stage.client ? "with one" : "without one"),
          ])
      }
      + requires.map { requirement in
        Topic(
          .practicum, "requirement \(requirement.id)", title: "Requirement “\(requirement.id)”",
          summary: requirement.sentence(in: self).description,
          [.init("rule", requirement.sentence(in: self).description)])
      }
  }
}

extension Practicum.Stage {
  fileprivate var words: String {
    "\(sessions.of("session")) (\(title)) of at least \(minutesAtLeast), \(client ? "with" : "without") a practice client"
  }
}

extension AssessmentPlan {
  /// - Parameter all: the competencies of the curriculum, for their titles.
  fileprivate func topic(_ all: [Competency]) -> Topic {
    let judged = competencies.map { id in "“\(all.first { $0.id == id }?.title ?? id.text)”" }
    return Topic(
      .assessments, id.text, title: "Assessment “\(title)”", summary: pass.sentence.description,
      [
        .init("title", title.quoted), .init("passed with", pass.sentence.description),
        .init("competencies", list: judged),
        .init("opens after", list: opensAfter.map(\.phrase)),
        .init(
          "assessor",
          assessorIndependent ? "has neither taught nor supervised the student" : "any with authority"),
        twoAssessors.map { .init("two assessors of one attempt", $0.phrase) },
        .init("before another attempt", list: retake.phrases),
      ])
  }
}

extension ScoreAverage {
  fileprivate var topic: Topic {
    Topic(
      .assessments, Self.requirement, title: "The average of tests", summary: "at least \(percentAtLeast) %",
      isListed: false, [.init("tests", list: of.map(\.text)), .init("at least", "\(percentAtLeast) %")])
  }
}

extension AssessmentPlan.Condition {
  fileprivate var phrase: String {
    switch self {
    case .sessions(let least, let selection, let days):
      "\(least.of("counted session"))\(selection.qualifier)"
        + (days.map { " of the last \($0.of("day"))" } ?? "")
    case .passed(let plan, let days):
      "“\(plan)” is passed" + (days.map { ", at most \($0.of("day")) before" } ?? "")
    }
  }
}

extension AssessmentPlan.Reconciliation {
  fileprivate var phrase: String {
    switch self {
    case .lower: "the lower mark holds"
    case .mean: "the mean holds"
    case .agree: "they agree, or a third mark decides"
    }
  }
}

extension AssessmentPlan.Retake {
  fileprivate var phrases: [String] {
    [
      afterDays == 0 ? nil : afterDays.of("day").description,
      supervisedSessions == 0 ? nil : supervisedSessions.of("supervised session").description,
      attemptsAtMost.map { "at most \($0.of("attempt")) in all" },
      remediation ? "the failed one says what to work on" : nil,
    ].compactMap(\.self)
  }
}

extension Award {
  fileprivate var topic: Topic {
    Topic(
      .awards, kind.rawValue, title: kind.title.description.capitalisedFirst, summary: title.quoted,
      [
        .init("title", title.quoted), .init("requires", list: requires.map(\.rawValue)),
        .init("holds", validMonths.map { $0.of("month").description } ?? "without end"),
        renewal.map { .init("renewal", list: $0.phrases.map(\.description)) },
      ])
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
  fileprivate var quoted: String { "“\(self)”" }
}

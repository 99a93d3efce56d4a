import TestSupport
import Training

/// Curricula that obey every rule of the format and use its freedom: any number of parts, any text.
struct RandomCurriculum {
  var random: Seeded

  mutating func next() -> Curriculum {
    let modules = ids(1...5).map { module($0) }
    let practicum = Bool.random(using: &random) ? practicum(after: modules) : nil
    let competencies = ids(0...6).map { competency($0) }
    let entry: [EntryRequirement] = ids(0...3).map { requirement($0) }
    let assessments = assessments(of: competencies, practicum: practicum)
    let curriculum = Curriculum(
      id: ids(1...1)[0], version: CurriculumVersion("\(number(1...9999)).\(number(0...99))")!,
      title: text(120),
      summary: text(1000), scope: text(1000), authors: texts(), sources: texts(),
      reviewedOn: CalendarDay(daysSince1970: number(-700_000...2_900_000))!, entry: entry, modules: modules,
      attendance: attendance(over: modules),
      transfers: Bool.random(using: &random)
        ? TransferRule(
          modules: [modules[0].id], withinMonths: maybe(1...120),
          assessment: assessments.randomElement(using: &random)?.id)
        : nil,
      competencies: competencies, practicum: practicum, assessments: assessments,
      scoreAverage: average(of: assessments),
      awards: awards(entry: !entry.isEmpty, practicum: practicum != nil, assessments: assessments),
      authorities: authorities(),
      replaces: Bool.random(using: &random)
        ? replacement(
          modules: modules.map(\.id), competencies: competencies.map(\.id),
          assessments: assessments.map(\.id)) : nil)
    return curriculum
  }

  private mutating func authorities() -> [AuthorityRule]? {
    let acts = Authority.Act.allCases.shuffled(using: &random).prefix(number(0...3))
    guard !acts.isEmpty else { return nil }
    return acts.map { act in
      let months = maybe(1...120)
      let record: RenewalRule.Companion? =
        months == nil || Bool.random(using: &random)
        ? .init(curriculum: ids(1...1)[0], kind: pick(RecordKind.allCases)) : nil
      return AuthorityRule(act: act, afterMonths: months, record: record)
    }
  }

  private mutating func replacement(
    modules: [Module.ID], competencies: [Competency.ID], assessments: [AssessmentPlan.ID]
  ) -> Replacement {
    Replacement(
      version: CurriculumVersion("0.\(number(1...99))")!,
      finishUntil: maybe(0...30_000).flatMap { CalendarDay(daysSince1970: $0) },
      modules: counterparts(modules), competencies: counterparts(competencies),
      assessments: counterparts(assessments))
  }

  private mutating func counterparts<Subject>(_ known: [Slug<Subject>]) -> [Replacement.Counterpart<Subject>]
  {
    ids(0...3).map { .init(from: $0, to: pick(known.map(Optional.some) + [nil])) }
  }

  private mutating func requirement(_ id: EntryRequirement.ID) -> EntryRequirement {
    var anyOf: [EntryRequirement.Evidence] = DocumentKind.allCases.filter(\.isHeld).shuffled(using: &random)
      .prefix(
        number(0...2)
      ).map {
        .document(kind: $0)
      }
    anyOf.append(.record(curriculum: Curriculum.ID("another-curriculum-0")!, kind: pick(RecordKind.allCases)))
    if Bool.random(using: &random) {
      anyOf.append(.sessions(atLeast: number(1...1000), of: Curriculum.ID("another-curriculum-0")!))
    }
    return EntryRequirement(
      id: id, sentence: text(1000),
      due: pick([.beforePractice, .withinDaysOfClass(days: number(1...366)), .beforeAward]), anyOf: anyOf)
  }

  private mutating func module(_ id: Module.ID) -> Module {
    let categories = HourCategory.allCases.filter(\.isTaught).shuffled(using: &random).prefix(number(1...3))
    return Module(
      id: id, title: text(120), outline: texts(),
      hours: categories.map { Module.HourLine(category: $0, minutes: Minutes(number(1...60_000))!) },
      resources: (0..<number(0...2)).map {
        LearningResource(
          title: text(120),
          publication: Bool.random(using: &random)
            ? .init(link: "https://charts.example/\($0)", licence: text(120)) : nil)
      }, groupAtMost: maybe(1...200))
  }

  private mutating func attendance(over modules: [Module]) -> AttendanceRule? {
    let total = modules.flatMap(\.hours).map(\.minutes).reduce(.zero, +).count
    let makeUp = maybe(1...60_000).flatMap { Minutes($0) }
    let excused = number(1...60_000)
    switch number(0...3) {
    case 1:
      return AttendanceRule(
        allowance: .attended(percentAtLeast: number(1...99)), makeUpAtMost: makeUp,
        neverMiss: modules.dropFirst().map(\.id))
    case 2 where excused < total:
      return AttendanceRule(allowance: .excused(minutesAtMost: Minutes(excused)!), makeUpAtMost: makeUp)
    case 3 where makeUp != nil: return AttendanceRule(allowance: nil, makeUpAtMost: makeUp)
    default: return nil
    }
  }

  private mutating func competency(_ id: Competency.ID) -> Competency {
    Competency(
      id: id, code: "C-" + id.text.uppercased().prefix(14), title: text(120),
      mustPass: .random(using: &random),
      descriptors: .init(level1: text(1000), level2: text(1000), level3: text(1000), level4: text(1000)))
  }

  private mutating func practicum(after modules: [Module]) -> Practicum {
    let opensAfter = Array(modules.map(\.id).shuffled(using: &random).prefix(number(0...modules.count)))
    let kinds = Set(SupervisionLevel.allCases.shuffled(using: &random).prefix(number(1...3)))
    let stages = SupervisionLevel.allCases.filter(kinds.contains).map { supervision in
      Practicum.Stage(
        category: supervision == .independent ? .independentPracticum : .supervisedPracticum,
        supervision: supervision,
        sessions: number(1...1000), minutesAtLeast: Minutes(number(1...240))!, client: .random(using: &random)
      )
    }
    let hasClients = stages.contains(where: \.client)
    let worked = hasClients ? 1...4 : 0...4
    let minutes = stages.map { $0.sessions * $0.minutesAtLeast.count }.reduce(0, +)
    let months = opensAfter.isEmpty ? nil : maybe(minutes / (31 * 24 * 60) + 2...120)
    let days = opensAfter.isEmpty ? nil : maybe(1...min(366, months.map { $0 * 31 } ?? 366))
    let (zones, strokes, props): ([Zone.ID], [Stroke.ID], [Prop.ID]) = (ids(worked), ids(worked), ids(0...4))
    let taught = modules.flatMap(\.hours).map(\.minutes).reduce(.zero, +)
    let practicum = Practicum(
      opensAfter: opensAfter,
      opensAfterMinutes: Bool.random(using: &random)
        ? [.init(category: nil, minutes: Minutes(number(1...min(60_000, taught.count)))!)] : [],
      startsWithinDays: days, endsWithinMonths: months, oncePerClientPerDay: .random(using: &random),
      peakPressureAtMost: number(1...4), zones: zones, strokes: strokes, props: props, stages: stages)
    return bounded(practicum)
  }

  /// With maxima that leave enough room, limits that shut nothing, and requirements that can be met.
  private mutating func bounded(_ practicum: Practicum) -> Practicum {
    var practicum = practicum
    let stage = pick(practicum.stages)
    var narrow = SessionSelection(
      categories: maybe([stage.category]), supervision: maybe(practicum.stages.map(\.supervision)),
      sites: maybe([.home, .clinic]), screening: stage.client ? maybe([.proceed]) : [],
      zones: maybe(practicum.zones), strokes: maybe(practicum.strokes), props: maybe(practicum.props))
    if narrow == .all { narrow.client = stage.client }
    if Bool.random(using: &random) {
      practicum.atMost = [.init(.minutes(number(1440...5000)), per: .day)]
    }
    practicum.limits = [
      .init(of: narrow, need: .supervision(atLeast: .onPremises), untilPassed: nil),
      .init(of: narrow, need: .screenedToProceed, untilPassed: nil),
      .init(of: narrow, need: .peakPressure(atMost: 1), untilPassed: nil),
      .init(of: narrow, need: .strokes(anyOf: practicum.strokes), untilPassed: nil),
    ].filter { limit in
      switch limit.need {
      case .supervision: practicum.stages.allSatisfy { $0.supervision != .independent }
      case .screenedToProceed: true
      case .peakPressure: practicum.peakPressureAtMost > 1
      case .strokes(let strokes): !strokes.isEmpty
      }
    }
    var measures: [Practicum.Requirement.Measure] = [
      .total(
        quota: .init(
          .sessions(number(3...20)),
          mix: pick([
            nil, .share(percentAtLeast: number(1...100), of: narrow),
            .substitute(atMost: number(1...2), of: narrow),
          ]), perMonth: pick([nil, .init(atMost: number(20...30)), .init(atLeast: 1, atMost: 20)]),
          withinMonths: maybe(1...120))),
      .total(quota: .init(.minutes(number(1...60)), withinMonths: maybe(1...120))),
    ]
    if practicum.endsWithinMonths == nil { measures.append(.span(monthsAtLeast: number(1...120))) }
    if !practicum.props.isEmpty { measures.append(.each(kind: .props)) }
    let sessions = practicum.stages.filter { $0.client && narrow.canContain(sessionsOf: $0) }.map(\.sessions)
      .reduce(0, +)
    if sessions > 0 {
      measures += [
        .clients(atLeast: number(1...20)), .sessionsWithOneClient(atLeast: number(1...20)),
        .clientShare(percentAtLeast: number((sessions > 1 ? 100 / sessions + 1 : 1)...100)),
        .each(kind: pick([.zones, .strokes])),
      ]
    }
    let names: [Practicum.Requirement.ID] = ids(0...measures.count)
    var timeless: [Practicum.Requirement.ID] = []
    for (name, measure) in zip(names, measures.shuffled(using: &random)) {
      let isSpan = if case .span = measure { true } else { false }
      let isTotal = if case .total = measure { true } else { false }
      let withinDays = isSpan || !isTotal ? nil : maybe(60...3660)
      // A share is one of what the stages ask for, which say no zones, strokes, props or sites.
      let isShare = if case .clientShare = measure { true } else { false }
      practicum.requires.append(
        .init(
          name, measure, of: isShare || Bool.random(using: &random) ? .all : narrow, withinDays: withinDays,
          after: timeless.isEmpty || Bool.random(using: &random) ? nil : pick(timeless)))
      if withinDays == nil { timeless.append(name) }
    }
    return practicum
  }

  private mutating func maybe<Value>(_ values: [Value]) -> [Value] {
    Bool.random(using: &random) ? values : []
  }

  private mutating func assessments(of competencies: [Competency], practicum: Practicum?) -> [AssessmentPlan]
  {
    let sessions = practicum?.stages.map(\.sessions).reduce(0, +) ?? 0
    let isSupervised = practicum?.stages.contains { $0.supervision != .independent } ?? false
    var plans: [AssessmentPlan] = ids(0...3).map { id in
      let percent = number(1...100)
      let pass = pick([
        AssessmentPlan.PassRule.held,
        .score(percentAtLeast: percent, criticalPercentAtLeast: number(percent...100)),
      ])
      let days = pass == .held ? 0 : number(0...366)
      let supervised = pass == .held || !isSupervised ? 0 : number(0...1000)
      let retake =
        pass == .held
        ? AssessmentPlan.Retake.atOnce
        : .init(
          afterDays: days, supervisedSessions: supervised, attemptsAtMost: maybe(2...100),
          remediation: .random(using: &random))
      return AssessmentPlan(
        id: id, title: text(120), pass: pass,
        items: pass != .held && Bool.random(using: &random)
          ? items() : nil,
        competencies: pass == .held ? competencies.map(\.id) : [],
        opensAfter: sessions > 0 && Bool.random(using: &random)
          ? [
            .sessions(atLeast: number(1...min(1000, sessions)), of: .all, withinDays: maybe(1...3660))
          ] : [], assessorIndependent: .random(using: &random),
        twoAssessors: pass == .held ? nil : pick([nil] + AssessmentPlan.Reconciliation.allCases),
        retake: retake)
    }
    if !competencies.isEmpty {
      plans.append(
        AssessmentPlan(
          id: AssessmentPlan.ID("the-final-one")!, title: text(120),
          pass: .levels(restPercentAtLeast: number(0...100)), competencies: competencies.map(\.id),
          opensAfter: plans.prefix(1).map { .passed(plan: $0.id, withinDays: maybe(1...3660)) },
          assessorIndependent: true, retake: .atOnce
        ))
    }
    return plans
  }

  private mutating func items() -> AssessmentPlan.Items {
    guard Bool.random(using: &random) else {
      return .init(total: number(10...1000), criticalAtLeast: number(1...10))
    }
    let bank: [TestQuestion] = ids(1...6).enumerated().map { place, id in
      let answer: TestItem.Answer =
        Bool.random(using: &random)
        ? .statement(holds: .random(using: &random))
        : .choice(right: "right \(text(100))", wrong: ["wrong \(text(100))", "\(text(100)) besides"])
      return TestQuestion(
        id: id, question: text(1000), answer: answer, why: text(1000),
        isCritical: place == 0 || .random(using: &random))
    }
    let total = number(1...bank.count)
    return .init(
      total: total, criticalAtLeast: number(1...min(total, bank.count { $0.isCritical })), drawnFrom: bank)
  }

  private mutating func average(of assessments: [AssessmentPlan]) -> ScoreAverage? {
    var tests: [AssessmentPlan.ID] = []
    var sum = 0
    for plan in assessments {
      guard case .score(let percent, _) = plan.pass else { continue }
      tests.append(plan.id)
      sum += percent
    }
    guard tests.count > 1, sum < 100 * tests.count else { return nil }
    return ScoreAverage(of: tests, percentAtLeast: number((sum / tests.count + 1)...100))
  }

  private mutating func awards(entry: Bool, practicum: Bool, assessments: [AssessmentPlan]) -> [Award] {
    var offered: [Award.Part] = [.attendance]
    if entry { offered.append(.entry) }
    if practicum { offered.append(.practicum) }
    if !assessments.isEmpty { offered.append(.assessments) }
    offered.shuffle(using: &random)
    func award(_ kind: RecordKind, requires: [Award.Part]) -> Award {
      let validMonths = maybe(1...120)
      let renewal = validMonths == nil ? nil : renewal(sessions: practicum, assessments: assessments)
      return Award(
        kind: kind, title: text(120), requires: requires, validMonths: validMonths, renewal: renewal)
    }
    guard assessments.contains(where: { $0.pass != .held }) else {
      return [award(.completion, requires: offered)]
    }
    guard Bool.random(using: &random) else { return [award(.achievement, requires: offered)] }
    let few = [.attendance] + offered.filter { $0 != .attendance }.prefix(number(0...1))
    return [award(.completion, requires: few), award(.achievement, requires: offered)].shuffled(
      using: &random)
  }

  private mutating func renewal(sessions: Bool, assessments: [AssessmentPlan]) -> RenewalRule? {
    guard Bool.random(using: &random) else { return nil }
    let repeats = assessments.map(\.id).filter { _ in Bool.random(using: &random) }
    return RenewalRule(
      opensDaysBefore: number(1...366), sessions: sessions ? number(0...1000) : 0,
      documents: DocumentKind.allCases.filter(\.isHeld).shuffled(using: &random).prefix(number(0...2)).map {
        .init(anyOf: Bool.random(using: &random) || $0 == .licence ? [$0] : [$0, .licence])
      },
      education: maybe(1...60_000).map { .init(minutesAtLeast: Minutes($0)!, withinMonths: number(1...120)) },
      record: Bool.random(using: &random)
        ? .init(curriculum: ids(1...1)[0], kind: pick(RecordKind.allCases)) : nil,
      repeats: assessments.map(\.id).filter { _ in Bool.random(using: &random) },
      lapsed: repeats.isEmpty ? nil : .init(months: number(1...120), repeats: repeats))
  }

  /// What a parser of YAML may stumble over, and what people write.
  private static let pieces = [
    "foot", "é", "足跡", "👣", "a", ":", ": ", " #", "#", "-", "- ", "---", "...", "'", "\"", "\\", "&", "* ",
    "{", "}", "[",
    "]", ",", "?", "? ", "|", ">", "%", "@", "`", "!", "~", "null", "true", "yes", "0x1F", "1e3", "12:30",
    "=", "<<", "  ",
    " ", " ", " ", "\u{A0}", "\u{200B}",
  ]

  private mutating func text(_ limit: Int) -> String {
    let count = number(1...(Bool.random(using: &random) ? 3 : 60))
    let pieces = (0..<count).map { _ in pick(Self.pieces) }
    let text = String(pieces.joined().prefix(limit))
    let trimmed = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    return trimmed.isEmpty ? "x" : String(trimmed)
  }

  private mutating func texts() -> [String] {
    let count = number(1...3)
    return (0..<count).map { _ in text(120) }
  }

  private mutating func ids<Subject>(_ counts: ClosedRange<Int>) -> [Slug<Subject>] {
    let count = number(counts)
    return Set((0..<count).map { _ in "\(pick(["null", "true", "calf", "z", "0"]))-\(number(0...9999))" })
      .sorted().map { Slug<Subject>($0)! }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }

  private mutating func maybe(_ range: ClosedRange<Int>) -> Int? {
    Bool.random(using: &random) ? number(range) : nil
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }
}

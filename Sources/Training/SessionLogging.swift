extension Enrolment {
  /// Decides whether a session may be logged. Whether it *counts* is for ``Progress`` to say.
  ///
  /// - Parameters:
  ///   - today: the civil date in the session's time zone.
  ///   - authorities: all that the named supervisor holds or held at this school.
  ///   - papers: what the student can show; asked of independent work on a client alone.
  public func logging(
    _ session: Session, curriculum: Curriculum, authorities: [Authority], papers: StudentPapers,
    today: CalendarDay
  ) throws(SessionRefusal) {
    guard let practicum = curriculum.practicum else { throw .noPracticum(curriculum.id) }
    guard let index = practicum.stageIndex(category: session.category, supervision: session.supervision)
    else {
      throw .noSuchStage(session.category, session.supervision, curriculum.id)
    }
    let stage = practicum.stages[index]
    guard session.day <= today else { throw .inTheFuture(session.day) }
    guard session.day >= enrolledOn else { throw .beforeEnrolment(session.day, enrolledOn) }
    if let lastDay = lastDay(before: session.day) { throw .afterClosing(session.day, lastDay) }
    guard session.supervisor != student else { throw .ownSupervisor }
    guard
      authorities.contains(where: {
        $0.person == session.supervisor && $0.curriculum == self.curriculum.id && $0.act == .supervise
          && $0.holds(on: session.day)
      })
    else { throw .supervisorWithoutAuthority(self.curriculum.id, session.day) }
    if session.isIndependentClientWork,
      let missing = curriculum.entryBeforePractice.first(where: {
        !papers.answer($0, on: session.day, records: .earning).isMet
      })
    {
      throw .beforeEntry(missing, session.day)
    }
    guard (1...Session.longest.count).contains(session.minutes.count) else { throw .minutesOutOfRange }
    if stage.client, session.client == nil { throw .clientMissing }
    if !stage.client, session.client != nil { throw .clientNotExpected(session.category) }
    if let client = session.client {
      try client.isAcceptable(upTo: practicum.peakPressureAtMost)
      // A list left out would keep the session out of every rule about what the list names.
      for kind in Practicum.WorkKind.allCases where session.works(kind).isEmpty && practicum.has(kind) {
        throw .workMissing(kind)
      }
    }
    if let zone = session.zones.first(where: { !practicum.zones.contains($0) }) { throw .zoneNotTaught(zone) }
    if let stroke = session.strokes.first(where: { !practicum.strokes.contains($0) }) {
      throw .strokeNotTaught(stroke)
    }
    if let prop = session.props.first(where: { !practicum.props.contains($0) }) { throw .propNotTaught(prop) }
    try practicum.supporting(session)
    // What an assessment can lift is not known from the session alone; Progress sees it.
    if let limit = practicum.limits.first(where: {
      $0.untilPassed == nil && $0.of.contains(session, at: nil) && !$0.need.isKept(by: session)
    }) {
      throw .outsideLimit(limit)
    }
  }
}

extension Practicum {
  /// Whether it names any.
  fileprivate func has(_ kind: WorkKind) -> Bool {
    switch kind {
    case .zones: !zones.isEmpty
    case .strokes: !strokes.isEmpty
    case .props: !props.isEmpty
    }
  }
}

extension Curriculum {
  /// What a student shows before she works on somebody while nobody watches.
  public var entryBeforePractice: [EntryRequirement] { entry.filter { $0.due == .beforePractice } }
}

extension Session {
  /// Sessions of one student in the order in which they were held. Two never begin at the same moment; at two sites in different time
  /// zones, the civil dates decide.
  var order: (CalendarDay, TimeOfDay, Session.ID) { (day, start, id) }

  /// Nobody works on one client for longer than this in one session.
  static let longest = Minutes(240) ?? .zero

  /// Whether nobody watches what is done to somebody, so that it takes place only where the student may lawfully massage.
  public var isIndependentClientWork: Bool { supervision == .independent && client != nil }
}

extension Session.ClientWork {
  func isAcceptable(upTo peakLimit: Int) throws(SessionRefusal) {
    guard consent else { throw .noConsent }
    guard stopSignal else { throw .noStopSignal }
    guard Self.isRuleSet(ruleSet) else { throw .ruleSetUnreadable }
    guard (1...5).contains(peakPressure) else { throw .pressureOffTheScale }
    guard peakPressure <= peakLimit else { throw .pressureAboveLimit(peakPressure, peakLimit) }
    guard (0...10).contains(comfortRating) else { throw .comfortOffTheScale }
  }

  /// A name and a version, and no room for a word about the client.
  private static func isRuleSet(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 2 && text.utf8.count <= 80 && Slug<Session.ClientWork>(parts[0]) != nil
      && CurriculumVersion(parts[1]) != nil
  }
}

/// Why a session is not logged.
public enum SessionRefusal: Refusal, Hashable {
  case noPracticum(Curriculum.ID)
  case noSuchStage(HourCategory, SupervisionLevel, Curriculum.ID)
  case inTheFuture(CalendarDay)
  case notOver(CalendarDay, TimeOfDay, Minutes)
  case beforeEnrolment(CalendarDay, CalendarDay)
  case afterClosing(CalendarDay, CalendarDay)
  case ownSupervisor
  case supervisorWithoutAuthority(Curriculum.ID, CalendarDay)
  case beforeEntry(EntryRequirement, CalendarDay)
  case minutesOutOfRange
  case clientMissing
  case clientNotExpected(HourCategory)
  case screeningNotPassed
  case noConsent
  case noStopSignal
  case ruleSetUnreadable
  case pressureOffTheScale
  case pressureAboveLimit(Int, Int)
  case comfortOffTheScale
  case workMissing(Practicum.WorkKind)
  case zoneNotTaught(Zone.ID)
  case strokeNotTaught(Stroke.ID)
  case propNotTaught(Prop.ID)
  case supportNotNamed(Stroke.ID)
  case outsideLimit(Practicum.Limit)
  case noShortForm(String)
  case fullFormMissing(CalendarDay)
  case fullFormByOtherRules(String, String)
  case fullFormTooOld(CalendarDay, Int, CalendarDay)
  case incidentSinceFullForm(CalendarDay, CalendarDay)
  case milderThanFullForm(CalendarDay)

  public var rule: String {
    switch self {
    case .noPracticum: "curriculum-has-practicum"
    case .noSuchStage: "stage-of-the-curriculum"
    case .inTheFuture, .notOver: "not-in-the-future"
    case .beforeEnrolment: "before-enrolment"
    case .afterClosing: "enrolment-closed"
    case .ownSupervisor: "not-ones-own"
    case .supervisorWithoutAuthority: "authority-on-the-day"
    case .beforeEntry: "entry-before-practice"
    case .minutesOutOfRange: "session-length"
    case .clientMissing, .clientNotExpected: "client-present"
    case .screeningNotPassed: "screened-first"
    case .noConsent: "consent-first"
    case .noStopSignal: "stop-signal-agreed"
    case .ruleSetUnreadable: "rule-set"
    case .pressureOffTheScale, .pressureAboveLimit: "peak-pressure"
    case .comfortOffTheScale: "comfort-rating"
    case .workMissing: "work-named"
    case .zoneNotTaught: "taught-zones"
    case .strokeNotTaught: "taught-strokes"
    case .propNotTaught: "taught-props"
    case .supportNotNamed: "support-named"
    case .outsideLimit: "limit"
    case .noShortForm, .fullFormMissing, .fullFormByOtherRules, .fullFormTooOld, .incidentSinceFullForm:
      "full-form-due"
    case .milderThanFullForm: "full-form-carries-over"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .noPracticum(let curriculum): "\(curriculum) has no practicum."
    case .noSuchStage(let category, let supervision, let curriculum):
      "\(curriculum) asks for no \(category.title) sessions, \(supervision.title)."
    case .inTheFuture(let day): "The session is dated \(day), which has not come yet."
    case .notOver(let day, let start, let minutes):
      "The session of \(day), from \(start), is not over: its \(minutes) end later than this moment."
    case .beforeEnrolment(let day, let enrolled):
      "The session is dated \(day), before the enrolment of \(enrolled)."
    case .afterClosing(let day, let lastDay):
      "The session is dated \(day), and the last day of the enrolment was \(lastDay)."
    case .ownSupervisor: "Nobody supervises her own session."
    case .supervisorWithoutAuthority(let curriculum, let day):
      "The named supervisor had no authority to supervise \(curriculum) on \(day)."
    case .beforeEntry(let requirement, let day):
      "Nobody works on a client by herself before she holds what the curriculum asks for. On \(day) this was not shown: \(requirement.sentence)"
    case .minutesOutOfRange: "A session lasts from 1 to \(Session.longest.count) minutes."
    case .clientMissing: "This kind of session is with a practice client, and none is given."
    case .clientNotExpected(let category):
      "This kind of session (\(category.title)) has no practice client."
    case .screeningNotPassed:
      "The screening did not end in “proceed” or “modify”. Such a session does not take place, and nothing of it is kept."
    case .noConsent: "The practice client's consent is not ticked."
    case .noStopSignal: "It is not ticked that a stop signal was agreed."
    case .ruleSetUnreadable: "The rule set of the screening is not written as a name and a version."
    case .pressureOffTheScale: "Peak pressure is given on the scale of 1 to 5."
    case .pressureAboveLimit(let pressure, let limit):
      "The peak pressure was \(pressure); students of this curriculum work up to level \(limit)."
    case .comfortOffTheScale: "The comfort rating is given on the scale of 0 to 10."
    case .workMissing(.zones): "No zone is named, although a practice client was worked on."
    case .workMissing(.strokes): "No stroke is named, although a practice client was worked on."
    case .workMissing(.props): "No prop is named, although this curriculum works with props."
    case .zoneNotTaught(let zone): "This curriculum does not work the zone “\(zone)”."
    case .strokeNotTaught(let stroke): "This curriculum does not teach the stroke “\(stroke)”."
    case .propNotTaught(let prop): "This curriculum does not use the prop “\(prop)”."
    case .supportNotNamed(let stroke):
      "The session names nothing that the stroke “\(stroke)” is worked with, so that nothing bore the therapist's weight."
    case .outsideLimit(let limit): "\(limit.clause())."
    case .noShortForm(let ruleSet): "The rule set \(ruleSet) has no short form."
    case .fullFormMissing(let day):
      "The short form rests on a full one, and no earlier session of this student with this client, before \(day), says that the client was screened by the full form."
    case .fullFormByOtherRules(let full, let short):
      "The last full form of this client followed \(full), and the short form follows \(short)."
    case .fullFormTooOld(let full, let months, let day):
      "The last full form of this client is of \(full). It holds for \(months.of("month")), and the session is dated \(day)."
    case .incidentSinceFullForm(let incident, let day):
      "In the session of \(incident) there was an incident, and the client was not screened by the full form between it and \(day)."
    case .milderThanFullForm(let day):
      "The full form of \(day) ended in “\(ScreeningOutcome.modify.title)”, and a short form never allows more."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .noPracticum: "Log the session under the enrolment that it was practised for."
    case .workMissing(let kind):
      "Name every \(kind.noun) with “--\(kind.noun)”; “ashiato curriculum show” lists those of the curriculum."
    case .noSuchStage, .zoneNotTaught, .strokeNotTaught, .propNotTaught:
      "See what the curriculum names with “ashiato curriculum show”."
    case .inTheFuture, .beforeEnrolment: "Check the date."
    case .notOver: "Log a session when it is over; check the start and the minutes."
    case .afterClosing: EnrolmentRefusal.closedRemedy
    case .ownSupervisor: "Name the instructor who supervised."
    case .noShortForm, .fullFormMissing, .fullFormByOtherRules, .fullFormTooOld, .incidentSinceFullForm:
      "Screen the client by the full form before she is worked on, with “ashiato screening ask”. Where that was done, log the session without “--form short”."
    case .milderThanFullForm:
      "Log it as “modify”: what the full form left out stays left out. Where the full form was asked again, log the session without “--form short”."
    case .supervisorWithoutAuthority:
      "Check the name and the date; an administrator can grant an authority with “ashiato authority grant”."
    case .beforeEntry(let requirement, _):
      requirement.next + " An instructor notes a paper with “ashiato document add”."
    case .minutesOutOfRange: "Give the minutes actually worked, breaks left out."
    case .clientMissing: "Add the client code, screening outcome, ticks and ratings."
    case .clientNotExpected: "Leave the client out."
    case .screeningNotPassed:
      "Refer the client as the screening says, and practise another day with somebody else."
    case .noConsent: "Log only sessions that began with the client's consent."
    case .noStopSignal: "Log only sessions that began with a stop signal agreed on."
    case .ruleSetUnreadable: "Write what the screening followed as name@version: default@2026.1."
    case .supportNotNamed(let stroke):
      stroke.supports.map {
        "Name what she held, sat on or stood by, with “--prop”; any one of these will do: \($0.map(\.text).sorted().joined(separator: ", "))."
      } ?? "Name the bars, rope, strap or staff that she held, with “--prop”."
    case .pressureOffTheScale, .comfortOffTheScale: "Give a whole number on the scale."
    case .pressureAboveLimit, .outsideLimit: "Talk to your supervisor before the next session."
    }
  }
}

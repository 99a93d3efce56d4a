/// What a student can show when a curriculum asks what she holds, whatever the enrolment.
public struct StudentPapers: Hashable, Sendable {
  public var documents: [Document]
  public var records: [HeldRecord]
  /// Sessions that keep the rules of other curricula, oldest first.
  public var practice: [Curriculum.ID: [PractisedSession]]

  public init(
    documents: [Document] = [], records: [HeldRecord] = [],
    practice: [Curriculum.ID: [PractisedSession]] = [:]
  ) {
    self.documents = documents
    self.records = records
    self.practice = practice
  }

  /// Adds what was practised in another enrolment.
  public mutating func add(_ sessions: [Session], of curriculum: Curriculum.ID) {
    let known = Set((practice[curriculum] ?? []).map(\.id))
    practice[curriculum, default: []] += sessions.filter { !known.contains($0.id) }.map {
      PractisedSession(id: $0.id, day: $0.day)
    }
    practice[curriculum]?.sort { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// A session of another enrolment, as an entry requirement sees it.
  public struct PractisedSession: Hashable, Sendable {
    public var id: Session.ID
    public var day: CalendarDay

    public init(id: Session.ID, day: CalendarDay) {
      self.id = id
      self.day = day
    }
  }
}

extension StudentPapers {
  /// How a requirement is answered on a day: by the facts that hold, and by those that do not, each with its reason.
  struct Answer {
    var holding: [String] = []
    var ignored: [Progress.Note] = []

    var isMet: Bool { !holding.isEmpty }
  }

  /// Whether records count from the day on which they were issued, or already from the day on which they were earned.
  enum RecordsFrom { case issue, earning }

  func answer(_ requirement: EntryRequirement, on day: CalendarDay, records from: RecordsFrom = .issue)
    -> Answer
  {
    var answer = Answer()
    for evidence in requirement.anyOf {
      switch evidence {
      case .record(let wanted, let kind):
        for record in records where record.curriculum == wanted && record.kind == kind {
          let name = "record:\(wanted)/\(kind.rawValue)"
          answer.add(name, of: record.validFrom, unless: record.objection(on: day, from))
        }
      case .document(let kind):
        for document in documents where document.kind == kind {
          answer.add(
            "document:\(document.id)", of: document.issuedOn,
            unless: document.objection(on: day) ?? document.objection(as: requirement))
        }
      case .sessions(let number, let curriculum):
        answer.add(practised(number, of: curriculum, by: day))
      }
    }
    answer.holding.sort()
    answer.ignored.sort {
      ($0.day, $0.fact, $0.sentence.description) < ($1.day, $1.fact, $1.sentence.description)
    }
    return answer
  }

  /// The sessions of another curriculum since its record was earned, where there are as many as are asked for.
  private func practised(_ number: Int, of curriculum: Curriculum.ID, by day: CalendarDay) -> Answer {
    guard
      let since = records.filter({ $0.curriculum == curriculum && $0.kind == .achievement && !$0.revoked })
        .map(\.earnedOn).min()
    else { return Answer() }
    let sessions = (practice[curriculum] ?? []).filter { $0.day > since && $0.day <= day }
    if sessions.count >= number { return Answer(holding: sessions.map { "session:\($0.id)" }) }
    return Answer(
      ignored: sessions.map {
        .init(
          fact: "session:\($0.id)", day: $0.day, rule: .entryEvidence,
          sentence:
            "\(sessions.count) of \(number.of("session")) of \(curriculum) since its record was earned.")
      })
  }
}

extension StudentPapers.Answer {
  fileprivate mutating func add(_ fact: String, of day: CalendarDay, unless objection: Sentence?) {
    if let objection {
      ignored.append(.init(fact: fact, day: day, rule: .entryEvidence, sentence: objection))
    } else {
      holding.append(fact)
    }
  }

  fileprivate mutating func add(_ other: Self) {
    holding += other.holding
    ignored += other.ignored
  }
}

extension HeldRecord {
  public func isValid(on day: CalendarDay) -> Bool { objection(on: day, .issue) == nil }

  fileprivate func objection(on day: CalendarDay, _ from: StudentPapers.RecordsFrom) -> Sentence? {
    if revoked { return "The \(kind.title) of \(curriculum) is revoked." }
    switch from {
    case .issue where day < validFrom:
      return "The \(kind.title) of \(curriculum) is valid from \(validFrom) on."
    case .earning where day < earnedOn:
      return "The \(kind.title) of \(curriculum) was earned on \(earnedOn)."
    default: break
    }
    if let validUntil, validUntil < day {
      return "The \(kind.title) of \(curriculum) lapsed on \(validUntil)."
    }
    return nil
  }
}

extension Document {
  func objection(on day: CalendarDay) -> Sentence? {
    if day < issuedOn { return "The paper (\(kind.title)) is dated \(issuedOn), after this day." }
    if let expiresOn, expiresOn < day { return "The paper (\(kind.title)) lapsed on \(expiresOn)." }
    return nil
  }

  fileprivate func objection(as requirement: EntryRequirement) -> Sentence? {
    guard kind.needsPurpose, purpose != requirement.id else { return nil }
    return purpose.map {
      "The paper (\(kind.title)) was filed for “\($0)” and shows nothing for anything else."
    }
      ?? "The paper (\(kind.title)) does not say what it was filed for, and so shows nothing."
  }
}

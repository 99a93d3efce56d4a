extension LogbookLint {
  /// Something in a logbook that cannot be true, or that somebody should look into, with its evidence.
  public struct Finding: Encodable, Hashable, Sendable {
    public let kind: Kind
    public let severity: Severity
    /// What was found, in one plain sentence. Names are the reader's to add.
    public let sentence: Sentence
    /// The facts it rests on, as `session:ID` or `inspection:ID`, in ascending order.
    public let facts: [String]
    /// The days it is about, oldest first.
    public let days: [CalendarDay]
    public let people: [Person.ID]
    /// What to do about it.
    public let remedy: Sentence

    init(
      _ kind: Kind, _ sentence: Sentence, facts: [FactReference], days: [CalendarDay], people: [Person.ID]
    ) {
      self.init(kind, sentence, evidence: facts.map(\.description), days: days, people: people)
    }

    /// - Parameter evidence: facts by kind and id, also such as nobody signs.
    init(
      _ kind: Kind, _ sentence: Sentence, evidence: [String], days: [CalendarDay], people: [Person.ID]
    ) {
      self.kind = kind
      severity = kind.severity
      self.sentence = sentence
      facts = Set(evidence).sorted()
      self.days = Set(days).sorted()
      self.people = Set(people).sorted()
      remedy = kind.remedy
    }

    init(_ kind: Kind, _ sentence: Sentence, sessions: [Session], people: [Person.ID]) {
      self.init(
        kind, sentence, facts: sessions.map { .session($0.id) }, days: sessions.map(\.day), people: people)
    }

    /// Whether it is about the day or a later one.
    public func reaches(_ day: CalendarDay) -> Bool { days.contains { $0 >= day } }
  }

  /// What kind of finding it is.
  public enum Kind: String, Encodable, Hashable, Sendable, CaseIterable {
    case overlappingSessions = "overlapping-sessions"
    case practisingWhileSupervising = "practising-while-supervising"
    case supervisorInTwoPlaces = "supervisor-in-two-places"
    case supervisionRatio = "supervision-ratio"
    case groupTooLarge = "group-too-large"
    case implausibleDay = "implausible-day"
    case beforePrerequisites = "before-prerequisites"
    case outsideWindow = "outside-window"
    case clientPastTheCap = "client-past-the-cap"
    case pastALimit = "past-a-limit"
    case discomfortPassedOver = "discomfort-passed-over"
    case clientAfterIncident = "client-after-incident"
    case fullFormDue = "full-form-due"
    case tablesOverdue = "tables-overdue"
    case identicalNotes = "identical-notes"
    case lateRecording = "late-recording"
    case lateSigning = "late-signing"
    case claimedTime = "claimed-time"

    /// What a rule of the curriculum amounts to, where the session that breaks it is worth a look: it took place although it could
    /// be known that it would not count.
    init?(_ rule: RuleName) {
      switch rule {
      case .entryBeforePractice, .opensAfterModules, .opensAfterMinutes, .supervisionOrder:
        self = .beforePrerequisites
      case .practicumStart, .practicumWindow: self = .outsideWindow
      case .oncePerClientPerDay: self = .clientPastTheCap
      case .limit, .atMost: self = .pastALimit
      default: return nil
      }
    }

    public var severity: Severity {
      switch self {
      case .overlappingSessions, .practisingWhileSupervising, .supervisorInTwoPlaces, .supervisionRatio:
        .wrong
      case .groupTooLarge, .implausibleDay, .beforePrerequisites, .outsideWindow, .clientPastTheCap,
        .pastALimit,
        .discomfortPassedOver, .clientAfterIncident, .fullFormDue, .tablesOverdue, .identicalNotes,
        .lateRecording,
        .lateSigning, .claimedTime:
        .lookInto
      }
    }

    public var remedy: Sentence {
      switch self {
      case .overlappingSessions:
        "Ask the student which of them took place; take the others back with “ashiato session void”."
      case .practisingWhileSupervising, .supervisorInTwoPlaces, .supervisionRatio:
        "Ask who was there; take back what was not supervised with “ashiato session void”, and log it as it was."
      case .groupTooLarge:
        "Ask who taught, and whom: where others taught too, each of them signs for those whom she taught."
      case .implausibleDay:
        "Ask about the day; take back what did not take place, or log it anew on its own day."
      case .beforePrerequisites, .outsideWindow:
        "It does not count. Tell the student and her supervisor, before she practises more that will not count."
      case .clientPastTheCap:
        "Of two sessions on one day only the first counts. Tell the student to work with another practice client."
      case .pastALimit:
        "It does not count. Ask the student and her supervisor why it was done so."
      case .discomfortPassedOver:
        "Talk it over with the student and her supervisor: from 8 on less is done at once, and the session is over if that does not help."
      case .clientAfterIncident:
        "Ask whether the client was screened anew, with the whole form, before she was worked on again."
      case .fullFormDue:
        "Ask how the client was screened. Practise no more with her before the whole form was asked again."
      case .tablesOverdue:
        "Go through the checklist of the tables every week, and record it with “ashiato site inspect”."
      case .identicalNotes:
        "Read them, and ask the students to write what happened in each session."
      case .lateRecording:
        "Ask what it was written down from, and remind whoever records to do so on the day."
      case .lateSigning: "Remind the signer, or ask her how she remembers what she signed."
      case .claimedTime: "Ask the signer, and check the clock of her device."
      }
    }
  }

  /// How much is known: a contradiction, or a question.
  public enum Severity: String, Encodable, Hashable, Sendable, CaseIterable {
    /// It cannot have been so.
    case wrong
    /// It may have been so, and somebody should ask.
    case lookInto = "look-into"
  }
}

extension LogbookLint.Finding: Comparable {
  /// Oldest first.
  public static func < (left: Self, right: Self) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [String] {
    [
      days.first?.description ?? "", kind.rawValue, facts.joined(separator: " "),
      people.map(\.description).joined(separator: " "), sentence.description,
    ]
  }
}

extension FactReference: CustomStringConvertible {
  /// `session:019b2c4e-…`, as progress names it.
  public var description: String {
    switch self {
    case .session(let id): "session:\(id)"
    case .attendance(let id): "attendance:\(id)"
    case .assessment(let id): "assessment:\(id)"
    }
  }
}

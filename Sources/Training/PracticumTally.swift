/// What the sessions that count add up to for one requirement.
struct PracticumTally {
  private(set) var counted = 0
  /// What makes up the number, each part with the session that brings it, oldest first.
  private(set) var credits: [Credit] = []
  /// Sessions of the selection that are not measured, or not in full.
  private(set) var omissions: [Omission] = []
  /// How much of it came from sessions that no mix bounds.
  private(set) var unbounded = 0
  /// Whether what comes before this requirement is met.
  let hasTurn: Bool
  /// The first class or session of a span.
  private(set) var firstDay: CalendarDay?

  struct Credit {
    /// What is counted: `session:…`, `client:…`, `stroke:…`.
    let key: String
    let session: Session
  }

  struct Omission {
    let session: Session
    let reason: Reason
  }

  enum Reason {
    case tooOld
    case beforeItsTurn
    case outsideTheMonths
    /// The month has only so much.
    case thinMonth(has: Int)
    /// So much of the session is measured, since the month is full.
    case fullMonth(credit: Int)
    /// So much of the session is measured, since there is enough of its kind.
    case fullMix(credit: Int)
  }

  /// A session that counts, with the kind of its site; by reference, since each requirement looks at all of them.
  final class Entry: Sendable {
    let session: Session
    let site: SiteKind?

    init(session: Session, site: SiteKind?) {
      self.session = session
      self.site = site
    }
  }

  /// - Parameters:
  ///   - entries: the sessions that count, oldest first.
  ///   - turn: how many of them came before this requirement's turn; `nil` when its turn never came.
  init(
    _ requirement: Practicum.Requirement, in practicum: Practicum, of entries: ArraySlice<Entry>, turn: Int?,
    firstClass: CalendarDay?, asOf today: CalendarDay
  ) {
    hasTurn = turn != nil
    var candidates: [Candidate] = []
    for (index, entry) in entries.enumerated() {
      guard let part = requirement.part(of: entry) else { continue }
      if turn.map({ index < $0 }) ?? true {
        omissions.append(Omission(session: entry.session, reason: .beforeItsTurn))
      } else if let days = requirement.withinDays, today.days(since: entry.session.day) > days {
        omissions.append(Omission(session: entry.session, reason: .tooOld))
      } else {
        candidates.append(Candidate(session: entry.session, part: part))
      }
    }
    switch requirement.measure {
    case .total(let quota): addUp(candidates, quota)
    case .clients, .clientShare: countClients(candidates)
    case .sessionsWithOneClient: countMostFrequentClient(candidates)
    case .each(let kind): countOnce(kind, Set(requirement.works(kind, in: practicum)), candidates)
    case .span: measureSpan(candidates, from: firstClass)
    }
  }

  fileprivate enum Part {
    /// All of it may be measured.
    case main
    /// A mix bounds how much of it is measured.
    case bounded
  }

  private struct Candidate {
    let session: Session
    let part: Part
  }

  private mutating func addUp(_ candidates: [Candidate], _ quota: Practicum.Quota) {
    let unit = quota.atLeast.unit
    var months: [Month] = []
    for candidate in candidates {
      let number = candidate.session.day.monthNumber
      if months.last?.number != number { months.append(Month(number: number)) }
      months[months.count - 1].add(unit.credit(of: candidate.session), candidate.part)
    }
    for index in months.indices { months[index].settle(quota.perMonth) }
    var boundedRoom = quota.boundedAtMost
    let chosen = Self.best(months, width: quota.withinMonths, boundedAtMost: boundedRoom)

    var index = 0
    for candidate in candidates {
      let session = candidate.session
      while months[index].number != session.day.monthNumber { index += 1 }
      guard chosen.contains(index) else {
        omissions.append(Omission(session: session, reason: .outsideTheMonths))
        continue
      }
      let full = unit.credit(of: session)
      let ofMonth = min(full, months[index].room(candidate.part))
      let credit = candidate.part == .bounded ? min(ofMonth, boundedRoom) : ofMonth
      if credit < ofMonth {
        omissions.append(Omission(session: session, reason: .fullMix(credit: credit)))
      } else if credit < full {
        omissions.append(
          Omission(
            session: session,
            reason: months[index].isThin ? .thinMonth(has: months[index].sum) : .fullMonth(credit: credit)))
      }
      guard credit > 0 else { continue }
      months[index].take(credit, candidate.part)
      switch candidate.part {
      case .bounded: boundedRoom -= credit
      case .main: unbounded += credit
      }
      counted += credit
      credits.append(Credit(key: "session:\(session.id)", session: session))
    }
  }

  /// One month of the calendar: what was practised, then how much of it is measured.
  private struct Month {
    let number: Int
    private(set) var sum = 0
    private(set) var isThin = false
    private(set) var main = 0
    private(set) var bounded = 0

    init(number: Int) {
      self.number = number
    }

    mutating func add(_ credit: Int, _ part: Part) {
      sum += credit
      switch part {
      case .main: main += credit
      case .bounded: bounded += credit
      }
    }

    /// What is bounded elsewhere leaves its room to what is not, so that it never costs anything.
    mutating func settle(_ pace: Practicum.Quota.Pace?) {
      guard let pace else { return }
      if let least = pace.atLeast, sum < least {
        (isThin, main, bounded) = (true, 0, 0)
      } else if let most = pace.atMost {
        main = min(main, most)
        bounded = min(bounded, most - main)
      }
    }

    func room(_ part: Part) -> Int { part == .main ? main : bounded }

    mutating func take(_ credit: Int, _ part: Part) {
      switch part {
      case .main: main -= credit
      case .bounded: bounded -= credit
      }
    }
  }

  /// The months on end that hold the most; the latest of equals.
  private static func best(_ months: [Month], width: Int?, boundedAtMost: Int) -> Range<Int> {
    guard let width else { return months.indices }
    var (start, main, bounded) = (0, 0, 0)
    var best = (range: 0..<0, value: -1)
    for end in months.indices {
      main += months[end].main
      bounded += months[end].bounded
      while months[end].number - months[start].number >= width {
        main -= months[start].main
        bounded -= months[start].bounded
        start += 1
      }
      let value = main + min(bounded, boundedAtMost)
      if value >= best.value { best = (start..<end + 1, value) }
    }
    return best.range
  }

  private mutating func countClients(_ candidates: [Candidate]) {
    var clients: Set<ClientCode> = []
    for session in candidates.map(\.session) {
      guard let client = session.client?.code, clients.insert(client).inserted else { continue }
      credits.append(Credit(key: "client:\(client)", session: session))
    }
    counted = clients.count
  }

  private mutating func countMostFrequentClient(_ candidates: [Candidate]) {
    var sessions: [ClientCode: [Session]] = [:]
    var most: ClientCode?
    for session in candidates.map(\.session) {
      guard let client = session.client?.code else { continue }
      sessions[client, default: []].append(session)
      if sessions[client, default: []].count > most.flatMap({ sessions[$0]?.count }) ?? 0 { most = client }
    }
    credits = (most.flatMap { sessions[$0] } ?? []).map { Credit(key: "session:\($0.id)", session: $0) }
    counted = credits.count
  }

  private mutating func countOnce(_ kind: Practicum.WorkKind, _ works: Set<String>, _ candidates: [Candidate])
  {
    var done: Set<String> = []
    for session in candidates.map(\.session) {
      for work in session.works(kind) where works.contains(work) && done.insert(work).inserted {
        credits.append(Credit(key: "\(kind.noun):\(work)", session: session))
      }
    }
    counted = done.count
  }

  private mutating func measureSpan(_ candidates: [Candidate], from firstClass: CalendarDay?) {
    firstDay = [firstClass, candidates.first?.session.day].compactMap(\.self).min()
    guard let firstDay, let last = candidates.last?.session else { return }
    counted = last.day.wholeMonths(since: firstDay)
    credits = [Credit(key: "session:\(last.id)", session: last)]
  }
}

extension Practicum.Requirement {
  /// How the session belongs to this requirement; `nil` when it does not.
  fileprivate func part(of entry: PracticumTally.Entry) -> PracticumTally.Part? {
    let isSelected = of.contains(entry.session, at: entry.site)
    guard case .total(let quota) = measure else { return isSelected ? .main : nil }
    switch quota.mix {
    case .share(_, let narrower):
      guard isSelected else { return nil }
      return narrower.contains(entry.session, at: entry.site) ? .main : .bounded
    case .substitute(_, let other):
      if isSelected { return .main }
      return other.contains(entry.session, at: entry.site) ? .bounded : nil
    case nil:
      return isSelected ? .main : nil
    }
  }
}

extension Practicum.Quota {
  /// How much of the amount a mix leaves to the sessions that it bounds.
  var boundedAtMost: Int {
    switch mix {
    case .share(let percent, _): atLeast.count - part(percent)
    case .substitute(let most, _): most
    case nil: .max
    }
  }
}

/// By which form a practice client was screened before a session.
public enum ScreeningForm: String, Codable, Hashable, Sendable, CaseIterable {
  /// All questions of the rule set.
  case full
  /// Whether anything is new since the full form, which its outcome rests on.
  case short

  public var title: Sentence {
    switch self {
    case .full: "the full form"
    case .short: "the short form"
    }
  }
}

/// How long the full form of each rule set allows the short one, and what follows for sessions.
///
/// What is known of a client is what her sessions with one student say. That a screening ended so that nobody worked is kept nowhere: the
/// short form asks her.
public struct ScreeningTerms: Hashable, Sendable {
  /// By the name of the rule set, as `default@2026.1`; a rule set without a short form is not in it.
  public var fullFormMonths: [String: Int]

  public init(fullFormMonths: [String: Int] = [:]) { self.fullFormMonths = fullFormMonths }

  /// The last day on which a short form may rest on a session's screening; of a short form, its own day.
  ///
  /// - Returns: `nil` where no client was screened, or the session does not say by which form.
  public func holdsUntil(_ session: Session) -> CalendarDay? {
    guard let client = session.client, let form = client.form else { return nil }
    switch form {
    case .full: return session.day.adding(months: fullFormMonths[client.ruleSet] ?? 0)
    case .short: return session.day
    }
  }

  /// Refuses a short form where the full one is due, and an outcome milder than that of the full form.
  ///
  /// - Parameter others: sessions of the same student with the same client that were neither declined nor taken back.
  public func admitting(_ session: Session, among others: [Session]) throws(SessionRefusal) {
    guard let client = session.client, client.form == .short else { return }
    guard let months = fullFormMonths[client.ruleSet] else { throw .noShortForm(client.ruleSet) }
    let earlier = others.filter { $0.order < session.order }.sorted { $0.order < $1.order }
    guard let index = earlier.lastIndex(where: { $0.client?.form == .full }), let full = earlier[index].client
    else { throw .fullFormMissing(session.day) }
    let day = earlier[index].day
    guard full.ruleSet == client.ruleSet else { throw .fullFormByOtherRules(full.ruleSet, client.ruleSet) }
    guard day.adding(months: months) >= session.day else { throw .fullFormTooOld(day, months, session.day) }
    if let incident = earlier[index...].first(where: { $0.incident != .none }) {
      throw .incidentSinceFullForm(incident.day, session.day)
    }
    if full.screening == .modify, client.screening == .proceed { throw .milderThanFullForm(day) }
  }
}

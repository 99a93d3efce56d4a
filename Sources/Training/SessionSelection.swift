/// Some of the sessions of a practicum: those that match everything that is named. An empty list, or none, asks for nothing.
public struct SessionSelection: Codable, Hashable, Sendable {
  public var categories: [HourCategory]
  public var supervision: [SupervisionLevel]
  /// A site whose kind nobody has said matches none.
  public var sites: [SiteKind]
  /// A session without a client was not screened and matches none.
  public var screening: [ScreeningOutcome]
  /// At least one of them was worked.
  public var zones: [Zone.ID]
  /// At least one of them was used.
  public var strokes: [Stroke.ID]
  /// At least one of them was used.
  public var props: [Prop.ID]
  /// Whether somebody lay on the table.
  public var client: Bool?

  public init(
    categories: [HourCategory] = [], supervision: [SupervisionLevel] = [], sites: [SiteKind] = [],
    screening: [ScreeningOutcome] = [], zones: [Zone.ID] = [], strokes: [Stroke.ID] = [],
    props: [Prop.ID] = [], client: Bool? = nil
  ) {
    self.categories = categories
    self.supervision = supervision
    self.sites = sites
    self.screening = screening
    self.zones = zones
    self.strokes = strokes
    self.props = props
    self.client = client
  }

  public static let all = SessionSelection()

  /// - Parameter site: the kind of the session's site; `nil` where nobody has said it.
  public func contains(_ session: Session, at site: SiteKind?) -> Bool {
    Self.admits(categories, session.category) && Self.admits(supervision, session.supervision)
      && (sites.isEmpty || site.map(sites.contains) ?? false)
      && (screening.isEmpty || session.client.map { screening.contains($0.screening) } ?? false)
      && (zones.isEmpty || zones.contains(where: session.zones.contains))
      && (strokes.isEmpty || strokes.contains(where: session.strokes.contains))
      && (props.isEmpty || props.contains(where: session.props.contains))
      && (client == nil || client == (session.client != nil))
  }

  /// Whether sessions of the stage can be among the selected ones.
  public func canContain(sessionsOf stage: Practicum.Stage) -> Bool {
    Self.admits(categories, stage.category) && Self.admits(supervision, stage.supervision)
      && (client ?? stage.client) == stage.client && (screening.isEmpty || stage.client)
  }

  private static func admits<Value: Equatable>(_ named: [Value], _ value: Value) -> Bool {
    named.isEmpty || named.contains(value)
  }

  /// What is asked for, to stand behind “sessions”: “ (line of sight or on premises; at a clinic)”; empty for all sessions.
  public var qualifier: Sentence {
    var parts: [Sentence] = [categories.map(\.title), supervision.map(\.title), sites.map(\.phrase)].filter {
      !$0.isEmpty
    }
    .map(\.alternatives)
    switch client {
    case true?: parts.append("with a practice client")
    case false?: parts.append("without a practice client")
    case nil: break
    }
    if !screening.isEmpty {
      parts.append("screened to \(screening.map { "“\($0.title)”" as Sentence }.alternatives)")
    }
    let works: [(Practicum.WorkKind, [String])] = [
      (.zones, zones.map(\.text)), (.strokes, strokes.map(\.text)), (.props, props.map(\.text)),
    ]
    for (kind, ids) in works where !ids.isEmpty {
      parts.append("\(kind.noun) \(ids.map(Sentence.init(verbatim:)).alternatives)")
    }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }
}

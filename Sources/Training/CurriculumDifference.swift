/// What one version of a curriculum says otherwise than another, in words, part by part.
///
/// Everything that the rules read or a person sees is compared, so that two versions without a difference ask for the same in the
/// same words. Ids say what is the same, and the map of a version that replaces the other: any other part is one
/// dropped or one added.
public struct CurriculumDifference: Encodable, Hashable, Sendable {
  /// `western-bar-ashiatsu-1@2026.1`.
  public var from: String
  public var to: String
  /// Only the areas in which something changed, in the order of the file.
  public var areas: [Area]

  public init(from earlier: Curriculum, to later: Curriculum) {
    from = "\(earlier.id)@\(earlier.version)"
    to = "\(later.id)@\(later.version)"
    let old = Dictionary(grouping: later.topics(of: earlier), by: \.area)
    let new = Dictionary(grouping: later.topics, by: \.area)
    areas = Area.Name.allCases.compactMap { name in
      let changes = Self.changes(from: old[name] ?? [], to: new[name] ?? [], in: name)
      return changes.isEmpty ? nil : Area(name: name, changes: changes)
    }
  }

  public var isEmpty: Bool { areas.isEmpty }

  public struct Area: Encodable, Hashable, Sendable {
    public var name: Name
    public var changes: [Change]

    public enum Name: String, Encodable, Hashable, Sendable, CaseIterable {
      case about, entry, modules, competencies, practicum, assessments, awards

      public var title: Sentence {
        switch self {
        case .about: "About"
        case .entry: "Entry"
        case .modules: "Modules"
        case .competencies: "Competencies"
        case .practicum: "Practicum"
        case .assessments: "Assessments"
        case .awards: "Awards"
        }
      }
    }
  }

  /// One thing that is said otherwise.
  public struct Change: Encodable, Hashable, Sendable {
    public var kind: Kind
    /// What it is about, as “Module “Seated work””.
    public var subject: Sentence
    /// Which of the things that are said of it; absent where all of it was added or dropped.
    public var aspect: Sentence?
    /// What the earlier version says; absent where it says nothing.
    public var from: Sentence?
    public var to: Sentence?

    public enum Kind: String, Encodable, Hashable, Sendable, CaseIterable {
      case added, dropped, changed

      public var title: Sentence {
        switch self {
        case .added: "added"
        case .dropped: "dropped"
        case .changed: "changed"
        }
      }
    }

    /// “Module “Seated work”, lab, giving: 3 h instead of 2 h.”
    public var sentence: Sentence {
      let name: Sentence = aspect.map { "\(subject), \($0)" } ?? subject
      return switch (from, to) {
      case (let from?, let to?): "\(name): \(to.asClause) instead of \(from.asClause)."
      case (let said?, nil), (nil, let said?):
        said.isEmpty ? "\(name)." : "\(name): \(said.asClause)."
      case (nil, nil): "\(name)."
      }
    }
  }

  private static func changes(from old: [Topic], to new: [Topic], in area: Area.Name) -> [Change] {
    let oldByID = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let newByID = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var changes = new.flatMap { topic in
      oldByID[topic.id].map { Self.changes(from: $0, to: topic) }
        ?? [Change(kind: .added, subject: topic.title, to: topic.summary)]
    }
    changes += old.filter { newByID[$0.id] == nil }.map {
      Change(kind: .dropped, subject: $0.title, from: $0.summary)
    }
    let before = old.filter { $0.isListed && newByID[$0.id] != nil }.map(\.id)
    let after = new.filter { $0.isListed && oldByID[$0.id] != nil }.map(\.id)
    if before != after {
      func titles(_ ids: [String]) -> Sentence {
        ids.compactMap { newByID[$0]?.title }.joined(separator: "; ")
      }
      changes.append(
        Change(kind: .changed, subject: "The order", from: titles(before), to: titles(after)))
    }
    return changes
  }

  private static func changes(from old: Topic, to new: Topic) -> [Change] {
    let dropped = old.points.filter { point in !new.points.contains { $0.name == point.name } }
    return new.points.flatMap { point in
      Self.changes(from: old.points.first { $0.name == point.name }, to: point, of: new.title)
    } + dropped.flatMap { Self.changes(from: $0, to: nil, of: new.title) }
  }

  /// Of a list, only what came and what went; of its order, all of it.
  private static func changes(from old: Topic.Point?, to new: Topic.Point?, of subject: Sentence) -> [Change]
  {
    guard old != new, let aspect = (new ?? old)?.name else { return [] }
    func change(_ kind: Change.Kind, from: Sentence? = nil, to: Sentence? = nil) -> Change {
      Change(kind: kind, subject: subject, aspect: aspect, from: from, to: to)
    }
    if let old, let new, old.items.count == 1, new.items.count == 1 {
      return [change(.changed, from: old.words, to: new.words)]
    }
    let added = new?.items.filter { old?.items.contains($0) != true } ?? []
    let gone = old?.items.filter { new?.items.contains($0) != true } ?? []
    var changes: [Change] = []
    if !added.isEmpty { changes.append(change(.added, to: added.joined(separator: "; "))) }
    if !gone.isEmpty { changes.append(change(.dropped, from: gone.joined(separator: "; "))) }
    if changes.isEmpty { changes.append(change(.changed, from: old?.words, to: new?.words)) }
    return changes
  }
}

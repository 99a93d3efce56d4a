import Screening
import Training
import Yams

/// The zones and strokes that a rule set knows, alone and in groups, for rules and answers that name them.
struct Vocabulary {
  private(set) var zones: [Zone.ID] = []
  private(set) var areas: [String: [Zone.ID]] = [:]
  private(set) var strokes: [Stroke.ID] = []
  private(set) var families: [String: [Stroke.ID]] = [:]
  /// Whether every name could be read; when not, nobody can say that one is missing.
  private var isComplete = true
}

extension Vocabulary {
  init(zones: Entry?, areas: Entry?, strokes: Entry?, families: Entry?) {
    let zones = Roll<Zone>(of: zones)
    let strokes = Roll<Stroke>(of: strokes)
    self.zones = zones.ids.map(\.value)
    self.strokes = strokes.ids.map(\.value)
    self.areas = Self.groups(areas, key: "zones")
    self.families = Self.groups(families, key: "strokes")
    isComplete = zones.isComplete && strokes.isComplete
  }

  private static func groups<Subject>(_ entry: Entry?, key: String) -> [String: [Slug<Subject>]] {
    var groups: [String: [Slug<Subject>]] = [:]
    for item in entry?.node.sequence.map(Array.init) ?? [] {
      guard let id = item.mapping?["id"]?.scalar?.string else { continue }
      groups[id] = (item.mapping?[key]?.sequence.map(Array.init) ?? []).compactMap {
        $0.scalar.flatMap { Slug($0.string) }
      }
    }
    return groups
  }

  /// A list of zones alone.
  func plainZones(_ entry: Entry) -> [Zone.ID]? {
    entry.list(atLeast: 1) { item in
      item.word.flatMap(zone) ?? unknown(item, "zone", among: zones.map(\.text))
    }
  }

  func plainStrokes(_ entry: Entry) -> [Stroke.ID]? {
    entry.list(atLeast: 1) { item in
      item.word.flatMap(stroke) ?? unknown(item, "stroke", among: strokes.map(\.text))
    }
  }

  /// A list of zones and areas, each zone once.
  func zones(_ entry: Entry) -> [Zone.ID]? {
    entry.list(atLeast: 1) { item -> [Zone.ID]? in
      zones(named: item.word ?? "")
        ?? unknown(item, "zone or area", among: zones.map(\.text) + areas.keys.sorted())
    }
    .map { $0.flatMap(\.self).unique() }
  }

  /// A list of strokes and families, each stroke once.
  func strokes(_ entry: Entry) -> [Stroke.ID]? {
    entry.list(atLeast: 1) { item -> [Stroke.ID]? in
      item.word.flatMap { word in families[word] ?? stroke(word).map { [$0] } }
        ?? unknown(item, "stroke or family", among: strokes.map(\.text) + families.keys.sorted())
    }
    .map { $0.flatMap(\.self).unique() }
  }

  private func zones(named word: String) -> [Zone.ID]? { areas[word] ?? zone(word).map { [$0] } }

  private func zone(_ word: String) -> Zone.ID? { zones.first { $0.text == word } }

  private func stroke(_ word: String) -> Stroke.ID? { strokes.first { $0.text == word } }

  private func unknown<Value>(_ item: Entry, _ noun: String, among known: [String]) -> Value? {
    if isComplete {
      item.complain(
        "\(item.quoted.capitalisedFirst) is no \(noun).",
        remedy: Entry.suggestion(for: item.word, among: known))
    }
    return nil
  }
}

extension Array where Element: Hashable {
  /// Each once, in the order of first appearance.
  fileprivate func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

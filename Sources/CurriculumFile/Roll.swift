import Training
import Yams

/// The ids that a list of parts declares, for other parts that name them.
struct Roll<Subject> {
  let ids: [Found<Slug<Subject>>]
  /// Whether every part of the list has an id that could be read; when not, nobody can say that an id is missing.
  let isComplete: Bool

  init(of list: Entry?) {
    guard let list else {
      (ids, isComplete) = ([], true)
      return
    }
    let items = list.node.sequence.map(Array.init) ?? []
    ids = items.compactMap { item in
      // An item that is an id alone names what the library defines.
      guard let node = item.mapping?["id"] ?? item.scalar.map(Node.scalar),
        let id = node.scalar.flatMap({ Slug<Subject>($0.string) })
      else {
        return nil
      }
      return Found(value: id, entry: Entry(node: node, name: "“id”", complaints: list.complaints))
    }
    isComplete = list.node.sequence != nil && ids.count == items.count
  }

  private init(ids: [Found<Slug<Subject>>], isComplete: Bool) {
    self.ids = ids
    self.isComplete = isComplete
  }

  /// Of a list that could not be read.
  static var unreadable: Roll { Roll(ids: [], isComplete: false) }

  /// Complains when no part has this id.
  func check(_ id: Slug<Subject>, at entry: Entry, noun: String) {
    guard isComplete, !ids.contains(where: { $0.value == id }) else { return }
    entry.complain(
      "No \(noun) has the id “\(id)”.", remedy: Entry.suggestion(for: id.text, among: ids.map(\.value.text)))
  }
}

/// A value together with the place that a complaint about it points at.
struct Found<Value> {
  let value: Value
  let entry: Entry
}

extension Sequence {
  /// Complains at every later one of equal values.
  func complainOfRepeats<Value: Hashable>(
    _ sentence: (Value) -> String, remedy: String
  ) where Element == Found<Value> {
    var firstLines: [Value: Int] = [:]
    for found in self {
      if let line = firstLines[found.value] {
        found.entry.complain(sentence(found.value), remedy: "\(remedy) The first stands in line \(line).")
      } else {
        firstLines[found.value] = found.entry.position.line
      }
    }
  }
}

/// A group of keys with their values.
struct Group {
  let entry: Entry
  let noun: String
  let values: [String: Entry]

  /// The value of a key that must be there; a missing one is complained about.
  func required(_ key: String) -> Entry? {
    if let value = values[key] { return value }
    entry.complain("This \(noun) has no “\(key)”.", remedy: "Add “\(key): …” to it.")
    return nil
  }

  func optional(_ key: String) -> Entry? { values[key] }
}

import Credentials

extension Schema {
  /// What is wrong with a value, and where.
  struct Fault: Sendable {
    /// RFC 6901.
    let pointer: String
    let sentence: String
  }

  /// All that is wrong with a value; empty where it is of this form. At most twenty faults are told.
  func faults(in json: JSON, at pointer: String = "") -> [Fault] {
    var faults: [Fault] = []
    hold(json, at: pointer, &faults)
    return Array(faults.prefix(20))
  }

  private func hold(_ json: JSON, at pointer: String, _ faults: inout [Fault]) {
    func fault(_ sentence: String) { faults.append(Fault(pointer: pointer, sentence: sentence)) }
    switch self {
    case .text(let text):
      guard let value = json.string else { return fault("This is not a text.") }
      if let complaint = text.complaint(about: value) { fault(complaint) }
    case .integer(let range):
      guard let value = json.integer, range.contains(value) else {
        return fault("This is not a whole number from \(range.lowerBound) to \(range.upperBound).")
      }
    case .flag:
      if json.bool == nil { fault("This is neither true nor false.") }
    case .list(let element, let range):
      guard let elements = json.array else { return fault("This is not a list.") }
      guard range.contains(elements.count) else {
        return fault(
          "This list has \(elements.count) entries, and \(range.lowerBound) to \(range.upperBound) are taken."
        )
      }
      for (index, value) in elements.enumerated() { element.hold(value, at: "\(pointer)/\(index)", &faults) }
    case .object(let members):
      guard let object = json.object else { return fault("This is not an object.") }
      let known = Set(members.map(\.name))
      for member in object.members where !known.contains(member.name) {
        faults.append(
          Fault(
            pointer: "\(pointer)/\(member.name.escapedForPointer)", sentence: "There is no such member here.")
        )
      }
      for member in members {
        if let value = object[member.name] {
          member.schema.hold(value, at: "\(pointer)/\(member.name)", &faults)
        } else if member.isRequired {
          faults.append(Fault(pointer: "\(pointer)/\(member.name)", sentence: "This is missing."))
        }
      }
    case .either(let schemas):
      if !schemas.contains(where: { $0.faults(in: json).isEmpty }) {
        fault("This has none of the \(schemas.count) forms that it may have.")
      }
    case .named(_, let schema): schema.hold(json, at: pointer, &faults)
    case .anyObject:
      if json.object == nil { fault("This is not an object.") }
    }
  }
}

extension Schema.Text {
  func complaint(about value: String) -> String? {
    guard length.contains(value.unicodeScalars.count) else {
      return length.lowerBound == length.upperBound
        ? "This is not \(noun)."
        : "This has \(value.unicodeScalars.count) characters, and \(length.lowerBound) to \(length.upperBound) are taken."
    }
    return isFit(value) ? nil : "This is not \(noun)."
  }
}

extension String {
  fileprivate var escapedForPointer: String {
    String(prefix(64)).replacing("~", with: "~0").replacing("/", with: "~1")
  }
}

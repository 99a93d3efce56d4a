extension JSONText {
  /// The text in the JSON Canonicalization Scheme (RFC 8785).
  public func canonicalForm() -> [UInt8] {
    canonicalForm(of: root)
  }

  /// The canonical form of one value, optionally without one of its own members, and with another in place of
  /// its `@context`: the two changes that Data Integrity makes before it hashes.
  func canonicalForm(
    of value: NodeIndex, omitting omitted: String? = nil, replacingContextWith context: NodeIndex? = nil
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    let node = index.nodes[value]
    guard node.kind == .object, omitted != nil || context != nil else {
      write(value, to: &output)
      return output
    }
    write(node, to: &output) { name in
      if let omitted, isName(name, omitted) { return nil }
      if let context, isName(name, "@context") { return context }
      return name + 1
    }
    return output
  }

  private func write(_ value: NodeIndex, to output: inout [UInt8]) {
    let node = index.nodes[value]
    switch node.kind {
    case .literal, .number:
      output.append(contentsOf: bytes[Int(node.start)..<Int(node.end)])
    case .rewrittenNumber:
      output.append(contentsOf: index.rewritten[Int(node.start)..<Int(node.end)])
    case .string, .rewrittenString:
      writeString(node, to: &output)
    case .array:
      output.append(UInt8(ascii: "["))
      var element = value + 1
      while element < Int(node.next) {
        if element > value + 1 { output.append(UInt8(ascii: ",")) }
        write(element, to: &output)
        element = Int(index.nodes[element].next)
      }
      output.append(UInt8(ascii: "]"))
    case .object:
      write(node, to: &output) { $0 + 1 }
    }
  }

  /// Writes an object's members; `value` says where the value of a name is, or that the member is left out.
  private func write(_ object: Node, to output: inout [UInt8], value: (NodeIndex) -> NodeIndex?) {
    output.append(UInt8(ascii: "{"))
    var isFirst = true
    for position in Int(object.start)..<Int(object.end) {
      let name = Int(index.sortedNames[position])
      guard let value = value(name) else { continue }
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      writeString(index.nodes[name], to: &output)
      output.append(UInt8(ascii: ":"))
      write(value, to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }

  private func writeString(_ node: Node, to output: inout [UInt8]) {
    let range = Int(node.start)..<Int(node.end)
    if node.kind == .rewrittenString {
      output.appendJSONString(index.rewritten[range])
    } else {
      output.append(UInt8(ascii: "\""))
      output.append(contentsOf: bytes[range])
      output.append(UInt8(ascii: "\""))
    }
  }
}

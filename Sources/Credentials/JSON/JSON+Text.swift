extension JSON {
  public enum Layout: Sendable {
    /// Members in their own order, no white space.
    case compact
    /// Members in their own order, two spaces a level, a line feed at the end: how files are written.
    case pretty
    /// RFC 8785: members by UTF-16 code units, no white space.
    case canonical
  }

  /// UTF-8 text.
  public func bytes(_ layout: Layout = .pretty) -> [UInt8] {
    var output: [UInt8] = []
    write(to: &output, layout: layout, level: 0)
    if layout == .pretty { output.append(UInt8(ascii: "\n")) }
    return output
  }

  public func text(_ layout: Layout = .pretty) -> String {
    String(decoding: bytes(layout), as: UTF8.self)
  }

  private func write(to output: inout [UInt8], layout: Layout, level: Int) {
    switch self {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let bool): output.append(contentsOf: (bool ? "true" : "false").utf8)
    case .number(let number): number.write(to: &output)
    case .string(let string): output.appendJSONString(string.utf8)
    case .array(let elements):
      output.append(UInt8(ascii: "["))
      for (position, element) in elements.enumerated() {
        output.appendSeparator(isFirst: position == 0, layout: layout, level: level + 1)
        element.write(to: &output, layout: layout, level: level + 1)
      }
      output.close(with: UInt8(ascii: "]"), isEmpty: elements.isEmpty, layout: layout, level: level)
    case .object(let object):
      let members =
        layout == .canonical ? object.members.sorted { $0.name.precedes($1.name) } : object.members
      output.append(UInt8(ascii: "{"))
      for (position, member) in members.enumerated() {
        output.appendSeparator(isFirst: position == 0, layout: layout, level: level + 1)
        output.appendJSONString(member.name.utf8)
        output.append(UInt8(ascii: ":"))
        if layout == .pretty { output.append(UInt8(ascii: " ")) }
        member.value.write(to: &output, layout: layout, level: level + 1)
      }
      output.close(with: UInt8(ascii: "}"), isEmpty: members.isEmpty, layout: layout, level: level)
    }
  }
}

extension String {
  /// By UTF-16 code units (RFC 8785 section 3.2.3).
  fileprivate func precedes(_ other: String) -> Bool { utf16.lexicographicallyPrecedes(other.utf16) }
}

extension [UInt8] {
  /// A quoted string with only the escapes that RFC 8785 section 3.2.2.2 asks for.
  mutating func appendJSONString(_ contents: some Collection<UInt8>) {
    append(UInt8(ascii: "\""))
    // Escapes are rare, so what stands between two of them is copied at once.
    var rest = contents[...]
    while let escaped = rest.firstIndex(where: Self.isEscaped) {
      append(contentsOf: rest[..<escaped])
      appendEscape(of: rest[escaped])
      rest = rest[rest.index(after: escaped)...]
    }
    append(contentsOf: rest)
    append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case 0x08: append(contentsOf: "\\b".utf8)
    case 0x09: append(contentsOf: "\\t".utf8)
    case 0x0A: append(contentsOf: "\\n".utf8)
    case 0x0C: append(contentsOf: "\\f".utf8)
    case 0x0D: append(contentsOf: "\\r".utf8)
    case 0..<0x20:
      append(contentsOf: "\\u00".utf8)
      append(contentsOf: [byte].hexadecimal.utf8)
    default: append(contentsOf: [UInt8(ascii: "\\"), byte])
    }
  }

  fileprivate mutating func appendSeparator(isFirst: Bool, layout: JSON.Layout, level: Int) {
    if !isFirst { append(UInt8(ascii: ",")) }
    if layout == .pretty { appendLine(level: level) }
  }

  fileprivate mutating func close(with bracket: UInt8, isEmpty: Bool, layout: JSON.Layout, level: Int) {
    if layout == .pretty, !isEmpty { appendLine(level: level) }
    append(bracket)
  }

  private mutating func appendLine(level: Int) {
    append(UInt8(ascii: "\n"))
    append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }
}

/// JSON as it was received: the bytes, and an index over them made in one pass.
///
/// A record is checked from this form. Most of a canonical form is copied from the received bytes, so no string
/// and no tree is built in order to hash a document. For reading and building there is ``JSON``.
public struct JSONText: Sendable {
  public let bytes: [UInt8]
  let index: Index

  /// Reads the bytes strictly: one value, valid UTF-8, no repeated member, nothing outside RFC 8259 and RFC 7493.
  public init(_ bytes: [UInt8], limits: Limits = .standard) throws(JSONError) {
    var parser = JSONParser(bytes, limits: limits)
    index = try parser.parse()
    self.bytes = bytes
  }

  /// Bounds on what a stranger can make us read.
  public struct Limits: Hashable, Sendable {
    /// Bytes of the whole text.
    public var size: Int
    /// Levels of arrays and objects.
    public var depth: Int
    /// Entries of any one array or object.
    public var members: Int

    /// One mebibyte, 32 levels, 4,096 entries: about a hundred times the largest record that we issue.
    public static let standard = Limits(size: 1 << 20, depth: 32, members: 4096)

    public init(size: Int, depth: Int, members: Int) {
      self.size = size
      self.depth = depth
      self.members = members
    }
  }
}

extension JSONText {
  /// The values in the order of the text, each container before its contents.
  struct Index: Sendable {
    var nodes: [Node] = []
    /// For every object, the indexes of its names sorted as RFC 8785 section 3.2.3 asks.
    var sortedNames: [Int32] = []
    /// The contents of strings that were written with escapes, and the ES6 text of numbers that were not.
    var rewritten: [UInt8] = []
  }

  struct Node: Sendable {
    enum Kind: UInt8, Sendable {
      case literal
      /// Bytes of the text that are canonical as they stand; for a string, without its quotation marks.
      case string, number
      /// The same, in `Index.rewritten`.
      case rewrittenString, rewrittenNumber
      case array
      /// `start` and `end` are bounds in `Index.sortedNames`.
      case object
    }

    var kind: Kind
    var start: Int32
    var end: Int32
    /// The index of the first node after this value and all that it contains.
    var next: Int32
  }

  typealias NodeIndex = Int

  var root: NodeIndex { 0 }

  /// The value of a member of an object; nothing when there is none.
  func member(_ name: String, of object: NodeIndex) -> NodeIndex? {
    let node = index.nodes[object]
    guard node.kind == .object else { return nil }
    for position in Int(node.start)..<Int(node.end) {
      let nameIndex = Int(index.sortedNames[position])
      if isName(nameIndex, name) { return nameIndex + 1 }
    }
    return nil
  }

  /// The elements of an array, or the value alone.
  func elements(of value: NodeIndex) -> [NodeIndex] {
    guard index.nodes[value].kind == .array else { return [value] }
    var elements: [NodeIndex] = []
    var element = value + 1
    while element < Int(index.nodes[value].next) {
      elements.append(element)
      element = Int(index.nodes[element].next)
    }
    return elements
  }

  func isName(_ nameIndex: NodeIndex, _ name: String) -> Bool {
    let node = index.nodes[nameIndex]
    let source = node.kind == .rewrittenString ? index.rewritten : bytes
    // Nearly every name differs in its length already.
    return node.end - node.start == name.utf8.count
      && source[Int(node.start)..<Int(node.end)].elementsEqual(name.utf8)
  }
}

extension JSONText {
  /// The whole as a value.
  public var value: JSON { value(at: root) }

  func value(at position: NodeIndex) -> JSON {
    let node = index.nodes[position]
    switch node.kind {
    case .literal:
      switch bytes[Int(node.start)] {
      case UInt8(ascii: "t"): return .bool(true)
      case UInt8(ascii: "f"): return .bool(false)
      default: return .null
      }
    case .string, .rewrittenString:
      return .string(string(of: node))
    case .number, .rewrittenNumber:
      // The parser has made sure that the text is a finite double.
      return Double(string(of: node)).flatMap(JSON.Number.init).map(JSON.number) ?? .null
    case .array:
      return .array(elements(of: position).map(value(at:)))
    case .object:
      var members: [JSON.Object.Member] = []
      members.reserveCapacity(Int(node.end - node.start))
      var name = position + 1
      while name < Int(node.next) {
        members.append(.init(name: string(of: index.nodes[name]), value: value(at: name + 1)))
        name = Int(index.nodes[name + 1].next)
      }
      return .object(JSON.Object(distinct: members))
    }
  }

  /// The contents of a string; nothing for another kind of value.
  func string(at position: NodeIndex) -> String? {
    let node = index.nodes[position]
    guard node.kind == .string || node.kind == .rewrittenString else { return nil }
    return string(of: node)
  }

  private func string(of node: Node) -> String {
    let range = Int(node.start)..<Int(node.end)
    switch node.kind {
    case .rewrittenString, .rewrittenNumber: return String(decoding: index.rewritten[range], as: UTF8.self)
    default: return String(decoding: bytes[range], as: UTF8.self)
    }
  }
}

extension JSON {
  /// Reads bytes strictly; see ``JSONText``.
  public init(parsing bytes: [UInt8], limits: JSONText.Limits = .standard) throws(JSONError) {
    self = try JSONText(bytes, limits: limits).value
  }
}

/// One JSON value, as a program builds and reads it.
///
/// An object keeps the order of its members, so that a file shows what matters first; two objects are equal
/// when they hold the same members in any order. Strings are compared by their code units: JSON, unlike
/// `String`, tells `é` in one scalar from `é` in two.
public enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Number)
  case string(String)
  case array([JSON])
  case object(Object)
}

extension JSON {
  /// A finite number. JSON has no other, so there is no way to make one.
  public struct Number: Hashable, Sendable {
    public let double: Double

    /// Nothing for an infinite value or a value that is not a number.
    public init?(_ double: Double) {
      guard double.isFinite else { return nil }
      // -0 and 0 are written alike, so they are one value.
      self.double = double == 0 ? 0 : double
    }

    /// Nothing beyond ±2⁵³, where doubles begin to skip integers.
    public init?(_ integer: Int) {
      guard integer.magnitude <= 1 << 53 else { return nil }
      double = Double(integer)
    }

    init(small integer: Int32) { double = Double(integer) }

    /// The value, when it is an integer within ±2⁵³.
    public var integer: Int? {
      guard double.magnitude <= 0x1p53 else { return nil }
      return Int(exactly: double)
    }
  }

  /// Members in the order in which they were written, each name once.
  public struct Object: Sendable {
    public struct Member: Sendable {
      public var name: String
      public var value: JSON
    }

    public private(set) var members: [Member] = []

    public init() {}

    /// The parser has refused repeated names already.
    init(distinct members: [Member]) { self.members = members }

    /// The value of a member; setting nothing removes the member, setting an absent one appends it.
    public subscript(name: String) -> JSON? {
      get { index(of: name).map { members[$0].value } }
      set {
        switch (index(of: name), newValue) {
        case (let index?, let value?): members[index].value = value
        case (let index?, nil): members.remove(at: index)
        case (nil, let value?): members.append(Member(name: name, value: value))
        case (nil, nil): break
        }
      }
    }

    private func index(of name: String) -> Int? {
      members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
    }
  }
}

extension JSON {
  /// The member of an object; nothing when this is no object or has no such member.
  public subscript(name: String) -> JSON? {
    get { object?[name] }
    set {
      var object = object ?? Object()
      object[name] = newValue
      self = .object(object)
    }
  }

  /// The element of an array; nothing when this is no array or is shorter.
  public subscript(index: Int) -> JSON? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  public var string: String? {
    guard case .string(let string) = self else { return nil }
    return string
  }

  public var bool: Bool? {
    guard case .bool(let bool) = self else { return nil }
    return bool
  }

  /// The value of an integral number within ±2⁵³.
  public var integer: Int? {
    guard case .number(let number) = self else { return nil }
    return number.integer
  }

  public var array: [JSON]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  public var object: Object? {
    guard case .object(let object) = self else { return nil }
    return object
  }

  /// The elements of an array, or this value alone: linked data writes a set of one either way.
  public var elements: [JSON] { array ?? [self] }
}

extension JSON: ExpressibleByBooleanLiteral, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int32) { self = .number(Number(small: value)) }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }

  /// A name written twice keeps its last value.
  public init(dictionaryLiteral members: (String, JSON)...) {
    var object = Object()
    for (name, value) in members { object[name] = value }
    self = .object(object)
  }
}

extension JSON: Hashable {
  public static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)):
      left.members.count == right.members.count
        && left.members.allSatisfy { right[$0.name] == $0.value }
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(bytes(.canonical)) }
}

/// One pass over a text that refuses whatever is not strict JSON and leaves an index behind.
///
/// Not copyable, because each silent copy would count the references of all its arrays.
struct JSONParser: ~Copyable {
  private let bytes: [UInt8]
  private let limits: JSONText.Limits
  private var position = 0
  private var index = JSONText.Index()
  /// Names of the objects that are still open, innermost last.
  private var openNames: [Int32] = []

  init(_ bytes: [UInt8], limits: JSONText.Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func parse() throws(JSONError) -> JSONText.Index {
    guard bytes.count <= min(limits.size, Int(Int32.max)) else {
      throw error(.tooLarge(limit: limits.size), at: 0)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw error(.byteOrderMark, at: 0) }
    index.nodes.reserveCapacity(bytes.count / 16 + 1)
    skipWhitespace()
    try parseValue(depth: 0)
    skipWhitespace()
    guard position == bytes.count else { throw error(.bytesAfterTheValue) }
    return index
  }

  private mutating func parseValue(depth: Int) throws(JSONError) {
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    switch bytes[position] {
    case UInt8(ascii: "{"): try parseObject(depth: depth + 1)
    case UInt8(ascii: "["): try parseArray(depth: depth + 1)
    case UInt8(ascii: "\""): try parseString()
    case UInt8(ascii: "t"): try parseLiteral("true")
    case UInt8(ascii: "f"): try parseLiteral("false")
    case UInt8(ascii: "n"): try parseLiteral("null")
    default: try parseNumber()
    }
  }

  // MARK: Containers

  private mutating func parseObject(depth: Int) throws(JSONError) {
    guard depth <= limits.depth else { throw error(.tooDeep(limit: limits.depth)) }
    let object = append(.object, from: 0, to: 0)
    let firstName = openNames.count
    position += 1
    skipWhitespace()
    if try !skip(UInt8(ascii: "}")) {
      repeat {
        skipWhitespace()
        guard position < bytes.count else { throw error(.unexpectedEnd) }
        guard bytes[position] == UInt8(ascii: "\"") else { throw error(.unexpectedByte(bytes[position])) }
        guard openNames.count - firstName < limits.members else {
          throw error(.tooManyMembers(limit: limits.members))
        }
        openNames.append(Int32(index.nodes.count))
        try parseString()
        skipWhitespace()
        guard try skip(UInt8(ascii: ":")) else { throw error(.unexpectedByte(bytes[position])) }
        skipWhitespace()
        try parseValue(depth: depth)
        skipWhitespace()
      } while try skip(UInt8(ascii: ","))
      guard try skip(UInt8(ascii: "}")) else { throw error(.unexpectedByte(bytes[position])) }
    }
    index.nodes[object].start = Int32(index.sortedNames.count)
    try sortNames(from: firstName)
    index.sortedNames.append(contentsOf: openNames[firstName...])
    openNames.removeSubrange(firstName...)
    index.nodes[object].end = Int32(index.sortedNames.count)
    index.nodes[object].next = Int32(index.nodes.count)
  }

  /// By insertion: objects are short, and those of a text in canonical form are in order already.
  private mutating func sortNames(from first: Int) throws(JSONError) {
    guard openNames.count - first > 1 else { return }
    // A long object out of order would make insertion quadratic, so it is sorted by merging first.
    if openNames.count - first > 64 {
      openNames.replaceSubrange(first..., with: sortedByMerging(openNames[first...]))
    }
    for unsorted in (first + 1)..<openNames.count {
      let name = openNames[unsorted]
      var place = unsorted
      while place > first {
        let order = compareNames(openNames[place - 1], name)
        if order < 0 { break }
        if order == 0 { throw repeated(openNames[place - 1], name) }
        openNames[place] = openNames[place - 1]
        place -= 1
      }
      openNames[place] = name
    }
  }

  private func sortedByMerging(_ names: ArraySlice<Int32>) -> [Int32] {
    guard names.count > 1 else { return Array(names) }
    let middle = (names.startIndex + names.endIndex) / 2
    var left = sortedByMerging(names[..<middle])[...]
    var right = sortedByMerging(names[middle...])[...]
    var sorted: [Int32] = []
    sorted.reserveCapacity(names.count)
    while let first = left.first, let second = right.first {
      sorted.append(compareNames(first, second) <= 0 ? left.removeFirst() : right.removeFirst())
    }
    return sorted + left + right
  }

  /// Negative, zero or positive, by UTF-16 code units (RFC 8785 section 3.2.3), without decoding the UTF-8.
  private func compareNames(_ left: Int32, _ right: Int32) -> Int {
    let (left, right) = (index.nodes[Int(left)], index.nodes[Int(right)])
    let leftRewritten = left.kind == .rewrittenString
    let rightRewritten = right.kind == .rewrittenString
    var (leftPosition, rightPosition) = (Int(left.start), Int(right.start))
    while leftPosition < Int(left.end), rightPosition < Int(right.end) {
      let leftByte = leftRewritten ? index.rewritten[leftPosition] : bytes[leftPosition]
      let rightByte = rightRewritten ? index.rewritten[rightPosition] : bytes[rightPosition]
      if leftByte != rightByte { return Int(leftByte.utf16Rank) - Int(rightByte.utf16Rank) }
      leftPosition += 1
      rightPosition += 1
    }
    return Int(left.end - left.start) - Int(right.end - right.start)
  }

  private func repeated(_ earlier: Int32, _ later: Int32) -> JSONError {
    let node = index.nodes[Int(max(earlier, later))]
    let source = node.kind == .rewrittenString ? index.rewritten : bytes
    let name = String(decoding: source[Int(node.start)..<Int(node.end)], as: UTF8.self)
    return error(.repeatedMember(name))
  }

  private mutating func parseArray(depth: Int) throws(JSONError) {
    guard depth <= limits.depth else { throw error(.tooDeep(limit: limits.depth)) }
    let array = append(.array, from: 0, to: 0)
    position += 1
    skipWhitespace()
    if try !skip(UInt8(ascii: "]")) {
      var count = 0
      repeat {
        guard count < limits.members else { throw error(.tooManyMembers(limit: limits.members)) }
        count += 1
        skipWhitespace()
        try parseValue(depth: depth)
        skipWhitespace()
      } while try skip(UInt8(ascii: ","))
      guard try skip(UInt8(ascii: "]")) else { throw error(.unexpectedByte(bytes[position])) }
    }
    index.nodes[array].next = Int32(index.nodes.count)
  }

  // MARK: Strings

  private mutating func parseString() throws(JSONError) {
    position += 1
    let start = position
    while true {
      position = endOfPlainText(from: position)
      guard position < bytes.count else { throw error(.unexpectedEnd) }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        append(.string, from: start, to: position)
        position += 1
        return
      case UInt8(ascii: "\\"): return try parseEscapedString(from: start)
      case let lead: try skipCharacter(lead)
      }
    }
  }

  /// Where the run of ASCII ends that needs no look: most of a text passes through this loop, so it holds nothing else.
  private func endOfPlainText(from start: Int) -> Int {
    let text = bytes.span
    var position = start
    while position < text.count {
      let byte = text[position]
      if byte &- 0x20 >= 0x60 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      position += 1
    }
    return position
  }

  /// Goes on after the first escape: the contents move to `rewritten`, unescaped.
  private mutating func parseEscapedString(from start: Int) throws(JSONError) {
    let rewrittenStart = index.rewritten.count
    index.rewritten.append(contentsOf: bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        append(.rewrittenString, from: rewrittenStart, to: index.rewritten.count)
        position += 1
        return
      case UInt8(ascii: "\\"):
        position += 1
        try parseEscape()
      default:
        // Most of what stands between two escapes is a run that needs no look.
        let run = position
        position = endOfPlainText(from: position)
        if position == run { try skipCharacter(byte) }
        index.rewritten.append(contentsOf: bytes[run..<position])
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func parseEscape() throws(JSONError) {
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): index.rewritten.append(byte)
    case UInt8(ascii: "b"): index.rewritten.append(0x08)
    case UInt8(ascii: "f"): index.rewritten.append(0x0C)
    case UInt8(ascii: "n"): index.rewritten.append(0x0A)
    case UInt8(ascii: "r"): index.rewritten.append(0x0D)
    case UInt8(ascii: "t"): index.rewritten.append(0x09)
    case UInt8(ascii: "u"):
      var scalar = try parseCodeUnit()
      switch scalar {
      case 0xD800...0xDBFF:
        guard try skip(UInt8(ascii: "\\")), try skip(UInt8(ascii: "u")) else { throw error(.loneSurrogate) }
        let low = try parseCodeUnit()
        guard (0xDC00...0xDFFF).contains(low) else { throw error(.loneSurrogate) }
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
      case 0xDC00...0xDFFF: throw error(.loneSurrogate)
      default: break
      }
      if let scalar = Unicode.Scalar(scalar) {
        index.rewritten.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    default: throw error(.unknownEscape, at: position - 1)
    }
  }

  private mutating func parseCodeUnit() throws(JSONError) -> UInt32 {
    guard position + 4 <= bytes.count else { throw error(.unexpectedEnd) }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = bytes[position].hexadecimalValue else { throw error(.unknownEscape) }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }

  /// Moves over one character of a string, checking that it is well-formed UTF-8 (Unicode table 3-7).
  private mutating func skipCharacter(_ lead: UInt8) throws(JSONError) {
    if lead < 0x80 {
      guard lead >= 0x20 else { throw error(.controlCharacter) }
      position += 1
      return
    }
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw error(.invalidUTF8)
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]) else {
      throw error(.invalidUTF8)
    }
    for offset in 2..<max(length, 2) {
      guard bytes[position + offset] & 0xC0 == 0x80 else { throw error(.invalidUTF8) }
    }
    position += length
  }

  // MARK: Numbers and literals

  private mutating func parseNumber() throws(JSONError) {
    let start = position
    _ = skipIfPresent(UInt8(ascii: "-"))
    let digits = position
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    let startsWithZero = bytes[position] == UInt8(ascii: "0")
    try skipDigits()
    if startsWithZero, position > digits + 1 {
      throw error(.unexpectedByte(bytes[digits + 1]), at: digits + 1)
    }
    let integerEnd = position
    if skipIfPresent(UInt8(ascii: ".")) { try skipDigits() }
    if skipIfPresent(UInt8(ascii: "e")) || skipIfPresent(UInt8(ascii: "E")) {
      if !skipIfPresent(UInt8(ascii: "+")) { _ = skipIfPresent(UInt8(ascii: "-")) }
      try skipDigits()
    }
    if position == integerEnd {
      var magnitude: UInt64 = 0
      for digit in bytes[digits..<position] {
        magnitude = magnitude * 10 + UInt64(digit - UInt8(ascii: "0"))
        guard magnitude <= 1 << 53 else { throw error(.integerBeyondDoubles, at: start) }
      }
      // "-0" is the one integer whose canonical text differs from its own.
      if magnitude > 0 || digits == start {
        append(.number, from: start, to: position)
        return
      }
    }
    guard let double = Double(String(decoding: bytes[start..<position], as: UTF8.self)),
      let number = JSON.Number(double)
    else { throw error(.numberOutOfRange, at: start) }
    let rewrittenStart = index.rewritten.count
    number.write(to: &index.rewritten)
    append(.rewrittenNumber, from: rewrittenStart, to: index.rewritten.count)
  }

  private mutating func skipDigits() throws(JSONError) {
    let start = position
    while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    guard position > start else {
      throw position < bytes.count ? error(.unexpectedByte(bytes[position])) : error(.unexpectedEnd)
    }
  }

  private mutating func parseLiteral(_ literal: String) throws(JSONError) {
    let start = position
    for _ in 0..<literal.utf8.count {
      guard position < bytes.count else { throw error(.unexpectedEnd) }
      position += 1
    }
    guard bytes[start..<position].elementsEqual(literal.utf8) else {
      throw error(.unexpectedByte(bytes[start]), at: start)
    }
    append(.literal, from: start, to: position)
  }

  // MARK: Bytes

  private mutating func skipWhitespace() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
      default: return
      }
    }
  }

  /// Whether the byte stood here; the text must not end.
  private mutating func skip(_ byte: UInt8) throws(JSONError) -> Bool {
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    return skipIfPresent(byte)
  }

  private mutating func skipIfPresent(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  @discardableResult
  private mutating func append(_ kind: JSONText.Node.Kind, from start: Int, to end: Int) -> Int {
    let node = index.nodes.count
    index.nodes.append(
      JSONText.Node(kind: kind, start: Int32(start), end: Int32(end), next: Int32(node + 1)))
    return node
  }

  private func error(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
    JSONError(reason: reason, offset: offset ?? position)
  }
}

extension UInt8 {
  /// Orders the first differing bytes of two UTF-8 texts as their UTF-16 code units are ordered: characters
  /// beyond U+FFFF (lead bytes from F0) are written with surrogates, which lie below U+E000 (lead bytes EE, EF).
  fileprivate var utf16Rank: UInt8 { self == 0xEE || self == 0xEF ? self + 0x10 : self }
}

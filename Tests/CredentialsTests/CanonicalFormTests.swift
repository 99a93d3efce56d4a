import Foundation
import TestSupport
import Testing

@testable import Credentials

/// RFC 8785.
@Suite struct CanonicalFormTests {
  @Test func `doubles are written as ECMAScript writes them`() throws {
    for pair in try #require(try Vectors.json("jcs.json")["numbers"]?.array) {
      let bits = try #require(pair[0]?.string.flatMap { UInt64($0, radix: 16) })
      let number = try #require(JSON.Number(Double(bitPattern: bits)))
      #expect(number.description == pair[1]?.string)
    }
  }

  @Test func `objects of our own vectors are written canonically`() throws {
    for object in try #require(try Vectors.json("jcs.json")["objects"]?.array) {
      let input = try #require(object["input"]?.string).bytes
      let expected = object["canonicalUtf8Hex"]?.string
      #expect(try JSONText(input).canonicalForm().hexadecimal == expected)
      #expect(try JSON(parsing: input).bytes(.canonical).hexadecimal == expected)
    }
  }

  @Test(arguments: ["arrays", "structures", "unicode", "values"])
  func `the published vectors of RFC 8785 are written canonically`(_ name: String) throws {
    try Conformance.run { folder in
      let input = try folder.bytes("jcs/input/\(name).json")
      let expected = try folder.text("jcs/output/\(name).json")
      #expect(String(decoding: try JSONText(input).canonicalForm(), as: UTF8.self) == expected)
      #expect(try JSON(parsing: input).text(.canonical) == expected)
      let hex = try folder.text("jcs/outhex/\(name).txt").filter { !$0.isWhitespace }
      #expect(try JSONText(input).canonicalForm().hexadecimal == hex)
    }
  }

  @Test func `names are sorted by UTF-16 code units, not by code points`() throws {
    let text = try JSONText("{\"\u{FB33}\":1,\"\u{1F600}\":2,\"\\u20ac\":3,\"1\":4,\"\u{E000}\":5}".bytes)
    let expected = "{\"1\":4,\"\u{20ac}\":3,\"\u{1F600}\":2,\"\u{E000}\":5,\"\u{FB33}\":1}"
    #expect(String(decoding: text.canonicalForm(), as: UTF8.self) == expected)
    #expect(text.value.text(.canonical) == expected)
  }

  @Test(arguments: [
    ("120.0", "120"), ("1.2e2", "120"), ("-0", "0"), ("-0.0", "0"), ("0.000001", "0.000001"),
    ("1e-7", "1e-7"), ("1e21", "1e+21"),
    ("100000000000000000000.0", "100000000000000000000"), ("4.50", "4.5"), ("-1.5e-9", "-1.5e-9"),
    ("0e5", "0"),
  ])
  func `one number has one text`(_ text: String, _ expected: String) throws {
    #expect(String(decoding: try JSONText(text.bytes).canonicalForm(), as: UTF8.self) == expected)
    #expect(try JSON(parsing: text.bytes).text(.canonical) == expected)
  }

  @Test func `long objects are sorted like short ones, and repeated names found in them`() {
    forAll(5) { random in
      var names = (0..<500).map { "name-\($0)" }
      names.shuffle(using: &random)
      let text = "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
      let expected = "{" + names.sorted().map { "\"\($0)\":0" }.joined(separator: ",") + "}"
      try #require(String(decoding: try JSONText(text.bytes).canonicalForm(), as: UTF8.self) == expected)
      let repeated = "{\"name-250\":1," + text.dropFirst()
      let error = try #require(throws: JSONError.self) { try JSONText(repeated.bytes) }
      try #require(error.reason == .repeatedMember("name-250"))
    }
  }

  /// Both writers, the one over bytes and the one over values, and a second reading agree.
  @Test func `the canonical form of a canonical form is itself`() {
    forAll(500) { random in
      let value = JSON.random(using: &random, depth: 4)
      let canonical = value.bytes(.canonical)
      for layout in [JSON.Layout.compact, .pretty, .canonical] {
        let text = try JSONText(value.bytes(layout), limits: .generous)
        try #require(text.canonicalForm() == canonical)
        try #require(text.value == value)
      }
    }
  }
}

extension JSON {
  static func random(using random: inout Seeded, depth: Int) -> JSON {
    switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &random) {
    case 0: .null
    case 1: .bool(.random(using: &random))
    case 2: JSON.Number(Int.random(in: -(1 << 53)...1 << 53, using: &random)).map(JSON.number) ?? .null
    case 3: JSON.Number(Double(bitPattern: random.next())).map(rereadable) ?? .null
    case 4: .string(randomText(using: &random))
    case 5:
      .array(
        (0..<Int.random(in: 0...5, using: &random)).map { _ in .random(using: &random, depth: depth - 1) })
    default:
      .object(
        (0..<Int.random(in: 0...8, using: &random)).reduce(into: Object()) { object, _ in
          object[randomText(using: &random)] = .random(using: &random, depth: depth - 1)
        })
    }
  }

  /// From 2⁵³ to 10²¹ the canonical text of a double is an integer that a strict reader refuses.
  private static func rereadable(_ number: Number) -> JSON {
    (0x1p53...1e21).contains(number.double.magnitude) ? .null : .number(number)
  }

  private static func randomText(using random: inout Seeded) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x20...0x7F, 0x80...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF,
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let range = ranges[.random(in: ranges.indices, using: &random)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

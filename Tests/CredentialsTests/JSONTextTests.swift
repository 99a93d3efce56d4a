import TestSupport
import Testing

@testable import Credentials

@Suite struct JSONTextTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "1.5", "1e3", "1E-2", "\"\"", "\"é\"", "[]", "{}", " [1, 2 ] ",
    "\t{\"a\":\n[{}]}\r",
    "\"\\u0041\\n\\/\\ud83d\\ude00\"", "9007199254740992", "-9007199254740992", "5e-324",
  ])
  func `a text of RFC 8259 is read`(_ text: String) throws {
    _ = try JSON(parsing: text.bytes)
  }

  @Test(arguments: [
    ("", JSONError.Reason.unexpectedEnd, 0),
    ("{\"a\":1", .unexpectedEnd, 6),
    ("[1,]", .unexpectedByte(UInt8(ascii: "]")), 3),
    ("{\"a\":1,}", .unexpectedByte(UInt8(ascii: "}")), 7),
    ("{a:1}", .unexpectedByte(UInt8(ascii: "a")), 1),
    ("[1 2]", .unexpectedByte(UInt8(ascii: "2")), 3),
    ("'a'", .unexpectedByte(UInt8(ascii: "'")), 0),
    ("01", .unexpectedByte(UInt8(ascii: "1")), 1),
    ("-", .unexpectedEnd, 1),
    ("1.", .unexpectedEnd, 2),
    (".5", .unexpectedByte(UInt8(ascii: ".")), 0),
    ("1e", .unexpectedEnd, 2),
    ("+1", .unexpectedByte(UInt8(ascii: "+")), 0),
    ("NaN", .unexpectedByte(UInt8(ascii: "N")), 0),
    ("Infinity", .unexpectedByte(UInt8(ascii: "I")), 0),
    ("nulL", .unexpectedByte(UInt8(ascii: "n")), 0),
    ("1 1", .bytesAfterTheValue, 2),
    ("{}\0", .bytesAfterTheValue, 2),
    ("9007199254740993", .integerBeyondDoubles, 0),
    ("-9007199254740993", .integerBeyondDoubles, 0),
    ("123456789012345678901234567890", .integerBeyondDoubles, 0),
    ("1e400", .numberOutOfRange, 0),
    ("\"\\ud800\"", .loneSurrogate, 7),
    ("\"\\ud800x\"", .loneSurrogate, 7),
    ("\"\\ud800\\u0041\"", .loneSurrogate, 13),
    ("\"\\udc00\"", .loneSurrogate, 7),
    ("\"\\x\"", .unknownEscape, 2),
    ("\"\\u12g4\"", .unknownEscape, 5),
    ("\"a\nb\"", .controlCharacter, 2),
    ("\"abc", .unexpectedEnd, 4),
    ("{\"a\":1,\"a\":2}", .repeatedMember("a"), 13),
    ("{\"a\":1,\"b\":3,\"\\u0061\":2}", .repeatedMember("a"), 24),
  ])
  func `a text that is not strict JSON is refused, with the place`(
    _ text: String, _ reason: JSONError.Reason, _ offset: Int
  ) {
    #expect(throws: JSONError(reason: reason, offset: offset)) { try JSON(parsing: text.bytes) }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `a string that is not UTF-8 is refused`(_ bytes: [UInt8]) {
    let text = [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")]
    #expect(throws: JSONError(reason: .invalidUTF8, offset: 1)) { try JSON(parsing: text) }
  }

  @Test func `a byte order mark is refused`() {
    #expect(throws: JSONError(reason: .byteOrderMark, offset: 0)) {
      try JSON(parsing: [0xEF, 0xBB, 0xBF] + "{}".bytes)
    }
  }

  @Test func `size, depth and entries are limited`() {
    let limits = JSONText.Limits(size: 16, depth: 2, members: 3)
    #expect(throws: JSONError(reason: .tooLarge(limit: 16), offset: 0)) {
      try JSON(parsing: "[                ]".bytes, limits: limits)
    }
    #expect(throws: JSONError(reason: .tooDeep(limit: 2), offset: 2)) {
      try JSON(parsing: "[[[]]]".bytes, limits: limits)
    }
    #expect(throws: JSONError(reason: .tooManyMembers(limit: 3), offset: 7)) {
      try JSON(parsing: "[1,2,3,4]".bytes, limits: limits)
    }
    #expect(throws: Never.self) { try JSON(parsing: "[[1],[2],{}]".bytes, limits: limits) }
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONError(reason: .tooDeep(limit: 32), offset: 32)) { try JSON(parsing: deep.bytes) }
  }

  @Test func `members keep their order in a file`() throws {
    let text = "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    {}\n  ],\n  \"c\": []\n}\n"
    #expect(try JSON(parsing: text.bytes).text() == text)
  }

  @Test func `two spellings of é are two names`() throws {
    let json = try JSON(parsing: "{\"\u{e9}\":1,\"e\u{301}\":2}".bytes)
    #expect(json["\u{e9}"] == 1)
    #expect(json["e\u{301}"] == 2)
    #expect(JSON.string("\u{e9}") != JSON.string("e\u{301}"))
  }

  @Test func `values are built and read by name and place`() {
    var json: JSON = ["name": "Ashiatsu", "tags": ["a", "b"], "hours": 120, "open": true]
    #expect(json["name"]?.string == "Ashiatsu")
    #expect(json["tags"]?[1] == "b")
    #expect(json["tags"]?[2] == nil)
    #expect(json["hours"]?.integer == 120)
    #expect(json["open"]?.bool == true)
    #expect(json["name"]?.elements == ["Ashiatsu"])
    json["name"] = nil
    json["scope"] = "record"
    #expect(json.text(.compact) == #"{"tags":["a","b"],"hours":120,"open":true,"scope":"record"}"#)
  }

  @Test func `a number is finite and an integer exact`() {
    #expect(JSON.Number(Double.nan) == nil)
    #expect(JSON.Number(-Double.infinity) == nil)
    #expect(JSON.Number(1 << 53 + 1) == nil)
    #expect(JSON.Number(1 << 53)?.integer == 1 << 53)
    #expect(JSON.Number(1.5)?.integer == nil)
  }

  /// Random bytes, and random changes of a real record: parsed or refused, never a trap.
  @Test func `whatever bytes come, the parser answers`() throws {
    let record = try Vectors.bytes("credentials/full.json")
    forAll(2000) { random in
      var bytes = record
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[.random(in: bytes.indices, using: &random)] = .random(in: .min ... .max, using: &random)
      }
      if let json = try? JSON(parsing: bytes) {
        let text = try JSONText(json.bytes(.compact), limits: .generous)
        try #require(text.canonicalForm() == json.bytes(.canonical))
        try #require(text.value == json)
      }
    }
  }
}

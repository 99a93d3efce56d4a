import TestSupport
import Testing

@testable import Postgres

/// Sends a value to the server and asks for it back, for the server's own text of it, and for what the server reads in that text.
private struct Echo<Value: PostgresValue>: Statement {
  struct Answer {
    let value: Value
    let text: String?
    /// The value that the server reads in its own text.
    let reread: Value
    /// Whether that is, to the server, the value that was sent.
    let isEqual: Bool
  }

  static var name: String { "echo" }
  static var sql: String {
    "select $1, $1::text, $1::text::\(type), $1::text::\(type) is not distinct from $1"
  }
  static var parameterTypes: [UInt32] { [Value.typeOID] }
  /// The server's name of the type.
  private static var type: String {
    switch Value.typeOID {
    case 16: "bool"
    case 17: "bytea"
    case 20: "int8"
    case 21: "int2"
    case 23: "int4"
    case 1007: "int4[]"
    case 1009: "text[]"
    case 1082: "date"
    case 1184: "timestamptz"
    case 2950: "uuid"
    case 2951: "uuid[]"
    case 3802: "jsonb"
    default: "text"
    }
  }

  let value: Value
  func bind(into parameters: inout Parameters) { parameters.append(value) }
  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Answer {
    try rows.one { row throws(DatabaseError) in
      Answer(
        value: try rows.value(row, 0), text: try rows.value(row, 1), reread: try rows.value(row, 2),
        isEqual: try rows.value(row, 3))
    }
  }
}

@Suite struct CodecTests {
  private func tool() async throws -> ToolConnection {
    let tool = try await TestDatabase.tool()
    try await tool.script("set datestyle = iso; set timezone = 'UTC'")
    return tool
  }

  /// The value comes back as it was sent, also through the server's text of it, and also as an optional.
  ///
  /// - Parameter text: what that text must be, where we know it otherwise.
  private func requireEcho<Value: PostgresValue & Equatable>(
    of value: Value, on tool: ToolConnection, as text: String? = nil
  ) async throws {
    let echo = try await tool.run(Echo(value: value))
    try #require(echo.value == value)
    try #require(echo.reread == value)
    try #require(echo.isEqual)
    if let text { try #require(echo.text == text) }
    try #require(try await tool.run(Echo<Value?>(value: value)).value == value)
  }

  private func requireEcho<Value: PostgresValue & Equatable>(
    of values: [Value], as text: (Value) -> String?
  ) async throws {
    let tool = try await tool()
    for value in values { try await requireEcho(of: value, on: tool, as: text(value)) }
    let null = try await tool.run(Echo<Value?>(value: nil))
    #expect(null.value == nil)
    #expect(null.text == nil)
    #expect(null.reread == nil)
  }

  @Test func `bool`() async throws {
    try await requireEcho(of: [true, false]) { $0 ? "true" : "false" }
  }

  @Test func `int2, int4 and int8`() async throws {
    try await requireEcho(of: [.min, -1, 0, 1, .max] as [Int16]) { "\($0)" }
    try await requireEcho(of: [.min, -1, 0, 1, .max] as [Int32]) { "\($0)" }
    try await requireEcho(of: [.min, -1, 0, 1, .max] as [Int64]) { "\($0)" }
    let tool = try await tool()
    await forAll(50) { random in
      let (small, middle, big) = (
        Int16.random(in: .min ... .max, using: &random), Int32.random(in: .min ... .max, using: &random),
        Int64.random(in: .min ... .max, using: &random)
      )
      try await requireEcho(of: small, on: tool, as: "\(small)")
      try await requireEcho(of: middle, on: tool, as: "\(middle)")
      try await requireEcho(of: big, on: tool, as: "\(big)")
    }
  }

  @Test func `text`() async throws {
    try await requireEcho(of: ["", " ", "足跡", "e\u{301}", "🦶🏽", "'; drop table x; --", "\u{1}\u{7f}"]) { $0 }
    let tool = try await tool()
    await forAll(50) { random in
      let text = randomText(&random)
      try await requireEcho(of: text, on: tool, as: text)
    }
  }

  @Test func `bytea`() async throws {
    func text(_ bytes: [UInt8]) -> String {
      "\\x" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    try await requireEcho(of: [[], [0], [255, 0, 255]], as: text)
    let tool = try await tool()
    await forAll(50) { random in
      let bytes = randomBytes(&random)
      try await requireEcho(of: bytes, on: tool, as: text(bytes))
    }
  }

  @Test func `uuid`() async throws {
    try await requireEcho(of: [.min, 1, .max] as [UInt128], as: uuidText)
    let tool = try await tool()
    await forAll(50) { random in
      let uuid = UInt128.random(in: .min ... .max, using: &random)
      try await requireEcho(of: uuid, on: tool, as: uuidText(uuid))
    }
  }

  @Test func `date`() async throws {
    let known: [Int32: String] = [
      0: "2000-01-01", 59: "2000-02-29", -1: "1999-12-31", 9_821: "2026-11-21", .max: "infinity",
      .min: "-infinity",
    ]
    try await requireEcho(of: known.keys.map(PostgresDate.init(days:))) { known[$0.days] }
    let tool = try await tool()
    // From 4713 BC to the year 5874897, which is all that the server knows.
    await forAll(50) { random in
      let date = PostgresDate(days: .random(in: -2_451_545...2_145_031_948, using: &random))
      try await requireEcho(of: date, on: tool)
      let text = try await tool.run(Echo(value: date)).text
      try #require(
        try await tool.rows("select $1::date - date '2000-01-01'", [text]) == [["\(date.days)"]])
    }
  }

  @Test func `timestamptz`() async throws {
    let known: [Int64: String] = [
      0: "2000-01-01 00:00:00+00", 1: "2000-01-01 00:00:00.000001+00", -1: "1999-12-31 23:59:59.999999+00",
      86_400_000_000: "2000-01-02 00:00:00+00", .max: "infinity", .min: "-infinity",
    ]
    try await requireEcho(of: known.keys.map(PostgresInstant.init(microseconds:))) {
      known[$0.microseconds]
    }
    let tool = try await tool()
    await forAll(50) { random in
      let instant = PostgresInstant(
        microseconds: .random(in: -210_000_000_000_000_000...9_000_000_000_000_000_000, using: &random))
      try await requireEcho(of: instant, on: tool)
      let text = try await tool.run(Echo(value: instant)).text
      let counted = try await tool.rows(
        """
        select (extract(epoch from $1::timestamptz) * 1000000)::numeric(30)
          - (extract(epoch from timestamptz '2000-01-01 00:00+00') * 1000000)::numeric(30)
        """, [text])
      try #require(counted == [["\(instant.microseconds)"]])
    }
  }

  @Test func `jsonb`() async throws {
    let texts = [#"{}"#, #"null"#, #""足""#, #"{"a": [1, 2.50, true], "b": {"c": ""}}"#, #"[]"#]
    try await requireEcho(of: texts.map(PostgresJSON.init(text:))) { $0.text }
    let tool = try await tool()
    await forAll(50) { random in
      let sent = PostgresJSON(text: randomJSON(&random, depth: 3))
      let kept = try await tool.run(Echo(value: sent))
      try #require(kept.isEqual)
      try #require(kept.value == kept.reread)
      // The server spells it in its own way, once and for all.
      try await requireEcho(of: kept.value, on: tool, as: kept.value.text)
      try #require(
        try await tool.rows("select $1::text::jsonb = $2::text::jsonb", [sent.text, kept.value.text]) == [
          ["t"]
        ])
    }
  }

  @Test func `arrays`() async throws {
    let tool = try await tool()
    try await requireEcho(of: [[], [""], ["a", "", "{,}\"\\", "null"]]) { _ in nil }
    try await requireEcho(of: [[], [0], [.min, .max]] as [[UInt128]]) { _ in nil }
    try await requireEcho(of: [[], [.min, 0, .max]] as [[Int32]]) { _ in nil }
    await forAll(20) { random in
      let count = Int.random(in: 0...300, using: &random)
      try await requireEcho(of: (0..<count / 10).map { _ in randomText(&random) }, on: tool)
      try await requireEcho(
        of: (0..<count).map { _ in UInt128.random(in: .min ... .max, using: &random) }, on: tool)
      try await requireEcho(
        of: (0..<count).map { _ in Int32.random(in: .min ... .max, using: &random) }, on: tool)
    }
    #expect(try await tool.run(Echo(value: ["a", "b c"])).text == #"{a,"b c"}"#)
  }

  @Test func `nulls and empty values keep their places among the parameters`() async throws {
    struct Several: Statement {
      static let name = "several"
      static let sql = "select $1, $2, $3, $4, $5, $6"
      static let parameterTypes = [
        String.typeOID, Int32.typeOID, String.typeOID, [UInt8].typeOID, String.typeOID, Int64.typeOID,
      ]
      func bind(into parameters: inout Parameters) {
        parameters.append(String?.none)
        parameters.append(Int32(7))
        parameters.append("")
        parameters.append([UInt8]?.none)
        parameters.append("足")
        parameters.append(Int64(-1))
      }
      static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [String] {
        [
          "\(try rows.value(0, 0, as: String?.self) as Any)", "\(try rows.value(0, 1, as: Int32.self))",
          try rows.value(0, 2), "\(try rows.value(0, 3, as: [UInt8]?.self) as Any)", try rows.value(0, 4),
          "\(try rows.value(0, 5, as: Int64.self))",
        ]
      }
    }
    let tool = try await TestDatabase.tool()
    #expect(try await tool.run(Several()) == ["nil", "7", "", "nil", "足", "-1"])
  }

  @Test func `a type of another module travels as one of these`() async throws {
    struct Identifier: PostgresRepresentable, PostgresArrayElement, Equatable {
      var raw: UInt128
      var wire: UInt128 { raw }
      init?(wire: UInt128) {
        if wire == 13 { return nil }
        raw = wire
      }
    }
    let tool = try await TestDatabase.tool()
    let id = try #require(Identifier(wire: 7))
    #expect(try await tool.run(Echo(value: id)).value == id)
    #expect(try await tool.run(Echo(value: [id, id])).value == [id, id])
    #expect(try await tool.run(Echo<Identifier?>(value: nil)).value == nil)
    var unlucky = id
    unlucky.raw = 13
    let echo = Echo(value: unlucky)
    let error = await #expect(throws: DatabaseError.self) { _ = try await tool.run(echo) }
    #expect(error?.code == .decoding)
  }

  @Test func `names, varying characters and enumerations are read as text`() async throws {
    struct Texts: Statement {
      static let name = "texts"
      static let sql = "select 'n'::name, 'v'::varchar(3), 'c'::char(2), 'proceed'::outcome"
      static let parameterTypes: [UInt32] = []
      func bind(into parameters: inout Parameters) {}
      static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [String] {
        var texts: [String] = []
        for column in 0..<rows.columnCount { texts.append(try rows.value(0, column)) }
        return texts
      }
    }
    let tool = try await TestDatabase.tool()
    try await tool.script(
      "create type pg_temp.outcome as enum ('proceed', 'modify'); set search_path = pg_temp, public")
    #expect(try await tool.run(Texts()) == ["n", "v", "c ", "proceed"])
  }

  @Test func `a column of another type, a null and a missing row are refused by name`() async throws {
    struct Wrong: Statement {
      static let name = "wrong"
      static let sql = "select 1::int8 as big, null::int4 as nothing where $1"
      static let parameterTypes = [Bool.typeOID]
      var found: Bool
      func bind(into parameters: inout Parameters) { parameters.append(found) }
      static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [DatabaseError] {
        var errors: [DatabaseError] = []
        func attempt<T: PostgresValue>(_ row: Int, _ column: Int, _ type: T.Type) {
          do throws(DatabaseError) { _ = try rows.value(row, column, as: type) } catch {
            errors.append(error)
          }
        }
        attempt(0, 0, Int32.self)
        attempt(0, 1, Int32.self)
        attempt(0, 2, Int32.self)
        attempt(1, 0, Int64.self)
        attempt(-1, 0, Int64.self)
        do throws(DatabaseError) { _ = try rows.one { $0 } } catch { errors.append(error) }
        return errors
      }
    }
    let tool = try await TestDatabase.tool()
    let errors = try await tool.run(Wrong(found: true))
    #expect(errors.count == 5)
    #expect(errors.allSatisfy { $0.code == .decoding && $0.statement == "wrong" })
    #expect(errors[0].message.contains("big"))
    #expect(errors[1].message.contains("nothing"))
    #expect(try await tool.run(Wrong(found: false)).last?.message == "One row was expected, 0 came back.")
  }

  @Test func `bytes that are no value are refused, not trusted`() {
    // The bytes are lent for the length of the call.
    func read<Value: PostgresValue>(_ type: Value.Type, _ bytes: [UInt8]) -> Value? {
      unsafe Value.decode(bytes.span.bytes)
    }
    forAll(1000) { random in
      let bytes = randomBytes(&random)
      if bytes.count != 4 { try #require(read(Int32.self, bytes) == nil) }
      if bytes.count != 16 { try #require(read(UInt128.self, bytes) == nil) }
      // Whatever they make of it, they must not read beyond its end.
      _ = read([String].self, bytes)
      _ = read([Int32].self, bytes)
      _ = read(PostgresJSON.self, bytes)
    }
    var encoded: [UInt8] = []
    ["a", "bc"].encode(into: &encoded)
    for count in 0..<encoded.count { #expect(read([String].self, Array(encoded.prefix(count))) == nil) }
  }
}

private func uuidText(_ value: UInt128) -> String {
  let digits = String(value, radix: 16)
  let padded = String(repeating: "0", count: 32 - digits.count) + digits
  var text = ""
  for (index, digit) in padded.enumerated() {
    if [8, 12, 16, 20].contains(index) { text += "-" }
    text.append(digit)
  }
  return text
}

private func randomText(_ random: inout some RandomNumberGenerator) -> String {
  var text = ""
  for _ in 0..<Int.random(in: 0...40, using: &random) {
    let scalar = UInt32.random(in: 1...0x10_ffff, using: &random)
    text.unicodeScalars.append(Unicode.Scalar(scalar) ?? "x")
  }
  return text
}

private func randomBytes(_ random: inout some RandomNumberGenerator) -> [UInt8] {
  (0..<Int.random(in: 0...60, using: &random)).map { _ in .random(in: 0...255, using: &random) }
}

/// JSON in any layout, with numbers that no double holds; without U+0000, which a `jsonb` refuses.
private func randomJSON(_ random: inout some RandomNumberGenerator, depth: Int) -> String {
  func quoted() -> String {
    var text = "\""
    for scalar in randomText(&random).unicodeScalars.prefix(8) {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\u{1}"..."\u{1f}":
        text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
  let gap = [" ", "", "\n\t"].randomElement(using: &random) ?? ""
  let count = Int.random(in: 0...4, using: &random)
  switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &random) {
  case 0: return "null"
  case 1: return Bool.random(using: &random) ? "true" : "false"
  case 2: return "\(Int64.random(in: .min ... .max, using: &random))"
  case 3:
    let digits = UInt64.random(in: 0...UInt64.max, using: &random)
    return "-\(digits % 10).\(digits)e\(Int.random(in: -60...60, using: &random))"
  case 4: return quoted()
  case 5:
    let elements = (0..<count).map { _ in randomJSON(&random, depth: depth - 1) }
    return "[" + gap + elements.joined(separator: "," + gap) + "]"
  default:
    let members = (0..<count).map { _ in quoted() + gap + ":" + randomJSON(&random, depth: depth - 1) }
    return "{" + members.joined(separator: gap + ",") + gap + "}"
  }
}

import Testing

@testable import Postgres

/// Sends a value to the server and asks for it back, and for the server's own text of it.
private struct Echo<Value: PostgresValue>: Statement {
  static var name: String { "echo" }
  static var sql: String { "select $1, $1::text" }
  static var parameterTypes: [UInt32] { [Value.typeOID] }
  let value: Value
  func bind(into parameters: inout Parameters) { parameters.append(value) }
  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> (Value, String?) {
    try rows.one { row throws(DatabaseError) in (try rows.value(row, 0), try rows.value(row, 1)) }
  }
}

@Suite struct CodecTests {
  /// The value comes back as it was, and the server understood it as `text` says.
  private func expectEcho<Value: PostgresValue & Equatable>(
    of values: [Value], seed: UInt64, as text: (Value) -> String?
  ) async throws {
    let tool = try await TestDatabase.tool()
    try await tool.script("set datestyle = iso; set timezone = 'UTC'")
    for value in values {
      let (back, understood) = try await tool.run(Echo(value: value))
      #expect(back == value, "seed \(seed)")
      #expect(understood == text(value), "seed \(seed)")
      let (maybe, _) = try await tool.run(Echo<Value?>(value: value))
      #expect(maybe == value, "seed \(seed)")
    }
    let (null, understood) = try await tool.run(Echo<Value?>(value: nil))
    #expect(null == nil)
    #expect(understood == nil)
  }

  @Test func `bool`() async throws {
    try await expectEcho(of: [true, false], seed: 0) { $0 ? "true" : "false" }
  }

  @Test(arguments: seeds(count: 1)) func `int2, int4 and int8`(seed: UInt64) async throws {
    var random = Seeded(seed)
    func some<I: FixedWidthInteger & SignedInteger>(_ type: I.Type) -> [I] {
      [.min, -1, 0, 1, .max] + (0..<50).map { _ in .random(in: .min ... .max, using: &random) }
    }
    try await expectEcho(of: some(Int16.self), seed: seed) { "\($0)" }
    try await expectEcho(of: some(Int32.self), seed: seed) { "\($0)" }
    try await expectEcho(of: some(Int64.self), seed: seed) { "\($0)" }
  }

  @Test(arguments: seeds(count: 1)) func `text`(seed: UInt64) async throws {
    var random = Seeded(seed)
    let texts = ["", " ", "足跡", "e\u{301}", "🦶🏽", "'; drop table x; --", "\u{1}\u{7f}"]
    try await expectEcho(of: texts + (0..<50).map { _ in randomText(&random) }, seed: seed) { $0 }
  }

  @Test(arguments: seeds(count: 1)) func `bytea`(seed: UInt64) async throws {
    var random = Seeded(seed)
    let some = (0..<50).map { _ in randomBytes(&random) }
    try await expectEcho(of: [[], [0], [255, 0, 255]] + some, seed: seed) { bytes in
      "\\x" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }

  @Test(arguments: seeds(count: 1)) func `uuid`(seed: UInt64) async throws {
    var random = Seeded(seed)
    let some: [UInt128] = [.min, 1, .max] + (0..<50).map { _ in .random(in: .min ... .max, using: &random) }
    try await expectEcho(of: some, seed: seed, as: uuidText)
  }

  @Test(arguments: seeds(count: 1)) func `date`(seed: UInt64) async throws {
    var random = Seeded(seed)
    let known: [Int32: String] = [
      0: "2000-01-01", 59: "2000-02-29", -1: "1999-12-31", 9_821: "2026-11-21", .max: "infinity",
      .min: "-infinity",
    ]
    try await expectEcho(of: known.keys.map(PostgresDate.init(days:)), seed: 0) { known[$0.days] }
    let tool = try await TestDatabase.tool()
    for _ in 0..<50 {
      let date = PostgresDate(days: .random(in: -500_000...500_000, using: &random))
      let (back, text) = try await tool.run(Echo(value: date))
      #expect(back == date, "seed \(seed)")
      #expect(
        try await tool.rows("select $1::date - date '2000-01-01'", [text]) == [["\(date.days)"]],
        "seed \(seed)")
    }
  }

  @Test(arguments: seeds(count: 1)) func `timestamptz`(seed: UInt64) async throws {
    var random = Seeded(seed)
    let known: [Int64: String] = [
      0: "2000-01-01 00:00:00+00", 1: "2000-01-01 00:00:00.000001+00", -1: "1999-12-31 23:59:59.999999+00",
      86_400_000_000: "2000-01-02 00:00:00+00", .max: "infinity", .min: "-infinity",
    ]
    try await expectEcho(of: known.keys.map(PostgresInstant.init(microseconds:)), seed: 0) {
      known[$0.microseconds]
    }
    let some = (0..<50).map { _ in
      PostgresInstant(
        microseconds: .random(in: -10_000_000_000_000_000...10_000_000_000_000_000, using: &random))
    }
    let tool = try await TestDatabase.tool()
    for instant in some { #expect(try await tool.run(Echo(value: instant)).0 == instant, "seed \(seed)") }
  }

  @Test func `jsonb`() async throws {
    let texts = [#"{}"#, #"null"#, #""足""#, #"{"a": [1, 2.50, true], "b": {"c": ""}}"#, #"[]"#]
    try await expectEcho(of: texts.map(PostgresJSON.init(text:)), seed: 0) { $0.text }
  }

  @Test(arguments: seeds(count: 1)) func `arrays`(seed: UInt64) async throws {
    var random = Seeded(seed)
    let tool = try await TestDatabase.tool()
    func expect<Element: PostgresArrayElement & Equatable>(_ arrays: [[Element]]) async throws {
      for array in arrays {
        #expect(try await tool.run(Echo(value: array)).0 == array, "seed \(seed)")
        #expect(try await tool.run(Echo<[Element]?>(value: array)).0 == array, "seed \(seed)")
      }
    }
    try await expect([[], [""], ["a", "", "{,}\"\\", "null"]] + (0..<20).map { _ in [randomText(&random)] })
    try await expect([[], [0], (0..<300).map { _ in UInt128.random(in: .min ... .max, using: &random) }])
    try await expect([
      [], [.min, 0, .max], (0..<300).map { _ in Int32.random(in: .min ... .max, using: &random) },
    ])
    #expect(try await tool.run(Echo(value: ["a", "b c"])).1 == #"{a,"b c"}"#)
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
    #expect(try await tool.run(Echo(value: id)).0 == id)
    #expect(try await tool.run(Echo(value: [id, id])).0 == [id, id])
    #expect(try await tool.run(Echo<Identifier?>(value: nil)).0 == nil)
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

  @Test(arguments: seeds(count: 1)) func `bytes that are no value are refused, not trusted`(seed: UInt64) {
    var random = Seeded(seed)
    // The bytes are lent for the length of the call.
    func read<Value: PostgresValue>(_ type: Value.Type, _ bytes: [UInt8]) -> Value? {
      unsafe Value.decode(bytes.span.bytes)
    }
    for _ in 0..<1000 {
      let bytes = randomBytes(&random)
      if bytes.count != 4 { #expect(read(Int32.self, bytes) == nil, "seed \(seed)") }
      if bytes.count != 16 { #expect(read(UInt128.self, bytes) == nil, "seed \(seed)") }
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

private func randomText(_ random: inout Seeded) -> String {
  var text = ""
  for _ in 0..<Int.random(in: 0...40, using: &random) {
    let scalar = UInt32.random(in: 1...0x10_ffff, using: &random)
    text.unicodeScalars.append(Unicode.Scalar(scalar) ?? "x")
  }
  return text
}

private func randomBytes(_ random: inout Seeded) -> [UInt8] {
  (0..<Int.random(in: 0...60, using: &random)).map { _ in .random(in: 0...255, using: &random) }
}

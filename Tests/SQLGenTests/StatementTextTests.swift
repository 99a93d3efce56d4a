import TestSupport
import Testing

@testable import sqlgen

struct StatementTextTests {
  @Test func `parameters are numbered in the order of their first place`() throws {
    let text = try StatementText("select :b, :a, :b;", offset: 0)
    #expect(text.sql == "select $1, $2, $1")
    #expect(text.parameters.map(\.name) == ["b", "a"])
  }

  @Test func `a question mark at any place makes a parameter optional`() throws {
    let text = try StatementText("select :a, :b?, :a?, :b;", offset: 0)
    #expect(text.sql == "select $1, $2, $1, $2")
    #expect(text.parameters.map(\.isOptional) == [true, true])
    #expect(try StatementText("select :a;", offset: 0).parameters.map(\.isOptional) == [false])
  }

  @Test func `a cast follows a parameter without a blank`() throws {
    let text = try StatementText("select :school_id::uuid, :note?::text;", offset: 0)
    #expect(text.sql == "select $1::uuid, $2::text")
    #expect(text.parameters.map(\.name) == ["school_id", "note"])
  }

  @Test(arguments: [
    "select '2026'::date",
    "select ':a'",
    "select 'it''s :a'",
    "select E'it\\'s :a'",
    "select e'\\\\', 1",
    "select '\\', 1",
    "select \":a\"",
    "select \"a\"\":b\"",
    "select 1 -- :a 'not a string",
    "select 1 /* :a /* :b */ ' :c */ + 1",
    "select $$:a$$",
    "select $q$ :a $$ :b $q$",
    "select $足$:a$足$",
    "select a$b from c",
    "select f(x := 1)",
    "select array[1, 2, 3][1:2]",
    "select array[1, 2, 3][1 : n]",
    "select time '10:30'",
    "select '足跡', '👣'",
  ])
  func `strings, quoted names, comments, dollar quotes and casts are left alone`(sql: String) throws {
    let text = try StatementText(sql + "\n;", offset: 0)
    #expect(text.sql == sql + "\n")
    #expect(text.parameters.isEmpty)
  }

  @Test(arguments: [
    ("select :a, 'open;", 11, "This string is not closed."),
    ("select :a, \"open;", 11, "This quoted name is not closed."),
    ("select :a, /* open /* */;", 11, "This comment is not closed."),
    ("select :a, $q$open$$;", 11, "This dollar quote is not closed."),
    ("select E'\\';", 7, "This string is not closed."),
    ("select $1;", 7, "A parameter is written as :name, not by its number."),
    ("select 1", 0, "A semicolon is missing after the statement that begins here."),
    ("select 1; select 2;", 8, "A block holds one statement; this semicolon ends it and more follows."),
  ])
  func `what cannot be read is refused at its place`(sql: String, offset: Int, message: String) {
    #expect(throws: StatementText.Fault(message: message, offset: 100 + offset)) {
      try StatementText(sql, offset: 100)
    }
  }

  @Test func `a place that the server names is found in the file`() throws {
    let source = "select :school_id, '足', wrong;"
    let text = try StatementText(source, offset: 40)
    let position = try #require(text.sql.unicodeScalars.firstIndexOffset(of: "w")) + 1
    let expected = try #require(source.unicodeScalars.firstIndexOffset(of: "w")) + 40
    #expect(text.origin(of: position) == expected)
    #expect(text.origin(of: 8) == 47)
    #expect(text.origin(of: 1_000) == 40 + source.unicodeScalars.count - 2)
  }

  @Test func `whatever stands around them, the parameters are found and the rest is kept`() {
    let plain = [
      "x", " + ", "'a:b'", "\":q\"", "::text", "-- :c\n", "/* :d */", "$$:e$$", "E'\\':f'", "足", "1.5", "(",
      ")",
    ]
    forAll { random in
      var (source, expected, names): (String, String, [String]) = ("", "", [])
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        if Bool.random(using: &random) {
          let name = "p\(Int.random(in: 0...3, using: &random))"
          if !names.contains(name) { names.append(name) }
          source += " :\(name) "
          expected += " $\((names.firstIndex(of: name) ?? 0) + 1) "
        } else {
          let piece = plain.randomElement(using: &random) ?? "x"
          source += " \(piece) "
          expected += " \(piece) "
        }
      }
      let text = try StatementText(source + ";", offset: 0)
      try #require(text.sql == expected)
      try #require(text.parameters.map(\.name) == names)
    }
  }
}

extension String.UnicodeScalarView {
  fileprivate func firstIndexOffset(of scalar: Unicode.Scalar) -> Int? {
    firstIndex(of: scalar).map { distance(from: startIndex, to: $0) }
  }
}

import Testing

@testable import Training

/// The examples are those of the CLDR's own charts.
@Suite struct PluralRulesTests {
  @Test(arguments: [
    (1, PluralRules.Form.one), (21, .one), (101, .one), (2, .few), (4, .few), (22, .few), (0, .many),
    (5, .many),
    (11, .many), (12, .many), (14, .many), (111, .many), (112, .many),
  ])
  func `Russian has forms by the last digits`(count: Int, form: PluralRules.Form) throws {
    let russian = try PluralRules([
      .one: "v = 0 and i % 10 = 1 and i % 100 != 11",
      .few: "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
      .many: "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14",
    ])
    #expect(russian.form(of: count) == form)
  }

  @Test func `Arabic has all forms`() throws {
    let arabic = try PluralRules([
      .zero: "n = 0", .one: "n = 1", .two: "n = 2", .few: "n % 100 = 3..10", .many: "n % 100 = 11..99",
    ])
    #expect(
      [0, 1, 2, 3, 10, 103, 11, 99, 111].map(arabic.form) == [
        .zero, .one, .two, .few, .few, .few, .many, .many, .many,
      ])
    #expect([100, 101, 102, 200].map(arabic.form) == [nil, nil, nil, nil])
  }

  @Test func `French has one form for nothing and one`() throws {
    let french = try PluralRules([.one: "i = 0,1"])
    #expect([0, 1, 2].map(french.form) == [.one, .one, nil])
  }

  @Test func `Japanese has one form for every count`() throws {
    #expect(try PluralRules([:]).form(of: 1) == nil)
  }

  @Test(arguments: [
    "", "n", "n =", "n = x", "n = 4..2", "n % 0 = 1", "x = 1", "n = 1 and", "or n = 1", "n = 1 n = 2",
    "n = 1...2",
    "n == 1", "n = 1,",
  ])
  func `a rule that the CLDR would not write is not read`(text: String) {
    #expect(throws: PluralRules.Unreadable(form: .one, text: text)) { try PluralRules([.one: text]) }
  }
}

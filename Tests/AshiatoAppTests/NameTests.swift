import AshiatoApp
import AshiatoStore
import Credentials
import TestSupport
import Testing
import Training

/// A name is kept as its bearer writes it, scalar by scalar, from the first command to the record.
@Suite(.school)
struct NameTests {
  /// Scripts of every direction, composed and decomposed forms, joiners and marks.
  static let names = [
    "松本 彩", "Zoë Ångström", "Zoe\u{308} A\u{30A}ngstro\u{308}m", "ʻIolani Kaʻahumanu", "Арина Ильина",
    "محمد علي", "می\u{200C}ترا", "נועה לוי", "สมชาย ใจดี", "क्षिति शर्मा", "김민지", "\u{1100}\u{1175}\u{11B7}",
    "Ọlá\u{300} e\u{323}\u{302}", "Siobhán O'Brien-Núñez", "𠮷田 \"Yoshi\" <三>", "{{name}} & Müller",
  ]

  @Test func `a name in any script survives from the first command to the record that a stranger checks`()
    async throws
  {
    try await Cast.play { cast in
      for (number, name) in Self.names.enumerated() {
        let person = NewPerson(
          handle: "student-\(number)", name: name, email: "student-\(number)@ashi.example", roles: [.student])
        let student = Caller(school: cast.school, person: try await cast.ashiato.add(person, as: cast.noor))
        _ = try await cast.enrol(student, in: Curriculum.small.id)
        try await cast.complete(
          .small, for: student, from: ("2026-02-01" as CalendarDay).adding(days: 4 * number))

        let progress = try await cast.ashiato.progress(
          of: person.handle, in: nil, asOf: nil, as: student)
        expectSame(progress.student.name, name)
        let issued = try await cast.issue(to: student)
        let file = Array(try #require(issued.signed).utf8)
        let byFile = try await cast.checks.check(file: file, at: cast.school).verification
        #expect(byFile.standing == .valid)
        expectSame(byFile.record?.holder, name)
        let byCode = try await cast.checks.check(issued.record.code, at: cast.school)
        expectSame(byCode?.verification.record?.holder, name)
      }
      let people = try await cast.ashiato.people(as: cast.noor)
      for (number, name) in Self.names.enumerated() {
        expectSame(people.first { $0.handle == "student-\(number)" }?.name, name)
      }
      #expect(try await cast.ashiato.audit(as: cast.noor).findings == [])
    }
  }

  @Test(arguments: [
    "\u{202E}", "\u{2066}", "\u{200F}", "\u{061C}", "\u{0}", "\n", "\u{1B}", "\u{9B}", "\u{2028}",
  ])
  func `a name with a character that hides or turns text around is refused`(hidden: String) async throws {
    try await Cast.play { cast in
      for name in ["\(hidden)Aya", "A\(hidden)ya", "Aya\(hidden)"] {
        try await refusal(by: "name-as-it-is-read") {
          _ = try await cast.ashiato.add(
            NewPerson(handle: "nobody", name: name, email: "nobody@ashi.example", roles: []), as: cast.noor)
        }
        try await refusal(by: "name-as-it-is-read") {
          _ = try await cast.ashiato.addSite("annexe", name: name, timeZone: nil, as: cast.noor)
        }
        let owner = try await owner()
        try await refusal(by: "name-as-it-is-read") {
          _ = try await cast.ashiato.openSchool(
            domain: "hidden.example", name: name, timeZone: "Europe/London",
            administrator: NewPerson(handle: "olga", name: "Olga", email: "o@hidden.example", roles: []),
            as: owner)
        }
      }
    }
  }

  @Test(arguments: ["", " ", "\u{200B}", "\u{200D}", "12", "- . -", "\u{301}"])
  func `a name without a letter is refused`(name: String) async throws {
    try await Cast.play { cast in
      try await refusal(by: "name-given") {
        _ = try await cast.ashiato.add(
          NewPerson(handle: "nobody", name: name, email: "nobody@ashi.example", roles: []), as: cast.noor)
      }
    }
  }
}

/// Equal scalar by scalar: for `==`, composed and decomposed forms are the same text.
private func expectSame(
  _ text: String?, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(
    text.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars), sourceLocation: sourceLocation)
}

import Testing

@testable import sqlgen

struct SwiftNameTests {
  @Test(arguments: [
    ("school_id", "schoolID"), ("by_id", "byID"), ("walk_ids", "walkIDs"), ("id", "id"), ("did", "did"),
    ("sha256", "sha256"), ("minutes", "minutes"), ("peak_pressure", "peakPressure"), ("_x", "x"),
    ("from_day", "fromDay"),
  ])
  func `a name of SQL becomes a property`(sql: String, swift: String) {
    #expect(SwiftName.property(sql) == swift)
  }

  @Test(arguments: [
    ("sign_off", "SignOff"), ("addSession", "AddSession"), ("enrolmentById", "EnrolmentById"),
  ])
  func `a name becomes a type`(name: String, swift: String) {
    #expect(SwiftName.type(name) == swift)
  }

  @Test func `a word of Swift is written in backticks`() {
    #expect(SwiftName.declared("class") == "`class`")
    #expect(SwiftName.declared("classes") == "classes")
  }
}

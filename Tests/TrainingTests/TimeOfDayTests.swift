import Testing
import Training

@Suite struct TimeOfDayTests {
  @Test func `every minute of a day reads back as it is written, in order`() throws {
    var previous: TimeOfDay?
    for minute in 0..<1440 {
      let time = try #require(TimeOfDay(hour: minute / 60, minute: minute % 60))
      #expect(time.minutesSinceMidnight == minute)
      #expect(TimeOfDay(String(time)) == time)
      if let previous { #expect(previous < time) }
      previous = time
    }
  }

  @Test func `hours and minutes are written with two digits`() {
    #expect(String(TimeOfDay(hour: 7, minute: 5)!) == "07:05")
  }

  @Test(arguments: [
    "24:00", "12:60", "7:05", "07:5", "0705", "07:05:00", "::", "-1:30", "+1:30", "", "aa:bb",
  ])
  func `text that is not a time of day is refused`(text: String) {
    #expect(TimeOfDay(text) == nil)
  }
}

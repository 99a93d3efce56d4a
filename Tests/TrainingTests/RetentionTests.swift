import Testing
import Training

@Suite struct RetentionTests {
  private let today: CalendarDay = "2032-03-10"

  @Test func `six years are usual, and a school may choose others`() {
    let retention = Retention(years: [.papers: 3])
    #expect(retention.years(of: .people) == 6)
    #expect(retention.years(of: .papers) == 3)
  }

  @Test func `what ended on the day itself is kept, what ended the day before is past its time`() {
    let retention = Retention()
    #expect(retention.firstDayKept(of: .people, today: today) == "2026-03-10")
    #expect(!retention.isPast(.people, since: "2026-03-10", today: today))
    #expect(retention.isPast(.people, since: "2026-03-09", today: today))
  }

  @Test func `what ended on a leap day is kept to the end of that February`() {
    let retention = Retention(years: [.papers: 1])
    #expect(!retention.isPast(.papers, since: "2028-02-29", today: "2029-02-28"))
    #expect(retention.isPast(.papers, since: "2028-02-29", today: "2029-03-01"))
  }

  @Test(arguments: [Int.min, 0, 101, Int.max])
  func `a period of no time or of more than a century is refused`(years: Int) {
    #expect(throws: RetentionRefusal.yearsOutOfRange(years)) { try Retention.checkYears(years) }
  }
}

@Suite struct ForgettingTests {
  private let settled = Forgetting(
    name: "Aya", openEnrolments: [], unsigned: 0, hasOpenAppeal: false, isContact: false)

  @Test func `somebody of whom nothing is left open can be forgotten`() throws {
    try settled.decide()
  }

  @Test func `whatever is left open for others is named first`() {
    var forgetting = settled
    forgetting.isContact = true
    #expect(throws: ForgettingRefusal.contactOfTheSchool(name: "Aya")) { try forgetting.decide() }
    forgetting.hasOpenAppeal = true
    #expect(throws: ForgettingRefusal.appealOpen(name: "Aya")) { try forgetting.decide() }
    forgetting.unsigned = 2
    #expect(throws: ForgettingRefusal.awaited(name: "Aya", 2)) { try forgetting.decide() }
    forgetting.openEnrolments = ["footing"]
    #expect(throws: ForgettingRefusal.enrolled(name: "Aya", "footing")) { try forgetting.decide() }
  }
}

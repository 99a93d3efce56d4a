import Screening
import Testing
import Training

@Suite struct InterviewTests {
  private let client: Consultation

  init() throws { client = try Consultation() }

  private func interview() -> Interview { Interview(client.rules, in: client.setting) }

  /// Answers “no” until a question is reached.
  private func interview(at code: String) throws -> Interview {
    var interview = interview()
    while case .question(let index)? = interview.step, client.rules.questions[index].code != code {
      try interview.reply("n")
    }
    return interview
  }

  private func finish(_ interview: inout Interview) throws {
    while case .question? = interview.step { try interview.reply("no") }
    for kilograms in ["90", "60", "300"] { try interview.reply(kilograms) }
  }

  @Test func `no to everything, and sizes that fit - proceed`() throws {
    var interview = interview()
    try finish(&interview)
    #expect(interview.step == nil && interview.decision == client.decide())
    #expect(interview.answers == client.answers([:]))
  }

  @Test func `nothing more is asked once nothing may be done`() throws {
    var interview = try interview(at: "PREG")
    try interview.reply("u")
    #expect(interview.step == nil && interview.decision.outcome == .doNotPerform)
    // What was not asked is no reason.
    #expect(interview.decision.rules == ["PREG"])
  }

  @Test func `a mass that nobody knows fails the check of the table`() throws {
    var interview = interview()
    while case .question? = interview.step { try interview.reply("n") }
    try interview.reply("u")
    #expect(interview.decision.rules == ["SIZE"])
  }

  @Test func `a figure, a place and a letter are asked where they matter`() throws {
    var interview = try interview(at: "BP")
    #expect(interview.prompt?.choices == ["Yes, and it is treated.", "Yes, and it is not treated."])
    try interview.reply("1")
    #expect(interview.prompt?.sentence.description.contains("last reading") == true)
    try interview.reply("138/84")
    while case .question(let index)? = interview.step, client.rules.questions[index].code != "VARIC" {
      try interview.reply("n")
    }
    try interview.reply("1")
    #expect(interview.prompt?.sentence == "Where is it?")
    try interview.reply("left calf")
    try finish(&interview)
    #expect(
      interview.decision
        == client.decide([
          "blood-pressure": .yes("treated", figure: .reading(systolic: 138, diastolic: 84)),
          "varicose-veins": .yes("mild", at: [Place("calf", .left)]),
        ]))
  }

  @Test func `yes to an operation tells of no hardware, which is shown to choose`() throws {
    var interview = try interview(at: "SURG")
    #expect(interview.prompt?.choices == ["There is metal or other hardware."])
    var other = interview
    try interview.reply("y")
    try interview.reply("104")
    #expect(interview.answers.given["surgery"] == .yes(figure: .number(104)))
    try other.reply("1")
    try other.reply("104")
    #expect(other.answers.given["surgery"] == .yes("hardware", figure: .number(104)))
  }

  @Test func `a place where it cannot be, and a figure that cannot be, are asked again`() throws {
    var veins = try interview(at: "VARIC")
    try veins.reply("1")
    let misplaced = #expect(throws: Interview.Misunderstanding.self) { try veins.reply("left arms") }
    #expect(
      misplaced?.remedy.description.contains("calf") == true
        && misplaced?.remedy.description.contains("arms") == false)
    var pressure = try interview(at: "BP")
    try pressure.reply("1")
    for reading in ["18/11", "0/0", "84/138"] {
      #expect(throws: Interview.Misunderstanding.self) { try pressure.reply(reading) }
    }
    while case .figure? = pressure.step { try pressure.reply("120/80") }
    while case .question? = pressure.step { try pressure.reply("n") }
    #expect(throws: Interview.Misunderstanding.self) { try pressure.reply("6") }
  }

  @Test func `a doctor's letter is asked about a reason to refer`() throws {
    var interview = try interview(at: "DISC")
    try interview.reply("1")
    #expect(interview.prompt?.sentence.description.hasPrefix("Is there a doctor's letter") == true)
    try interview.reply("20 of 30")
    try finish(&interview)
    #expect(
      interview.answers.given["disc"]
        == .yes("bulge-or-old", letter: Letter(daysAgo: 20, validForDays: 30)))
    #expect(interview.decision.outcome == .modify)
  }

  /// Answers “no” but to some questions, and gives sizes that fit.
  private func reply(_ replies: [String: [String]]) throws -> Interview {
    var interview = interview()
    while case .question(let index)? = interview.step {
      for reply in replies[client.rules.questions[index].code] ?? ["n"] { try interview.reply(reply) }
    }
    for kilograms in ["90", "60", "300"] { try interview.reply(kilograms) }
    return interview
  }

  @Test func `letters are asked for at the end where only findings together refer`() throws {
    var interview = try reply(["DIAB": ["1"], "VARIC": ["1", "left calf"]])
    #expect(interview.decision.outcome == .refer)
    for _ in 1...2 {
      #expect(interview.prompt?.sentence.description.hasPrefix("About “") == true)
      #expect(interview.prompt?.sentence.description.contains("Is there a doctor's letter") == true)
      try interview.reply("20")
    }
    #expect(interview.step == nil && interview.decision.outcome == .modify)
  }

  @Test func `no other letter is asked for once one is missing`() throws {
    var interview = try reply(["DIAB": ["1"], "VARIC": ["1", "left calf"]])
    try interview.reply("n")
    #expect(interview.step == nil && interview.decision.outcome == .refer)
    interview.back()
    #expect(interview.prompt?.sentence.description.hasPrefix("About “") == true)
  }

  @Test func `no letter is asked for about an answer that is not sure, or beside one that no letter has`()
    throws
  {
    #expect(try reply(["DIAB": ["1"], "VARIC": ["u"]]).step == nil)
    #expect(try reply(["DIAB": ["1"], "VARIC": ["1", "left calf"], "DISC": ["1", "n"]]).step == nil)
  }

  @Test func `a course on the floor asks for no table, and for weights only where two feet are used`() throws
  {
    func sizes(_ setting: Setting) throws -> (asked: Int, outcome: Outcome) {
      var interview = Interview(client.rules, in: setting)
      while case .question? = interview.step { try interview.reply("n") }
      var asked = 0
      while case .size(let size)? = interview.step {
        #expect(size != .table)
        asked += 1
        try interview.reply(size == .client ? "90" : "60")
      }
      return (asked, interview.decision.outcome)
    }
    var setting = client.setting
    setting.grounds = [.floor]
    #expect(try sizes(setting) == (0, .proceed))
    setting.strokes?.insert("double-glide")
    #expect(try sizes(setting) == (2, .proceed))
  }

  @Test func `no table is an answer where the course has a floor too, and none where it has not`() throws {
    var interview = interview()
    while case .question? = interview.step { try interview.reply("n") }
    for reply in ["90", "60", "0"] { try interview.reply(reply) }
    #expect(interview.step == nil && interview.decision.outcome == .proceed)
    var setting = client.setting
    setting.grounds = [.table]
    var tables = Interview(client.rules, in: setting)
    while case .question? = tables.step { try tables.reply("n") }
    for reply in ["90", "60"] { try tables.reply(reply) }
    #expect(throws: Interview.Misunderstanding.self) { try tables.reply("0") }
  }

  @Test func `one goes back, and what was answered is forgotten`() throws {
    var interview = try interview(at: "BP")
    let before = interview.answers
    try interview.reply("1")
    try interview.reply("138/84")
    interview.back()
    interview.back()
    #expect(interview.answers == before && interview.prompt?.heading == "5 of 47")
    var first = self.interview()
    first.back()
    #expect(first.prompt?.heading == "1 of 47")
  }

  @Test(arguments: ["", "maybe", "0", "3", "1 2 3", "-1"])
  func `a reply that is no answer changes nothing and says what is`(_ reply: String) throws {
    var interview = try interview(at: "BP")
    let before = interview.answers
    #expect(throws: Interview.Misunderstanding.self) { try interview.reply(reply) }
    #expect(interview.answers == before && interview.prompt?.heading == "5 of 47")
  }

  @Test func `any replies lead to an end, and to the decision on what was answered`() {
    var random = SplitMix64(seed: SplitMix64.printedSeed(for: "interviews"))
    let replies = [
      "n", "n",
      "n", "n", "n", "n", "n", "n", "n", "n", "y", "u", "1", "2", "1, 2", "12", "138/84", "left calf", "0",
      "70", "x",
    ]
    for _ in 1...200 {
      var interview = interview()
      var count = 0
      while interview.step != nil, count < 5000 {
        try? interview.reply(replies.randomElement(using: &random) ?? "n")
        count += 1
      }
      #expect(interview.step == nil)
      let decided = interview.decision.outcome
      var whole = interview.answers
      // What was not asked could not have changed it.
      if decided == .doNotPerform {
        for question in client.rules.questions where whole.given[question.id] == nil {
          whole.given[question.id] = .no
        }
        if whole.sizes == Sizes() { whole.sizes = client.sizes }
        #expect(client.rules.decide(whole, in: client.setting).outcome == .doNotPerform)
      }
    }
  }
}

import Testing
import Training

@Suite struct TestPaperTests {
  private static func question(_ number: Int, isCritical: Bool) -> TestQuestion {
    TestQuestion(
      id: Slug("item-\(number)")!, question: "Question \(number)?",
      answer: number % 4 == 0
        ? .statement(holds: number % 8 == 0) : .choice(right: "right", wrong: ["a", "b", "c"]),
      why: "Because \(number).", isCritical: isCritical)
  }

  /// Twenty items, of which every second is safety-critical; a paper has eight, four of them safety-critical at least.
  private let curriculum: Curriculum = {
    var curriculum = Curriculum.made()
    curriculum.assessments = [
      AssessmentPlan(
        id: "test", title: "Test", pass: .score(percentAtLeast: 80, criticalPercentAtLeast: 100),
        items: .init(
          total: 8, criticalAtLeast: 4,
          drawnFrom: (1...20).map { question($0, isCritical: $0 % 2 == 0) }),
        competencies: [], assessorIndependent: false, retake: .atOnce),
      AssessmentPlan(
        id: "own", title: "Own test", pass: .score(percentAtLeast: 80, criticalPercentAtLeast: 100),
        competencies: [], assessorIndependent: false, retake: .atOnce),
    ]
    return curriculum
  }()

  @Test func `a paper has so many items as the test asks for, each once, and enough of them safety-critical`()
    throws
  {
    for number in TestPaper.numbers {
      let paper = try curriculum.paper(number, of: "test")
      #expect(Set(paper.questions.map(\.question)).count == 8, "\(number)")
      #expect(paper.criticalCount >= 4, "\(number)")
    }
  }

  @Test func `the same number draws the same paper, and another number another`() throws {
    let first = try curriculum.paper(1, of: "test")
    #expect(try curriculum.paper(1, of: "test") == first)
    let papers = try (1...50).map { try curriculum.paper($0, of: "test").questions }
    #expect(Set(papers).count == 50)
    // Written down, so that a paper that was printed keeps its key.
    #expect(first.questions.map(\.question) == Self.firstPaper)
  }

  private static let firstPaper = [4, 6, 10, 12, 14, 15, 16, 18].map { "Question \($0)?" }

  @Test func `the key names what is right, wherever it is printed`() throws {
    var places: Set<Int> = []
    for number in 1...50 {
      for question in try curriculum.paper(number, of: "test").questions {
        switch question.options {
        case .answers(let answers):
          #expect(answers[question.right] == "right")
          #expect(Set(answers) == ["right", "a", "b", "c"])
          places.insert(question.right)
        case .trueOrFalse:
          let number = Int(question.question.dropFirst(9).dropLast())
          #expect(question.right == (number.map { $0 % 8 == 0 } == true ? 0 : 1))
        }
      }
    }
    #expect(places == [0, 1, 2, 3])
  }

  @Test func `what must be right is rounded up`() throws {
    let needed = try #require(try curriculum.paper(1, of: "test").needed)
    // 80 % of 8 are 6.4.
    #expect(needed.all == 7)
    #expect(needed.critical == (try curriculum.paper(1, of: "test").criticalCount))
  }

  @Test func `there is no paper of a test that the school sets, nor of one that is not there`() {
    #expect(throws: TestPaperRefusal.setByTheSchool(curriculum.assessments[1])) {
      try curriculum.paper(1, of: "own")
    }
    #expect(throws: TestPaperRefusal.noSuchTest("tset", of: curriculum.id, drawn: ["test"])) {
      try curriculum.paper(1, of: "tset")
    }
  }

  @Test func `without its items a curriculum says of a test how much it asks, and nothing of what`() {
    #expect(curriculum.hasTestQuestions)
    let shown = curriculum.withoutTestQuestions
    #expect(!shown.hasTestQuestions)
    #expect(shown.assessments[0].items == .init(total: 8, criticalAtLeast: 4))
  }

  @Test func `another answer to an item is a difference between two versions`() {
    var later = curriculum
    later.assessments[0].items?.drawnFrom[0].answer = .choice(right: "a", wrong: ["right", "b", "c"])
    let difference = CurriculumDifference(from: curriculum, to: later)
    #expect(difference.areas.map(\.name) == [.assessments])
    #expect(
      CurriculumDifference(from: curriculum.withoutTestQuestions, to: later.withoutTestQuestions).isEmpty)
  }
}

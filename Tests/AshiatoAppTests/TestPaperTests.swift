import AshiatoApp
import AshiatoStore
import CurriculumFile
import TestSupport
import Testing
import Training

@Suite(.school)
struct TestPaperTests {
  private static let second: CurriculumVersion = "2"
  private static let secret = "Never, whatever anybody says"

  /// The small curriculum with a test that is drawn from two items of its own.
  private static let examined: Curriculum = {
    var curriculum = Curriculum.small
    curriculum.assessments.append(
      AssessmentPlan(
        id: "test", title: "Test", pass: .score(percentAtLeast: 80, criticalPercentAtLeast: 100),
        items: .init(
          total: 1, criticalAtLeast: 1,
          drawnFrom: [
            TestQuestion(
              id: "spine", question: "When does a foot press on the spine?",
              answer: .choice(right: secret, wrong: ["On Sundays"]), why: "It is not built for it.",
              isCritical: true),
            TestQuestion(
              id: "knee", question: "A foot presses on the back of the knee.",
              answer: .statement(holds: false), why: "It lifts over it.", isCritical: true),
          ]), competencies: [], assessorIndependent: false, retake: .atOnce))
    return curriculum
  }()

  @Test func `who assesses reads the items of a test, and nobody else does`() async throws {
    try await Cast.play { cast in
      let source = try Self.examined.yaml()
      var curriculum = Self.examined
      curriculum.version = Self.second
      let reference = try await cast.ashiato.publish(curriculum, source: source, as: cast.noor)
      for role in Role.allCases {
        let caller = try await cast.somebody(who: role)
        let mayRead = role == .administrator || role == .instructor
        let shown = try await cast.ashiato.curriculum(curriculum.id, version: Self.second, as: caller)
        #expect(shown.content.contains(Self.secret) == mayRead, "\(role)")
        #expect(shown.content.contains("It is not built for it.") == mayRead, "\(role)")
        #expect(shown.content.contains("back of the knee") == mayRead, "\(role)")
        #expect(shown.curriculum == (mayRead ? curriculum : curriculum.withoutTestQuestions), "\(role)")
        if mayRead {
          #expect(
            try await cast.ashiato.curriculumSource(curriculum.id, version: Self.second, as: caller) == source
          )
          let paper = try await cast.ashiato.testPaper(
            1, of: "test", in: curriculum.id, version: reference.version, as: caller)
          #expect(paper.questions.count == 1)
        } else {
          try await refusal(by: "role-allows") {
            _ = try await cast.ashiato.curriculumSource(curriculum.id, version: Self.second, as: caller)
          }
          try await refusal(by: "role-allows") {
            _ = try await cast.ashiato.testPaper(
              1, of: "test", in: curriculum.id, version: Self.second, as: caller)
          }
        }
      }
    }
  }

  @Test func `a program that only reads does not read what is right`() async throws {
    try await Cast.play { cast in
      var curriculum = Self.examined
      curriculum.version = Self.second
      _ = try await cast.ashiato.publish(curriculum, source: "", as: cast.noor)
      let program = Caller(school: cast.school, person: cast.noor.person, scopes: [.read])
      let shown = try await cast.ashiato.curriculum(curriculum.id, version: Self.second, as: program)
      #expect(!shown.content.contains(Self.secret))
      try await refusal(by: "token-allows") {
        _ = try await cast.ashiato.curriculumSource(curriculum.id, version: Self.second, as: program)
      }
    }
  }

  @Test func `an older version without items is answered as it was published`() async throws {
    try await Cast.play { cast in
      let (reference, content) = try Ashiato.content(of: .small)
      let shown = try await cast.ashiato.curriculum(reference.id, version: nil, as: cast.aya)
      #expect(shown.content == content)
    }
  }
}

import Testing
import Training

@testable import Credentials

@Suite struct StandingTests {
  typealias Grounds = Standing.Grounds

  static let all: [Grounds] = Grounds.Authenticity.allCases.flatMap { authenticity in
    [true, false].flatMap { isRecognised in
      Grounds.Period.allCases.flatMap { period in
        Grounds.Status.allCases.flatMap { status in
          [true, false].map { isSuperseded in
            Grounds(
              authenticity: authenticity, isRecognised: isRecognised, period: period, status: status,
              isSuperseded: isSuperseded)
          }
        }
      }
    }
  }

  private func expect(_ standing: Standing, where isCase: (Grounds) -> Bool) {
    let grounds = Self.all.filter(isCase)
    #expect(!grounds.isEmpty)
    for grounds in grounds { #expect(Standing(grounds) == standing, "\(grounds)") }
  }

  private func isKnown(_ grounds: Grounds) -> Bool {
    grounds.authenticity == .established && grounds.isRecognised
  }

  @Test func `there are 144 combinations, and each has one answer`() {
    #expect(Set(Self.all).count == 144)
    let answers = Set(Self.all.map(Standing.init))
    #expect(answers == Set(Standing.allCases).subtracting([.notFound]))
  }

  @Test func `only what is authentic, recognised, current, clear and the newest is valid`() {
    let valid = Self.all.filter { Standing($0) == .valid }
    #expect(
      valid == [
        Grounds(
          authenticity: .established, isRecognised: true, period: .current, status: .clear,
          isSuperseded: false)
      ])
  }

  @Test func `a refuted record is not authentic, whatever else it says`() {
    expect(.notAuthentic) { $0.authenticity == .refuted }
  }

  @Test func `without authenticity and recognition nothing is told`() {
    expect(.cannotTell) { $0.authenticity == .unknown }
    expect(.cannotTell) { $0.authenticity == .established && !$0.isRecognised }
  }

  @Test func `a later edition answers for the record`() {
    expect(.superseded) { isKnown($0) && $0.isSuperseded }
  }

  @Test func `revoked outranks the calendar`() {
    expect(.revoked) { isKnown($0) && !$0.isSuperseded && $0.status == .revoked }
  }

  @Test func `suspended outranks the calendar`() {
    expect(.suspended) { isKnown($0) && !$0.isSuperseded && $0.status == .suspended }
  }

  @Test func `the calendar is certain without a status`() {
    for status in [Grounds.Status.clear, .unknown] {
      expect(.expired) { isKnown($0) && !$0.isSuperseded && $0.status == status && $0.period == .over }
      expect(.notYetValid) {
        isKnown($0) && !$0.isSuperseded && $0.status == status && $0.period == .notBegun
      }
    }
  }

  @Test func `an unknown status is never taken for not revoked`() {
    expect(.cannotTell) { isKnown($0) && !$0.isSuperseded && $0.status == .unknown && $0.period == .current }
  }

  @Test func `names are stable and sentences are sentences`() {
    #expect(
      Standing.allCases.map(\.rawValue) == [
        "valid", "not-yet-valid", "expired", "suspended", "superseded", "revoked", "not-authentic",
        "not-found",
        "cannot-tell",
      ])
    for standing in Standing.allCases {
      #expect(standing.sentence.description.hasSuffix("."))
      #expect(!standing.sentence.description.contains("!"))
    }
  }
}

extension Practicum {
  /// What some of the sessions need in order to count: for ever, or until an assessment is passed.
  public struct Limit: Codable, Hashable, Sendable {
    public var of: SessionSelection
    public var need: Need
    /// From the day on which this assessment is passed, the limit is gone.
    public var untilPassed: AssessmentPlan.ID?

    public init(of selection: SessionSelection, need: Need, untilPassed: AssessmentPlan.ID? = nil) {
      of = selection
      self.need = need
      self.untilPassed = untilPassed
    }

    public enum Need: Codable, Hashable, Sendable {
      /// At least as close as this.
      case supervision(atLeast: SupervisionLevel)
      /// The screening ended in `proceed`: nothing had to be modified. A session without a client keeps it.
      case screenedToProceed
      /// Of the whole session, on the scale of 1 to 5.
      case peakPressure(atMost: Int)
      /// At least one of them was worked: of strokes with one foot, where a zone bears no more.
      case strokes(anyOf: [Stroke.ID])

      public func isKept(by session: Session) -> Bool {
        switch self {
        case .supervision(let level): session.supervision.isAtLeast(asCloseAs: level)
        case .screenedToProceed: session.client.map { $0.screening == .proceed } ?? true
        case .peakPressure(let limit): session.client.map { $0.peakPressure <= limit } ?? true
        case .strokes(let strokes): session.client == nil || strokes.contains(where: session.strokes.contains)
        }
      }

      var phrase: Sentence {
        switch self {
        case .supervision(atLeast: .lineOfSight): "supervision in line of sight"
        case .supervision(atLeast: .onPremises): "a supervisor on the premises or in line of sight"
        case .supervision(atLeast: .independent): "a supervisor who reads the log"
        case .screenedToProceed: "a screening that ended in “proceed”"
        case .peakPressure(let limit): "a pressure of at most \(limit)"
        case .strokes(let strokes):
          "one of the strokes \(strokes.map { Sentence(verbatim: $0.text) }.joined(separator: ", "))"
        }
      }

      /// What the session had instead.
      func finding(in session: Session) -> Sentence {
        switch self {
        case .supervision: "this one was \(session.supervision.title)"
        case .screenedToProceed: "here it ended in “\(session.client?.screening.title ?? "nothing")”"
        case .peakPressure: "here it was \(session.client?.peakPressure ?? 0)"
        case .strokes: "here there was none of them"
        }
      }
    }

    /// “Sessions (zone lumbar) need a pressure of at most 3 until “Final” is passed”, without a full stop.
    ///
    /// - Parameter assessments: those of the curriculum, for their titles.
    public func clause(_ assessments: [AssessmentPlan] = []) -> Sentence {
      guard let untilPassed else { return "Sessions\(of.qualifier) need \(need.phrase)" }
      let plan = assessments.first { $0.id == untilPassed }?.title ?? untilPassed.text
      return "Sessions\(of.qualifier) need \(need.phrase) until “\(plan)” is passed"
    }
  }
}

extension SupervisionLevel {
  /// Whether a supervisor who is this close is as close as the other level asks for.
  public func isAtLeast(asCloseAs level: SupervisionLevel) -> Bool {
    switch (self, level) {
    case (.lineOfSight, _), (.onPremises, .onPremises), (_, .independent): true
    case (.onPremises, .lineOfSight), (.independent, .lineOfSight), (.independent, .onPremises): false
    }
  }
}

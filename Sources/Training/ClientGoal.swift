/// What a practice client comes for, as far as it may be counted: those indications of the library that say nothing about health.
public enum ClientGoal: String, Codable, Hashable, Sendable, CaseIterable {
  case wantsDeep = "wants-deep"
  case recovery
  case sportBefore = "sport-before"
  case sportAfter = "sport-after"
  case hardPhysicalWork = "hard-physical-work"
  case relaxation
}

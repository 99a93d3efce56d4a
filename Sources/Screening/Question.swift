public import Training

/// One question of a screening, and everything that an answer to it can mean.
public struct Question: Codable, Hashable, Sendable {
  public typealias ID = Slug<Question>

  public var id: ID
  /// The short code by which a reason names the rule, as `PREG`.
  public var code: String
  public var asked: Respondent
  /// Reasons to refer from two different systems weigh more than two from one.
  public var bodySystem: BodySystem
  /// The question in plain words, as it is spoken.
  public var sentence: String
  /// A figure that the answer is asked for, where one decides.
  public var measure: Measure?
  /// From the least to the most severe.
  public var findings: [Finding]

  public init(
    id: ID, code: String, asked: Respondent, bodySystem: BodySystem, sentence: String, measure: Measure?,
    findings: [Finding]
  ) {
    self.id = id
    self.code = code
    self.asked = asked
    self.bodySystem = bodySystem
    self.sentence = sentence
    self.measure = measure
    self.findings = findings
  }

  public func finding(_ id: Finding.ID) -> Finding? { findings.first { $0.id == id } }

  /// The places among which an answer can say where it is; empty when it is nowhere in particular.
  public var possiblePlaces: Set<Place> { Place.everywhere(in: findings.flatMap(\.whereItIs)) }

  /// Who answers.
  public enum Respondent: String, Codable, Hashable, Sendable, CaseIterable {
    case client
    /// The person who would work, about herself.
    case practitioner
  }
}

/// The part of a body, or of life, that a question is about.
public enum BodySystem: String, Codable, Hashable, Sendable, CaseIterable {
  case bloodAndVessels = "blood-and-vessels"
  case breathing
  case digestion
  case eyes
  /// No part of a body. Each such question is about something else, and counts by itself.
  case general
  case immunity
  case kidneys
  case metabolism
  case musclesAndBones = "muscles-and-bones"
  case nerves
  case pregnancy
  case skin
}

/// One thing that an answer can mean, and what follows from it.
public struct Finding: Codable, Hashable, Sendable {
  public typealias ID = Slug<Finding>

  public var id: ID
  /// The answer in the words of somebody who gives it.
  public var answer: String
  /// The figures that mean this finding; `nil` for one that is told in words.
  public var window: Window?
  public var outcome: Outcome
  public var restrictions: Restrictions
  /// The zones among which the answer says where it is; these places are left out. Empty when it is nowhere in particular.
  public var whereItIs: [Zone.ID]
  /// What to do during the work, one sentence each.
  public var care: [String]
  /// What to offer in place of the work; `nil` for what the rule set says generally.
  public var instead: String?
  /// What to do without delay; a decision that rests on it offers nothing else. Only a finding that rules out every work has it.
  public var urgent: String?
  /// The reason, in one plain sentence.
  public var why: String
  /// What a doctor's letter changes. Only a finding that refers has one.
  public var clearance: Clearance?

  public init(
    id: ID, answer: String, window: Window?, outcome: Outcome, restrictions: Restrictions,
    whereItIs: [Zone.ID],
    care: [String], instead: String?, urgent: String? = nil, why: String, clearance: Clearance?
  ) {
    self.id = id
    self.answer = answer
    self.window = window
    self.outcome = outcome
    self.restrictions = restrictions
    self.whereItIs = whereItIs
    self.care = care
    self.instead = instead
    self.urgent = urgent
    self.why = why
    self.clearance = clearance
  }
}

/// What a doctor's letter turns `refer` into: `modify`, with these restrictions.
public struct Clearance: Codable, Hashable, Sendable {
  public var restrictions: Restrictions
  public var care: [String]

  public init(restrictions: Restrictions, care: [String]) {
    self.restrictions = restrictions
    self.care = care
  }
}

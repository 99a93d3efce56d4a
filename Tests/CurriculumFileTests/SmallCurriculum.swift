import Testing

/// The smallest file that has every part, for breaking it.
enum SmallCurriculum {
  static let text = """
    curriculum: small-1
    version: "1"
    title: Small
    summary: A small curriculum.
    scope: Nothing at all.
    authors: [A school]
    sources: [A book]
    reviewed-on: 2026-11-01
    entry:
      - id: licence
        sentence: A licence.
        any-of: [{document: licence}]
    modules:
      - id: seated-work
        title: Seated work
        outline: [Sit.]
        hours:
          - {category: lab-giving, minutes: 90}
      - id: theory
        title: Theory
        outline: [Think.]
        hours:
          - {category: theory-online, minutes: 60}
    attendance: {percent-at-least: 90, make-up-minutes-at-most: 60, never-miss: [seated-work]}
    transfers: {modules: [theory], within-months: 12, needs-assessment: test}
    competencies:
      - id: stop-drill
        code: C-STOP
        title: Stop drill
        must-pass: true
        levels: {1: Goes on., 2: Stops when prompted., 3: Stops., 4: Stops well.}
      - id: sequence
        code: C-FLOW
        title: Sequence
        levels: {1: Lost., 2: Pauses., 3: Flows., 4: Mixes.}
    practicum:
      opens-after: [seated-work]
      starts-within-days: 30
      ends-within-months: 6
      at-most: [{minutes: 480, per: day}]
      peak-pressure-at-most: 3
      zones: [calf]
      strokes: [long-glide]
      props: [stool]
      stages:
        - {category: supervised-practicum, supervision: line-of-sight, sessions: 2, minutes-at-least: 45}
        - {category: independent-practicum, supervision: independent, sessions: 8, minutes-at-least: 45}
      limits:
        - {of: {supervision: [independent]}, peak-pressure-at-most: 2, until-passed: final}
      requires:
        - {id: different-clients, clients-percent: 60}
        - {id: watched, minutes: 300, of: {client: true}, share: {percent-at-least: 30, of: {sites: [clinic]}}}
        - {id: ready, sessions: 3, of: {strokes: [long-glide]}, after: watched, within-days: 90}
    assessments:
      - id: test
        title: Knowledge test
        pass: {score: {percent-at-least: 80, critical-percent-at-least: 100}}
      - id: final
        title: Final
        pass: {levels: {rest-percent-at-least: 80}}
        competencies: [stop-drill, sequence]
        opens-after: [{sessions: 10}]
        two-assessors: lower
        retake: {after-days: 7, attempts-at-most: 3, remediation: true, supervised-sessions: 2}
    awards:
      - kind: completion
        title: Small, attended
        requires: [attendance]
      - kind: achievement
        title: Small, passed
        requires: [entry, attendance, practicum, assessments]
        valid-months: 24

    """

  /// The text with each of the pieces replaced; every piece must stand in it exactly once.
  static func with(_ changes: [(String, String)]) throws -> String {
    try changes.reduce(text) { text, change in
      try #require(
        text.ranges(of: change.0).count == 1, "“\(change.0)” does not stand in the small curriculum once")
      return text.replacing(change.0, with: change.1)
    }
  }
}

@testable import CurriculumFile

/// A rule set that has every key of the format once, and answers to it.
enum RuleSetSmall {
  static let text = """
    rule-set: small
    version: "2026.1"
    title: A small rule set
    notice: This is not medical advice.
    authors: [A school]
    sources: [Proposal of this school]
    reviewed-on: 2026-11-01
    pressure-at-most: 4
    letter-days: 90
    instead:
      refer: Ask a doctor.
      do-not-perform: Rest.
    zones:
      - {id: calf, title: calf}
      - {id: lumbar, title: lower back}
      - {id: gluteals, title: buttocks}
    areas:
      - {id: leg, title: the leg, zones: [calf]}
    strokes:
      - {id: long-glide, title: long glide}
      - {id: double-glide, title: double glide}
    families:
      - {id: two-feet, title: two-foot work, strokes: [double-glide]}
    questions:
      - id: pressure
        code: BP
        asked: client
        body-system: blood-and-vessels
        sentence: Is your blood pressure high?
        measure:
          id: reading
          unit: blood-pressure
          sentence: What was the last reading?
          unknown: untreated
        findings:
          - id: treated
            answer: Yes, treated.
            outcome: modify
            why: Pressure raises pressure.
            pressure-at-most: 3
            leave-out-strokes: [two-feet]
            softer:
              - {zones: [lumbar], pressure-at-most: 2}
            minutes-at-most: 45
            care:
              - Sit up slowly.
          - id: untreated
            answer: Yes, untreated.
            outcome: refer
            why: Nobody has looked at it.
            clearance:
              leave-out: [leg]
              care: [Ask again.]
          - id: high
            answer: At least 180/110.
            from: 180/110
            outcome: do-not-perform
            why: It is too high.
            instead: Call a doctor today.
      - id: veins
        code: VARIC
        asked: client
        body-system: skin
        sentence: Do you have varicose veins?
        findings:
          - id: mild
            answer: Yes.
            outcome: modify
            why: Veins are not pressed.
            where: [leg]
      - id: own-fitness
        code: FIT
        asked: practitioner
        body-system: general
        sentence: Are you unfit today?
        findings:
          - id: unfit
            answer: Yes.
            outcome: do-not-perform
            why: You could fall.
    size:
      code: SIZE
      table:
        movement-percent: 50
        answer: Too weak.
        outcome: do-not-perform
        why: The table could break.
        instead: Use another table.
      two-feet:
        client-heavier-by-kg: 27
        strokes: [two-feet]
        answer: Too light.
        outcome: modify
        why: Two feet weigh too much.
    combinations:
      - id: pressure-with-veins
        when: {all: [{found: pressure, finding: treated}, {any: [{found: veins}, {left-out: [leg, gluteals]}]}]}
        outcome: refer
        why: Together they weigh more.
        instead: Ask about both.
        leave-out: [lumbar]
      - id: two-changes
        when: {count: {at-least: 2, outcome: modify, by: body-system, not-counting: [own-fitness]}}
        outcome: do-not-perform
        why: Two are too many.
      - id: too-soft
        when: {pressure-at-most: 3}
        outcome: do-not-perform
        why: Hands do this better.
    gates:
      - id: two-feet-when-clear
        strokes: [two-feet]
        why: Two feet need a clear answer.
    short-form:
      full-form-after-months: 6
      unchanging: [veins]
      questions:
        - id: health
          asked: client
          sentence: Is anything new?
          why: Something is new.
          stands-for: [pressure]
          occasions: [incident, no-work, letter]
        - id: work
          asked: practitioner
          sentence: Is anything new about you, the table or the work?
          why: The work is another.
          stands-for: [own-fitness]
          occasions: [size, course]

    """

  struct NoSuchText: Error {
    let text: String
  }

  /// The file with some of its text replaced, each where it first stands.
  static func with(_ changes: [(String, String)]) throws -> String {
    var text = Self.text
    for (old, new) in changes {
      guard let range = text.firstRange(of: old) else { throw NoSuchText(text: old) }
      text.replaceSubrange(range, with: new)
    }
    return text
  }
}

import Testing

/// A way to break the small curriculum; what is said about it stands in `Golden/complaints`.
struct Fault: CustomTestStringConvertible, Sendable {
  let name: String
  let changes: [(String, String)]

  init(_ name: String, _ changes: (String, String)...) {
    self.name = name
    self.changes = changes
  }

  var testDescription: String { name }

  /// What is wrong with the form of the text.
  static let ofForm = [
    Fault("a tab", ("    title: Small, attended", "\t\ttitle: Small,\tattended")),
    Fault("a character that cannot be printed", ("title: Small\n", "title: Sm\u{7}all\n")),
    Fault("an alias", ("id: test", "id: &name test"), ("title: Final", "title: *name")),
    Fault("an anchor alone", ("title: Final", "title: &name Final")),
    Fault("an alias alone", ("title: Final", "title: *name")),
    Fault("a tag", ("title: Final", "title: !secret Final")),
    Fault("a second document", ("awards:", "---\nawards:")),
    Fault("a key that stands twice", ("title: Final", "title: Final\n    title: Finals")),
    Fault("a quotation mark that is not closed", ("summary: A", "summary: \"A")),
    Fault("a bracket that is not closed", ("zones: [calf]", "zones: [calf")),
    Fault("a brace that is not closed", ("{document: licence}", "{document: licence")),
    Fault("an indentation of its own", ("    title: Final", "   title: Final")),
    Fault("a colon in a text", ("title: Final", "title: Final: the end")),
    Fault("a missing colon", ("title: Final", "title Final")),
    Fault("a value that begins with an at sign", ("title: Final", "title: @final")),
    Fault("a tag of the language", ("title: Final", "title: !!binary Final")),
  ]

  /// What is wrong with single values.
  static let ofValues = [
    Fault(
      "unknown keys", ("title: Theory", "titel: Theory"), ("title: Final", "title: Final\n    colour: red")),
    Fault("missing keys", ("title: Theory\n", "\n"), ("scope: Nothing at all.\n", ""), ("minutes: 60", "")),
    Fault(
      "wrong types", ("title: Theory", "title: [Theory]"), ("authors: [A school]", "authors: A school"),
      ("{score: {percent-at-least: 80, critical-percent-at-least: 100}}", "[score]"),
      ("levels: {1: Lost., 2: Pauses., 3: Flows., 4: Mixes.}", "levels: Flows"),
      ("valid-months: 24", "valid-months: two")),
    Fault(
      "numbers that are not whole", ("minutes: 60", "minutes: 1.5"), ("minutes: 90", "minutes: \"90\""),
      ("sessions: 8", "sessions: 08"), ("starts-within-days: 30", "starts-within-days: 30 days"),
      ("valid-months: 24", "valid-months:")),
    Fault(
      "hours and numbers that cannot be", ("minutes: 60", "minutes: 0"), ("minutes: 90", "minutes: 100000"),
      ("sessions: 8", "sessions: -8"),
      ("sessions: 2, minutes-at-least: 45", "sessions: 2, minutes-at-least: 4500"),
      ("starts-within-days: 30", "starts-within-days: 99999999999999999999"),
      ("peak-pressure-at-most: 3", "peak-pressure-at-most: 6")),
    Fault("hours of practicum in a class", ("category: lab-giving", "category: supervised-practicum")),
    Fault("hours of observing in a class", ("category: lab-giving", "category: observed")),
    Fault(
      "hours of a class in the practicum",
      (
        "category: independent-practicum, supervision: independent",
        "category: lab-giving, supervision: independent"
      )
    ),
    Fault(
      "a module without hours",
      ("    hours:\n      - {category: lab-giving, minutes: 90}\n", ""),
      ("    hours:\n      - {category: theory-online, minutes: 60}\n", "    hours: []\n")),
    Fault(
      "a session that is longer than any can be",
      ("sessions: 2, minutes-at-least: 45", "sessions: 2, minutes-at-least: 241")),
    Fault(
      "waits and windows that are too long", ("starts-within-days: 30", "starts-within-days: 367"),
      ("ends-within-months: 6", "ends-within-months: 121"), ("after-days: 7", "after-days: 700"),
      ("supervised-sessions: 2", "supervised-sessions: 2000"), ("valid-months: 24", "valid-months: 240")),
    Fault(
      "contact minutes that are none",
      ("reviewed-on: 2026-11-01", "reviewed-on: 2026-11-01\ncontact-minutes: 2.5 h")),
    Fault("a pressure below the scale", ("peak-pressure-at-most: 3", "peak-pressure-at-most: 0")),
    Fault("a test that nobody fails", ("percent-at-least: 80, critical", "percent-at-least: 0, critical")),
    Fault(
      "empty lists", ("authors: [A school]", "authors: []"), ("any-of: [{document: licence}]", "any-of: []"),
      ("outline: [Sit.]", "outline: []")),
    Fault(
      "authorities that ask for nothing, or twice",
      (
        "awards:",
        "authorities: [{act: teach}, {act: supervise, after-months: 12}, {act: supervise, after-months: 6}]\nawards:"
      )),
    Fault(
      "education that is none",
      (
        "valid-months: 24",
        "valid-months: 24\n    renewal: {opens-days-before: 90, education: {minutes-at-least: 0, within-months: 240}}"
      )),
    Fault("education as a paper", ("{document: licence}", "{document: continuing-education}")),
    Fault("a group of nobody", ("title: Theory", "title: Theory\n    group-at-most: 0")),
    Fault("no sessions", ("sessions: 2, minutes", "sessions: 0, minutes")),
    Fault(
      "percents out of range",
      (
        "percent-at-least: 80, critical-percent-at-least: 100",
        "percent-at-least: 101, critical-percent-at-least: -1"
      ),
      ("clients-percent: 60", "clients-percent: 160"),
      ("rest-percent-at-least: 80", "rest-percent-at-least: 1000")),
    Fault("a day that does not exist", ("2026-11-01", "2026-02-30")),
    Fault("a day in another order", ("2026-11-01", "1/11/2026")),
    Fault(
      "ids that are none", ("id: theory", "id: Theory of Everything"),
      ("curriculum: small-1", "curriculum: small_1"),
      ("[calf]", "[-]"), ("[stool]", "[{stool: 1}]")),
    Fault("a version that is none", ("version: \"1\"", "version: spring")),
    Fault("codes that are none", ("code: C-FLOW", "code: flow"), ("code: C-STOP", "code: [C-STOP]")),
    Fault(
      "words that are none", ("category: lab-giving", "category: lab-give"),
      ("kind: completion", "kind: certificate"),
      ("{document: licence}", "{document: passport}"),
      ("supervision: line-of-sight", "supervision: lineofsight")),
    Fault(
      "flags that are none", ("must-pass: true", "must-pass: yes"),
      ("sessions: 8,", "sessions: 8, client: \"true\",")),
    Fault(
      "empty texts", ("title: Theory", "title:"), ("title: Final", "title: ~"),
      ("summary: A small curriculum.", "summary: \"  \""),
      ("sources: [A book]", "sources: []"), ("outline: [Sit.]", "outline: [\"\"]")),
    Fault(
      "a title that is too long", ("title: Final", "title: " + String(repeating: "ab ", count: 41) + "ab")),
    Fault(
      "sentences that are too long",
      ("sentence: A licence.", "sentence: " + String(repeating: "a", count: 1001)),
      ("3: Flows.", "3: " + String(repeating: "f", count: 1001)),
      ("authors: [A school]", "authors: [" + String(repeating: "b", count: 121) + "]")),
    Fault("two paragraphs", ("summary: A small curriculum.", "summary: |\n  A small\n  curriculum.")),
    Fault(
      "characters that do something unseen", ("title: Final", "title: \"Fi\\enal\""),
      ("title: Theory", "title: \"The\\u202Eory\""), ("code: C-FLOW", "code: \"C\\e[2J\"")),
    Fault("a misspelt key whose value has a fault", ("sources: [A book]", "source: A book")),
    Fault(
      "no modules", ("reviewed-on: 2026-11-01", "reviewed-on: 2026-11-01\nmodules: []"),
      ("modules:\n  - id: seated-work", "moduless:\n  - id: seated-work")),
  ]

  /// What is wrong with what the parts say about each other.
  static let ofParts = [
    Fault(
      "ids that stand twice", ("id: theory", "id: seated-work"), ("id: sequence", "id: stop-drill"),
      ("code: C-FLOW", "code: C-STOP"),
      ("competencies: [stop-drill, sequence]", "competencies: [stop-drill]"), ("id: final", "id: test"),
      (
        "any-of: [{document: licence}]",
        "any-of: [{document: licence}]\n  - {id: licence, sentence: Twice., any-of: [{document: licence}]}"
      )),
    Fault(
      "references to nothing", ("opens-after: [seated-work]", "opens-after: [seatd-work, bars]"),
      ("competencies: [stop-drill, sequence]", "competencies: [stop-drill, sequel, sequenze]")),
    Fault("a reference to a part whose id cannot be read", ("id: seated-work", "id: Seated-Work")),
    Fault(
      "items that stand twice", ("zones: [calf]", "zones: [calf, calf]"),
      ("requires: [attendance]", "requires: [attendance, attendance]"),
      (
        "- {category: lab-giving, minutes: 90}",
        "- {category: lab-giving, minutes: 45}\n      - {category: lab-giving, minutes: 45}"
      )),
    Fault(
      "a competency that one assessment judges twice",
      ("[stop-drill, sequence]", "[stop-drill, sequence, stop-drill]")),
    Fault(
      "evidence that stands twice",
      (
        "[{document: licence}]",
        "[{document: licence}, {record: other-1, kind: completion}, {record: other-1, kind: completion}, {document: licence}]"
      )),
    Fault(
      "hours that do not add up",
      ("reviewed-on: 2026-11-01", "reviewed-on: 2026-11-01\ncontact-minutes: 180")),
    Fault(
      "sessions that do not fit into their months", ("ends-within-months: 6", "ends-within-months: 1"),
      ("sessions: 8, minutes-at-least: 45", "sessions: 1000, minutes-at-least: 45")),
    Fault(
      "a share of clients that comes to one",
      ("clients-percent: 60", "clients-percent: 10")),
    Fault(
      "safety-critical items that are held to less",
      ("critical-percent-at-least: 100", "critical-percent-at-least: 79")),
    Fault(
      "a must-pass competency that nobody judges",
      ("competencies: [stop-drill, sequence]", "competencies: [sequence]")),
    Fault(
      "a must-pass competency in an assessment that is only held",
      ("pass: {levels: {rest-percent-at-least: 80}}", "pass: held")),
    Fault(
      "levels without competencies", ("    competencies: [stop-drill, sequence]\n", ""),
      ("must-pass: true", "must-pass: false")),
    Fault(
      "a score with competencies",
      ("title: Knowledge test", "title: Knowledge test\n    competencies: [stop-drill]")),
    Fault(
      "an assessment that opens after too many sessions",
      ("opens-after: [{sessions: 10}]", "opens-after: [{sessions: 11}]")),
    Fault(
      "supervised sessions before a retake where all are independent",
      (
        "    - {category: supervised-practicum, supervision: line-of-sight, sessions: 2, minutes-at-least: 45}\n",
        ""
      ), ("opens-after: [{sessions: 10}]", "opens-after: [{sessions: 8}]")),
    Fault(
      "a retake of what is only held",
      (
        "pass: {score: {percent-at-least: 80, critical-percent-at-least: 100}}",
        "pass: held\n    retake: {after-days: 7}"
      )),
    Fault(
      "two pass rules in one",
      (
        "{rest-percent-at-least: 80}",
        "{rest-percent-at-least: 80}, score: {percent-at-least: 80, critical-percent-at-least: 100}"
      )),
    Fault("no pass rule", ("pass: {levels: {rest-percent-at-least: 80}}", "pass: {}")),
    Fault(
      "no practicum where one is needed",
      (
        """
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

        """, ""
      )),
    Fault(
      "two stages of one kind",
      (
        "{category: independent-practicum, supervision: independent",
        "{category: supervised-practicum, supervision: line-of-sight"
      )),
    Fault(
      "stages in the order of least supervision",
      (
        """
            - {category: supervised-practicum, supervision: line-of-sight, sessions: 2, minutes-at-least: 45}
            - {category: independent-practicum, supervision: independent, sessions: 8, minutes-at-least: 45}
        """,
        """
            - {category: independent-practicum, supervision: independent, sessions: 5, minutes-at-least: 45}
            - {category: supervised-practicum, supervision: on-premises, sessions: 3, minutes-at-least: 45}
            - {category: supervised-practicum, supervision: line-of-sight, sessions: 2, minutes-at-least: 45}
        """
      )),
    Fault(
      "stages that contradict themselves", ("supervision: line-of-sight", "supervision: independent"),
      ("supervision: independent, sessions: 8", "supervision: on-premises, sessions: 8")),
    Fault(
      "no stages",
      (
        """
          stages:
            - {category: supervised-practicum, supervision: line-of-sight, sessions: 2, minutes-at-least: 45}
            - {category: independent-practicum, supervision: independent, sessions: 8, minutes-at-least: 45}
        """, "  stages: []"
      )),
    Fault(
      "a share of clients where there are none", ("sessions: 2,", "client: false, sessions: 2,"),
      ("sessions: 8,", "client: false, sessions: 8,")),
    Fault("clients without zones and strokes", ("  zones: [calf]\n  strokes: [long-glide]\n", "")),
    Fault("clients and empty zones", ("zones: [calf]", "zones: []")),
    Fault("days and months counted from no class", ("  opens-after: [seated-work]\n", "")),
    Fault("days and months counted from an empty list", ("opens-after: [seated-work]", "opens-after: []")),
    Fault("a start that the end forestalls", ("starts-within-days: 30", "starts-within-days: 187")),
    Fault(
      "a curriculum that asks for itself", ("{document: licence}", "{record: small-1, kind: completion}")),
    Fault(
      "evidence that is not one thing",
      (
        "[{document: licence}]",
        "[{document: licence, record: other-1}, {}, {document: licence, kind: completion}, {record: other-1}]"
      )),
    Fault("no awards", ("awards:\n  - kind: completion", "awards: []\nother:\n  - kind: completion")),
    Fault("two awards of one kind", ("kind: completion", "kind: achievement")),
    Fault(
      "an achievement for nothing passed",
      ("requires: [entry, attendance, practicum, assessments]", "requires: [attendance]")),
    Fault(
      "a completion of nothing attended", ("requires: [attendance]", "requires: [entry]")),
    Fault(
      "an achievement by assessments that nobody fails",
      ("{score: {percent-at-least: 80, critical-percent-at-least: 100}}", "held"),
      ("{levels: {rest-percent-at-least: 80}}", "held"), ("must-pass: true", "must-pass: false"),
      (
        "    two-assessors: lower\n    retake: {after-days: 7, attempts-at-most: 3, remediation: true, supervised-sessions: 2}\n",
        ""
      )),
    Fault(
      "parts that no award requires",
      ("requires: [entry, attendance, practicum, assessments]", "requires: [assessments]")),
    Fault(
      "classes that no award requires",
      (
        "kind: completion\n    title: Small, attended\n    requires: [attendance]",
        "kind: achievement\n    title: Small\n    requires: [entry, practicum, assessments]"
      ),
      (
        "  - kind: achievement\n    title: Small, passed\n    requires: [entry, attendance, practicum, assessments]\n    valid-months: 24\n",
        ""
      )),
    Fault("an award that requires nothing", ("requires: [attendance]", "requires: []")),
    Fault(
      "an award for parts that are absent",
      (
        """
        entry:
          - id: licence
            sentence: A licence.
            any-of: [{document: licence}]

        """, ""
      )),
    Fault(
      "an award for assessments that are absent",
      (
        """
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

        """, ""
      ), ("must-pass: true", "must-pass: false")),
  ]

  /// What is wrong with what bounds a practicum and with what its sessions must add up to.
  static let ofRules = [
    Fault(
      "a requirement of nothing", ("{id: different-clients, clients-percent: 60}", "{id: different-clients}")),
    Fault(
      "two measures in one requirement", ("clients-percent: 60", "clients-percent: 60, sessions: 10")),
    Fault(
      "a share of what is no amount",
      (
        "clients-percent: 60",
        "clients-percent: 60, share: {percent-at-least: 5, of: {client: true}}, within-months: 3, per-month: {at-most: 3}"
      )),
    Fault(
      "a share and a substitute at once",
      ("minutes: 300, ", "minutes: 300, substitute: {at-most: 60, of: {client: true}}, ")),
    Fault("a selection of nothing", ("of: {client: true}", "of: {}")),
    Fault(
      "a limit of nothing",
      ("of: {supervision: [independent]}, peak-pressure-at-most: 2", "peak-pressure-at-most: 2")),
    Fault("a limit without a need", ("peak-pressure-at-most: 2, ", "")),
    Fault(
      "a limit with two needs",
      ("peak-pressure-at-most: 2, ", "peak-pressure-at-most: 2, supervision: line-of-sight, ")),
    Fault(
      "needs that are none",
      (
        "peak-pressure-at-most: 2, until-passed: final}",
        "supervision: independent}\n    - {of: {zones: [calf]}, screening: modify}"
      )),
    Fault("a maximum of nothing", ("{minutes: 480, per: day}", "{per: day}")),
    Fault("a maximum per year", ("{minutes: 480, per: day}", "{minutes: 480, per: year}")),
    Fault("a month that bounds nothing", ("minutes: 300, ", "minutes: 300, per-month: {}, ")),
    Fault("a recent span", ("clients-percent: 60", "months: 3, within-days: 90")),
    Fault(
      "words of a selection that are none",
      (
        "of: {client: true}",
        "of: {sites: [hospital], screening: [refer], categories: [lab-giving], client: yes}"
      )),
    Fault(
      "items of a selection that stand twice", ("sites: [clinic]", "sites: [clinic, clinic]"),
      ("of: {supervision: [independent]}", "of: {supervision: [independent, independent]}")),
    Fault(
      "numbers of rules that cannot be", ("clients-percent: 60", "clients: 0"),
      ("minutes: 300", "minutes: 0"), ("within-days: 90", "within-days: 0"),
      ("minutes: 480, per: day", "sessions: 0, per: day")),
    Fault(
      "class time that is none",
      ("opens-after: [seated", "opens-after-minutes: [{minutes: 0}]\n  opens-after: [seated")),
  ]

  /// What nobody could finish, and what would bind nobody, because of these rules.
  static let ofReach = [
    Fault(
      "rules that name what is not there", ("of: {supervision: [independent]}", "of: {zones: [calv]}"),
      ("strokes: [long-glide]}, after: watched", "strokes: [fan], props: [bars]}, after: wached"),
      ("until-passed: final", "until-passed: finale")),
    Fault("requirements with one id", ("id: watched", "id: different-clients")),
    Fault(
      "requirements that wait for each other",
      ("clients-percent: 60", "clients-percent: 60, after: watched"),
      ("of: {client: true}, ", "of: {client: true}, after: different-clients, ")),
    Fault("a requirement that waits for itself", ("after: watched", "after: ready")),
    Fault(
      "an order that fades", ("of: {client: true}, share", "of: {client: true}, within-days: 60, share")),
    Fault(
      "sessions that no stage has",
      ("of: {strokes: [long-glide]}", "of: {supervision: [on-premises]}"),
      ("of: {sites: [clinic]}", "of: {client: false}")),
    Fault("a day shorter than a session", ("minutes: 480, per: day", "minutes: 44, per: day")),
    Fault(
      "two maxima of a day",
      ("{minutes: 480, per: day}", "{minutes: 480, per: day}, {minutes: 400, per: day}")),
    Fault(
      "more than the months of the practicum hold",
      ("{minutes: 480, per: day}", "{minutes: 480, per: day}, {sessions: 2, per: month}"),
      ("minutes: 300", "minutes: 4000")),
    Fault(
      "stages that do not fit into their months",
      ("{minutes: 480, per: day}", "{sessions: 1, per: month}")),
    Fault(
      "recent days that hold too little", ("sessions: 3, ", "sessions: 200, "),
      ("within-days: 90", "within-days: 9")),
    Fault(
      "recent days that hold too little with one client",
      ("sessions: 3, ", "sessions-with-one-client: 12, "), ("within-days: 90", "within-days: 9")),
    Fault(
      "months on end that hold too little",
      ("minutes: 300, ", "minutes: 900, within-months: 2, per-month: {at-most: 300}, ")),
    Fault(
      "a month that never counts",
      ("minutes: 300, ", "minutes: 300, per-month: {at-least: 200, at-most: 100}, ")),
    Fault(
      "a substitute for everything",
      (
        "share: {percent-at-least: 30, of: {sites: [clinic]}}",
        "substitute: {at-most: 300, of: {sites: [clinic]}}"
      )),
    Fault(
      "more clients than the months of the practicum hold",
      (
        "at-most: [{minutes: 480, per: day}]", "at-most: [{sessions: 1, per: day}, {sessions: 2, per: month}]"
      ),
      ("clients-percent: 60", "clients: 15")),
    Fault(
      "more sessions with one client than the months of the practicum hold",
      ("minutes: 480, per: day", "sessions: 1, per: day"),
      ("clients-percent: 60", "sessions-with-one-client: 187")),
    Fault(
      "two requirements that do not fit one after the other",
      ("at-most: [{minutes: 480, per: day}]", "at-most: [{sessions: 2, per: month}]"),
      ("clients-percent: 60", "clients: 8, after: watched"), ("minutes: 300, ", "minutes: 1680, ")),
    Fault(
      "a share of clients by what no stage says",
      ("clients-percent: 60", "clients-percent: 60, of: {zones: [calf]}")),
    Fault(
      "limits that leave nothing to begin with", ("zones: [calf]", "zones: [calf, thigh]"),
      (
        "{of: {supervision: [independent]}, peak-pressure-at-most: 2, until-passed: final}",
        "{of: {zones: [calf]}, supervision: line-of-sight, until-passed: final}\n    - {of: {zones: [thigh]}, supervision: line-of-sight, until-passed: final}"
      ), ("supervision: line-of-sight, sessions: 2", "supervision: on-premises, sessions: 2")),
    Fault(
      "clients of sessions without one",
      ("clients-percent: 60}", "clients: 3, of: {supervision: [line-of-sight]}}"),
      ("sessions: 2,", "client: false, sessions: 2,")),
    Fault(
      "each prop where there are none", ("  props: [stool]\n", ""), ("clients-percent: 60", "each: props")),
    Fault(
      "a limit that holds already", ("peak-pressure-at-most: 2", "peak-pressure-at-most: 3")),
    Fault(
      "a limit that shuts a stage",
      ("peak-pressure-at-most: 2, until-passed: final", "supervision: line-of-sight")),
    Fault(
      "a limit that shuts a requirement",
      ("strokes: [long-glide]\n", "strokes: [long-glide, fan]\n"),
      (
        "{of: {supervision: [independent]}, peak-pressure-at-most: 2, until-passed: final}",
        "{of: {strokes: [fan]}, supervision: line-of-sight}\n    - {of: {strokes: [fan]}, screening: proceed}"
      ),
      ("clients-percent: 60", "each: strokes, of: {supervision: [independent]}"),
      ("of: {strokes: [long-glide]}", "of: {strokes: [fan], screening: [modify]}")),
    Fault(
      "a limit that waits for what waits for it",
      (
        "of: {supervision: [independent]}, peak-pressure-at-most: 2",
        "of: {supervision: [on-premises]}, supervision: line-of-sight"
      ),
      ("supervision: line-of-sight, sessions: 2", "supervision: on-premises, sessions: 2")),
    Fault(
      "class time that the modules do not have",
      (
        "opens-after: [seated-work]",
        "opens-after: [seated-work]\n  opens-after-minutes: [{minutes: 200}, {category: lab-giving, minutes: 91}]"
      )),
  ]
}

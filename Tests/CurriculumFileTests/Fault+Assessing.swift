/// Ways to break the rules of attendance, transfer and assessment.
extension Fault {
  /// A second scored test.
  private static let written = (
    "  - id: final\n",
    """
      - id: written
        title: Written test
        pass: {score: {percent-at-least: 60, critical-percent-at-least: 60}}
      - id: final

    """
  )

  private static func average(of tests: String, atLeast percent: Int) -> (String, String) {
    ("awards:\n", "score-average: {of: [\(tests)], percent-at-least: \(percent)}\nawards:\n")
  }

  /// What a schema can see.
  static let ofAssessing = [
    Fault(
      "what may be missed said twice",
      ("percent-at-least: 90,", "percent-at-least: 90, excused-minutes-at-most: 30,")),
    Fault(
      "an attendance rule of nothing",
      (
        "attendance: {percent-at-least: 90, make-up-minutes-at-most: 60, never-miss: [seated-work]}",
        "attendance: {}"
      )),
    Fault("never to be missed where nothing is", ("percent-at-least: 90, make-up", "make-up")),
    Fault(
      "all of the classes at a hundred percent", ("percent-at-least: 90,", "percent-at-least: 100,")),
    Fault("a transfer of no modules", ("modules: [theory]", "modules: []")),
    Fault("a transfer that is never in time", ("within-months: 12", "within-months: 0")),
    Fault("a condition of nothing", ("[{sessions: 10}]", "[{within-days: 90}]")),
    Fault("two conditions in one", ("[{sessions: 10}]", "[{sessions: 10, passed: test}]")),
    Fault("a selection of assessments", ("[{sessions: 10}]", "[{passed: test, of: {client: true}}]")),
    Fault("a condition that stands twice", ("[{sessions: 10}]", "[{passed: test}, {passed: test}]")),
    Fault("a rule for two assessors that is none", ("two-assessors: lower", "two-assessors: higher")),
    Fault(
      "two assessors of what is only held",
      (
        "pass: {score: {percent-at-least: 80, critical-percent-at-least: 100}}",
        "pass: held\n    two-assessors: mean"
      )),
    Fault("waits after the only attempt", ("attempts-at-most: 3", "attempts-at-most: 1")),
    Fault("an average of one test", written, average(of: "test", atLeast: 75)),
    Fault("an average of a test with itself", written, average(of: "test, test", atLeast: 75)),
    Fault("an average of nothing", written, average(of: "test, written", atLeast: 0)),
    Fault("no attempts", ("attempts-at-most: 3", "attempts-at-most: 0")),
  ]

  /// What nobody could finish, and what would bind nobody.
  static let ofAssessingReach = [
    Fault(
      "attendance and transfers that name what is not there",
      ("never-miss: [seated-work]", "never-miss: [seated-worc]"),
      ("modules: [theory]", "modules: [teory]"), ("needs-assessment: test", "needs-assessment: tests")),
    Fault(
      "classes that may all be missed", ("percent-at-least: 90,", "excused-minutes-at-most: 150,")),
    Fault(
      "every module never to be missed", ("never-miss: [seated-work]", "never-miss: [seated-work, theory]")),
    Fault("an average of a test that is not there", written, average(of: "test, writen", atLeast: 75)),
    Fault("an average of what is not scored", written, average(of: "test, final", atLeast: 75)),
    Fault("an average that every pass brings", written, average(of: "test, written", atLeast: 70)),
    Fault("an assessment that opens after itself", ("[{sessions: 10}]", "[{passed: final}]")),
    Fault(
      "assessments that open after each other", ("[{sessions: 10}]", "[{passed: test}]"),
      ("    title: Knowledge test\n", "    title: Knowledge test\n    opens-after: [{passed: final}]\n")),
    Fault("an assessment that opens after one that is not there", ("[{sessions: 10}]", "[{passed: finall}]")),
    Fault(
      "an assessment that opens after sessions that no stage has",
      ("[{sessions: 10}]", "[{sessions: 3, of: {supervision: [on-premises]}}]")),
    Fault(
      "an assessment that opens after too many of some sessions",
      ("[{sessions: 10}]", "[{sessions: 3, of: {supervision: [line-of-sight]}}]")),
    Fault(
      "an assessment that opens after more than its days hold",
      ("[{minutes: 480, per: day}]", "[{sessions: 1, per: day}]"),
      ("[{sessions: 10}]", "[{sessions: 9, within-days: 7}]")),
  ]

  /// What a schema can see of a renewal.
  static let ofRenewing = [
    Fault(
      "a renewal of a record that never lapses", ("valid-months: 24", "renewal: {opens-days-before: 90}")),
    Fault(
      "a renewal that never opens", ("valid-months: 24", "valid-months: 24\n    renewal: {sessions: 12}")),
    Fault(
      "a renewal by a paper that stands twice",
      (
        "valid-months: 24",
        "valid-months: 24\n    renewal: {opens-days-before: 90, documents: [insurance, first-aid, insurance]}"
      )),
    Fault(
      "a renewal by what cannot be",
      (
        "valid-months: 24",
        """
        valid-months: 24
            renewal:
              opens-days-before: 0
              sessions: 0
              documents: [passport]
              record: {curriculum: Renewal of safety, kind: licence}
              lapsed: {months: 0, repeats: []}
        """
      )),
  ]

  /// A renewal by what is not there.
  static let ofRenewingReach = [
    Fault(
      "a lapsed record that repeats what is not there",
      (
        "valid-months: 24",
        "valid-months: 24\n    renewal: {opens-days-before: 90, lapsed: {months: 12, repeats: [finale]}}"
      ))
  ]
}

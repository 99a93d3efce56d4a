public import AshiatoStore
import Credentials
public import Training

extension Ashiato {
  /// The canonical JSON of a curriculum and the digest over it, by which statements and enrolments name it.
  public static func content(of curriculum: Curriculum) throws(AshiatoError) -> (
    reference: CurriculumReference, text: String
  ) {
    let text = try JSON(curriculum).canonicalText
    let digest = Digest(of: Array(text.utf8)).description
    return (CurriculumReference(id: curriculum.id, version: curriculum.version, digest: digest), text)
  }

  /// Publishes versions for ever, all of them or none. Each may build on the others.
  ///
  /// - Parameter versions: each with the file as its author wrote it, which is kept for reading.
  /// - Returns: in the same order.
  public func publish(_ versions: [(curriculum: Curriculum, source: String)], as caller: Caller)
    async throws(AshiatoError) -> [CurriculumReference]
  {
    try caller.may(.publishCurriculum)
    let contents = try versions.map { version throws(AshiatoError) in try Self.content(of: version.curriculum)
    }
    let today = try today(in: caller.school.timeZone)
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let published = try await transaction.publishedCurricula(at: caller.school.id)
      let all = published.map(\.curriculum) + versions.map(\.curriculum)
      for (version, content) in zip(versions, contents) {
        let curriculum = version.curriculum
        if let earlier = curriculum.replaces?.version {
          let replaced = all.first { $0.id == curriculum.id && $0.version == earlier }
          try decide { () throws(ReplacementRefusal) in try curriculum.replacing(replaced, today: today) }
        }
        try decide { () throws(PublishingRefusal) in try curriculum.publishing(beside: all) }
        transaction.publish(
          content.reference, content: content.text, source: version.source, at: caller.school.id,
          by: caller.person.id)
        audit("curriculum.publish", content.reference, as: caller, in: transaction)
      }
    }
    return contents.map(\.reference)
  }

  /// Publishes one version for ever.
  public func publish(_ curriculum: Curriculum, source: String, as caller: Caller) async throws(AshiatoError)
    -> CurriculumReference
  {
    try await publish([(curriculum, source)], as: caller)[0]
  }

  public func curricula(as caller: Caller) async throws(AshiatoError) -> [CurriculumReference] {
    try caller.may(.readCurriculum)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.curricula(at: caller.school.id)
    }
  }

  /// One version, or the one published last, with its canonical JSON.
  ///
  /// Whoever may not read test items gets it without them: the digest, which covers them, is then not the one of this JSON.
  public func curriculum(_ id: Curriculum.ID, version: CurriculumVersion?, as caller: Caller)
    async throws(AshiatoError) -> (content: String, curriculum: Curriculum)
  {
    try caller.may(.readCurriculum)
    let (published, curriculum) = try await known(id, version: version, as: caller)
    guard curriculum.hasTestQuestions, !caller.mayUse(.readTestItems) else {
      return (published.content, curriculum)
    }
    let shown = curriculum.withoutTestQuestions
    return (try Self.content(of: shown).text, shown)
  }

  /// The file of a version as its author wrote it. It can hold the answers of a test that is drawn from items, and then is for those who
  /// may read them.
  public func curriculumSource(_ id: Curriculum.ID, version: CurriculumVersion?, as caller: Caller)
    async throws(AshiatoError) -> String
  {
    try caller.may(.readCurriculum)
    let (published, curriculum) = try await known(id, version: version, as: caller)
    if curriculum.hasTestQuestions { try caller.may(.readTestItems) }
    return published.source
  }

  /// A paper of a test, with what is right.
  public func testPaper(
    _ number: Int, of test: AssessmentPlan.ID, in id: Curriculum.ID, version: CurriculumVersion?,
    as caller: Caller
  ) async throws(AshiatoError) -> TestPaper {
    try caller.may(.readTestItems)
    let (_, curriculum) = try await known(id, version: version, as: caller)
    return try decide { () throws(TestPaperRefusal) in try curriculum.paper(number, of: test) }
  }

  private func known(_ id: Curriculum.ID, version: CurriculumVersion?, as caller: Caller)
    async throws(AshiatoError) -> (published: PublishedCurriculum, curriculum: Curriculum)
  {
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.knownCurriculum(id, version: version, at: caller.school.id)
    }
  }

  /// Pins a student to a version: the named one, or the one published last.
  public func enrol(
    _ name: String, in curriculum: Curriculum.ID, version: CurriculumVersion?, on day: CalendarDay?,
    as caller: Caller
  ) async throws(AshiatoError) -> Enrolment {
    try caller.may(.enrol)
    let today = try today(in: caller.school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let student = try await transaction.knownPerson(name, at: caller.school.id)
      let (published, content) = try await transaction.knownCurriculum(
        curriculum, version: version, at: caller.school.id)
      let ending = try await transaction.ending(of: content, at: caller.school.id)
      let enrolment = Enrolment(
        id: made(), student: student.id, curriculum: published.reference, enrolledOn: day ?? today)
      transaction.holdEnrolments(of: student.id)
      let earlier = try await transaction.enrolments(of: student.id, at: caller.school.id)
      try decide { () throws(EnrolmentRefusal) in
        try enrolment.beginning(today: today, earlier: earlier, until: ending)
      }
      transaction.add(enrolment, at: caller.school.id, by: caller.person.id)
      audit("enrol", enrolment.id, as: caller, in: transaction)
      return enrolment
    }
  }
}

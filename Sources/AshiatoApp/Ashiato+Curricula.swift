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

  /// Publishes a version for ever.
  ///
  /// - Parameter source: the file as its author wrote it, kept for reading.
  public func publish(_ curriculum: Curriculum, source: String, as caller: Caller) async throws(AshiatoError)
    -> CurriculumReference
  {
    try caller.may(.publishCurriculum)
    let (reference, text) = try Self.content(of: curriculum)
    let today = try today(in: caller.school.timeZone)
    try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      if let version = curriculum.replaces?.version {
        let earlier = try await transaction.curriculum(
          curriculum.id, version: version, at: caller.school.id)
        let replaced = try earlier.map { published throws(AshiatoError) in
          try decoded(Curriculum.self, from: published.content)
        }
        try decide { () throws(ReplacementRefusal) in try curriculum.replacing(replaced, today: today) }
      }
      let published = try await transaction.curriculumContents(at: caller.school.id).map {
        $0.content
      }.map { content throws(AshiatoError) in try decoded(Curriculum.self, from: content) }
      try decide { () throws(PublishingRefusal) in try curriculum.publishing(beside: published) }
      transaction.publish(
        reference, content: text, source: source, at: caller.school.id, by: caller.person.id)
      audit("curriculum.publish", reference, as: caller, in: transaction)
    }
    return reference
  }

  public func curricula(as caller: Caller) async throws(AshiatoError) -> [CurriculumReference] {
    try caller.may(.readCurriculum)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      try await transaction.curricula(at: caller.school.id)
    }
  }

  /// One version, or the one published last.
  public func curriculum(_ id: Curriculum.ID, version: CurriculumVersion?, as caller: Caller)
    async throws(AshiatoError) -> (published: PublishedCurriculum, curriculum: Curriculum)
  {
    try caller.may(.readCurriculum)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
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
      // Read again once nobody can close or reopen them any more.
      for id in try await transaction.enrolments(of: student.id, at: caller.school.id).map(\.id).sorted() {
        transaction.hold(id)
      }
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

import AshiatoStore
import Postgres
import Training

extension Ashiato {
  /// Writes who did what, in the transaction of the fact itself.
  func audit(
    _ action: String, _ subject: some CustomStringConvertible, as caller: Caller,
    in transaction: borrowing Transaction
  ) {
    transaction.audit(action, subject.description, as: made(), at: caller.school.id, by: caller.person.id)
  }
}

extension Transaction {
  func knownPerson(_ name: String, at school: School.ID) async throws(AshiatoError) -> PersonProfile {
    guard let person = try await person(named: name, at: school) else {
      throw .refused(LookupRefusal.noSuchPerson(name))
    }
    return person
  }

  /// Each of some people once, in the order in which they are named first.
  func knownPeople(_ names: [String], at school: School.ID) async throws(AshiatoError) -> [PersonProfile] {
    var known: [PersonProfile] = []
    for (name, person) in zip(names, try await people(named: names, at: school)) {
      guard let person else { throw .refused(LookupRefusal.noSuchPerson(name)) }
      if !known.contains(where: { $0.id == person.id }) { known.append(person) }
    }
    return known
  }

  /// Whose facts are read: also who was forgotten, by her id.
  func somebody(_ name: String, at school: School.ID) async throws(AshiatoError) -> PersonProfile {
    guard let person = try await anybody(named: name, at: school) else {
      throw .refused(LookupRefusal.noSuchPerson(name))
    }
    return person
  }

  func knownSite(_ slug: String, at school: School.ID) async throws(AshiatoError) -> SiteProfile {
    guard let site = try await site(named: slug, at: school) else {
      throw .refused(LookupRefusal.noSuchSite(slug))
    }
    return site
  }

  /// A published curriculum, as its text and as the domain reads it.
  func knownCurriculum(_ id: Curriculum.ID, version: CurriculumVersion? = nil, at school: School.ID)
    async throws(AshiatoError) -> (published: PublishedCurriculum, curriculum: Curriculum)
  {
    guard let published = try await curriculum(id, version: version, at: school) else {
      throw .refused(LookupRefusal.noSuchCurriculum(version.map { "\(id)@\($0)" } ?? id.text))
    }
    return (published, try ReadCurricula.shared.curriculum(of: published.reference, in: published.content))
  }

  func knownCurriculum(_ reference: CurriculumReference, at school: School.ID) async throws(AshiatoError)
    -> Curriculum
  {
    if let curriculum = ReadCurricula.shared[reference.digest] { return curriculum }
    return try await knownCurriculum(reference.id, version: reference.version, at: school).curriculum
  }

  /// Until when records of a version are issued, and the version to move to; `nil` while they are issued for ever.
  func ending(of curriculum: Curriculum, at school: School.ID) async throws(AshiatoError) -> (
    lastDay: CalendarDay, successor: CurriculumVersion
  )? {
    let replacements = try await replacements(of: curriculum.version, of: curriculum.id, at: school)
    return curriculum.ending(
      replacedBy: try replacements.map { version, json throws(AshiatoError) in
        (version, try decoded(Replacement.self, from: json))
      })
  }

  /// An enrolment with its version and all facts that count in it, those from before a move read through the map.
  func enrolmentFile(of enrolment: Enrolment, at school: School.ID) async throws(AshiatoError)
    -> EnrolmentFile
  {
    var file = try await fileWithoutPractice(of: enrolment, at: school)
    try await addPractice(to: &file.facts.papers, of: enrolment.student, for: file.curriculum, at: school)
    return file
  }

  /// Every version that a school has published, by id and version.
  func publishedCurricula(at school: School.ID) async throws(AshiatoError)
    -> [(reference: CurriculumReference, curriculum: Curriculum)]
  {
    try await curriculumContents(at: school).map { reference, content throws(AshiatoError) in
      (reference, try ReadCurricula.shared.curriculum(of: reference, in: content))
    }
  }

  /// What the published curricula of a school ask for at entry.
  func entryRequirements(at school: School.ID) async throws(AshiatoError) -> Set<EntryRequirement.ID> {
    Set(try await publishedCurricula(at: school).flatMap(\.curriculum.entry).map(\.id))
  }

  /// What a student can show under a curriculum.
  func papers(of student: Person.ID, for curriculum: Curriculum, at school: School.ID)
    async throws(AshiatoError) -> StudentPapers
  {
    var papers = try await papers(of: student, at: school)
    try await addPractice(to: &papers, of: student, for: curriculum, at: school)
    return papers
  }

  /// Sessions of other curricula, where the curriculum asks for them.
  private func addPractice(
    to papers: inout StudentPapers, of student: Person.ID, for curriculum: Curriculum, at school: School.ID
  ) async throws(AshiatoError) {
    let asked = curriculum.practiceAskedFor
    guard !asked.isEmpty else { return }
    for other in try await enrolments(of: student, at: school) where asked.contains(other.curriculum.id) {
      let file = try await fileWithoutPractice(of: other, at: school)
      papers.add(file.curriculum.practised(in: file.facts), of: file.curriculum.id)
    }
  }

  private func fileWithoutPractice(of enrolment: Enrolment, at school: School.ID) async throws(AshiatoError)
    -> EnrolmentFile
  {
    var chain = [enrolment]
    while let continues = chain.last?.continues {
      chain.append(try await knownEnrolment(continues, at: school))
    }
    let own = try await trainingFacts(of: chain, at: school)
    var file: EnrolmentFile?
    for link in chain.reversed() {
      guard let (own, records) = own[link.id] else { continue }
      let curriculum = try await knownCurriculum(link.curriculum, at: school)
      let facts = file.map { own.goingOn(from: $0.facts, in: curriculum) } ?? own
      file = EnrolmentFile(
        enrolment: link, curriculum: curriculum, facts: facts, records: records, chain: chain.map(\.id))
    }
    guard let file else { throw .refused(LookupRefusal.noSuchEnrolment(enrolment.id.description)) }
    return file
  }

  /// The latest enrolment of a student in a curriculum, or the only one.
  ///
  /// - Parameter choose: which of several are meant; without it, those that are open.
  func knownEnrolment(
    of student: PersonProfile, in curriculum: Curriculum.ID?, at school: School.ID,
    choosing choose: ([Enrolment]) -> [Enrolment] = { $0.meant(on: nil) }
  ) async throws(AshiatoError) -> Enrolment {
    let enrolments = try await enrolments(of: student.id, at: school)
    return try decide { () throws(LookupRefusal) in
      try student.enrolment(among: enrolments, in: curriculum, choosing: choose)
    }
  }

  /// Whoever adds to one day of these students takes turns.
  func takeTurns(on day: CalendarDay, of students: [Person.ID]) {
    // All in one order, so that two classes never wait for each other.
    for student in students.sorted() { takeTurn(about: "\(student) on \(day)") }
  }

  func knownEnrolment(_ id: Enrolment.ID, at school: School.ID) async throws(AshiatoError) -> Enrolment {
    guard let enrolment = try await enrolment(id, at: school) else {
      throw .refused(LookupRefusal.noSuchEnrolment(id.description))
    }
    return enrolment
  }
}

extension PersonProfile {
  /// The latest of her enrolments in a curriculum, or the only one.
  ///
  /// - Parameter choose: which of several are meant.
  func enrolment(
    among enrolments: [Enrolment], in curriculum: Curriculum.ID?,
    choosing choose: ([Enrolment]) -> [Enrolment]
  ) throws(LookupRefusal) -> Enrolment {
    let meant = choose(enrolments.filter { curriculum == nil || $0.curriculum.id == curriculum })
    guard let latest = meant.last else {
      throw curriculum.map { .notEnrolled(student: name, curriculum: $0) } ?? .enrolledNowhere(name)
    }
    let curricula = Set(meant.map(\.curriculum.id))
    guard curricula.count == 1 else { throw .severalEnrolments(student: name, curricula.sorted()) }
    return latest
  }
}

/// All that progress on an enrolment is computed from.
struct EnrolmentFile {
  let enrolment: Enrolment
  let curriculum: Curriculum
  var facts: TrainingFacts
  /// What the student holds, of whatever enrolment.
  let records: [SignedRecord]
  /// The enrolment and those that it goes on from, latest first.
  let chain: [Enrolment.ID]
}

/// Lets a refusal of the domain leave a use case.
func decide<Answer, Reason: Refusal>(_ decision: () throws(Reason) -> Answer) throws(AshiatoError) -> Answer {
  do {
    return try decision()
  } catch {
    throw .refused(error)
  }
}

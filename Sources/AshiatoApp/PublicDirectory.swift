public import AshiatoStore
public import Training

/// Somebody whom a stranger found: how she wants to be found, what of hers is valid, and what she lets be seen besides.
public struct FoundPractitioner: Sendable {
  public let practitioner: Practitioner
  public let styles: [Library.Card<Library.Style>]
  public let tags: [Library.Card<Library.Tag>]
  /// In words: “Oxfordshire”.
  public let area: String
  public let declarations: [PublicChecks.ShownDeclaration]

  public init(
    practitioner: Practitioner, styles: [Library.Card<Library.Style>],
    tags: [Library.Card<Library.Tag>] = [], area: String,
    declarations: [PublicChecks.ShownDeclaration]
  ) {
    self.practitioner = practitioner
    self.styles = styles
    self.tags = tags
    self.area = area
    self.declarations = declarations
  }
}

/// What a search of the directory answers.
public struct DirectoryAnswer: Sendable {
  public let search: DirectorySearch
  public let found: [FoundPractitioner]
  public let reach: DirectorySearch.Reach
  public let registers: [Gazetteer.Register]
  /// Where a false claim is reported.
  public let contact: PublicContact?

  public init(
    search: DirectorySearch, found: [FoundPractitioner], reach: DirectorySearch.Reach,
    registers: [Gazetteer.Register], contact: PublicContact?
  ) {
    self.search = search
    self.found = found
    self.reach = reach
    self.registers = registers
    self.contact = contact
  }
}

extension PublicChecks {
  /// Looks for people in the directory of a school, as of this moment: whose record expired today is not found today.
  public func search(_ search: DirectorySearch, guide: DirectoryGuide, at school: SchoolProfile)
    async throws(AshiatoError) -> DirectoryAnswer
  {
    let practitioners = try await store.practitioners(of: school.id, at: now())
    let answer = search.among(practitioners, guide: guide)
    let declarations = try await declarations(
      besideEach: answer.found.compactMap { $0.records.first?.id }, at: school)
    return DirectoryAnswer(
      search: search,
      found: answer.found.map { practitioner in
        let styles = guide.styles(of: practitioner)
        return FoundPractitioner(
          practitioner: practitioner, styles: styles, tags: guide.tags(of: styles),
          area: guide.gazetteer.area(practitioner.entry.area)?.title ?? practitioner.entry.area.text,
          declarations: practitioner.records.first.flatMap { declarations[$0.id] } ?? [])
      },
      reach: answer.reach, registers: answer.registers, contact: try await contact(of: school))
  }
}

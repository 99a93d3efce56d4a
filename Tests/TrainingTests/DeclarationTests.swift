import Testing
import Training

@Suite struct DeclarationTests {
  private let aya = Person.ID(bits: 1)
  private let noor = Person.ID(bits: 2)
  private let today: CalendarDay = "2026-03-10"

  private func licence(
    _ content: Declaration.Content = .held(.licence, expiresOn: "2027-05-31"), of person: Person.ID? = nil,
    id: UInt128 = 9
  ) -> Declaration {
    Declaration(
      id: .init(bits: id), person: person ?? aya, content: content, declaredBy: aya, declaredOn: today)
  }

  private func particulars(_ change: (inout Declaration.Particulars) -> Void = { _ in })
    -> Declaration.Particulars
  {
    var particulars = Declaration.Particulars(
      jurisdiction: "Washington State", issuer: "Department of Health", number: "MA 1")
    change(&particulars)
    return particulars
  }

  @Test func `a licence with its place, issuer and number may be declared`() throws {
    try licence().declaring(particulars(), replacing: nil)
    try licence().declaring(
      particulars {
        $0.number = nil
        $0.link = "https://doh.example/1"
      }, replacing: nil)
  }

  @Test func `that no licence exists is an answer, and has neither issuer nor number`() throws {
    let none = licence(.noLicenceExists)
    try none.declaring(.init(jurisdiction: "United Kingdom"), replacing: nil)
    #expect(none.content.kind == .licence)
    #expect(none.content.expiresOn == nil)
    #expect(throws: DeclarationRefusal.noneIsIssued) {
      try none.declaring(.init(jurisdiction: "United Kingdom", issuer: "The county"), replacing: nil)
    }
  }

  @Test func `what nobody can look up is not declared`() {
    let cases: [(DeclarationRefusal, Declaration.Particulars)] = [
      (.noJurisdiction, particulars { $0.jurisdiction = " " }),
      (.noIssuer, particulars { $0.issuer = nil }),
      (.nothingToLookUp, particulars { $0.number = nil }),
      (.linkUnreadable("http://doh.example"), particulars { $0.link = "http://doh.example" }),
      (.linkUnreadable("javascript:alert(1)"), particulars { $0.link = "javascript:alert(1)" }),
      (.linkUnreadable("https://"), particulars { $0.link = "https://" }),
    ]
    for (refusal, particulars) in cases {
      #expect(throws: refusal) { try licence().declaring(particulars, replacing: nil) }
    }
  }

  @Test func `what has lapsed is not declared`() {
    #expect(throws: DeclarationRefusal.lapsed("2026-03-09")) {
      try licence(.held(.insurance, expiresOn: "2026-03-09")).declaring(particulars(), replacing: nil)
    }
  }

  @Test func `one replaces another of the same person and kind that still stands`() throws {
    let earlier = licence(id: 8)
    try licence().declaring(particulars(), replacing: earlier)
    #expect(throws: DeclarationRefusal.replacesAnother) {
      try licence().declaring(particulars(), replacing: licence(of: noor, id: 8))
    }
    #expect(throws: DeclarationRefusal.replacesAnother) {
      try licence(.held(.insurance, expiresOn: nil)).declaring(particulars(), replacing: earlier)
    }
    var withdrawn = earlier
    withdrawn.withdrawnOn = today
    #expect(throws: DeclarationRefusal.standsNoMore) {
      try licence().declaring(particulars(), replacing: withdrawn)
    }
  }

  @Test func `it is known once somebody else looked and found it so`() throws {
    var declaration = licence()
    #expect(declaration.status == .declared)
    let check = Declaration.Check(finding: .confirmed, method: .register, on: today, by: noor)
    try declaration.checking(check, papers: [], today: today)
    declaration.check = check
    #expect(declaration.status == .known)
    declaration.check?.finding = .notConfirmed
    #expect(declaration.status == .unverified)
    #expect(throws: DeclarationRefusal.ownCheck) {
      try declaration.checking(
        .init(finding: .confirmed, method: .register, on: today, by: aya), papers: [], today: today)
    }
  }

  @Test func `a check is not dated before the declaration, nor in the future`() {
    func check(on day: CalendarDay) throws {
      try licence().checking(
        .init(finding: .confirmed, method: .issuer, on: day, by: noor), papers: [], today: today)
    }
    #expect(throws: DeclarationRefusal.checkedInTheFuture("2026-03-11")) { try check(on: "2026-03-11") }
    #expect(throws: DeclarationRefusal.checkedBefore("2026-03-09", today)) { try check(on: "2026-03-09") }
  }

  @Test func `a paper that was seen is one of the holder's`() throws {
    let paper = Document(
      id: .init(bits: 5), person: aya, kind: .licence, issuedOn: "2026-01-01", expiresOn: nil)
    let check = Declaration.Check(
      finding: .confirmed, method: .paper, document: paper.id, on: today, by: noor)
    try licence().checking(check, papers: [paper], today: today)
    #expect(throws: DeclarationRefusal.anotherPaper) {
      try licence().checking(check, papers: [], today: today)
    }
  }

  @Test func `it holds on its last day and has expired on the next`() {
    #expect(!licence().isExpired(on: "2027-05-31"))
    #expect(licence().isExpired(on: "2027-06-01"))
    #expect(!licence(.noLicenceExists).isExpired(on: "2099-01-01"))
  }

  @Test func `a contact is an e-mail address or an https link`() {
    #expect(PublicContact("reports@barefoot.example")?.address == "mailto:reports@barefoot.example")
    #expect(PublicContact("reports@barefoot.example")?.words == "reports@barefoot.example")
    #expect(PublicContact("mailto:a@b")?.words == "a@b")
    #expect(PublicContact("https://barefoot.example/report")?.words == "https://barefoot.example/report")
    for text in [
      "", "barefoot", "a@", "@b", "a@b@c", "a b@c", "http://barefoot.example", "javascript:alert(1)",
      "https://", "https://a@b", "\"x\"@b", "mailto:",
    ] {
      #expect(PublicContact(text) == nil, "\(text)")
    }
  }
}

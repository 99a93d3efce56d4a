public import Training

/// Why something is not entered at a school.
public enum EntryRefusal: Refusal, Hashable {
  case handleLikeAnID(String)
  case siteLikeAnID(String)
  case documentFromTheFuture(CalendarDay)
  case documentWithoutIssuer
  case documentWithoutPurpose(DocumentKind)
  case documentMinutes(DocumentKind)
  case purposeNotAskedFor(EntryRequirement.ID, [EntryRequirement.ID])
  case transferWithoutSchool
  case noSuchArea(String)
  case claim(String, say: String)
  case nameWithoutLetters(Named)
  case nameWithHiddenCharacter(Named, Unicode.Scalar)

  /// Whose name it is.
  public enum Named: Sendable {
    case person, school, site, practice, town, issuer, place, token
  }

  public var rule: String {
    switch self {
    case .handleLikeAnID, .siteLikeAnID: "not-like-an-id"
    case .documentFromTheFuture: "not-in-the-future"
    case .documentWithoutIssuer: "issuer-given"
    case .documentWithoutPurpose, .purposeNotAskedFor: "purpose-given"
    case .documentMinutes: "education-minutes"
    case .transferWithoutSchool: "school-given"
    case .noSuchArea: "area-known"
    case .claim: "claims-as-shown"
    case .nameWithoutLetters: "name-given"
    case .nameWithHiddenCharacter: "name-as-it-is-read"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .handleLikeAnID(let handle): "The handle “\(handle)” looks like an id, and would be taken for one."
    case .siteLikeAnID(let site): "The name “\(site)” looks like an id, and would be taken for one."
    case .documentFromTheFuture(let day): "The paper is dated \(day), which has not come yet."
    case .transferWithoutSchool: "It is not said which school the modules were done at."
    case .documentWithoutIssuer: "It is not said who issued the paper."
    case .documentWithoutPurpose(let kind):
      "A paper of this kind (\(kind.title)) shows something for one requirement, and it is not said for which."
    case .documentMinutes(.continuingEducation):
      "It is not said how many minutes the continuing education lasted."
    case .documentMinutes(let kind): "A paper of this kind (\(kind.title)) has no minutes."
    case .purposeNotAskedFor(let purpose, _):
      "No curriculum that is published here asks for “\(purpose)” at entry."
    case .noSuchArea(let area): "No county or state “\(area)” is known here."
    case .claim(let claim, _): "“\(claim)” is a claim that no public text makes."
    case .nameWithoutLetters(let named): "The name of the \(named.noun) has no letter in it."
    case .nameWithHiddenCharacter(let named, let scalar):
      "The name of the \(named.noun) holds \(scalar.codePoint), which cannot be seen and can make it read as another name."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .handleLikeAnID: "Choose a short name that a person can say, as aya."
    case .siteLikeAnID: "Choose a short name that a person can say, as studio."
    case .documentFromTheFuture: "Check the date."
    case .transferWithoutSchool: "Write its name as its papers have it."
    case .documentWithoutIssuer: "Write the issuer as the paper has it."
    case .documentMinutes(.continuingEducation): "Write the minutes that the paper says, with “--minutes”."
    case .documentMinutes: "Leave the minutes out; only continuing education has them."
    case .documentWithoutPurpose:
      "Name the entry requirement that it meets, with “--for”, as “--for licence-to-touch”; “ashiato progress” has them with their ids."
    case .purposeNotAskedFor(_, let asked) where asked.isEmpty: "Publish the curriculum first."
    case .purposeNotAskedFor(_, let asked):
      "Name one of these: \(asked.map { Sentence(verbatim: $0.text) }.joined(separator: ", "))."
    case .claim(_, let say): "Say “\(say)”, or leave it out."
    case .noSuchArea: "Give a county of the United Kingdom or a state of the United States, as oxfordshire."
    case .nameWithoutLetters: "Write the name as it is to stand on records, in any script."
    case .nameWithHiddenCharacter: "Type the name anew instead of pasting it; any script will do."
    }
  }
}

extension EntryRefusal.Named {
  fileprivate var noun: Sentence {
    switch self {
    case .person: "person"
    case .school: "school"
    case .site: "site"
    case .practice: "practice"
    case .town: "town"
    case .issuer: "issuer"
    case .place: "place"
    case .token: "token"
    }
  }
}

extension NewPerson {
  /// People are called by handle or by id, so that a handle must not look like an id.
  func entering() throws(EntryRefusal) {
    guard Person.ID(handle) == nil else { throw .handleLikeAnID(handle) }
    try name.checkAsName(of: .person)
  }
}

extension String {
  /// A name may be of any script, and is kept character by character as it was written. What breaks lines, steers a
  /// terminal or turns the direction of the text around has no place in one.
  func checkAsName(of named: EntryRefusal.Named) throws(EntryRefusal) {
    if let hidden = unicodeScalars.first(where: \.hidesInNames) {
      throw .nameWithHiddenCharacter(named, hidden)
    }
    guard unicodeScalars.contains(where: \.properties.isAlphabetic) else { throw .nameWithoutLetters(named) }
  }
}

extension Unicode.Scalar {
  /// Controls, breaks of lines and paragraphs, and what turns directions around (Bidi_Control of UAX #9). The joiners that
  /// Persian and the scripts of India write with are none of them.
  fileprivate var hidesInNames: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: properties.isBidiControl
    default: false
    }
  }

  /// “U+202E”.
  fileprivate var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Document {
  func entering(from issuer: String, today: CalendarDay) throws(EntryRefusal) {
    guard issuedOn <= today else { throw .documentFromTheFuture(issuedOn) }
    guard !issuer.allSatisfy(\.isWhitespace) else { throw .documentWithoutIssuer }
    guard !kind.needsPurpose || purpose != nil else { throw .documentWithoutPurpose(kind) }
    guard (kind == .continuingEducation) == (minutes != nil) else { throw .documentMinutes(kind) }
  }
}

import AshiatoApp
import AshiatoStore
import Training

/// What is declared of a holder, in words: who says it, since when, and whether the school looked. Never the school's own word.
struct DeclarationWords {
  let title: Sentence
  let sentence: Sentence
  let link: String?
  let source: Sentence
  let check: Sentence
  /// Absent while it holds.
  let lapse: Sentence?

  init(_ shown: PublicChecks.ShownDeclaration) {
    let declaration = shown.declaration
    let particulars = shown.particulars
    title = declaration.content.kind.title
    link = particulars.link
    switch declaration.content {
    case .noLicenceExists:
      sentence = "No licence exists in this place: \(particulars.jurisdiction)."
    case .held(_, let expiresOn):
      let parts: [Sentence?] = [
        particulars.issuer.map { "By \($0)" }, Sentence(verbatim: particulars.jurisdiction),
        particulars.number.map { "number \($0)" }, expiresOn.map { "until \(Moment(day: $0).words)" },
      ]
      sentence = "\(parts.compactMap(\.self).joined(separator: ", "))."
    }
    let since = Moment(day: declaration.declaredOn).words
    source =
      declaration.isHoldersWord
      ? "The holder says so, since \(since)." : "The school was told so on \(since)."
    check =
      switch declaration.check {
      case nil: "The school has not checked it."
      case let check? where check.finding == .confirmed:
        "The school checked it \(check.method.words) on \(Moment(day: check.on).words) and found it so."
      case let check?:
        "The school looked \(check.method.words) on \(Moment(day: check.on).words) and did not find it confirmed."
      }
    lapse =
      shown.isExpired
      ? declaration.content.expiresOn.map { "It expired on \(Moment(day: $0).words)." } : nil
  }
}

/// Where a false claim is reported.
struct ContactWords {
  let address: String
  let words: String

  init(_ contact: PublicContact) {
    address = contact.address
    words = contact.words
  }
}

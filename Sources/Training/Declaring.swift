extension Declaration {
  /// Decides whether it may be made.
  ///
  /// - Parameter earlier: what it replaces.
  public func declaring(_ particulars: Particulars, replacing earlier: Declaration?)
    throws(DeclarationRefusal)
  {
    guard particulars.jurisdiction.isGiven else { throw .noJurisdiction }
    if let link = particulars.link, !link.isHTTPS { throw .linkUnreadable(link) }
    switch content {
    case .noLicenceExists:
      guard particulars.issuer == nil, particulars.number == nil else { throw .noneIsIssued }
    case .held(_, let expiresOn):
      guard particulars.issuer?.isGiven == true else { throw .noIssuer }
      guard particulars.number?.isGiven == true || particulars.link != nil else { throw .nothingToLookUp }
      if let expiresOn, expiresOn < declaredOn { throw .lapsed(expiresOn) }
    }
    if let earlier {
      guard earlier.person == person, earlier.content.kind == content.kind else { throw .replacesAnother }
      guard earlier.stands else { throw .standsNoMore }
    }
  }

  /// Decides whether a check of it may be noted.
  ///
  /// - Parameter papers: those of the holder that the school has noted.
  public func checking(_ check: Check, papers: [Document], today: CalendarDay) throws(DeclarationRefusal) {
    guard stands else { throw .standsNoMore }
    guard check.by != person else { throw .ownCheck }
    guard check.on <= today else { throw .checkedInTheFuture(check.on) }
    guard check.on >= declaredOn else { throw .checkedBefore(check.on, declaredOn) }
    if let document = check.document {
      guard check.method == .paper, papers.contains(where: { $0.id == document }) else {
        throw .anotherPaper
      }
    }
  }

  /// Decides whether it may be withdrawn, or shown to strangers.
  public func changing() throws(DeclarationRefusal) {
    guard stands else { throw .standsNoMore }
  }
}

/// Why a declaration is not made, checked or withdrawn.
public enum DeclarationRefusal: Refusal, Hashable {
  case noJurisdiction
  case noIssuer
  case nothingToLookUp
  case linkUnreadable(String)
  case noneIsIssued
  case lapsed(CalendarDay)
  case replacesAnother
  case standsNoMore
  case ownCheck
  case checkedInTheFuture(CalendarDay)
  case checkedBefore(CalendarDay, CalendarDay)
  case anotherPaper
  case shownByTheHolder

  public var rule: String {
    switch self {
    case .noJurisdiction: "jurisdiction-given"
    case .noIssuer: "issuer-given"
    case .nothingToLookUp, .linkUnreadable: "can-be-looked-up"
    case .noneIsIssued: "no-licence-no-number"
    case .lapsed: "declared-while-it-holds"
    case .replacesAnother: "replaces-its-like"
    case .standsNoMore: "declaration-stands"
    case .ownCheck: "checked-by-another"
    case .checkedInTheFuture: "not-in-the-future"
    case .checkedBefore: "checked-after-declared"
    case .anotherPaper: "paper-of-the-holder"
    case .shownByTheHolder: "holder-decides"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .noJurisdiction: "It is not said for which place the declaration holds."
    case .noIssuer: "It is not said who issued it."
    case .nothingToLookUp: "There is neither a number nor a link by which anybody could look it up."
    case .linkUnreadable(let link): "“\(link)” is not a link that begins with https://."
    case .noneIsIssued: "Where no licence exists, nobody issues one and none has a number."
    case .lapsed(let day): "It lapsed on \(day)."
    case .replacesAnother: "What is to be replaced is of somebody else, or of another kind."
    case .standsNoMore: "This declaration was withdrawn or replaced."
    case .ownCheck: "Nobody checks her own declaration."
    case .checkedInTheFuture(let day): "The check is dated \(day), which has not come yet."
    case .checkedBefore(let day, let declared):
      "The check is dated \(day), and the declaration was made on \(declared)."
    case .anotherPaper: "The named paper is not one of the holder's that was seen."
    case .shownByTheHolder: "Only the holder decides what strangers see of her."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .noJurisdiction: "Name the place with --jurisdiction, as Washington State or United Kingdom."
    case .noIssuer: "Name the regulator, register, body or insurer with --issuer."
    case .nothingToLookUp: "Add the number with --number, or the page of the register with --link."
    case .linkUnreadable: "Give the whole address of the page, with https:// before it."
    case .noneIsIssued: "Give --none-exists and the place alone, or leave --none-exists out."
    case .lapsed: "Declare the renewed one, with its own last day."
    case .replacesAnother, .standsNoMore: "See what stands with “ashiato declaration show”."
    case .ownCheck: "Ask an instructor or an administrator to look."
    case .checkedInTheFuture, .checkedBefore: "Check the date."
    case .anotherPaper:
      "Note it with “ashiato document add”, check it --by paper, and give the id that it got."
    case .shownByTheHolder: "Ask her to run “ashiato declaration open” or “close” herself."
    }
  }
}

extension String {
  fileprivate var isGiven: Bool { !allSatisfy(\.isWhitespace) }

  fileprivate var isHTTPS: Bool {
    let rest = dropFirst("https://".count)
    return hasPrefix("https://") && !rest.isEmpty
      && unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"'`".unicodeScalars.contains($0) }
  }
}

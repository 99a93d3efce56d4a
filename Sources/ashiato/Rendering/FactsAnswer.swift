import AshiatoApp
import AshiatoStore
import Training

/// The facts about a person, each by itself.
struct FactsAnswer: Answer {
  let person: String
  let trained: [Trained]
  /// Absent kinds are not declared, which is told in words only.
  let declarations: [Declared]

  struct Trained: Encodable {
    let code: String
    let kind: String
    let curriculum: String
    let awardedOn: String
    let expiresOn: String?
    let standing: String
  }

  struct Declared: Encodable {
    let id: String
    let kind: String
    let noneExists: Bool
    let status: String
    /// Absent, as issuer, number and link, where there is none and once it was erased.
    let jurisdiction: String?
    let issuer: String?
    let number: String?
    let link: String?
    let expiresOn: String?
    let isExpired: Bool
    let declaredOn: String
    let declaredBy: String?
    let checkedOn: String?
    let checkedBy: String?
    let checkedHow: String?
    let isPublic: Bool
  }

  init(_ facts: PersonFacts) {
    person = facts.person.handle
    trained = facts.records.map { Trained($0, asOf: facts.today) }
    declarations = facts.declarations.map { Declared($0, asOf: facts.today) }
  }

  func text(_ style: Style) -> String {
    var lines = [style.bold(style.say("Trained, as the school signed it"))]
    lines += trained.isEmpty ? ["  " + style.say("No record was signed.")] : trained.map { $0.line(style) }
    for kind in Declaration.Kind.allCases {
      lines.append(style.bold(style.say("\(kind.title), as it is declared")))
      let ofKind = declarations.filter { $0.kind == kind.rawValue }
      lines +=
        ofKind.isEmpty ? ["  " + style.say("Nothing is declared.")] : ofKind.flatMap { $0.lines(style) }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension FactsAnswer.Trained {
  fileprivate init(_ signed: SignedRecord, asOf today: CalendarDay) {
    let (record, held) = (signed.record, signed.held)
    code = record.code.description
    kind = record.kind.rawValue
    curriculum = "\(record.curriculum)@\(record.version)"
    awardedOn = record.awardedOn.description
    expiresOn = held.validUntil?.description
    standing = held.standing(on: today)
  }

  fileprivate func line(_ style: Style) -> String {
    let title = RecordKind(rawValue: kind)?.title ?? Sentence(verbatim: kind)
    let ending = expiresOn.map { style.say("until \($0)") }
    let words =
      [style.say("\(title) of \(curriculum)").capitalisedFirst, awardedOn] + [ending].compactMap(\.self)
    let standing = standing == "valid" ? style.green(standing) : style.red(standing)
    return "  \(words.joined(separator: ", ")): \(standing)\n    \(code)"
  }
}

extension HeldRecord {
  /// In one word, as a check of the record says it.
  fileprivate func standing(on day: CalendarDay) -> String {
    if revoked { return "revoked" }
    if day < validFrom { return "not-yet-valid" }
    return validUntil.map { $0 < day } == true ? "expired" : "valid"
  }
}

extension FactsAnswer.Declared {
  fileprivate init(_ declared: PersonFacts.Declared, asOf today: CalendarDay) {
    let declaration = declared.declaration
    id = declaration.id.description
    kind = declaration.content.kind.rawValue
    noneExists = declaration.content == .noLicenceExists
    status = declaration.status.rawValue
    jurisdiction = declared.particulars?.jurisdiction
    issuer = declared.particulars?.issuer
    number = declared.particulars?.number
    link = declared.particulars?.link
    expiresOn = declaration.content.expiresOn?.description
    isExpired = declaration.isExpired(on: today)
    declaredOn = declaration.declaredOn.description
    declaredBy = declared.declaredBy?.handle
    checkedOn = (declaration.check?.on)?.description
    checkedBy = declared.checkedBy?.handle
    checkedHow = declaration.check?.method.rawValue
    isPublic = declaration.isPublic
  }

  fileprivate func lines(_ style: Style) -> [String] {
    let erased: Sentence = "(erased)"
    let place = jurisdiction.map(Sentence.init(verbatim:))
    let what: Sentence =
      noneExists
      ? "No licence exists in this place: \(place ?? erased)"
      : place == nil
        ? erased
        : Sentence(verbatim: [issuer, jurisdiction, number].compactMap(\.self).joined(separator: ", "))
    let expiry = expiresOn.map { day in
      isExpired ? ", " + style.red(style.say("expired on \(day)")) : ", " + style.say("until \(day)")
    }
    func name(_ handle: String?) -> Sentence { handle.map(Sentence.init(verbatim:)) ?? "somebody" }
    let status = Declaration.Status(rawValue: status)?.title ?? Sentence(verbatim: status)
    let said: Sentence = "\(status): said by \(name(declaredBy)) on \(declaredOn)"
    let check = checkedOn.map { style.say("looked at by \(name(checkedBy)) on \($0)") }
    let visibility: Sentence = isPublic ? "open to strangers" : "closed to strangers"
    return [
      "  \(style.say(what))\(expiry ?? "")",
      "    \([style.say(said), check].compactMap(\.self).joined(separator: ", "))",
      "    \(style.say(visibility)), \(id)",
    ] + (link.map { ["    \($0.plainLine)"] } ?? [])
  }
}

/// Where a false claim is reported.
struct ContactAnswer: Answer {
  let contact: String?

  func text(_ style: Style) -> String {
    contact.map { $0.plainLine + "\n" }
      ?? (style.isTerminal ? style.say("The school has not named a contact.") + "\n" : "")
  }
}

public import ArgumentParser
public import Training

// Each value of the domain as it is typed on a command line, with a sentence for what is not of its form.

extension Slug {
  static func typed(_ text: String) throws -> Slug {
    guard let slug = Slug(text) else {
      throw ValidationError(
        "An id is made of lower-case words of letters and digits, joined by hyphens, as upper-back.")
    }
    return slug
  }
}

extension Identifier {
  static func typed(_ text: String) throws -> Identifier {
    guard let id = Identifier(text) else {
      throw ValidationError("This id is a UUID, as 01970c2e-7b1a-7c3e-9f00-0242ac120002.")
    }
    return id
  }
}

extension Minutes {
  static func typed(_ text: String) throws -> Minutes {
    guard let minutes = Int(text).flatMap(Minutes.init) else {
      throw ValidationError("Minutes are whole: one hour and a half is 90.")
    }
    return minutes
  }
}

extension TimeOfDay {
  static func typed(_ text: String) throws -> TimeOfDay {
    guard let time = TimeOfDay(text) else { throw ValidationError("A time is written 09:05 or 14:30.") }
    return time
  }
}

extension ClientCode {
  static func typed(_ text: String) throws -> ClientCode {
    guard let code = ClientCode(text) else {
      throw ValidationError(
        "A client code is c- and 8 to 32 lower-case letters or digits, as c-94kf3wm59p. Never a name.")
    }
    return code
  }
}

extension Role: ExpressibleByArgument {}
extension Scope: ExpressibleByArgument {}
extension Enrolment.Closing.Reason: ExpressibleByArgument {
  public init?(argument: String) {
    guard let reason = Self.chosen.first(where: { $0.rawValue == argument }) else { return nil }
    self = reason
  }

  public static var allValueStrings: [String] { chosen.map(\.rawValue) }
}
extension Authority.Act: ExpressibleByArgument {}
extension SiteKind: ExpressibleByArgument {}
extension DocumentKind: ExpressibleByArgument {}
extension HourCategory: ExpressibleByArgument {}
extension SupervisionLevel: ExpressibleByArgument {}
extension ScreeningOutcome: ExpressibleByArgument {}
extension ScreeningForm: ExpressibleByArgument {}
extension IncidentCode: ExpressibleByArgument {}
extension RecordKind: ExpressibleByArgument {}
extension Retention.Kind: ExpressibleByArgument {}
extension RevocationReason: ExpressibleByArgument {}
extension Assessment.Method: ExpressibleByArgument {}
extension SignedFact.Kind: ExpressibleByArgument {}
extension Equipment.Kind: ExpressibleByArgument {}
extension Equipment.TagOut.Code: ExpressibleByArgument {}
extension Appeal.Fact.Kind: ExpressibleByArgument {}
extension Appeal.Outcome: EnumerableFlag {}
extension Declaration.Kind: ExpressibleByArgument {}
extension Declaration.Check.Finding: EnumerableFlag {
  public static func name(for value: Self) -> NameSpecification { .customLong(value.rawValue) }
}
extension Declaration.Check.Method: ExpressibleByArgument {}

extension DirectoryEntry.Access: ExpressibleByArgument {}
extension ClientGoal: ExpressibleByArgument {}
extension Library.Style.Ground: ExpressibleByArgument {}

extension PostcodeArea {
  static func typed(_ text: String) throws -> PostcodeArea {
    guard let area = PostcodeArea(text) else {
      throw ValidationError("Give the first part of the postcode alone, as OX4; the rest would say too much.")
    }
    return area
  }
}

extension LanguageCode {
  static func typed(_ text: String) throws -> LanguageCode {
    guard let code = LanguageCode(text) else {
      throw ValidationError("A language is written as its code of two or three letters, as en, ja or yue.")
    }
    return code
  }
}

extension PublicContact {
  static func typed(_ text: String) throws -> PublicContact {
    guard let contact = PublicContact(text) else {
      throw ValidationError("A contact is an e-mail address, or a link that begins with https://.")
    }
    return contact
  }
}

extension CurriculumVersion {
  static func typed(_ text: String) throws -> CurriculumVersion {
    guard let version = CurriculumVersion(text) else {
      throw ValidationError("A version is made of digits and dots, as 2026.1.")
    }
    return version
  }
}

/// `western-bar-ashiatsu-1` or `western-bar-ashiatsu-1@2026.1`.
struct CurriculumName: Hashable, Sendable {
  let id: Curriculum.ID
  /// Absent for the one published last.
  let version: CurriculumVersion?

  static func typed(_ text: String) throws -> CurriculumName {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let id = parts.first.flatMap(Curriculum.ID.init) else {
      throw ValidationError(
        "A curriculum is written as its id, or as id@version: western-bar-ashiatsu-1@2026.1.")
    }
    guard parts.count == 2 else { return CurriculumName(id: id, version: nil) }
    return CurriculumName(id: id, version: try CurriculumVersion.typed(parts[1]))
  }
}

/// `screening=3`: a competency with the performance level that was seen.
enum TypedJudgement {
  static func typed(_ text: String) throws -> Assessment.Judgement {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let competency = Competency.ID(parts[0]),
      let level = Int(parts[1]).flatMap(PerformanceLevel.init)
    else { throw ValidationError("A level is written competency=level, from 1 to 4: screening=3.") }
    return Assessment.Judgement(competency: competency, level: level)
  }
}

/// `27/30`: so many right of so many.
struct Fraction: Hashable, Sendable {
  let right: Int
  let items: Int

  static func typed(_ text: String) throws -> Fraction {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let right = parts[0], let items = parts[1], items > 0, (0...items).contains(right)
    else {
      throw ValidationError("A score is written right/items, in whole numbers: 27/30.")
    }
    return Fraction(right: right, items: items)
  }
}

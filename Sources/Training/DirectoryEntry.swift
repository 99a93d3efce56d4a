/// How somebody wants to be found by strangers: a name and a coarse place, and of the rest what she cares to tell.
public struct DirectoryEntry: Hashable, Sendable {
  /// As she wants to be called there.
  public var name: String
  /// Of the studio or practice.
  public var practice: String?
  public var area: Gazetteer.Area.ID
  public var town: String?
  /// The first part of the postcode, as OX4, and never the rest.
  public var postcodeArea: PostcodeArea?
  /// By their codes, as `en`; see ``LanguageCode``.
  public var languages: [LanguageCode]
  public var access: [Access]
  public var contact: PublicContact?

  public init(
    name: String, practice: String? = nil, area: Gazetteer.Area.ID, town: String? = nil,
    postcodeArea: PostcodeArea? = nil, languages: [LanguageCode] = [], access: [Access] = [],
    contact: PublicContact? = nil
  ) {
    self.name = name
    self.practice = practice
    self.area = area
    self.town = town
    self.postcodeArea = postcodeArea
    self.languages = languages
    self.access = access
    self.contact = contact
  }

  /// How somebody gets in and onto the table or the mat.
  public enum Access: String, Codable, Hashable, Sendable, CaseIterable {
    case stepFree = "step-free"
    case groundFloor = "ground-floor"
    case accessibleToilet = "accessible-toilet"
    case parking
    case lowTable = "low-table"

    public var title: Sentence {
      switch self {
      case .stepFree: "no steps"
      case .groundFloor: "on the ground floor"
      case .accessibleToilet: "an accessible toilet"
      case .parking: "parking at the door"
      case .lowTable: "a table that goes low"
      }
    }
  }
}

/// The first part of a postcode: two to five letters and digits, in capitals.
public struct PostcodeArea: Hashable, Sendable {
  public let text: String

  /// - Parameter text: without a blank; `nil` for a whole postcode, which would say too much.
  public init?(_ text: String) {
    let capitals = text.uppercased()
    guard (2...5).contains(capitals.utf8.count),
      capitals.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) })
    else { return nil }
    self.text = capitals
  }
}

/// A language by its code of two or three letters (ISO 639), as `en` or `yue`.
public struct LanguageCode: Hashable, Sendable {
  public let text: String

  public init?(_ text: String) {
    let code = text.lowercased()
    guard (2...3).contains(code.utf8.count), code.utf8.allSatisfy({ (97...122).contains($0) }) else {
      return nil
    }
    self.text = code
  }
}

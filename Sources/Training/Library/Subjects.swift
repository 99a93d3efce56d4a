extension Library {
  /// A part of the therapist's foot or leg that touches the client.
  public struct Surface: CardSubject {
    /// Taught in advanced courses only.
    public var isAdvanced: Bool

    public init(isAdvanced: Bool) {
      self.isAdvanced = isAdvanced
    }

    public static var kind: Kind { .surfaces }
    public var facts: [Fact] { [Fact("Taught", isAdvanced ? "in advanced courses only" : "")] }
  }

  /// Where client and therapist are, and how.
  public struct Setting: CardSubject {
    public init() {}

    public static var kind: Kind { .settings }
    public var facts: [Fact] { [] }
  }

  /// What the client wears.
  public struct Dress: CardSubject {
    public init() {}

    public static var kind: Kind { .dress }
    public var facts: [Fact] { [] }
  }

  /// What a client comes for: a tag, never a diagnosis.
  public struct Indication: CardSubject {
    public init() {}

    public static var kind: Kind { .indications }
    public var facts: [Fact] { [] }
  }

  /// A word, and the confusion that it is often met with.
  public struct Term: CardSubject {
    public var also: [String]
    public var isNot: String?

    public init(also: [String], isNot: String?) {
      self.also = also
      self.isNot = isNot
    }

    public static var kind: Kind { .glossary }
    public var facts: [Fact] { [Fact("Also", also.joined(separator: ", ")), Fact("Not", isNot ?? "")] }
  }

  /// A question that readers ask, with its answer.
  public struct ReaderQuestion: CardSubject {
    public init() {}

    public static var kind: Kind { .questions }
    public var facts: [Fact] { [] }
  }

  /// A word that people look for work by; it says how a style is like other work, and promises nothing.
  public struct Tag: CardSubject {
    public init() {}

    public static var kind: Kind { .tags }
    public var facts: [Fact] { [] }
  }

  /// A style of barefoot massage as it is met with in the world. Brands belong to their owners.
  public struct Style: CardSubject {
    public var place: String
    public var founder: String?
    public var brands: [String]
    public var also: [String]
    /// On what the client lies; empty where it is not known.
    public var worksOn: [Ground]
    public var tags: [Slug<Tag>]
    public var teaching: Teaching

    public init(
      place: String, founder: String?, brands: [String], also: [String], worksOn: [Ground] = [],
      tags: [Slug<Tag>] = [], teaching: Teaching
    ) {
      self.place = place
      self.founder = founder
      self.brands = brands
      self.also = also
      self.worksOn = worksOn
      self.tags = tags
      self.teaching = teaching
    }

    public enum Ground: String, Codable, Hashable, Sendable, CaseIterable {
      case table, floor
    }

    public enum Teaching: Hashable, Sendable {
      case taught(by: [Curriculum.ID])
      case notTaught(why: String)
    }

    /// Whether some curriculum of the catalogue teaches it.
    public var isTaught: Bool { if case .taught = teaching { true } else { false } }

    public static var kind: Kind { .styles }

    public var facts: [Fact] {
      let taught =
        switch teaching {
        case .taught(let curricula): Fact("Taught by", curricula)
        case .notTaught(let why): Fact("Not taught here", why)
        }
      return [
        Fact("Place", place), Fact("Founder", founder ?? ""), Fact("Brands", brands.joined(separator: ", ")),
        Fact("Also", also.joined(separator: ", ")),
        Fact("Works on", worksOn.map(\.rawValue).joined(separator: ", ")),
        Fact("Tags", tags), taught,
      ]
    }
  }

  /// What a place asks for, as somebody read it on a day. Never legal advice.
  public struct Jurisdiction: CardSubject {
    public var checkedOn: CalendarDay

    public init(checkedOn: CalendarDay) {
      self.checkedOn = checkedOn
    }

    public static var kind: Kind { .jurisdictions }

    public var facts: [Fact] {
      [Fact("Checked on", "\(checkedOn). This is not legal advice: ask the authority before you rely on it.")]
    }
  }

  /// Something that happened, with how far it is known.
  public struct Event: CardSubject {
    public var when: String

    public init(when: String) {
      self.when = when
    }

    public static var kind: Kind { .history }
    public var facts: [Fact] { [Fact("When", when)] }
  }

  /// A publication; the text of its card is where it can be found.
  public struct Source: CardSubject {
    public init() {}

    public static var kind: Kind { .sources }
    public var facts: [Fact] { [] }
  }
}

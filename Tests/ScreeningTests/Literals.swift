import Screening
import Training

// In tests, ids are written as they are read; a wrong literal is a mistake of the test and stops it.

extension Slug: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(String(text))! }
}

extension Answer: ExpressibleByStringLiteral {
  /// `no`, `unsure`, `yes`, or a finding.
  init(stringLiteral text: String) {
    switch text {
    case "no": self = .no
    case "unsure": self = .unsure
    case "yes": self = .yes(.init())
    default: self = .yes(.init([Finding.ID(stringLiteral: text)]))
    }
  }
}

extension Answer {
  static func yes(
    _ findings: Finding.ID..., figure: Figure? = nil, at places: Set<Place>? = nil, letter: Letter? = nil
  ) -> Answer {
    .yes(Particulars(Set(findings), figure: figure, places: places, letter: letter))
  }
}

extension Minutes: ExpressibleByIntegerLiteral {
  init(integerLiteral count: Int) { self.init(count as Int)! }
}

extension CalendarDay: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(String(text))! }
}

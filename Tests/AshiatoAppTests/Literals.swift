import Training

// In tests, days and ids are written as they are read; a wrong literal is a mistake of the test and stops it.

extension CalendarDay: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(String(text))! }
}

extension TimeOfDay: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(String(text))! }
}

extension Slug: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(String(text))! }
}

extension CurriculumVersion: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(String(text))! }
}

extension Minutes: ExpressibleByIntegerLiteral {
  init(integerLiteral count: Int) { self.init(count as Int)! }
}

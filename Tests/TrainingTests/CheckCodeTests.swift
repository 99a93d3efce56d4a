import TestSupport
import Testing
import Training

@Suite struct CheckCodeTests {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private func forEveryCode(
    _ count: Int, sourceLocation: SourceLocation = #_sourceLocation, _ check: (CheckCode) throws -> Void
  ) {
    forAll(count, sourceLocation: sourceLocation) { try check(.made(using: &$0)) }
  }

  @Test func `a code reads back as it is printed, and without hyphens, and in lower case`() {
    forEveryCode(500) { code in
      try #require(CheckCode(code.description) == code)
      try #require(CheckCode(code.text) == code)
      try #require(CheckCode(code.description.lowercased()) == code)
      try #require(code.description.split(separator: "-").map(\.count) == [4, 4, 4])
    }
  }

  @Test func `letters that look like digits are read as the digits`() {
    forEveryCode(500) { code in
      let misread = code.text.replacing("0", with: "O").replacing("1", with: "I")
      try #require(CheckCode(misread) == code)
      try #require(CheckCode(code.text.replacing("1", with: "l")) == code)
    }
  }

  @Test func `any one wrong character is noticed`() {
    forEveryCode(50) { code in
      for index in 0..<12 {
        for letter in Self.alphabet {
          var characters = Array(code.text)
          guard characters[index] != letter else { continue }
          characters[index] = letter
          try #require(CheckCode(String(characters)) == nil, "\(code)")
        }
      }
    }
  }

  @Test func `any two exchanged characters are noticed`() {
    forEveryCode(200) { code in
      for first in 0..<12 {
        for second in (first + 1)..<12 {
          var characters = Array(code.text)
          guard characters[first] != characters[second] else { continue }
          characters.swapAt(first, second)
          try #require(CheckCode(String(characters)) == nil, "\(code)")
        }
      }
    }
  }

  @Test func `a code has no letter that is mistaken for another`() {
    forEveryCode(500) { code in
      try #require(code.text.allSatisfy { Self.alphabet.contains($0) })
    }
  }

  @Test(arguments: ["", "0000", "0000-0000-00000", "0000-0000-0001", "UUUU-UUUU-UUUU", "٠٠٠٠-٠٠٠٠-٠٠٠٠"])
  func `text that is not a code is refused`(text: String) {
    #expect(CheckCode(text) == nil)
  }
}

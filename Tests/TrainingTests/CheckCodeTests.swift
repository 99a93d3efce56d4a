import Testing
import Training

@Suite struct CheckCodeTests {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private func codes(_ count: Int, for property: String) -> [CheckCode] {
    var random = SplitMix64(seed: SplitMix64.printedSeed(for: property))
    return (0..<count).map { _ in .made(using: &random) }
  }

  @Test func `a code reads back as it is printed, and without hyphens, and in lower case`() {
    for code in codes(500, for: "check code text") {
      #expect(CheckCode(code.description) == code)
      #expect(CheckCode(code.text) == code)
      #expect(CheckCode(code.description.lowercased()) == code)
      #expect(code.description.split(separator: "-").map(\.count) == [4, 4, 4])
    }
  }

  @Test func `letters that look like digits are read as the digits`() {
    for code in codes(500, for: "look-alikes") {
      let misread = code.text.replacing("0", with: "O").replacing("1", with: "I")
      #expect(CheckCode(misread) == code)
      #expect(CheckCode(code.text.replacing("1", with: "l")) == code)
    }
  }

  @Test func `any one wrong character is noticed`() {
    for code in codes(50, for: "one wrong character") {
      for index in 0..<12 {
        for letter in Self.alphabet {
          var characters = Array(code.text)
          guard characters[index] != letter else { continue }
          characters[index] = letter
          if CheckCode(String(characters)) != nil { Issue.record("\(code) and \(String(characters))") }
        }
      }
    }
  }

  @Test func `any two exchanged characters are noticed`() {
    for code in codes(200, for: "two exchanged characters") {
      for first in 0..<12 {
        for second in (first + 1)..<12 {
          var characters = Array(code.text)
          guard characters[first] != characters[second] else { continue }
          characters.swapAt(first, second)
          if CheckCode(String(characters)) != nil { Issue.record("\(code) and \(String(characters))") }
        }
      }
    }
  }

  @Test func `a code has no letter that is mistaken for another`() {
    for code in codes(500, for: "alphabet") {
      #expect(code.text.allSatisfy { Self.alphabet.contains($0) })
    }
  }

  @Test(arguments: ["", "0000", "0000-0000-00000", "0000-0000-0001", "UUUU-UUUU-UUUU", "٠٠٠٠-٠٠٠٠-٠٠٠٠"])
  func `text that is not a code is refused`(text: String) {
    #expect(CheckCode(text) == nil)
  }
}

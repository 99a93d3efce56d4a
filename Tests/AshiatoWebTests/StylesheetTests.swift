import Foundation
import Testing

@testable import AshiatoWeb

@Suite struct StylesheetTests {
  enum Scheme: String, CaseIterable { case light, dark }

  private let stylesheet = String(decoding: PackageResources.style_css, as: UTF8.self)

  /// The colours of a scheme; the dark one changes some of the light one.
  private func colours(_ scheme: Scheme) throws -> [String: String] {
    let parts = stylesheet.split(separator: "@media", omittingEmptySubsequences: false)
    let dark = try #require(parts.dropFirst().first { $0.hasPrefix(" (prefers-color-scheme: dark)") })
    var colours: [String: String] = [:]
    for text in scheme == .light ? [parts[0]] : [parts[0], dark] {
      for match in text.matches(of: /--([a-z-]+): #([0-9a-f]{6});/) {
        colours[String(match.output.1)] = String(match.output.2)
      }
    }
    return colours
  }

  /// WCAG 2.2, relative luminance.
  private func luminance(_ colour: String) throws -> Double {
    let number = try #require(UInt32(colour, radix: 16))
    let channels = [16, 8, 0].map { shift -> Double in
      let value = Double(number >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private func contrast(_ one: String, _ other: String) throws -> Double {
    let (a, b) = (try luminance(one), try luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test(arguments: Scheme.allCases)
  func `every text can be read on its ground, and every control be seen`(_ scheme: Scheme) throws {
    let colours = try colours(scheme)
    func expect(_ front: String, on ground: String, _ least: Double) throws {
      let ratio = try contrast(try #require(colours[front]), try #require(colours[ground]))
      #expect(ratio >= least, "\(front) on \(ground)")
    }
    for ground in ["ground", "panel"] {
      for front in ["text", "quiet", "link", "good", "bad", "unknown"] { try expect(front, on: ground, 4.5) }
      try expect("control", on: ground, 3)
    }
    for tone in ["good", "wait", "bad", "unknown"] {
      for front in [tone, "text", "quiet"] { try expect(front, on: "\(tone)-ground", 4.5) }
    }
    try expect("on-link", on: "link", 4.5)
  }

  @Test func `nothing is fetched from elsewhere`() {
    #expect(!stylesheet.contains("url("))
    #expect(!stylesheet.contains("@import"))
  }
}

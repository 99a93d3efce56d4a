import CurriculumFile
import TestSupport
import Testing
import Training

@Suite struct DamageTests {
  @Test func `a damaged file is read or explained, never a crash`() {
    let original = Array(SmallCurriculum.text.utf8)
    forAll(1000) { random in
      var bytes = original
      for _ in 1...Int.random(in: 1...4, using: &random) { Self.damage(&bytes, using: &random) }
      do {
        let curriculum = try Curriculum(yaml: bytes, file: "damaged.yaml")
        try #require(!curriculum.printed().isEmpty)
      } catch let error as Complaints {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count
        try #require(!error.all.isEmpty)
        for complaint in error.all {
          try #require((1...lines).contains(complaint.line), "\(complaint)")
          try #require(complaint.column >= 1, "\(complaint)")
        }
      }
    }
  }

  /// Deletes, doubles or moves a stretch of bytes, or writes a byte that means something to YAML.
  private static func damage(_ bytes: inout [UInt8], using random: inout Seeded) {
    let start = Int.random(in: 0..<bytes.count, using: &random)
    let stretch = start..<min(bytes.count, start + Int.random(in: 1...30, using: &random))
    switch Int.random(in: 0...3, using: &random) {
    case 0: bytes.removeSubrange(stretch)
    case 1: bytes.insert(contentsOf: bytes[stretch], at: start)
    case 2:
      let piece = Array(bytes[stretch])
      bytes.removeSubrange(stretch)
      bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &random))
    default: bytes[start] = Array(":-#{}[],&*!|>'\"%@ \n?~0\u{7F}".utf8).randomElement(using: &random) ?? 0
    }
    if bytes.isEmpty { bytes = [UInt8(ascii: "\n")] }
  }
}

import CurriculumFile
import Foundation
import TestSupport
import Testing
import Training

/// Two versions held against each other, in words.
@Suite struct CurriculumDifferenceTests {
  private func sentences(_ change: (inout Curriculum) -> Void) throws -> [String] {
    let earlier = try Catalogue.curriculum("western-bar-ashiatsu-1")
    var later = earlier
    change(&later)
    return CurriculumDifference(from: earlier, to: later).areas.flatMap(\.changes).map {
      "\($0.kind.rawValue) \($0.sentence)"
    }
  }

  @Test func `two versions that say the same have no difference`() throws {
    #expect(try sentences { $0.version = CurriculumVersion("2027.1") ?? $0.version }.isEmpty)
  }

  @Test func `longer hours are told with what they were and what all classes come to`() throws {
    let said = try sentences { $0.modules[0].hours[0].minutes += Minutes(60) ?? .zero }
    #expect(said.count == 3)
    #expect(said.allSatisfy { $0.hasPrefix("changed ") && $0.contains(" instead of ") })
    #expect(said[0].hasPrefix("changed All modules together, class time: 25 h instead of 24 h."))
  }

  @Test func `a module that is dropped is told once with its hours`() throws {
    let said = try sentences { curriculum in
      let id = curriculum.modules.removeLast().id
      curriculum.practicum?.opensAfter.removeAll { $0 == id }
    }
    #expect(said.count { $0.hasPrefix("dropped Module “") } == 1)
  }

  @Test func `a module that has become another is compared with it`() throws {
    let said = try sentences { curriculum in
      let (old, next) = (
        curriculum.modules[0].id, Module.ID("seated-and-standing") ?? curriculum.modules[0].id
      )
      curriculum.replaces = Replacement(
        version: curriculum.version, modules: [.init(from: old, to: next)])
      curriculum.version = CurriculumVersion("2027.1") ?? curriculum.version
      curriculum.modules[0].id = next
      curriculum.modules[0].title = "Seated and standing"
    }
    #expect(said.count == 2)
    #expect(said.contains("added What it replaces: version 2026.1."))
    #expect(
      said.contains(
        "changed Module “Seated and standing”, title: “Seated and standing” instead of “Seated work”."))
  }

  @Test func `more sessions in a stage are told under the name of the stage`() throws {
    let said = try sentences { $0.practicum?.stages[0].sessions += 2 }
    #expect(said.contains("changed Supervised practicum, line of sight, sessions: 5 instead of 3."))
    // The share of different clients is one of all sessions.
    #expect(said.count == 2)
  }

  @Test func `new words for a performance level are told`() throws {
    let said = try sentences { $0.competencies[0].descriptors.level3 = "Stops at the first word" }
    #expect(said.count == 1)
    #expect(said[0].contains(", level 3: “Stops at the first word” instead of “"))
  }

  @Test func `of a list only what came and what went is told`() throws {
    let said = try sentences {
      $0.practicum?.zones.removeAll { $0.text == "upper-back" }
      $0.sources.append("A new source")
    }
    #expect(
      said == [
        "added The curriculum, sources: A new source.", "dropped The practicum, zones: upper-back.",
      ])
  }

  @Test func `another order of the stages is told`() throws {
    let said = try sentences { $0.practicum?.stages.swapAt(0, 1) }
    #expect(said.count == 1)
    #expect(said[0].hasPrefix("changed The order: Supervised practicum, on premises; "))
  }

  @Test func `an award that begins to lapse is told`() throws {
    let said = try sentences { $0.awards[0].validMonths = 18 }
    #expect(said.count == 1)
    #expect(said[0].contains(", holds: 18 months instead of "))
  }

  /// Every single value of a curriculum is changed in turn, and every item of a list taken out.
  @Test func `no change of any value goes untold`() throws {
    forAll(2) { random in
      var made = RandomCurriculum(random: random)
      let curriculum = made.next()
      random = made.random
      let value = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(curriculum))
      var changes = 0
      for path in value.paths where path != [.key("id")] && path != [.key("version")] {
        for other in Self.otherValues(for: value[path], at: path) {
          let bytes = try Data(value.with(other, at: path).bytes())
          guard let changed = try? JSONDecoder().decode(Curriculum.self, from: bytes), changed != curriculum,
            // No file can name one category twice in a module.
            changed.modules.allSatisfy({ Set($0.hours.map(\.category)).count == $0.hours.count })
          else { continue }
          changes += 1
          let difference = CurriculumDifference(from: curriculum, to: changed)
          try #require(!difference.isEmpty, "a change at \(path) to \(String(describing: other)) goes untold")
        }
      }
      try #require(changes > 20)
    }
  }

  /// What could stand there instead; `nil` takes an item out.
  private static func otherValues(for value: JSONValue?, at path: ValuePath) -> [JSONValue?] {
    let instead: [JSONValue?] =
      switch value {
      case .number(let number): [.number(number + 1)]
      case .flag(let flag): [.flag(!flag)]
      case .text(let text):
        [.text(text + "x")] + SupervisionLevel.allCases.map { .text($0.rawValue) }
          + HourCategory.allCases.map { .text($0.rawValue) }
          + DocumentKind.allCases.map { .text($0.rawValue) }
          + Authority.Act.allCases.map { .text($0.rawValue) }
          + RecordKind.allCases.map { .text($0.rawValue) } + Award.Part.allCases.map { .text($0.rawValue) }
      default: []
      }
    if case .index = path.last { return instead + [nil] }
    return instead
  }

  @Test func `the way back tells the same things the other way around`() throws {
    forAll(30) { random in
      var made = RandomCurriculum(random: random)
      let (one, other) = (made.next(), made.next())
      random = made.random
      func tally(_ from: Curriculum, _ to: Curriculum) -> [CurriculumDifference.Change.Kind: Int] {
        CurriculumDifference(from: from, to: to).areas.flatMap(\.changes).reduce(into: [:]) {
          $0[$1.kind, default: 0] += 1
        }
      }
      let (there, back) = (tally(one, other), tally(other, one))
      try #require(there[.added] == back[.dropped] && there[.dropped] == back[.added])
      try #require(there[.changed] == back[.changed])
      try #require(CurriculumDifference(from: one, to: one).isEmpty)
    }
  }
}

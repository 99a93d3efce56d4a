import CurriculumFile
import Foundation
import TestSupport
import Testing
import Training

/// The places of the catalogue: they are read whole, lie beside each other both ways, and travel inside the program.
@Suite struct GazetteerTests {
  private static let names = ["united-kingdom", "united-states"]
  private let carried = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/CurriculumFile/ShippedGazetteer.swift").standardizedFileURL

  private func read() throws -> Gazetteer {
    try Gazetteer(
      files: Self.names.map {
        LibraryFile(path: "places/\($0).yaml", bytes: try Catalogue.bytes("places/\($0).yaml"))
      })
  }

  @Test func `the program carries the places of the catalogue`() throws {
    let texts = try Self.names.map { name in
      let text = String(decoding: try Catalogue.bytes("places/\(name).yaml"), as: UTF8.self)
      return "    (\"\(name)\", ##\"\"\"\n\(text)\n\"\"\"##),\n"
    }
    let expected = """
      // Written from Curricula/places by GazetteerTests (RECORD_GOLDEN=1); do not edit.
      // swift-format-ignore-file

      enum ShippedGazetteer {
        static let texts: [(name: String, text: String)] = [
      \(texts.joined())  ]
      }

      """
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try expected.write(to: carried, atomically: true, encoding: .utf8)
      Issue.record("ShippedGazetteer.swift was written anew. Build again, then run the tests again.")
    }
    let actual = try String(contentsOf: carried, encoding: .utf8)
    #expect(
      actual == expected,
      "ShippedGazetteer.swift is out of date: RECORD_GOLDEN=1 Scripts/test GazetteerTests writes it.")
  }

  @Test func `the carried places are those of the catalogue, and the folder holds nothing else`() throws {
    #expect(try Gazetteer.shipped() == read())
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Catalogue.folder.appending(path: "places").path())
    #expect(files.sorted() == Self.names.map { "\($0).yaml" })
  }

  @Test func `the counties of the United Kingdom and the states of America are there, each in one region`()
    throws
  {
    let gazetteer = try read()
    #expect(gazetteer.countries.map(\.id.text) == Self.names)
    let areas = gazetteer.countries.map(\.areas)
    // 47 counties of England with Greater London for its two, 8 of Wales, 32 council areas of Scotland, 6 counties of Northern Ireland.
    #expect(areas.map(\.count) == [47 + 8 + 32 + 6, 51])
    #expect(Set(areas.joined().map(\.id)).count == areas.joined().count)
    for area in areas.joined() { #expect(gazetteer.whole(of: area.id) != nil, "\(area.id)") }
  }

  @Test func `Oxfordshire is found by its names, and widened to its neighbours, its region and its country`()
    throws
  {
    let gazetteer = try read()
    for name in ["oxfordshire", "Oxfordshire", "OXON"] {
      #expect(gazetteer.place(named: name)?.title == "Oxfordshire", "\(name)")
    }
    let place = try #require(gazetteer.place(named: "oxfordshire"))
    let rings = gazetteer.rings(around: place)
    #expect(
      rings.map(\.title) == [
        "Oxfordshire", "Oxfordshire and the areas beside it", "South East England and around",
        "United Kingdom",
      ])
    #expect(
      rings[1].areas.map(\.text).sorted() == [
        "berkshire", "buckinghamshire", "gloucestershire", "northamptonshire", "oxfordshire", "warwickshire",
        "wiltshire",
      ])
    for (inner, outer) in zip(rings, rings.dropFirst()) {
      #expect(inner.areas.isStrictSubset(of: outer.areas))
    }
  }

  @Test func `a place without neighbours is widened all the same`() throws {
    let gazetteer = try read()
    let hawaii = try #require(gazetteer.place(named: "HI"))
    #expect(
      gazetteer.rings(around: hawaii).map(\.title) == [
        "Hawaii", "Pacific and around", "United States of America",
      ])
    #expect(gazetteer.place(named: "Scotland")?.title == "Scotland")
    #expect(gazetteer.place(named: "UK")?.title == "United Kingdom")
    #expect(gazetteer.place(named: "Atlantis") == nil)
  }

  @Test func `what an area says of its neighbours and what they say of it must agree`() throws {
    func complaints(_ areas: String) -> [String] {
      let text = """
        country: here
        title: Here
        sources: [A map]
        reviewed-on: 2026-11-21
        registers:
          - {title: A register, link: "https://register.example/"}
        regions:
          - id: all
            title: All
            areas:
        \(areas)
        """
      do {
        _ = try Gazetteer(files: [LibraryFile(path: "here.yaml", bytes: Array(text.utf8))])
        return []
      } catch {
        return error.all.map(\.sentence)
      }
    }
    #expect(
      complaints("      - {id: a, title: A, beside: [b]}\n      - {id: b, title: B, beside: [a]}") == [])
    #expect(
      complaints("      - {id: a, title: A, beside: [b]}\n      - {id: b, title: B}") == [
        "“a” is beside “b”, which does not say so of it."
      ])
    #expect(
      complaints("      - {id: a, title: A, beside: [c]}") == [
        "“a” is beside “c”, and there is no such area."
      ])
    #expect(
      complaints("      - {id: a, title: A}\n      - {id: a, title: B}") == ["Two areas have the id “a”."])
  }
}

import Foundation
import Testing
import Training
import Yams

/// The checklist that the program asks is the one of the catalogue.
@Suite struct ChecklistTests {
  @Test func `every recorded point of the catalogue is asked as it stands there, in its order`() throws {
    let recorded = try entries(of: "equipment/checklist").filter {
      ["yearly", "weekly"].contains(text($0["checked"]))
    }
    #expect(recorded.map { text($0["id"]) } == ChecklistItem.allCases.map(\.rawValue))
    for (entry, item) in zip(recorded, ChecklistItem.allCases) {
      #expect(text(entry["sentence"]) == item.sentence.description, "\(item)")
      #expect((text(entry["checked"]) == "weekly") == item.isWeekly, "\(item)")
      #expect(text(entry["leaves"]) == item.leaves?.rawValue, "\(item)")
      #expect(texts(entry["asked-of"]) == item.kinds.map(\.rawValue), "\(item)")
    }
  }

  @Test func `the computed points are asked of the equipment that the program rates`() throws {
    let computed = try entries(of: "equipment/checklist").filter { text($0["checked"]) == "computed" }
    func askedOf(_ id: String) -> [String] {
      computed.filter { text($0["id"]) == id }.flatMap { texts($0["asked-of"]) }.sorted()
    }
    func kinds(_ isMeant: (Equipment.Kind) -> Bool) -> [String] {
      Equipment.Kind.allCases.filter(isMeant).map(\.rawValue).sorted()
    }
    #expect(askedOf("rated-equipment") == kinds(\.isRated))
    #expect(askedOf("design-factor") == kinds(\.isOverhead))
    #expect(askedOf("support-load") == kinds { $0.isRated && $0 != .table })
    #expect(askedOf("table-load") == ["table"])
  }

  @Test func `a kind of equipment is a prop of the library that carries somebody`() throws {
    let props = try entries(of: "library/props").filter { text($0["carries"]) != "nothing" }
    #expect(
      Set(props.compactMap { text($0["id"]) }).subtracting(["wall"])
        == Set(Equipment.Kind.allCases.map(\.rawValue)))
  }

  @Test
  func `a site of one foot allows the strokes of one foot, and one without standing those that need none`()
    throws
  {
    for stroke in try entries(of: "library/strokes") {
      let id = try #require(Stroke.ID(text(stroke["id"]) ?? ""))
      #expect(SiteRestriction.oneFoot.allows(id) == (stroke["feet"] == .number(1)), "\(id)")
      let needsTable = texts(stroke["settings"]).contains("table-standing")
      #expect(SiteRestriction.notStanding.allows(id) == !needsTable, "\(id)")
    }
    let unknown = try #require(Stroke.ID("never-heard-of"))
    for restriction in SiteRestriction.allCases { #expect(!restriction.allows(unknown)) }
  }

  @Test func `a stroke is supported by what the library names, and stands on a table where it says so`()
    throws
  {
    for stroke in try entries(of: "library/strokes") {
      let id = try #require(Stroke.ID(text(stroke["id"]) ?? ""))
      #expect(id.supports == Set(texts(stroke["support"]).compactMap { Prop.ID($0) }), "\(id)")
      #expect(id.isOnTableOnly == (texts(stroke["settings"]) == ["table-standing"]), "\(id)")
    }
    #expect(try #require(Stroke.ID("never-heard-of")).supports == nil)
  }

  /// The entries of the only list of a file.
  private func entries(of name: String) throws -> [[String: JSONValue]] {
    let yaml = try String(decoding: Catalogue.bytes("\(name).yaml"), as: UTF8.self)
    guard case .group(let group) = JSONValue(try #require(try Yams.compose(yaml: yaml))),
      case .list(let entries)? = group.values.first
    else { return [] }
    return entries.compactMap { if case .group(let entry) = $0 { entry } else { nil } }
  }

  private func text(_ value: JSONValue?) -> String? {
    if case .text(let text) = value { text } else { nil }
  }

  private func texts(_ value: JSONValue?) -> [String] {
    if case .list(let list) = value { list.compactMap(text) } else { [] }
  }
}

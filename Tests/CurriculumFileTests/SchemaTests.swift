import TestSupport
import Testing
import Training

@testable import CurriculumFile

/// The schema for editors says nothing that the checker does not say, and nothing of it in other words.
@Suite struct SchemaTests {
  private let schema: CurriculumSchema
  private let library: Library
  /// The example of the README, which has every key.
  private let example: JSONValue

  init() throws {
    schema = try CurriculumSchema()
    library = try Catalogue.library()
    example = try Self.value(of: Catalogue.example())
  }

  @Test(arguments: Catalogue.names)
  func `a curriculum of the catalogue is as the schema says, and names it`(_ name: String) throws {
    let bytes = try Catalogue.bytes("\(name).yaml")
    #expect(try schema.faults(in: Self.value(of: bytes)) == [])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("# yaml-language-server: $schema=curriculum.schema.json\n"))
  }

  @Test func `the example of the README and the small curriculum are as the schema says`() throws {
    #expect(try schema.faults(in: example) == [])
    #expect(try schema.faults(in: Self.value(of: Array(SmallCurriculum.text.utf8))) == [])
  }

  @Test func `any curriculum that is written is as the schema says`() {
    forAll(50) { random in
      var random = RandomCurriculum(random: random)
      let text = try random.next().yaml()
      let faults = try schema.faults(in: Self.value(of: Array(text.utf8)))
      try #require(faults == [], "\(text)")
    }
  }

  /// What a schema cannot say, or only at the price of a riddle: which parts name which, sums, and repeats that are not alike
  /// in everything.
  private static let leftToTheChecker: Set<String> = [
    "a day that does not exist", "ids that stand twice", "references to nothing",
    "a must-pass competency that nobody judges", "an assessment that opens after too many sessions",
    "two stages of one kind", "stages in the order of least supervision", "a start that the end forestalls",
    "a curriculum that asks for itself", "hours that do not add up",
    "sessions that do not fit into their months", "a share of clients that comes to one",
    "safety-critical items that are held to less", "a share of clients where there are none",
  ]

  @Test(arguments: Fault.ofValues + Fault.ofParts + Fault.ofRules + Fault.ofAssessing + Fault.ofRenewing)
  func `a fault that a schema can express is refused by it`(_ fault: Fault) throws {
    let text = try SmallCurriculum.with(fault.changes)
    let faults = try schema.faults(in: Self.value(of: Array(text.utf8)))
    #expect(faults.isEmpty == Self.leftToTheChecker.contains(fault.name), "\(faults)")
  }

  @Test func `what the schema refuses is refused by the checker`() {
    let paths = example.paths
    forAll(300) { random in
      var value = example
      for _ in 1...Int.random(in: 1...2, using: &random) {
        let path = paths.randomElement(using: &random) ?? []
        guard let old = value[path] else { continue }
        let isText = old.text != nil || example[path]?.text != nil
        value = value.with(Self.another(for: old, isText: isText, using: &random), at: path)
      }
      let faults = try schema.faults(in: value)
      let said = try complaints(about: value)
      try #require(faults.isEmpty || !said.isEmpty, "\(faults)")
    }
  }

  /// Something else in the place of a value; `nil` takes it out. A text is not replaced by a number or a flag: without quotes
  /// these are texts to the checker, and the schema asks for the quotes.
  private static func another(for value: JSONValue, isText: Bool, using random: inout Seeded) -> JSONValue? {
    let any: [JSONValue?] = [
      nil, .list([]), .group([:]), .text(""), .text("zzz"), .text("a b"), .list([value, value]),
    ]
    let plain: [JSONValue?] = [
      .null, .flag(true), .flag(false), .number(0), .number(1), .number(-1), .number(1.5), .number(100_000),
    ]
    return (isText ? any : any + plain).randomElement(using: &random) ?? nil
  }
}

/// Each place of the schema is compared with what the checker answers when the value there is wrong.
extension SchemaTests {
  @Test func `the example of the README has a value for every place of the schema`() throws {
    let known = Set(schema.places(below: schema.top).map(\.pointer))
    let shown = Set(try describedValues().map(\.place.pointer))
      // What may be missed is said in percent or in minutes; the example says it in percent.
      .union(["#/$defs/attendance-rule/properties/excused-minutes-at-most"])
    #expect(known.subtracting(shown).isEmpty, "\(known.subtracting(shown).sorted())")
  }

  @Test func `the schema knows the keys that the checker knows`() throws {
    for (path, place) in try describedValues() where example[path]?.group != nil {
      let said = try complaints(about: example.with(.null, at: path + [.key("zzzzzzzz")]))
      let complaint = try #require(said.first { $0.sentence.hasPrefix("“zzzzzzzz” is not a key") })
      #expect(
        Set(Self.quotations(in: complaint.remedy)) == Set(schema.parts(of: place).keys), "\(place.pointer)")
    }
  }

  @Test func `the schema refuses unknown keys everywhere`() throws {
    for place in [schema.top] + schema.places(below: schema.top) {
      for alternative in schema.alternatives(of: place) where alternative["properties"] != nil {
        #expect(alternative["additionalProperties"] == .flag(false), "\(alternative.pointer)")
      }
    }
  }

  @Test func `the schema requires the keys that the checker requires`() throws {
    for (path, place) in try describedValues() {
      guard let group = example[path]?.group else { continue }
      let fitting = try schema.alternatives(of: place).first {
        try schema.faults(in: .group(group), under: $0.rules).isEmpty
      }
      let required = Set((try #require(fitting)["required"]?.list ?? []).compactMap(\.text))
      for key in group.keys {
        let said = try complaints(about: example.with(nil, at: path + [.key(key)]))
        // What decides between alternatives is missed in other words.
        let sentences = ["has no “\(key)”.", "is not one rule.", "or sessions of one curriculum."]
        let isMissed = said.contains { complaint in
          !complaint.sentence.hasPrefix("The award")
            && sentences.contains(where: complaint.sentence.hasSuffix)
        }
        #expect(required.contains(key) == isMissed, "\(place.pointer) \(key)")
      }
    }
  }

  @Test func `the schema offers the words that the checker offers`() throws {
    for (path, place) in try describedValues() {
      guard let words = place["enum"]?.list?.compactMap(\.text) else { continue }
      let said = try complaints(about: example.with(.text("zzzzzzzz"), at: path))
      let complaint = try #require(said.first { $0.sentence.hasSuffix("is “zzzzzzzz”.") }, "\(place.pointer)")
      #expect(Set(Self.quotations(in: complaint.remedy)) == Set(words), "\(place.pointer)")
    }
  }

  @Test func `the schema sets the limits that the checker sets`() throws {
    for (path, place) in try describedValues() where place["type"] == .text("integer") {
      let said = try complaints(about: example.with(.number(1_000_000_000), at: path))
      let complaint = try #require(said.first { $0.sentence.hasSuffix("is 1000000000.") }, "\(place.pointer)")
      let limits = [place["minimum"], place["maximum"]].compactMap { $0?.number }.map { "\(Int($0))" }
      #expect(complaint.remedy == "It can be from \(limits.joined(separator: " to ")).", "\(place.pointer)")
    }
  }

  @Test func `the schema takes true and false where the checker does`() throws {
    for (path, place) in try describedValues() where place["type"] == .text("boolean") {
      let said = try complaints(about: example.with(.text("zzzzzzzz"), at: path))
      #expect(said.contains { $0.remedy.hasPrefix("Write true or false") }, "\(place.pointer)")
    }
  }

  @Test func `the schema holds texts to the length that the checker asks for`() throws {
    var lengths: Set<Double> = []
    for (path, place) in try describedValues() {
      guard place["pattern"] == schema.root["$defs"]?["text"]?["pattern"],
        let length = place["maxLength"]?.number
      else { continue }
      let said = try complaints(about: example.with(.text(String(repeating: "a", count: 3000)), at: path))
      #expect(said.contains { $0.remedy == "Write at most \(Int(length))." }, "\(place.pointer)")
      lengths.insert(length)
    }
    #expect(lengths == [120, 1000])
  }

  @Test func `the schema reads ids, codes, versions and days as the checker does`() throws {
    let words = [
      "a", "a-b", "a--b", "-a", "a-", "A", "a_b", "é", "0", "1.2", "1..2", ".1", "1.", "C-STOP", "c-stop",
      "x y", "",
      "2026-11-01", "2026-1-1", "20261101",
    ]
    let long = [(16, "A"), (17, "A"), (32, "1"), (33, "1"), (64, "a"), (65, "a")].map {
      String(repeating: $1, count: $0)
    }
    var forms: Set<String> = []
    for (path, place) in try describedValues() {
      guard let pattern = place["pattern"]?.text, pattern != schema.root["$defs"]?["text"]?["pattern"]?.text
      else {
        continue
      }
      forms.insert(pattern)
      for word in words + long {
        let said = try complaints(about: example.with(.text(word), at: path))
        let isRefused = said.contains { $0.sentence.contains("which is not a") || word.isEmpty }
        #expect(
          try schema.faults(in: .text(word), under: place.rules).isEmpty != isRefused,
          "\(place.pointer) “\(word)”")
      }
    }
    #expect(forms.count == 5)
  }

  @Test func `the schema asks for items where the checker does`() throws {
    for (path, place) in try describedValues() {
      guard let items = example[path]?.list, let first = items.first else { continue }
      let fitting = try schema.alternatives(of: place).first {
        try schema.faults(in: .list(items), under: $0.rules).isEmpty
      }
      let place = fitting ?? place
      let isRefused = try complaints(about: example.with(.list([]), at: path)).contains {
        $0.sentence.hasSuffix("is an empty list.")
      }
      #expect((place["minItems"] != nil) == isRefused, "\(place.pointer)")
      if place["uniqueItems"] == .flag(true) {
        let said = try complaints(about: example.with(.list(items + [first]), at: path))
        #expect(
          said.contains { $0.sentence.hasSuffix(" twice.") || $0.sentence.contains("stands twice") },
          "\(place.pointer)")
      }
    }
  }

  @Test func `every place of the schema is described, and its examples obey it`() throws {
    for place in schema.places(below: schema.top) {
      let description = place["description"]?.text ?? ""
      #expect(description.hasSuffix(".") && !description.contains("\n"), "\(place.pointer)")
      for value in (place["examples"]?.list ?? []) + [place["default"]].compactMap(\.self) {
        #expect(try schema.faults(in: value, under: place.rules).isEmpty, "\(place.pointer)")
      }
    }
  }

  /// The values of the example with the places that describe them, itself first.
  private func describedValues() throws -> [(path: ValuePath, place: CurriculumSchema.Place)] {
    func below(_ path: ValuePath, _ place: CurriculumSchema.Place) throws -> [(
      ValuePath, CurriculumSchema.Place
    )] {
      // Where there are alternatives, the value decides between them.
      let fitting = try example[path].flatMap { value in
        try schema.alternatives(of: place).first { try schema.faults(in: value, under: $0.rules).isEmpty }
      }
      let parts = schema.parts(of: fitting ?? place)
      var inside: [(ValuePath, CurriculumSchema.Place)] = []
      for key in (example[path]?.group ?? [:]).keys.sorted() {
        inside.append((path + [.key(key)], try #require(parts[key], "\(place.pointer) \(key)")))
      }
      for index in (example[path]?.list ?? []).indices {
        inside.append(
          (path + [.index(index)], try #require(schema.item(of: fitting ?? place), "\(place.pointer)")))
      }
      return try inside.flatMap { [$0] + (try below($0.0, $0.1)) }
    }
    return try [([], schema.top)] + below([], schema.top)
  }

  private func complaints(about value: JSONValue) throws -> [Complaint] {
    let bytes = try value.bytes()
    do throws(Complaints) {
      _ = try Curriculum(yaml: bytes, file: "example.yaml", library: library)
      return []
    } catch {
      return error.all
    }
  }

  private static func value(of bytes: [UInt8]) throws -> JSONValue {
    let document = YAMLDocument(bytes, complaints: ComplaintBook(file: "schema.yaml"))
    return try JSONValue(#require(document).root)
  }

  private static func quotations(in text: String) -> [String] {
    text.matches(of: #/“([^”]+)”/#).map { String($0.1) }
  }
}

import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension DirectoryAnswer {
  /// With stable member names; its form is ``Schema/directory``.
  var json: JSON {
    let registers = registers.map { register -> JSON in
      ["title": .string(register.title), "link": .string(register.link)]
    }
    var json: JSON = [
      "sentence": .string(sentence.description), "found": .array(found.map(\.json)),
      "orderedBy": "place, name",
      "registers": .array(registers),
    ]
    json["place"] = search.place.map(JSON.string)
    if case .widened(_, let place) = reach { json["widenedTo"] = .string(place.description) }
    json["contact"] = contact.map { .string($0.address) }
    return json
  }
}

extension FoundPractitioner {
  fileprivate var json: JSON {
    let entry = practitioner.entry
    var json: JSON = [
      "name": .string(entry.name), "area": .string(entry.area.text),
      "styles": .array(styles.map { .string($0.id.text) }),
      "tags": .array(tags.map { .string($0.id.text) }),
      "languages": .array(entry.languages.map { .string($0.text) }),
      "access": .array(entry.access.map { .string($0.rawValue) }),
      "records": .array(practitioner.records.map(\.json)),
      "declarations": .array(declarations.map(\.json)),
    ]
    json["practice"] = entry.practice.map(JSON.string)
    json["town"] = entry.town.map(JSON.string)
    json["postcodeArea"] = (entry.postcodeArea?.text).map(JSON.string)
    json["contact"] = entry.contact.map { .string($0.address) }
    return json
  }
}

extension Practitioner.ValidRecord {
  fileprivate var json: JSON {
    var json: JSON = [
      "code": .string(code.description), "title": .string(title), "curriculum": .string(curriculum.text),
      "awardedOn": .string(awardedOn.description),
    ]
    json["validUntil"] = validUntil.map { .string($0.description) }
    return json
  }
}

extension Schema {
  /// What a search of the directory answers.
  static let directory = Schema.named(
    "Directory",
    .object([
      .required("sentence", .prose(), "What was found, in words."),
      .required("found", .list(of: practitioner, 0...100_000)),
      .required("orderedBy", .choice(["place, name"]), "Nobody can pay for a place."),
      .required(
        "registers",
        .list(of: .object([.required("title", .line()), .required("link", .line(upTo: 2000))]), 0...1000),
        "Official registers of the place, to compare with."),
      .optional("place", .line(), "As it was asked for."),
      .optional("widenedTo", .line(), "The wider place that was searched, because nobody is nearer."),
      .optional("contact", .shownContact, "Where a false claim is reported."),
    ]))

  private static let practitioner = Schema.named(
    "Practitioner",
    .object([
      .required("name", .line()), .required("area", .slug), .required("styles", .list(of: .slug, 0...100)),
      .required("tags", .list(of: .slug, 0...100), "Words by which people look for these styles."),
      .required("languages", .list(of: .line(upTo: 3), 0...20)),
      .required("access", .list(of: .choice(of: DirectoryEntry.Access.self), 0...20)),
      .required(
        "records",
        .list(
          of: .object([
            .required("code", .line(upTo: 20), "The check code."), .required("title", .line(upTo: 1000)),
            .required("curriculum", .slug), .required("awardedOn", .day), .optional("validUntil", .day),
          ]), 1...100), "Those that are valid today."),
      .required("declarations", .list(of: shownDeclaration, 0...1000)),
      .optional("practice", .line()), .optional("town", .line()),
      .optional("postcodeArea", .line(upTo: 5)), .optional("contact", .shownContact),
    ]))
}

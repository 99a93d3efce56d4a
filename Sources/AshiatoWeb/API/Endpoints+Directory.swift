import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension Endpoint {
  /// Being found by strangers, which is a person's own choice.
  static let ofDirectory: [Endpoint] = [
    .post(
      "/directory/entry", "enterDirectory", "Let strangers find you, or write your entry anew.",
      for: .useCase(.enterDirectory),
      body: .json(
        .object([
          .required("name", .line(), "How you want to be found."), .optional("practice", .line()),
          .required("area", .slug, "A coarse place of the gazetteer, as oxfordshire."),
          .optional("town", .line()),
          .optional("postcodeArea", .postcodeArea, "The first part of a postcode alone."),
          .optional("languages", .list(of: .languageCode, 0...20)),
          .optional("access", .list(of: .choice(of: DirectoryEntry.Access.self), 0...20)),
          .optional("contact", .contact, "Where clients reach you."),
        ]), example: ["name": "Aya Mori", "area": "oxfordshire", "languages": ["en", "ja"]]),
      answers: .json(
        .object([.required("isShown", .flag, "Whether a record of achievement of yours is valid today.")]),
        "You are entered.")
    ) { call in
      struct Body: Decodable {
        let name: String
        let practice: String?
        let area: Gazetteer.Area.ID
        let town: String?
        let postcodeArea: String?
        let languages: [String]?
        let access: [DirectoryEntry.Access]?
        let contact: String?
      }
      let body = try call.body(as: Body.self)
      let entry = DirectoryEntry(
        name: body.name, practice: body.practice, area: body.area, town: body.town,
        postcodeArea: body.postcodeArea.flatMap { PostcodeArea($0) },
        languages: (body.languages ?? []).compactMap { LanguageCode($0) }, access: body.access ?? [],
        contact: body.contact.flatMap { PublicContact($0) })
      let isShown = try await call.ashiato.enterDirectory(
        entry, guide: try await call.guide.value, as: try call.caller)
      return try .json(["isShown": isShown])
    },
    .delete(
      "/directory/entry", "leaveDirectory", "Take yourself out of the directory.",
      for: .useCase(.enterDirectory), answers: .nothing("Nothing of your entry is kept.")
    ) { call in
      try await call.ashiato.leaveDirectory(as: try call.caller)
      return .nothing
    },
  ]
}

extension Schema {
  fileprivate static let postcodeArea = Schema.text(
    Text(
      pattern: "^[A-Za-z0-9]{2,5}$", length: 2...5, isFit: { PostcodeArea($0) != nil },
      noun: "the first part of a postcode"))

  static let languageCode = Schema.text(
    Text(
      pattern: "^[A-Za-z]{2,3}$", length: 2...3, isFit: { LanguageCode($0) != nil },
      noun: "a language code of two or three letters"))
}

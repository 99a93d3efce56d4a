import AshiatoApp
import AshiatoStore
import HTTPTypes
import Hummingbird
import Training

// Finding people who hold a valid record and want to be found: as a page or as JSON.
extension Website {
  @Sendable func directory(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let school = try await school(of: request)
    let guide = try await guide.value
    let answer = try await checks.search(
      search(of: request, context), guide: guide, at: school)
    var response: Response
    if request.prefersJSON {
      response = Response(json: answer.json)
    } else {
      response = try await page(DirectoryPage(answer, guide: guide), of: school.name, for: request)
    }
    response.headers[.vary] = "Accept, Accept-Language"
    return response
  }

  /// What a form sends for a choice that was not made is empty. A word that is not known is not quietly left out.
  private func search(of request: Request, _ context: some RequestContext) throws -> DirectorySearch {
    let query = try request.uri.decodeQuery(as: DirectoryQuery.self, context: context)
    func value<Value>(_ text: String?, _ read: (String) -> Value?) throws -> Value? {
      guard let text, !text.isEmpty else { return nil }
      guard let value = read(text) else { throw Problem.unknownChoice(text) }
      return value
    }
    return DirectorySearch(
      place: query.place.map { String($0.prefix(100)) },
      style: try value(query.style) { Slug<Library.Style>($0) },
      tag: try value(query.tag) { Slug<Library.Tag>($0) },
      worksOn: try value(query.worksOn) { Library.Style.Ground(rawValue: $0) },
      language: try value(query.language) { LanguageCode($0) },
      access: try value(query.access) { DirectoryEntry.Access(rawValue: $0) })
  }
}

/// What the form of the directory sends.
private struct DirectoryQuery: Decodable {
  var place: String?
  var style: String?
  var tag: String?
  var worksOn: String?
  var language: String?
  var access: String?

  enum CodingKeys: String, CodingKey {
    case place, style, tag, language, access
    case worksOn = "works-on"
  }
}

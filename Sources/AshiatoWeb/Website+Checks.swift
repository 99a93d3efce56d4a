import AshiatoApp
import AshiatoStore
import Credentials
import Foundation
import HTTPTypes
import Hummingbird
import Training

// Checking a record by its code or by its file, as a page.
extension Website {
  /// What a record file may have, in bytes; ours have about 8,000.
  private static let largestFile = 256 * 1024
  /// A form is a little larger than the file in it.
  private static let largestForm = largestFile + 4096

  @Sendable func home(_ request: Request, _ context: some RequestContext) async throws -> Response {
    try await page(HomePage(), of: try await school(of: request).name, for: request)
  }

  /// Leads from the form to the one address that a record has.
  @Sendable func findCode(_ request: Request, _ context: some RequestContext) async throws -> Response {
    guard let text = try request.uri.decodeQuery(as: CodeQuery.self, context: context).code else {
      return Response(redirectingTo: "/\(try await choice(of: request))")
    }
    let typed = TypedCode(text)
    guard let code = typed.code else { throw Problem.mistyped(typed) }
    return Response(redirectingTo: "/check/\(code)\(try await choice(of: request))")
  }

  @Sendable func checkCode(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let (code, isAsPrinted) = try code(of: context)
    var response: Response
    if request.prefersJSON {
      response = Response(json: try await answer(to: code, of: request).json(code))
    } else if !isAsPrinted {
      response = Response(redirectingTo: "/check/\(code)\(try await choice(of: request))")
    } else {
      let school = try await school(of: request)
      let answer = try await answer(to: code, of: request)
      let page = CheckPage(
        answer.verification, of: answer.document ?? [], code: code, revocation: answer.revocation,
        history: answer.history, declarations: answer.declarations,
        contact: try await contact(beside: answer, of: school), domain: school.domain)
      response = try await self.page(page, of: school.name, for: request)
    }
    response.headers[.vary] = "Accept, Accept-Language"
    return response
  }

  @Sendable func checkForm(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let type = request.headers[.contentType].flatMap(MediaType.init(from:))
    guard let type, type.isType(.multipartForm), let (parameter, boundary) = type.parameter,
      parameter.lowercased() == "boundary"
    else { throw Problem.unknownMediaType }
    let form = Array(buffer: try await request.body.collect(upTo: Self.largestForm))
    guard let file = FormFile(named: "record", in: form, boundary: boundary)?.bytes, !file.isEmpty else {
      throw Problem.noFile
    }
    guard file.count <= Self.largestFile else { throw Problem.tooLarge }
    let school = try await school(of: request)
    let answer = try await checks.check(file: file, at: school)
    let page = CheckPage(
      answer.verification, of: file, history: answer.history,
      contact: try await contact(beside: answer, of: school),
      domain: school.domain)
    return try await self.page(page, of: school.name, for: request)
  }

  /// The record itself, as the school signed it.
  @Sendable func record(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let (code, _) = try code(of: context)
    guard let document = try await answer(to: code, of: request).document else { throw Problem.unknown(code) }
    // As Open Badges 3.0 asks; the wider application/vc is what the W3C registered later.
    var response = Response(bytes: document, type: "application/vc+ld+json")
    response.headers[.contentDisposition] = "attachment; filename=\"record-\(code).json\""
    return response
  }

  private func code(of context: some RequestContext) throws -> (CheckCode, isAsPrinted: Bool) {
    let text = context.parameters.get("code") ?? ""
    let typed = TypedCode(text.removingPercentEncoding ?? text)
    guard let code = typed.code else { throw Problem.mistyped(typed) }
    return (code, code.description == text)
  }

  /// Asked for only where there is something to report.
  private func contact(beside answer: PublicChecks.Answer, of school: SchoolProfile) async throws
    -> PublicContact?
  {
    let stands = answer.verification.isConfirmed && answer.verification.standing != .revoked
    return stands ? nil : try await checks.contact(of: school)
  }

  private func answer(to code: CheckCode, of request: Request) async throws -> PublicChecks.Answer {
    guard let answer = try await checks.check(code, at: school(of: request)) else {
      throw Problem.unknown(code)
    }
    return answer
  }
}

/// What the form of the first page sends.
private struct CodeQuery: Decodable {
  var code: String?
}

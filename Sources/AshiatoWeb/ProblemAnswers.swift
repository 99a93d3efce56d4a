import AshiatoApp
import AshiatoStore
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1
import Training

/// Turns whatever a route throws into a page or a problem document. A fault is logged under its number, and tells a
/// stranger nothing but that.
struct ProblemAnswers<Context: RequestContext>: RouterMiddleware {
  let website: Website

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch  where error.isClients {
      // Nobody is there to read an answer, or what she sent was no HTTP, which the connection answers itself.
      throw error
    } catch {
      let fault = Self.faultNumber()
      var problem = Problem(error, fault: fault)
      if let error = error as? AshiatoError, error.isUnavailable {
        problem = .unavailable(fault: fault)
      }
      if problem.fault != nil {
        // The route and not the path, which holds a check code.
        context.logger.error(
          "A request could not be answered.",
          metadata: ["fault": "\(fault)", "route": "\(context.route)", "error": "\(error)"])
      }
      return await answer(problem, to: request, in: context)
    }
  }

  private func answer(_ problem: Problem, to request: Request, in context: Context) async -> Response {
    var response = Response(
      json: problem.document, type: "application/problem+json", status: problem.kind.status)
    if !request.uri.path.hasPrefix("/api/"), !request.prefersJSON {
      do {
        response = try await page(of: problem, for: request)
      } catch {
        context.logger.error(
          "A page could not be made; its problem was told as JSON.",
          metadata: ["fault": "\(problem.fault ?? "none")", "route": "\(context.route)", "error": "\(error)"])
      }
    }
    response.headers[.allow] = problem.allowed
    if problem.kind == .signInNeeded { response.headers[.wwwAuthenticate] = "Bearer" }
    response.headers[.retryAfter] = problem.kind.secondsToWait.map(String.init)
    return response
  }

  private func page(of problem: Problem, for request: Request) async throws -> Response {
    // Of a fault the database may be the cause: the page does without the name of the school.
    let school = problem.fault == nil ? try? await website.school(of: request) : nil
    let contact: PublicContact? =
      if let school, problem.kind == .unknownRecord { try? await website.checks.contact(of: school) } else {
        nil
      }
    return try await website.page(
      NoticePage(problem, contact: contact), of: school?.name, for: request, status: problem.kind.status)
  }

  /// Eight digits: enough to find a line in a log, short enough to be read out on the telephone.
  private static func faultNumber() -> String {
    let digits = String(UInt32.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension Error {
  /// Whether the client broke off, or its connection did, while its request was being read.
  fileprivate var isClients: Bool { self is HTTPParserError || self is ChannelError || self is IOError }
}

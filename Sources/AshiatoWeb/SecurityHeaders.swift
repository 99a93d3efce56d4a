import HTTPTypes
import Hummingbird

/// What every answer carries, so that a browser does nothing with it but show it.
///
/// `Strict-Transport-Security` is the matter of whoever ends TLS: only there is it known that https works.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
  private let fields: [HTTPField]

  /// - Parameter isSecure: whether this website ends TLS itself.
  init(isSecure: Bool) {
    var headers = [
      ("Content-Security-Policy", ContentSecurityPolicy.standard),
      ("X-Content-Type-Options", "nosniff"),
      ("X-Frame-Options", "DENY"),
      // Addresses hold check codes.
      ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ]
    if isSecure { headers.append(("Strict-Transport-Security", "max-age=31536000")) }
    fields = headers.compactMap { name, value in
      HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
    }
  }

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    // A page may have asked for a policy of its own.
    for field in fields where response.headers[field.name] == nil {
      response.headers[field.name] = field.value
    }
    return response
  }
}

enum ContentSecurityPolicy {
  /// No script, no frame, nothing of third parties.
  static let standard =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  /// Scripts from files of this website alone, and none that makes markup out of text. Nothing is asked for or sent in the
  /// background.
  static let withDeviceKeyScript =
    standard + "; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
}

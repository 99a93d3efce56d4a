import AshiatoApp
import HTTPTypes
import Hummingbird

/// What a browser keeps of an account: the token of the sign-in, and the mark of a device that is known.
///
/// Scripts do not see them, other websites do not send them with what they post, and only this very host gets them.
struct AccountCookies {
  /// A browser on the machine itself talks plain http, over which a `__Host-` cookie does not go.
  private let isPlain: Bool

  init(for request: Request) {
    let host = request.head.authority.map { $0.hasPrefix("[") ? "[::1]" : String($0.prefix { $0 != ":" }) }
    isPlain = ["localhost", "127.0.0.1", "[::1]"].contains(host)
  }

  private var signIn: String { isPlain ? "ashiato" : "__Host-ashiato" }
  private var device: String { isPlain ? "ashiato-device" : "__Host-ashiato-device" }

  func token(of request: Request) -> String? { request.cookies[signIn]?.value }
  func knownDevice(of request: Request) -> String? { request.cookies[device]?.value }

  /// Keeps a sign-in until it ends, and the mark of the device for a year.
  func keep(_ new: NewSignIn, in response: inout Response) {
    set(signIn, to: new.token, seconds: new.secondsLeft, in: &response)
    if let mark = new.knownDevice { set(device, to: mark, seconds: 365 * 86_400, in: &response) }
  }

  /// The device stays known.
  func forgetSignIn(in response: inout Response) { set(signIn, to: "", seconds: 0, in: &response) }

  private func set(_ name: String, to value: String, seconds: Int, in response: inout Response) {
    response.setCookie(
      Cookie(
        name: name, value: value, maxAge: seconds, path: "/", secure: !isPlain, httpOnly: true, sameSite: .lax
      ))
  }
}

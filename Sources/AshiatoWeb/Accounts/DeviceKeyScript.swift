import Credentials
import HTTPTypes
import Hummingbird

/// The one script of this website. It reaches the keys that the browser keeps; only pages on which something is signed have it.
enum DeviceKeyScript {
  static let path = "/device-key.js"

  /// With a mark of its content, so that a browser may keep it for as long as it likes.
  static let address = "\(path)?\(Digest(of: PackageResources.device_key_js).description.suffix(12))"

  static func answer(to request: Request) -> Response {
    Response(
      file: PackageResources.device_key_js, type: "text/javascript; charset=utf-8", secondsFresh: 31_536_000,
      for: request)
  }
}

extension Response {
  /// The page may run the script.
  var withDeviceKeyScript: Response {
    var response = self
    response.headers[.contentSecurityPolicy] = ContentSecurityPolicy.withDeviceKeyScript
    return response
  }
}

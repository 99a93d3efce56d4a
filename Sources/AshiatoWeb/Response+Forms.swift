import Credentials
import HTTPTypes
import Hummingbird

extension Request {
  /// Whether the asker would rather have JSON than a page: of the two, whichever stands first in `Accept`.
  var prefersJSON: Bool {
    guard let accept = headers[.accept] else { return false }
    let wanted = accept.split(separator: ",").lazy.map {
      $0.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
    }
    let first = wanted.first {
      $0.hasPrefix("text/") || $0.hasSuffix("json") || $0.hasPrefix("application/vc")
    }
    return first.map { !$0.hasPrefix("text/") } ?? false
  }

  /// The media type of the body, in lower case and without parameters.
  var mediaType: String? {
    headers[.contentType].map { $0.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased() }
  }
}

extension Response {
  init(bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok) {
    self.init(
      status: status, headers: [.contentType: type, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  init(json: JSON, type: String = "application/json", status: HTTPResponse.Status = .ok) {
    self.init(bytes: json.bytes(), type: type, status: status)
  }

  /// A file that may be kept for a while and is asked for again with its tag.
  init(file bytes: [UInt8], type: String, secondsFresh: Int, for request: Request) {
    let tag = "\"\(Digest(of: bytes))\""
    let isKnown = request.headers[.ifNoneMatch]?.contains(tag) ?? false
    self.init(
      status: isKnown ? .notModified : .ok,
      headers: [.contentType: type, .cacheControl: "public, max-age=\(secondsFresh)", .eTag: tag],
      body: isKnown ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// A relative address, so that it also holds behind a proxy that ends TLS.
  init(redirectingTo path: String) {
    self.init(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
  }

  /// The same with which any website may read it.
  var readableFromEverywhere: Response {
    var response = self
    response.headers[.accessControlAllowOrigin] = "*"
    return response
  }
}

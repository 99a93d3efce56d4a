import Hummingbird

/// The one file of a form sent as `multipart/form-data` (RFC 7578).
///
/// No library for this form is in reach of the build; what is read is what browsers send: CRLF, no nesting, no
/// transfer encoding.
struct FormFile {
  let bytes: [UInt8]

  /// Finds the part of this name; `nil` when there is none, or the form breaks off before its end.
  init?(named name: String, in form: [UInt8], boundary: String) {
    // Every delimiter but the first follows a line break; with one in front they are all alike (RFC 2046, section 5.1.1).
    let form = Array("\r\n".utf8) + form
    let delimiter = Array("\r\n--\(boundary)".utf8)
    var rest = form[...]
    guard let first = rest.firstRange(of: delimiter) else { return nil }
    rest = rest[first.upperBound...]
    while !rest.starts(with: "--".utf8) {
      guard let end = rest.firstRange(of: delimiter),
        let blank = rest[..<end.lowerBound].firstRange(of: Array("\r\n\r\n".utf8))
      else { return nil }
      let head = String(decoding: rest[..<blank.lowerBound], as: UTF8.self)
      if Self.name(in: head) == name {
        bytes = Array(rest[blank.upperBound..<end.lowerBound])
        return
      }
      rest = rest[end.upperBound...]
    }
    return nil
  }

  /// The name of a part: the parameter of `Content-Disposition` that browsers always put in quotation marks.
  private static func name(in head: String) -> String? {
    let lines = head.split(whereSeparator: \.isNewline)
    guard let line = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
      let match = line.firstMatch(of: /[;\s]name="([^"]*)"/)
    else { return nil }
    return String(match.output.1)
  }
}

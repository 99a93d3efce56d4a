import TestSupport
import Testing

@testable import AshiatoWeb

@Suite struct FormFileTests {
  private func form(_ parts: [(name: String, content: [UInt8])], boundary: String = "----form7") -> [UInt8] {
    var form: [UInt8] = []
    for part in parts {
      let head =
        "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(part.name)\"; filename=\"a b.json\"\r\n"
      form +=
        Array((head + "Content-Type: application/json\r\n\r\n").utf8) + part.content + Array("\r\n".utf8)
    }
    return form + Array("--\(boundary)--\r\n".utf8)
  }

  @Test func `the file of the form is found by the name of its part`() {
    let form = form([("other", Array("no".utf8)), ("record", Array("{\"a\": 1}".utf8))])
    #expect(FormFile(named: "record", in: form, boundary: "----form7")?.bytes == Array("{\"a\": 1}".utf8))
    #expect(FormFile(named: "missing", in: form, boundary: "----form7") == nil)
  }

  @Test func `any bytes arrive as they were sent`() {
    forAll { random in
      let count = Int.random(in: 0...300, using: &random)
      let content = (0..<count).map { _ in
        [13, 10, 45, UInt8.random(in: 0...255, using: &random)].randomElement(using: &random) ?? 0
      }
      let read = try #require(
        FormFile(named: "record", in: form([("record", content)]), boundary: "----form7"))
      #expect(read.bytes == content)
    }
  }

  @Test func `a form that breaks off anywhere holds no file`() {
    let whole = form([("record", Array("{}".utf8))])
    for length in 0..<(whole.count - 13) {
      #expect(
        FormFile(named: "record", in: Array(whole.prefix(length)), boundary: "----form7") == nil, "\(length)")
    }
  }
}

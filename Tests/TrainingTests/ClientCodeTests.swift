import Testing
import Training

@Suite struct ClientCodeTests {
  @Test(arguments: ["c-abcdefgh", "c-01234567", "c-a1b2c3d4e5f6", "c-" + String(repeating: "z", count: 32)])
  func `eight to thirty-two lower-case letters or digits after the c are a client code`(text: String) {
    #expect(ClientCode(text)?.text == text)
  }

  @Test(arguments: [
    "", "c-", "c-abcdefg", "abcdefgh", "C-abcdefgh", "c-Abcdefgh", "c_abcdefgh", "c-abcd-efgh", "c-jane doe",
    "c-éabcdefg", "c-" + String(repeating: "z", count: 33),
  ])
  func `anything else is not, a name least of all`(text: String) {
    #expect(ClientCode(text) == nil)
  }
}

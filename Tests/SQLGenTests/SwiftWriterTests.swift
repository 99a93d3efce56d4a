import Testing

@testable import sqlgen

struct SwiftWriterTests {
  @Test(arguments: [
    ("a", "#\"\"\"\n  a\n  \"\"\"#"),
    ("a\n\n  b\n", "#\"\"\"\n  a\n\n    b\n\n  \"\"\"#"),
    ("\"\"\" \\n", "#\"\"\"\n  \"\"\" \\n\n  \"\"\"#"),
    ("\"\"\"#", "##\"\"\"\n  \"\"\"#\n  \"\"\"##"),
    ("\\#(x)", "##\"\"\"\n  \\#(x)\n  \"\"\"##"),
  ])
  func `a literal keeps its text whatever it holds`(text: String, literal: String) {
    #expect(SwiftWriter.literal(text, indent: "  ") == literal)
  }

  @Test func `literals that hold quotes and escapes mean the same to the compiler`() {
    #expect(
      ##"""
      \#(x) """#
      """## == "\\#(x) \"\"\"#")
  }
}

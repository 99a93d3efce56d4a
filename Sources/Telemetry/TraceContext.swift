/// Which trace something belongs to, and which step of it this is (W3C Trace Context, version 00).
public struct TraceContext: Sendable, Hashable {
  /// 32 hexadecimal digits.
  public let trace: String
  /// 16 hexadecimal digits.
  public let span: String
  /// Whether whoever began the trace wants it kept.
  public let isSampled: Bool

  /// The first step of a trace of one's own.
  public init() {
    self.init(trace: Self.digits(2), span: Self.digits(1), isSampled: true)
  }

  /// As the header `traceparent` says (section 3.2); `nil` where it is malformed. Of a later version the part that this
  /// one knows is read.
  public init?(traceparent text: String) {
    let parts = text.split(separator: "-", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count >= 4, parts.count == 4 || parts[0] != "00", parts[0].count == 2, parts[0] != "ff",
      parts[1].count == 32, parts[2].count == 16, parts[3].count == 2,
      parts.prefix(4).allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }),
      parts[1].contains(where: { $0 != "0" }), parts[2].contains(where: { $0 != "0" }),
      let flags = UInt8(parts[3], radix: 16)
    else { return nil }
    self.init(trace: String(parts[1]), span: String(parts[2]), isSampled: flags & 1 == 1)
  }

  private init(trace: String, span: String, isSampled: Bool) {
    (self.trace, self.span, self.isSampled) = (trace, span, isSampled)
  }

  /// A step of the same trace, below this one.
  public func next() -> TraceContext {
    TraceContext(trace: trace, span: Self.digits(1), isSampled: isSampled)
  }

  public var traceparent: String { "00-\(trace)-\(span)-\(isSampled ? "01" : "00")" }

  /// Sixteen random digits for each word, which are never all zero.
  private static func digits(_ words: Int) -> String {
    (0..<words).map { _ in
      let digits = String(UInt64.random(in: 1 ... .max), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Capitals are malformed.
  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}

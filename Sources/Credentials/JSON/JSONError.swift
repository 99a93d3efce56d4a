import Training

/// Why bytes are not JSON that we read, and where.
public struct JSONError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    case tooManyMembers(limit: Int)
    case byteOrderMark
    case unexpectedEnd
    case unexpectedByte(UInt8)
    case bytesAfterTheValue
    case invalidUTF8
    case controlCharacter
    case unknownEscape
    case loneSurrogate
    case repeatedMember(String)
    case integerBeyondDoubles
    case numberOutOfRange
  }

  public let reason: Reason
  /// Counted in bytes from the start of the text.
  public let offset: Int
}

extension JSONError: CustomStringConvertible {
  public var description: String { sentence.description }

  /// Without a full stop.
  var sentence: Sentence { "\(reason.sentence) (at byte \(offset))" }
}

extension JSONError.Reason {
  var sentence: Sentence {
    switch self {
    case .tooLarge(let limit): "The text is longer than \(limit) bytes"
    case .tooDeep(let limit): "Values are nested more than \(limit) levels deep"
    case .tooManyMembers(let limit): "An object or array has more than \(limit) entries"
    case .byteOrderMark: "The text begins with a byte order mark"
    case .unexpectedEnd: "The text ends in the middle of a value"
    case .unexpectedByte(let byte): "This is not JSON: unexpected \(Self.name(of: byte))"
    case .bytesAfterTheValue: "Something follows after the end of the value"
    case .invalidUTF8: "A string is not valid UTF-8"
    case .controlCharacter: "A string contains a control character that is not escaped"
    case .unknownEscape: "A string contains an unknown escape"
    case .loneSurrogate: "A string contains half of a surrogate pair"
    case .repeatedMember(let name): "The member “\(name)” occurs twice in one object"
    case .integerBeyondDoubles: "An integer is beyond 2^53, where JSON numbers lose digits"
    case .numberOutOfRange: "A number is too large"
    }
  }

  private static func name(of byte: UInt8) -> Sentence {
    (0x21...0x7e).contains(byte) ? "“\(Unicode.Scalar(byte))”" : "byte \(byte)"
  }
}

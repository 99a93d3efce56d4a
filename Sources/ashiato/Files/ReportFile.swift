import Credentials
import Foundation
import Training

/// Reports of one kind from a file: JSON Lines, or one JSON array. Each entry is read by itself.
struct ReportFile {
  let entries: [Entry]

  struct Entry {
    /// `file:3`, or `file, entry 3` where the file is an array.
    let place: String
    let json: Result<JSON, JSONError>
  }

  init(_ file: InputFile) throws {
    if file.bytes.first(where: { !Self.isBlank($0) }) == UInt8(ascii: "[") {
      entries = try Self.array(file)
    } else {
      let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      entries = lines.enumerated().compactMap { index, line in
        guard !line.allSatisfy(Self.isBlank) else { return nil }
        return Entry(place: "\(file.path.plain):\(index + 1)", json: Entry.json(Array(line)))
      }
    }
    guard !entries.isEmpty else {
      throw Obstacle(
        .malformed, "\(file.path.plain) holds no report.", remedy: "Write one JSON object a line.")
    }
  }

  private static func array(_ file: InputFile) throws -> [Entry] {
    let limits = JSONText.Limits(size: InputFile.limit, depth: 32, members: 1 << 20)
    switch Result(catching: { () throws(JSONError) in try JSON(parsing: file.bytes, limits: limits) }) {
    case .failure(let error):
      throw Obstacle(
        .malformed, "\(file.path.plain) is not JSON: \(error.description).",
        remedy: "Mend it, or write one JSON object a line, so that a mistake in one does not stop the others."
      )
    case .success(let json):
      return json.elements.enumerated().map { index, element in
        Entry(place: "\(file.path.plain), entry \(index + 1)", json: .success(element))
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0D, 0x0A].contains(byte) }
}

/// Why an entry of a file of reports is no report. It reads like a refusal, because it stops only its own entry.
struct ReportRefusal: Refusal, Hashable {
  let sentence: Sentence
  let remedy: Sentence
  var rule: String { "well-formed" }
}

extension ReportFile.Entry {
  /// A file that is one report.
  init(whole file: InputFile) {
    self.init(place: file.path.plain, json: Self.json(file.bytes))
  }

  fileprivate static func json(_ bytes: [UInt8]) -> Result<JSON, JSONError> {
    Result { () throws(JSONError) in try JSON(parsing: bytes) }
  }

  /// Reads the entry as a value whose days may be relative to today.
  ///
  /// - Parameters:
  ///   - members: all that it may have; a misspelt optional one would be lost otherwise.
  ///   - days: those of them that are days.
  func decoded<Value: Decodable>(
    _: Value.Type, members: [String], days: [String], today: CalendarDay
  ) throws(ReportRefusal) -> Value {
    var object: JSON
    switch json {
    case .failure(let error):
      throw ReportRefusal(
        sentence: "This is not JSON: \(error.description).", remedy: "Write one JSON object a line.")
    case .success(let json): object = json
    }
    guard let names = object.object?.members.map(\.name) else {
      throw ReportRefusal(sentence: "This is not a JSON object.", remedy: "Write a report as {\"…\": …}.")
    }
    if let stranger = names.first(where: { !members.contains($0) }) {
      throw ReportRefusal(
        sentence: "“\(stranger.plainLine)” is not a member of such a report.",
        remedy: "Its members are \(members.joined(separator: ", ")).")
    }
    if let number = object.brokenNumber { throw ReportRefusal(wholeNumber: number) }
    for member in days {
      guard let text = object[member]?.string else { continue }
      guard let day = DayExpression(text) else {
        throw ReportRefusal(sentence: "“\(text.plainLine)” is not a day.", remedy: "\(DayExpression.form)")
      }
      object[member] = .string(day.day(today: today).description)
    }
    do {
      return try JSONDecoder().decode(Value.self, from: Data(object.bytes(.compact)))
    } catch {
      throw ReportRefusal(error)
    }
  }
}

extension JSON {
  /// The member whose value is a number with a fraction; no report has one.
  fileprivate var brokenNumber: String? {
    for member in object?.members ?? [] {
      if case .number(let number) = member.value, number.integer == nil { return member.name }
      if let within = member.value.brokenNumber { return "\(member.name).\(within)" }
    }
    return nil
  }
}

extension ReportRefusal {
  fileprivate init(wholeNumber member: String) {
    self.init(
      sentence: "“\(member.plainLine)” is not a whole number.", remedy: "One hour and a half is 90 minutes.")
  }

  /// What the decoder found, in a sentence.
  fileprivate init(_ error: any Error) {
    func name(_ path: [any CodingKey]) -> String {
      path.map { key in key.intValue.map { "\($0 + 1)" } ?? key.stringValue }.joined(separator: ".")
    }
    let remedy: Sentence =
      "“ashiato help session log” and “ashiato help attendance record” show a whole report."
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      self.init(sentence: "“\(name(context.codingPath + [key]))” is missing.", remedy: remedy)
    case DecodingError.valueNotFound(_, let context):
      self.init(sentence: "“\(name(context.codingPath))” has no value.", remedy: remedy)
    case DecodingError.typeMismatch(let type, let context) where type == Int.self:
      self.init(wholeNumber: name(context.codingPath))
    case DecodingError.dataCorrupted(let context):
      self.init(
        sentence:
          "“\(name(context.codingPath))” does not have its form. \(context.debugDescription.plainLine)",
        remedy: remedy)
    case DecodingError.typeMismatch(_, let context):
      self.init(
        sentence: "“\(name(context.codingPath))” is of another kind than it should be.", remedy: remedy)
    default:
      self.init(sentence: "This cannot be read.", remedy: remedy)
    }
  }
}

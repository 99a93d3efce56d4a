import Credentials
import Foundation
import Logging

/// Writes each event to standard error in one line: for a person, or as JSON for a program.
struct ServiceLog: LogHandler {
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  private let format: ServingSettings.LogFormat
  private let write: @Sendable (String) -> Void

  init(
    _ format: ServingSettings.LogFormat, level: Logger.Level,
    write: @escaping @Sendable (String) -> Void = talk
  ) {
    self.format = format
    logLevel = level
    self.write = write
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let time = Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    let facts = metadata.merging(event.metadata ?? [:]) { _, own in own }.sorted { $0.key < $1.key }
    switch format {
    case .text:
      let words = facts.map { "\($0)=\("\($1)".plainLine)" }
      let line = [time, event.level.rawValue, event.message.description.plainLine] + words
      write(line.joined(separator: " "))
    case .json:
      var json: JSON = [
        "time": .string(time), "level": .string(event.level.rawValue),
        "message": .string(event.message.description),
      ]
      for (name, value) in facts { json[name] = Self.json(value) }
      write(json.text(.compact))
    }
  }

  /// A number stays one, so that whoever collects the lines can reckon with it.
  private static func json(_ value: Logger.Metadata.Value) -> JSON {
    switch value {
    case .stringConvertible(let number as Int): JSON.Number(number).map(JSON.number) ?? .string("\(number)")
    case .stringConvertible(let number as Double):
      JSON.Number(number).map(JSON.number) ?? .string("\(number)")
    default: .string("\(value)")
    }
  }
}

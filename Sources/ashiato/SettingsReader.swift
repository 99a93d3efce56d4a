import AshiatoWeb
import Configuration
import Credentials
import Foundation
import Postgres
import SystemPackage

/// Reads settings one by one, from the first place that has each, and keeps what is wrong with any.
struct SettingsReader {
  private let configuration: ConfigReader
  private(set) var complaints: [String] = []

  /// - Parameter flags: what the command line says.
  init(_ flags: Settings.Flags, environment: [String: String], file path: String) async {
    let variables = Settings.Name.allCases.reduce(into: Settings.Flags()) {
      $0[$1] = environment[$1.variable]
    }
    var providers: [any ConfigProvider] = [flags, variables].map {
      InMemoryProvider(values: $0.configuration)
    }
    do {
      providers.append(
        try await FileProvider<JSONSnapshot>(filePath: FilePath(path), allowMissing: true))
      complaints += Self.strangers(in: path).map { "\(path): nothing is called “\($0.plainLine)”." }
    } catch {
      complaints.append("\(path) is not a JSON file that can be read.")
    }
    configuration = ConfigReader(providers: providers)
  }

  func text(_ setting: Settings.Name) -> String? {
    let key = setting.key
    // A file has a number with or without quotation marks, and a list as one or as words between commas.
    return configuration.string(forKey: key, isSecret: setting.isSecret)
      ?? configuration.int(forKey: key).map(String.init)
      ?? configuration.stringArray(forKey: key)?.joined(separator: ",")
  }

  mutating func address(_ setting: Settings.Name) -> ConnectionString? {
    guard let text = text(setting) else { return nil }
    do throws(DatabaseError) {
      return try ConnectionString(text)
    } catch {
      complaints.append("\(setting.variable): \(error.message)")
      return nil
    }
  }

  mutating func value<Value>(
    _ setting: Settings.Name, _ name: String, _ read: (String) -> Value?, like example: String
  ) -> Value? {
    guard let text = text(setting) else { return nil }
    if let value = read(text) { return value }
    complaints.append("\(name) (\(setting.variable)) is given as \(example), not “\(text.plainLine)”.")
    return nil
  }

  mutating func number(_ setting: Settings.Name, _ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(setting) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    complaints.append(
      "\(name) (\(setting.variable)) is a number from \(range.lowerBound) to \(range.upperBound), not “\(text.plainLine)”."
    )
    return nil
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ setting: Settings.Name, _ name: String, of type: Choice.Type
  ) -> Choice? {
    guard let text = text(setting) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    complaints.append("\(name) (\(setting.variable)) is one of \(choices), not “\(text.plainLine)”.")
    return nil
  }

  mutating func ranges(_ setting: Settings.Name) -> [AddressRange] {
    let words = text(setting)?.split { $0 == "," || $0.isWhitespace } ?? []
    return words.compactMap { word in
      if let range = AddressRange(word) { return range }
      complaints.append(
        "A proxy (\(setting.variable)) is an address or a range such as 10.0.0.0/8, not “\(String(word).plainLine)”."
      )
      return nil
    }
  }

  mutating func complain(_ sentence: String) { complaints.append(sentence) }

  /// What stands in the file and sets nothing: a slip of the pen is said, not passed over.
  private static func strangers(in file: String) -> [String] {
    guard let data = FileManager.default.contents(atPath: file), let json = try? JSON(parsing: Array(data))
    else { return [] }
    let known = Set(Settings.Name.allCases.filter(\.isInFile).map(\.rawValue))
    return leaves(of: json, below: "").filter { !known.contains($0) }
  }

  private static func leaves(of json: JSON, below path: String) -> [String] {
    guard let object = json.object else { return [path] }
    return object.members.flatMap {
      leaves(of: $0.value, below: path.isEmpty ? $0.name : "\(path).\($0.name)")
    }
  }
}

extension Settings.Name {
  fileprivate var key: ConfigKey { ConfigKey(rawValue.split(separator: ".").map(String.init)) }
  fileprivate var path: AbsoluteConfigKey {
    AbsoluteConfigKey(rawValue.split(separator: ".").map(String.init))
  }
}

extension Settings.Flags {
  /// As the library of configuration takes them.
  fileprivate var configuration: [AbsoluteConfigKey: ConfigValue] {
    reduce(into: [:]) { $0[$1.key.path] = ConfigValue(.string($1.value), isSecret: $1.key.isSecret) }
  }
}

/// Which Swift type stands for which PostgreSQL type: the closed list of `Postgres`, narrowed by name.
struct TypeTable {
  /// The Swift type of each PostgreSQL type where no name says more.
  static let defaults: [String: String] = [
    "bool": "Bool", "int2": "Int16", "int4": "Int32", "int8": "Int64", "text": "String", "varchar": "String",
    "bpchar": "String", "name": "String", "uuid": "UInt128", "date": "PostgresDate",
    "timestamptz": "PostgresInstant", "bytea": "[UInt8]", "jsonb": "PostgresJSON", "text[]": "[String]",
    "uuid[]": "[UInt128]", "int4[]": "[Int32]",
  ]

  private struct Key: Hashable {
    let name: String
    let type: String
  }

  private var narrowed: [Key: String] = [:]

  /// The defaults alone.
  init() {}

  /// Reads lines of a column's or parameter's name, a PostgreSQL type and a Swift type, parted by tabs.
  init(_ file: SourceFile) throws(Complaint) {
    var offset = 0
    for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
      defer { offset += line.unicodeScalars.count + 1 }
      if line.isEmpty || line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 3, !fields.contains("") else {
        throw Complaint(
          "A line holds three fields parted by tabs: name, PostgreSQL type, Swift type.", in: file,
          at: offset)
      }
      guard Self.defaults[fields[1]] != nil else {
        throw Complaint("“\(fields[1])” is not a PostgreSQL type that is read.", in: file, at: offset)
      }
      guard narrowed.updateValue(fields[2], forKey: Key(name: fields[0], type: fields[1])) == nil else {
        throw Complaint(
          "“\(fields[0])” of type \(fields[1]) is named twice.", in: file, at: offset)
      }
    }
  }

  /// The Swift type, and whether a name decided it; nil where there is none.
  func swiftType(of type: String, named name: String) -> (name: String, isNarrowed: Bool)? {
    if let swift = narrowed[Key(name: name, type: type)] { return (swift, true) }
    return Self.defaults[type].map { ($0, false) }
  }
}

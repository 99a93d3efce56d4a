/// Writes typed queries as Swift.
struct SwiftWriter {
  /// The beginning of every generated file, by which it is known.
  static let mark = "// Written by sqlgen from "

  let imports: [String]

  static func heading(_ source: String) -> String {
    "\(mark)\(source); do not edit.\n// swift-format-ignore-file\n"
  }

  /// A literal of several lines whose value is `text`, byte for byte.
  static func literal(_ text: String, indent: String) -> String {
    var pounds = "#"
    while text.contains("\"\"\"" + pounds) || text.contains("\\" + pounds) { pounds += "#" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.map { $0.isEmpty ? "\n" : "\(indent)\($0)\n" }.joined()
    return "\(pounds)\"\"\"\n\(body)\(indent)\"\"\"\(pounds)"
  }

  /// One Swift file for one file of queries.
  func text(of file: TypedQueryFile) -> String {
    let usesImports = file.queries.contains { ($0.parameters + $0.columns).contains(where: \.isNarrowed) }
    let modules = Set(["Postgres"] + (usesImports ? imports : [])).sorted()
    let heading = Self.heading(file.source.path) + "\n" + modules.map { "import \($0)\n" }.joined()
    let rows = file.sharedRows.map { row(named: $0.name, holding: $0.columns, indent: "") }
    return ([heading] + rows + file.queries.map(statement)).joined(separator: "\n")
  }

  private func row(named name: String, holding columns: [TypedQuery.Value], indent: String) -> String {
    let properties = columns.map { "\(indent)  \(property($0))\n" }.joined()
    return "\(indent)struct \(name): Sendable, Hashable {\n\(properties)\(indent)}\n"
  }

  private func property(_ value: TypedQuery.Value) -> String {
    "let \(SwiftName.declared(value.property)): \(value.type)"
  }

  private func statement(_ typed: TypedQuery) -> String {
    var text = typed.query.comment.map { $0.isEmpty ? "///\n" : "/// \($0)\n" }.joined()
    text += "struct \(SwiftName.type(typed.query.name)): Statement {\n"
    if let name = typed.query.sharedRow {
      text += "  typealias Row = \(name)\n\n"
    } else if !typed.columns.isEmpty {
      text += row(named: "Row", holding: typed.columns, indent: "  ") + "\n"
    }
    if !typed.parameters.isEmpty {
      text += typed.parameters.map { "  \(property($0))\n" }.joined() + "\n"
    }
    text += "  static let name = \"\(typed.query.name)\"\n\n"
    text += "  static let sql = \(Self.literal(typed.query.statement.sql, indent: "    "))\n\n"
    text += parameterTypes(typed) + "\n"
    text += bind(typed) + "\n"
    text += decode(typed)
    return text + "}\n"
  }

  private func parameterTypes(_ typed: TypedQuery) -> String {
    "  static let parameterTypes: [UInt32] = [\(typed.parameterTypes.map(String.init).joined(separator: ", "))]\n"
  }

  private func bind(_ typed: TypedQuery) -> String {
    guard !typed.parameters.isEmpty else { return "  func bind(into parameters: inout Parameters) {}\n" }
    let lines = typed.parameters.map { "    parameters.append(\(reference($0.property)))\n" }.joined()
    return "  func bind(into parameters: inout Parameters) {\n\(lines)  }\n"
  }

  /// A property called `parameters` would be hidden by the function's own.
  private func reference(_ property: String) -> String {
    property == "parameters" ? "self.parameters" : SwiftName.declared(property)
  }

  private func decode(_ typed: TypedQuery) -> String {
    let (output, reader): (String, String)
    switch typed.query.arity {
    case .many: (output, reader) = ("[Row]", "all")
    case .one: (output, reader) = ("Row", "one")
    case .optional: (output, reader) = ("Row?", "optional")
    case .exec: return "  static func decode(_ rows: borrowing Rows) {}\n"
    }
    let cells = typed.columns.enumerated().map { "        \($1.property): try rows.value(row, \($0))" }
    return """
        static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> \(output) {
          try rows.\(reader) { row throws(DatabaseError) in
            Row(
      \(cells.joined(separator: ",\n")))
          }
        }

      """
  }
}

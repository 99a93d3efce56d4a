/// One SQL statement whose `:parameters` were numbered.
///
/// A colon inside a string, a quoted name, a comment or a dollar quote is left alone, and so are `::` and `:=`.
struct StatementText: Equatable {
  /// A parameter, at its first place.
  struct Parameter: Equatable {
    let name: String
    /// Written `:name?` at one place at least.
    var isOptional: Bool
    let offset: Int
  }

  struct Fault: Error, Equatable {
    let message: String
    /// In Unicode scalars of the file.
    let offset: Int
  }

  /// With `$1`, `$2`, … and without the closing semicolon.
  private(set) var sql = ""
  private(set) var parameters: [Parameter] = []
  /// For each scalar of `sql`, its offset in the file.
  private var origins: [Int] = []

  /// - Parameter offset: of the statement in its file, in Unicode scalars.
  init(_ source: String, offset: Int) throws(Fault) {
    var scanner = SQLScanner(source)
    while let token = scanner.next() {
      let place = offset + token.offset
      switch token.kind {
      case .parameter(let name, let isOptional):
        append("$\(number(of: name, isOptional: isOptional, at: place))", from: place)
      case .semicolon:
        guard scanner.onlyBlanksRemain else {
          throw Fault(
            message: "A block holds one statement; this semicolon ends it and more follows.", offset: place)
        }
        return
      case .fault(let message):
        throw Fault(message: message, offset: place)
      case .plain(let text):
        append(text, from: place)
      }
    }
    throw Fault(message: "A semicolon is missing after the statement that begins here.", offset: offset)
  }

  /// Where a place of `sql`, as the server counts it (from 1), stands in the file.
  func origin(of position: Int) -> Int {
    guard !origins.isEmpty else { return 0 }
    return origins[min(max(position - 1, 0), origins.count - 1)]
  }

  private mutating func number(of name: String, isOptional: Bool, at offset: Int) -> Int {
    if let index = parameters.firstIndex(where: { $0.name == name }) {
      if isOptional { parameters[index].isOptional = true }
      return index + 1
    }
    parameters.append(Parameter(name: name, isOptional: isOptional, offset: offset))
    return parameters.count
  }

  private mutating func append(_ text: String, from offset: Int) {
    sql += text
    origins += offset..<offset + text.unicodeScalars.count
  }
}

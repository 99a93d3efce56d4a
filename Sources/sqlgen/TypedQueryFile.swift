/// The queries of one file, and the rows that several of them share.
struct TypedQueryFile {
  struct SharedRow {
    let name: String
    let columns: [TypedQuery.Value]
    /// The first that gives it.
    let query: Query
  }

  let source: SourceFile
  let queries: [TypedQuery]
  /// In the order of the file.
  let sharedRows: [SharedRow]

  init(source: SourceFile, queries: [TypedQuery]) throws(Complaint) {
    var rows: [SharedRow] = []
    for typed in queries {
      guard let name = typed.query.sharedRow else { continue }
      guard let first = rows.first(where: { $0.name == name }) else {
        rows.append(SharedRow(name: name, columns: typed.columns, query: typed.query))
        continue
      }
      guard first.columns == typed.columns else {
        throw typed.query.complaint(
          """
          \(name) holds (\(Self.list(first.columns))) in “\(first.query.name)” and (\(Self.list(typed.columns))) here; \
          a shared row has the same columns everywhere.
          """)
      }
    }
    self.source = source
    self.queries = queries
    sharedRows = rows
  }

  private static func list(_ columns: [TypedQuery.Value]) -> String {
    columns.map { "\($0.property): \($0.type)" }.joined(separator: ", ")
  }
}

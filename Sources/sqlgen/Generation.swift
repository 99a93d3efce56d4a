import Postgres

/// One run over files of queries: what the Swift files hold.
struct Generation {
  let migrations: Migrations
  let queries: [SourceFile]
  let types: TypeTable
  let imports: [String]

  /// The text of each Swift file, by its name.
  func files(describedBy connection: ToolConnection) async throws -> [String: String] {
    let catalog = try await Catalog(reading: connection)
    var typed: [TypedQueryFile] = []
    for source in queries {
      var queries: [TypedQuery] = []
      for query in try Query.all(in: source) {
        queries.append(try await type(query, by: connection, catalog))
      }
      typed.append(try TypedQueryFile(source: source, queries: queries))
    }
    try checkNames(in: typed)
    let writer = SwiftWriter(imports: imports)
    var files = ["Migrations.swift": try await migrations.swiftText(digestedBy: connection)]
    for file in typed {
      files["\(SwiftName.type(file.source.name))Statements.swift"] = writer.text(of: file)
    }
    return files
  }

  private func type(
    _ query: Query, by connection: ToolConnection, _ catalog: Catalog
  ) async throws -> TypedQuery {
    let described: StatementDescription
    do {
      described = try await connection.describe(query.statement.sql)
    } catch {
      throw query.complaint(error.sentences, at: error.position.map(query.statement.origin(of:)))
    }
    return try TypedQuery(query, described: described, catalog: catalog, types: types)
  }

  /// Statements and shared rows are types of one module, so each needs a name of its own.
  private func checkNames(in files: [TypedQueryFile]) throws(Complaint) {
    var owners: [String: Query] = [:]
    for file in files {
      let rows = file.sharedRows.map { ($0.name, $0.query) }
      for (name, query) in file.queries.map({ (SwiftName.type($0.query.name), $0.query) }) + rows {
        if let earlier = owners.updateValue(query, forKey: name) {
          throw query.complaint("The name \(name) is taken: by “\(earlier.name)” in \(earlier.file.path).")
        }
      }
    }
  }
}

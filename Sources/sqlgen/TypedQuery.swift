import Postgres

/// A query with the Swift types of its parameters and columns.
struct TypedQuery {
  struct Value: Hashable {
    let property: String
    /// With its question mark where it is optional.
    let type: String
    /// Whether the type comes from the table of types, and so from another module.
    let isNarrowed: Bool
  }

  let query: Query
  let parameters: [Value]
  /// The parameters' object ids; 0 where the type is one of this database only.
  let parameterTypes: [UInt32]
  let columns: [Value]

  /// Types a query by what the server says of it.
  init(
    _ query: Query, described: StatementDescription, catalog: Catalog, types: TypeTable
  ) throws(Complaint) {
    self.query = query
    parameterTypes = described.parameters.map { Catalog.isBuiltIn($0) ? $0 : 0 }
    var parameters: [Value] = []
    for (parameter, oid) in zip(query.statement.parameters, described.parameters) {
      let type = try Self.swiftType(
        of: oid, named: parameter.name, in: catalog, types,
        complaint: { query.complaint("The parameter :\(parameter.name) \($0)", at: parameter.offset) })
      parameters.append(Self.value(parameter.name, type, isOptional: parameter.isOptional))
    }
    self.parameters = parameters
    guard query.arity != .exec else {
      columns = []
      return
    }
    guard !described.columns.isEmpty else {
      throw query.complaint(
        "“\(query.name)” is :\(query.arity.rawValue) and gives no columns; :exec reads none.")
    }
    var columns: [Value] = []
    for column in described.columns {
      columns.append(try Self.typed(column, of: query, catalog, types))
    }
    for (index, column) in columns.enumerated()
    where columns[..<index].contains(where: { $0.property == column.property }) {
      throw query.complaint("Two columns are named “\(column.property)”; give one another name with “as”.")
    }
    self.columns = columns
  }

  private static func typed(
    _ column: StatementDescription.Column, of query: Query, _ catalog: Catalog, _ types: TypeTable
  ) throws(Complaint) -> Value {
    let mark = column.name.last
    let name = mark == "!" || mark == "?" ? String(column.name.dropLast()) : column.name
    guard name.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil else {
      throw query.complaint(
        "A column is named “\(column.name)”; give it a name of small letters, digits and underlines with “as”."
      )
    }
    let isOptional =
      switch mark {
      case "!": false
      case "?": true
      default: !catalog.isNeverNull(column)
      }
    let type = try swiftType(
      of: column.type, named: name, in: catalog, types,
      complaint: { query.complaint("The column “\(name)” \($0)") })
    return value(name, type, isOptional: isOptional)
  }

  private static func swiftType(
    of oid: UInt32, named name: String, in catalog: Catalog, _ types: TypeTable,
    complaint: (String) -> Complaint
  ) throws(Complaint) -> (name: String, isNarrowed: Bool) {
    let sql = catalog.typeName(oid)
    guard let type = types.swiftType(of: sql, named: name) else {
      throw complaint(
        "is of the type \(sql), which is not read; cast it to one that is, for example with ::bigint.")
    }
    return type
  }

  private static func value(_ name: String, _ type: (name: String, isNarrowed: Bool), isOptional: Bool)
    -> Value
  {
    Value(
      property: SwiftName.property(name), type: isOptional ? type.name + "?" : type.name,
      isNarrowed: type.isNarrowed)
  }
}

/// One block of a query file: a header, its comment, and one statement.
///
/// ```sql
/// -- name: hoursByCategory :many
/// -- Confirmed minutes of one enrolment, by category.
/// select category, sum(minutes)::int as "minutes!" from session where enrolment_id = :enrolment_id group by category;
/// ```
struct Query {
  /// How many rows the statement gives.
  enum Arity: String {
    case many, one, optional
    /// The rows, if there are any, are not read.
    case exec
  }

  let name: String
  let arity: Arity
  /// The name of a row that several statements share; nil gives the statement a `Row` of its own.
  let sharedRow: String?
  let comment: [String]
  let statement: StatementText
  let file: SourceFile
  /// Where the header stands in the file, in Unicode scalars.
  let offset: Int

  /// A complaint about a place in the file, or about the query as a whole, which its header stands for.
  func complaint(_ message: String, at offset: Int? = nil) -> Complaint {
    Complaint(message, in: file, at: offset ?? self.offset)
  }

  /// Every block of one file, in order.
  static func all(in file: SourceFile) throws(Complaint) -> [Query] {
    var queries: [Query] = []
    var lines = Lines(file.text)
    lines.skip { $0.isEmpty || ($0.hasPrefix("--") && !$0.hasPrefix("-- name:")) }
    while let header = lines.next() {
      queries.append(try Query(header: header, following: &lines, file: file))
    }
    return queries
  }

  private init(header: Line, following lines: inout Lines, file: SourceFile) throws(Complaint) {
    let form = /-- name: ([a-z][A-Za-z0-9]*) :(many|one|optional|exec)(?: ([A-Z][A-Za-z0-9]*))?/
    guard let match = header.text.wholeMatch(of: form), let arity = Arity(rawValue: String(match.2)) else {
      throw Complaint(
        """
        A block begins with “-- name: someName :many”, or with :one, :optional or :exec; the name of a shared row may \
        follow.
        """, in: file, at: header.offset)
    }
    guard arity != .exec || match.3 == nil else {
      throw Complaint(":exec reads no rows, so none has a name.", in: file, at: header.offset)
    }
    var comment: [String] = []
    while let line = lines.next(where: { $0.hasPrefix("--") && !$0.hasPrefix("-- name:") }) {
      comment.append(line.text.dropFirst(2).trimmingPrefix(" ").description)
    }
    var body: [Line] = []
    while let line = lines.next(where: { !$0.hasPrefix("-- name:") }) { body.append(line) }
    while body.last?.text.allSatisfy(\.isWhitespace) == true { body.removeLast() }
    guard let first = body.first else {
      throw Complaint("“\(match.1)” has no statement.", in: file, at: header.offset)
    }
    name = String(match.1)
    self.arity = arity
    sharedRow = match.3.map(String.init)
    self.comment = comment
    self.file = file
    offset = header.offset
    do throws(StatementText.Fault) {
      statement = try StatementText(body.map(\.text).joined(separator: "\n"), offset: first.offset)
    } catch {
      throw Complaint(error.message, in: file, at: error.offset)
    }
  }
}

/// A line without its end, and where it begins.
private struct Line {
  let text: String
  let offset: Int
}

private struct Lines {
  private var lines: ArraySlice<Line>

  init(_ text: String) {
    var offset = 0
    lines =
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        defer { offset += line.unicodeScalars.count + 1 }
        return Line(text: String(line), offset: offset)
      }[...]
  }

  mutating func next(where accepts: (String) -> Bool = { _ in true }) -> Line? {
    guard let line = lines.first, accepts(line.text) else { return nil }
    return lines.removeFirst()
  }

  mutating func skip(_ accepts: (String) -> Bool) {
    while next(where: accepts) != nil {}
  }
}

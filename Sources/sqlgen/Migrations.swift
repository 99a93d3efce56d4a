import Postgres

/// The files of a folder of migrations, in the order in which they are applied.
struct Migrations {
  struct File {
    let number: Int
    let source: SourceFile
  }

  let files: [File]

  /// Takes files that are named `0001_…`, `0002_…` without a gap.
  init(_ sources: [SourceFile]) throws(Complaint) {
    var files: [File] = []
    for source in sources {
      let number = source.name.wholeMatch(of: /([0-9]{4})_[a-z0-9_]+/).flatMap { Int($0.1) }
      guard number == files.count + 1 else {
        throw Complaint(
          """
          The migrations are numbered without a gap, so the name of this file begins with \
          \(Self.padded(files.count + 1))_ and goes on in small letters.
          """, in: source, at: 0)
      }
      files.append(File(number: files.count + 1, source: source))
    }
    self.files = files
  }

  /// Brings an empty database to the schema of the files.
  func apply(on connection: ToolConnection) async throws {
    for file in files {
      do {
        try await connection.script(file.source.text)
      } catch {
        throw Complaint(error.sentences, in: file.source, at: max(0, (error.position ?? 1) - 1))
      }
    }
  }

  /// Swift that carries every file, byte for byte, with its SHA-256, which the server computes.
  func swiftText(digestedBy connection: ToolConnection) async throws -> String {
    var entries = ""
    for file in files {
      let rows = try await connection.rows(
        "select encode(sha256(convert_to($1, 'UTF8')), 'hex')", [file.source.text])
      let digest = rows.first?.first.flatMap(\.self) ?? ""
      entries += """
            Migration(
              number: \(file.number), name: "\(file.source.name)",
              sql: \(SwiftWriter.literal(file.source.text, indent: "        ")),
              sha256: "\(digest)"),

        """
    }
    let folder = files.first.map { $0.source.path.dropLast($0.source.name.count + ".sql".count) } ?? ""
    return """
      \(SwiftWriter.heading("\(folder)*.sql"))
      extension Migration {
        /// Every migration that this program carries, in order.
        static let all: [Migration] = [
      \(entries)  ]
      }

      """
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

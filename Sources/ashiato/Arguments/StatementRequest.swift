import ArgumentParser
import AshiatoApp
import Foundation
import SystemPackage
import Training

/// Which statements are asked for, and where they go.
struct StatementRequest: ParsableArguments {
  @Argument(help: "The fact's id.")
  var id: String?

  @Flag(help: "All that wait for your signature, each as a file in the folder --output.")
  var unsigned = false

  @Option(help: ArgumentHelp("The file to write; with --unsigned the folder.", valueName: "path"))
  var output: String?

  @Flag(help: "Write over files that are there already.")
  var force = false

  @OptionGroup(title: "Common options") var school: SchoolOptions

  func validate() throws {
    guard unsigned != (id != nil) else {
      throw ValidationError("Give the id of a fact, or --unsigned for all that wait for your signature.")
    }
    if unsigned, output == nil { throw ValidationError("--unsigned needs a folder: --output DIR.") }
  }

  /// - Parameter kinds: one kind where an id is given.
  func run(_ kinds: [SignedFact.Kind]) async throws {
    if let id, let kind = kinds.first {
      let reference = try FactReference(kind, id: id)
      let statement = try await school.enter { ashiato, caller in
        try await ashiato.statement(of: reference, as: caller)
      }
      guard let output else { return put(statement) }
      try OutputFile(output, force: force).write(statement)
      put(output + "\n")
    } else if let output {
      try await writeAll(kinds, to: output)
    }
  }

  private func writeAll(_ kinds: [SignedFact.Kind], to folder: String) async throws {
    let statements = try await school.enter { ashiato, caller in
      var statements: [(FactReference, [UInt8])] = []
      for kind in kinds {
        for reference in try await ashiato.unsignedFacts(kind, as: caller) {
          statements.append((reference, try await ashiato.statement(of: reference, as: caller)))
        }
      }
      return statements
    }
    guard !statements.isEmpty else { return talk("Nothing waits for your signature.") }
    try makeFolder(folder)
    for (reference, statement) in statements {
      try Task.checkCancellation()
      let path = FilePath(folder).appending("\(reference.fileName).json").string
      // The same fact makes the same statement: writing it again loses nothing.
      try OutputFile(path, force: true).write(statement)
      put(path + "\n")
    }
    talk(
      """
      \(statements.count.of("statement waits", plural: "statements wait")) for your signature.
      Next: “ashiato sign \(folder.plain) --key FILE”, then “ashiato sign-off” with what it writes.
      """)
  }
}

extension FactReference {
  init(_ kind: SignedFact.Kind, id: String) throws {
    switch kind {
    case .session: self = .session(try Session.ID.typed(id))
    case .attendance: self = .attendance(try ClassAttendance.ID.typed(id))
    case .assessment: self = .assessment(try Assessment.ID.typed(id))
    }
  }
}

extension FactReference {
  /// `session-01970c2e-…`, the name of its statement's file.
  var fileName: String {
    switch self {
    case .session(let id): "session-\(id)"
    case .attendance(let id): "attendance-\(id)"
    case .assessment(let id): "assessment-\(id)"
    }
  }
}

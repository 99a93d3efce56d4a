import AshiatoApp
import CurriculumFile
import Foundation
import Training
import Yams

/// All curricula that come with the program: read and checked, and published, against the YAML parser alone.
func compareCatalogue(on server: BenchServer, at pace: Pace) async throws -> [Comparison] {
  let files = try catalogueFiles()
  let library = try Library.shipped()
  let versions = Counter()
  return try await server.withDatabase(BenchServer.schools[0], as: "ashiato_service") { database in
    let school = try await BenchSchool(database)
    let heat = Heat(
      benchmark: "catalogue, \(files.count) curricula",
      entrants: [
        .alone("all read and checked") {
          for file in files { _ = try Curriculum(yaml: file.bytes, file: file.name, library: library) }
        },
        .callers(1) { _ in
          // A version is published once, so each round is another one.
          let version = versions.next()
          let curricula = try files.map { file in
            var curriculum = try Curriculum(yaml: file.bytes, file: file.name, library: library)
            guard let next = CurriculumVersion("3000.\(version)") else {
              throw BenchError("There is no version 3000.\(version).")
            }
            curriculum.version = next
            return (curriculum: curriculum, source: file.text)
          }
          _ = try await school.ashiato.publish(curricula, as: school.noor)
        }.named("all read, checked and published"),
        .alone("YAML parser") {
          for file in files { _ = try Yams.compose(yaml: file.text) }
        },
      ],
      pairs: [.init(subject: 0, bound: 2), .init(subject: 1, bound: 2)])
    return try await heat.run(at: pace)
  }
}

private struct CatalogueFile {
  let name: String
  let bytes: [UInt8]
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

private func catalogueFiles() throws -> [CatalogueFile] {
  try FileManager.default.contentsOfDirectory(atPath: "Curricula")
    .filter { $0.hasSuffix(".yaml") }
    .sorted()
    .map { CatalogueFile(name: $0, bytes: Array(try Data(contentsOf: URL(filePath: "Curricula/\($0)")))) }
}

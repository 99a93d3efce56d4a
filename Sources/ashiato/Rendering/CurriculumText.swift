import AshiatoApp
import AshiatoWeb
import CurriculumFile
import Training

/// What reading curriculum files found.
struct CurriculumCheck: Answer {
  struct Finding: Encodable {
    let file: String
    let curriculum: String?
    let title: String?
    let digest: String?
    let complaints: [Complaint]
  }

  let findings: [Finding]

  var complaints: [Complaint] { findings.flatMap(\.complaints) }

  init(_ files: [(file: InputFile, library: Library)]) {
    findings = files.map { file, library in
      do throws(Complaints) {
        let curriculum = try Curriculum(yaml: file.bytes, file: file.path, library: library)
        return Finding(file: file.path, curriculum: curriculum, complaints: [])
      } catch {
        return Finding(file: file.path, curriculum: nil, complaints: error.all)
      }
    }
  }

  func text(_ style: Style) -> String {
    findings.map { finding in
      guard let curriculum = finding.curriculum, let title = finding.title else {
        return finding.complaints.map { $0.description.plain + "\n" }.joined()
      }
      return "\(finding.file.plain): \(curriculum), \(title.plain)\n"
    }
    .joined()
  }

  func encode(to encoder: any Encoder) throws {
    try findings.encode(to: encoder)
  }
}

extension CurriculumCheck.Finding {
  fileprivate init(file: String, curriculum: Curriculum?, complaints: [Complaint]) {
    let reference = curriculum.flatMap { try? Ashiato.content(of: $0).reference }
    self.init(
      file: file, curriculum: reference?.description, title: curriculum?.title, digest: reference?.digest,
      complaints: complaints)
  }
}

/// A curriculum in words, or as the JSON that its digest covers, laid out.
struct PrintedCurriculum: Answer {
  let curriculum: Curriculum

  func text(_ style: Style) -> String {
    curriculum.printed(
      columns: Table.columns, naming: (try? .shipped()) ?? Library(), in: style.language)
  }

  func encode(to encoder: any Encoder) throws {
    try curriculum.encode(to: encoder)
  }
}

/// A paper of a test, with its key or without.
struct PrintedTestPaper: Answer {
  let paper: TestPaper
  let withKey: Bool

  func text(_ style: Style) -> String {
    paper.printed(columns: Table.columns, withKey: withKey, in: style.language)
  }

  func encode(to encoder: any Encoder) throws {
    try TestPaperForm(paper, withKey: withKey).encode(to: encoder)
  }
}

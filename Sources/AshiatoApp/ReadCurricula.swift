import AshiatoStore
import Credentials
import Synchronization
import Training

/// Published curricula as the domain reads them, kept by the digest of their content.
///
/// One for the whole process: a digest names the same content at every school, and a published version never changes.
final class ReadCurricula: Sendable {
  static let shared = ReadCurricula()

  /// A school teaches in some dozen versions; beyond that, all are read anew.
  private static let most = 64

  private let byDigest = Mutex<[String: Curriculum]>([:])

  subscript(digest: String) -> Curriculum? { byDigest.withLock { $0[digest] } }

  /// - Throws: where the content is no curriculum.
  func curriculum(of reference: CurriculumReference, in content: String) throws(AshiatoError) -> Curriculum {
    let digest = reference.digest
    if let curriculum = self[digest] { return curriculum }
    let curriculum = try decoded(Curriculum.self, from: content)
    // Content that is not what its digest says is found by an audit. It is not passed on to others who ask for that digest.
    if Digest(of: Array(content.utf8)).description == digest {
      byDigest.withLock { kept in
        if kept.count >= Self.most { kept = [:] }
        kept[digest] = curriculum
      }
    }
    return curriculum
  }
}

import CurriculumFile
import Foundation
import Training

/// The curricula that come with the project, from the folder `Curricula`.
enum Catalogue {
  static let names = ["foundation-safety-0", "balance-on-bars-0", "western-bar-ashiatsu-1"]

  static func curriculum(_ name: String) throws -> Curriculum {
    try Curriculum(yaml: bytes("\(name).yaml"), file: "\(name).yaml")
  }

  static func bytes(_ file: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Curricula")
    return try Array(Data(contentsOf: folder.appending(path: file)))
  }
}

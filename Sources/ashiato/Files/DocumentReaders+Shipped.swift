import AshiatoWeb
import CurriculumFile
import Screening
import Training

extension DocumentReaders {
  /// A curriculum that is sent refers to the library of this program, which is read when the first one arrives.
  static let shipped = DocumentReaders(
    curriculum: { bytes throws(Complaints) in
      do throws(CurriculumFile.Complaints) {
        return try Curriculum(yaml: bytes, file: "curriculum.yaml", library: try library.get())
      } catch {
        throw Complaints(error.all.map(\.description))
      }
    },
    ruleSet: { bytes throws(Complaints) in
      do throws(CurriculumFile.Complaints) {
        return try RuleSet(yaml: bytes, file: "rules.yaml")
      } catch {
        throw Complaints(error.all.map(\.description))
      }
    })

  private static let library = Result { () throws(CurriculumFile.Complaints) in try Library.shipped() }
}

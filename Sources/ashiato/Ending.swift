import AshiatoApp
import AshiatoStore
import CurriculumFile
import Postgres
import PrivateCluster
import Training

/// How a command ends that was not carried out: what the shell learns, and what a person reads on stderr.
struct Ending: Error, Hashable {
  let status: ExitStatus
  let text: String

  init(_ status: ExitStatus, _ text: String = "") {
    self.status = status
    self.text = text
  }

  /// What was done stands; the person only could not be told all of it.
  static let answerLost = Ending(
    .notWritten, "Not possible",
    sentence: "The answer could not be written to standard output, or not all of it.",
    remedy: "What was done is done. Free some space or name another place, and ask for the answer again.")

  private init(_ status: ExitStatus, _ heading: String, sentence: String, remedy: String) {
    self.init(status, "\(heading): \(sentence)\nWhat to do: \(remedy)")
  }

  /// `nil` for an error that the argument parser explains.
  init?(_ error: any Error) {
    switch error {
    case let ending as Ending: self = ending
    case let obstacle as Obstacle:
      self.init(obstacle.status, "Not possible", sentence: obstacle.sentence, remedy: obstacle.remedy)
    case let fault as Fault:
      self.init(fault.status, "Fault \(fault.id)", sentence: fault.sentence, remedy: fault.remedy)
    case AshiatoError.refused(let refusal):
      let said: Sentence = "Refused (\(refusal.rule)): \(refusal.sentence)\nWhat to do: \(refusal.remedy)"
      self.init(.refused, said.said(in: .ofThisProcess).plain)
    case let error as MigrationError:
      self.init(.unavailable, "Not ready", sentence: error.sentence, remedy: error.remedy)
    case let error as ClusterError where error.reason == .cancelled:
      self.init(.interrupted, "Interrupted.")
    case let error as ClusterError:
      self.init(.unavailable, "No database", sentence: error.summary, remedy: error.remedy)
    case let complaints as Complaints:
      self.init(.malformed, complaints.description.plain)
    case is CancellationError:
      self.init(.interrupted, "Interrupted.")
    default: return nil
    }
  }
}

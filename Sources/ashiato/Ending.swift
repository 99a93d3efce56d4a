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
    Obstacle(
      .notWritten, "The answer could not be written to standard output, or not all of it.",
      remedy: "What was done is done. Free some space or name another place, and ask for the answer again."))

  /// Said in the language of the reader.
  init(_ status: ExitStatus, saying sentence: Sentence) {
    self.init(status, sentence.said(in: .ofThisProcess).plain)
  }

  private init(_ obstacle: Obstacle) {
    self.init(
      obstacle.status, saying: "Not possible: \(obstacle.sentence)\nWhat to do: \(obstacle.remedy)")
  }

  /// `nil` for an error that the argument parser explains.
  init?(_ error: any Error) {
    switch error {
    case let ending as Ending: self = ending
    case let obstacle as Obstacle: self.init(obstacle)
    case let fault as Fault:
      self.init(
        fault.status, saying: "Fault \(fault.id): \(fault.sentence)\nWhat to do: \(fault.remedy)")
    case AshiatoError.refused(let refusal):
      self.init(
        .refused,
        saying: "Refused (\(refusal.rule)): \(refusal.sentence)\nWhat to do: \(refusal.remedy)")
    case let error as MigrationError:
      self.init(.unavailable, saying: "Not ready: \(error.sentence)\nWhat to do: \(error.remedy)")
    case let error as ClusterError where error.reason == .cancelled:
      self.init(.interrupted, saying: "Interrupted.")
    case let error as ClusterError:
      self.init(.unavailable, saying: "No database: \(error.summary)\nWhat to do: \(error.remedy)")
    case let complaints as Complaints:
      self.init(.malformed, complaints.description.plain)
    case is CancellationError:
      self.init(.interrupted, saying: "Interrupted.")
    default: return nil
    }
  }
}

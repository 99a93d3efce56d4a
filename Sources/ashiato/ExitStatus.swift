import Credentials

/// What the shell learns from a command. A number never changes its meaning.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case fault = 1
  case refused = 2
  case notAuthentic = 3
  case cannotTell = 4
  case revoked = 5
  case suspended = 6
  case superseded = 7
  case expired = 8
  case notYetValid = 9
  case findings = 10
  case usage = 64
  case malformed = 65
  case missing = 66
  case unavailable = 69
  case notWritten = 73
  case misconfigured = 78
  case interrupted = 130

  /// What `verify` answers.
  init(_ standing: Standing) {
    self =
      switch standing {
      case .valid: .done
      case .notYetValid: .notYetValid
      case .expired: .expired
      case .suspended: .suspended
      case .superseded: .superseded
      case .revoked: .revoked
      case .notAuthentic: .notAuthentic
      // Only a server knows what a school does not have.
      case .notFound, .cannotTell: .cannotTell
      }
  }

  var sentence: String {
    switch self {
    case .done: "It is done. From verify: the record is valid."
    case .fault: "Something broke. The id of the fault leads to HOME/faults.log."
    case .refused:
      "A rule said no, and is named with what to do; or said no to one of many."
    case .findings: "audit, lint: worth a look. library lint, language check: does not fit."
    case .notYetValid: "verify: genuine, but it does not count yet."
    case .expired: "verify: genuine, but its time is over."
    case .suspended: "verify: genuine, but suspended by the school."
    case .superseded: "verify: genuine, but replaced by a later edition."
    case .revoked: "verify: revoked by the school."
    case .notAuthentic: "verify: not a genuine record."
    case .cannotTell: "verify: it cannot be told with what is at hand."
    case .usage: "The command line is not understood."
    case .malformed: "A file is there, and is not what it should be."
    case .missing: "A file is not there, or cannot be read."
    case .unavailable: "The database, or what it needs, is not there or not ready."
    case .notWritten: "A file is there already, or it or the answer cannot be written."
    case .misconfigured: "The configuration does not fit."
    case .interrupted: "Interrupted. What was not done is not done; what was done stands."
    }
  }

  /// The table of `ashiato help exit-codes`.
  static var table: String {
    allCases.map { status in
      let number = String(status.rawValue)
      return String(repeating: " ", count: 5 - number.count) + number + "  " + status.sentence
    }
    .joined(separator: "\n")
  }
}

import Credentials
import Training

/// The colour and the icon that stand beside a word, never instead of it.
enum Tone: String {
  case good
  case wait
  case bad
  case unknown
}

/// Outlines in a square of 24.
enum Icon {
  private static let disc = "M12 1a11 11 0 1 0 0 22a11 11 0 0 0 0-22z"

  static let tick = disc + "M10.3 17.2l7.6-8.6l-1.8-1.6l-5.9 6.7l-2.7-2.5l-1.6 1.8z"
  static let cross =
    disc
    + "M7.6 6.1l4.4 4.4l4.4-4.4l1.5 1.5l-4.4 4.4l4.4 4.4l-1.5 1.5l-4.4-4.4l-4.4 4.4l-1.5-1.5l4.4-4.4l-4.4-4.4z"
  static let question =
    disc
    + "M10.8 16.4h2.4v2.4h-2.4z"
    + "M10.8 14.9v-1.3c0-1.3 .8-2.1 1.7-2.8c.8-.6 1.3-1 1.3-1.8c0-.9-.7-1.5-1.8-1.5c-1 0-1.8 .6-2.1 1.7l-2.2-.7"
    + "c.5-2 2.2-3.2 4.4-3.2c2.5 0 4.2 1.4 4.2 3.6c0 1.8-1.1 2.7-2 3.4c-.7 .5-1.1 .9-1.1 1.6v1z"
  static let clock = disc + "M11 5.5h2.2v6.1l4.2 2.5l-1.1 1.9l-5.3-3.2z"
  static let pause = disc + "M8 7h3v10h-3zM13 7h3v10h-3z"
  static let later = disc + "M6.5 7.2l5 4.8l-5 4.8zM12.3 7.2l5 4.8l-5 4.8z"
  static let caution = "M12 1.5L23.5 22H.5zM10.9 8.5l.3 6h1.6l.3-6zM11 16.2h2v2.2h-2z"
}

extension Standing {
  /// One or two words, for a heading.
  var title: Sentence {
    switch self {
    case .valid: "Valid"
    case .notYetValid: "Not valid yet"
    case .expired: "Expired"
    case .suspended: "Suspended"
    case .superseded: "Replaced"
    case .revoked: "Revoked"
    case .notAuthentic: "Not genuine"
    case .notFound: "No such record"
    case .cannotTell: "Cannot tell"
    }
  }

  var tone: Tone {
    switch self {
    case .valid: .good
    case .notYetValid, .expired, .suspended, .superseded: .wait
    case .revoked, .notAuthentic: .bad
    case .notFound, .cannotTell: .unknown
    }
  }

  var icon: String {
    switch self {
    case .valid: Icon.tick
    case .notYetValid, .expired: Icon.clock
    case .suspended: Icon.pause
    case .superseded: Icon.later
    case .revoked: Icon.cross
    case .notAuthentic: Icon.caution
    case .notFound, .cannotTell: Icon.question
    }
  }
}

extension Verification.Step.Outcome {
  var title: Sentence {
    switch self {
    case .passed: "passed"
    case .failed: "failed"
    case .notChecked: "not checked"
    case .cannotTell: "cannot tell"
    }
  }

  var tone: Tone {
    switch self {
    case .passed: .good
    case .failed: .bad
    case .notChecked, .cannotTell: .unknown
    }
  }

  var icon: String {
    switch self {
    case .passed: Icon.tick
    case .failed: Icon.cross
    case .notChecked, .cannotTell: Icon.question
    }
  }
}

extension Verification.Step.Name {
  var title: Sentence {
    switch self {
    case .readable: "The file"
    case .model: "The form of a credential"
    case .openBadge: "The form of an Open Badge"
    case .contexts: "Its vocabulary"
    case .key: "The key"
    case .proof: "The signature"
    case .issuer: "The signer"
    case .recognised: "The school's own key"
    case .validity: "The dates"
    case .status: "The status list"
    }
  }
}

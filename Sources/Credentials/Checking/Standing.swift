public import Training

/// The answer to "what is this record today", always as of the date of the status list.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  case valid
  case notYetValid = "not-yet-valid"
  case expired
  case suspended
  /// A later edition holds.
  case superseded
  case revoked
  /// Altered, signed with a wrong key, or malformed.
  case notAuthentic = "not-authentic"
  /// The school has no such record; only a school's server can say so.
  case notFound = "not-found"
  case cannotTell = "cannot-tell"
}

extension Standing {
  /// What the steps of a check establish, as far as the standing depends on it.
  public struct Grounds: Hashable, Sendable {
    /// Do the bytes fit the issuer's key, in the form that a record must have?
    public enum Authenticity: Hashable, Sendable, CaseIterable { case established, unknown, refuted }
    public enum Period: Hashable, Sendable, CaseIterable { case current, notBegun, over }
    public enum Status: Hashable, Sendable, CaseIterable { case clear, suspended, revoked, unknown }

    public var authenticity: Authenticity
    /// Is the key the school's, by the asker's own evidence?
    public var isRecognised: Bool
    public var period: Period
    public var status: Status
    /// Does the asker know of a later edition of this record?
    public var isSuperseded: Bool

    public init(
      authenticity: Authenticity, isRecognised: Bool, period: Period, status: Status, isSuperseded: Bool
    ) {
      self.authenticity = authenticity
      self.isRecognised = isRecognised
      self.period = period
      self.status = status
      self.isSuperseded = isSuperseded
    }
  }

  /// Fixes which of several answers is given. In this order, because:
  ///
  /// 1. *not-authentic*: what a forged file says about itself means nothing.
  /// 2. *cannot-tell*, without authenticity and recognition: nor do the dates of a stranger's file.
  /// 3. *superseded*: the later edition answers for the record. What a replaced one says was true, so that its status bit is
  ///    not set for that; where it was revoked, and wrongly, whoever knows of the later edition is told so.
  /// 4. *revoked*, then *suspended*: the school's own word about the record outranks the calendar, and the final word
  ///    outranks the one that can be taken back.
  /// 5. *expired*, *not-yet-valid*: certain, whatever the status would have been.
  /// 6. *cannot-tell*, without a status: what cannot be looked up is never taken for "not revoked".
  public init(_ grounds: Grounds) {
    self =
      if grounds.authenticity == .refuted {
        .notAuthentic
      } else if grounds.authenticity == .unknown || !grounds.isRecognised {
        .cannotTell
      } else if grounds.isSuperseded {
        .superseded
      } else if grounds.status == .revoked {
        .revoked
      } else if grounds.status == .suspended {
        .suspended
      } else if grounds.period == .over {
        .expired
      } else if grounds.period == .notBegun {
        .notYetValid
      } else if grounds.status == .unknown {
        .cannotTell
      } else {
        .valid
      }
  }

  /// One sentence for a person.
  public var sentence: Sentence {
    switch self {
    case .valid: "This record is genuine and valid."
    case .notYetValid: "This record is genuine, but it does not count yet."
    case .expired: "This record is genuine, but its time is over."
    case .suspended: "This record is genuine, but the school has suspended it for the moment."
    case .superseded: "This record is genuine, but a later edition has replaced it. Ask for that one."
    case .revoked: "The school has revoked this record. It counts no more."
    case .notAuthentic:
      "This is not a genuine record: it was changed, signed by another key, or never was a record."
    case .notFound: "The school has no record under this code. Check how it is written, or ask the school."
    case .cannotTell: "This cannot be told with what is at hand. The steps below say what is missing."
    }
  }
}

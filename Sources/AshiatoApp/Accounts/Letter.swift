public import AshiatoStore
public import Training

/// A letter to one person, ready to be handed to the post.
public struct Letter: Sendable, Hashable {
  public let school: SchoolProfile
  public let recipient: PersonProfile
  public let subject: String
  public let text: String
}

/// What brings letters on their way: the outgoing mail of the installation.
public protocol Postbox: Sendable {
  /// Returns once a server has taken the letter over.
  func post(_ letter: Letter) async throws(PostFailure)
}

/// Why a letter did not leave. It names nobody.
public struct PostFailure: Error, Sendable {
  public let sentence: Sentence

  public init(_ sentence: Sentence) {
    self.sentence = sentence
  }
}

extension Letter {
  /// The link by which somebody chooses her password.
  init(_ invitation: NewInvitation, from caller: Caller, in language: Language) {
    school = caller.school
    recipient = invitation.person
    let until = invitation.invitation.endsAt.utcDay
    let paragraphs: [Sentence] = [
      invitation.greeting(from: caller),
      "Open this link and choose a password. It is good once, until \(until):",
      Sentence(verbatim: invitation.link(to: school)),
      "Hand the link to nobody: whoever opens it first chooses the password. If this letter is not for you, delete it.",
    ]
    subject = invitation.subject(at: school).said(in: language)
    text = paragraphs.map { $0.said(in: language) + "\n" }.joined(separator: "\n")
  }
}

extension NewInvitation {
  fileprivate func subject(at school: SchoolProfile) -> Sentence {
    switch invitation.purpose {
    case .join: "Your account at \(school.name)"
    case .recover: "Another password at \(school.name)"
    }
  }

  fileprivate func greeting(from caller: Caller) -> Sentence {
    let school = caller.school.name
    return switch invitation.purpose {
    case .join: "\(person.name), \(caller.person.name) invites you to sign in at \(school)."
    case .recover:
      "\(person.name), here you choose another password for \(school). It ends your sign-ins on all devices."
    }
  }
}

public import Training

/// Why somebody does not get in, or an account stays as it is.
public enum AccountRefusal: Refusal, Hashable {
  case wrongNameOrPassword
  case wrongPassword
  case tooManyAttempts
  case busy
  case noSuchInvitation
  case invitationUsed
  case invitationOver
  case hasPassword(String)
  case passwordTooShort
  case passwordTooLong
  case passwordGuessable
  case tokenForNothing
  case tokenBeyondItsMaker(Scope)
  case tokenOver(CalendarDay)
  case tokenForTooLong(CalendarDay)
  case onlySignedIn
  case noMail

  /// In characters.
  public static let shortestPassword = 12
  public static let longestPassword = 200

  public var rule: String {
    switch self {
    case .wrongNameOrPassword, .wrongPassword: "password-right"
    case .tooManyAttempts: "attempts-at-a-time"
    case .busy: "sign-ins-in-turn"
    case .noSuchInvitation: "invitation-known"
    case .invitationUsed: "invitation-once"
    case .invitationOver: "invitation-in-time"
    case .hasPassword: "joined-once"
    case .passwordTooShort, .passwordTooLong: "password-length"
    case .passwordGuessable: "password-not-guessable"
    case .tokenForNothing, .tokenBeyondItsMaker: "token-scopes"
    case .tokenOver, .tokenForTooLong: "token-days"
    case .onlySignedIn: "signed-in-person"
    case .noMail: "mail-set-up"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .wrongNameOrPassword: "The name or the password is not right."
    case .wrongPassword: "The present password is not right."
    case .tooManyAttempts: "Too many attempts at this password failed in the last quarter of an hour."
    case .busy: "Many people are signing in at this moment."
    case .noSuchInvitation: "This link leads to no invitation."
    case .invitationUsed: "This invitation was used already."
    case .invitationOver: "This invitation is over."
    case .hasPassword(let name): "\(name) has chosen a password already."
    case .passwordTooShort: "A password has at least \(Self.shortestPassword) characters."
    case .passwordTooLong: "A password has at most \(Self.longestPassword) characters."
    case .passwordGuessable: "Whoever knows your name can guess this password."
    case .tokenForNothing: "A token without a scope allows nothing."
    case .tokenBeyondItsMaker(let scope):
      "A token makes no other that allows more than it does: it may not \(scope.phrase)."
    case .tokenOver(let day): "The token would end on \(day), which is over."
    case .tokenForTooLong(let day): "A token is good for a year at most; this one would end on \(day)."
    case .onlySignedIn: "A program changes no password with its token."
    case .noMail: "No mail is sent from here."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .wrongNameOrPassword, .wrongPassword:
      "Type it again. If it is lost, an administrator can give you a link to choose another."
    case .tooManyAttempts:
      "Wait a quarter of an hour, sign in on a device where you signed in before, or ask an administrator for a link."
    case .busy: "Try again in some seconds."
    case .noSuchInvitation: "Check that the link is whole, or ask whoever gave it to you for another."
    case .invitationUsed:
      "Sign in with the password that was chosen. If that was not you, tell an administrator today."
    case .invitationOver: "Ask an administrator for another link."
    case .hasPassword: "If it is lost, give her a link with “ashiato account invite --recover”."
    case .passwordTooShort:
      "Four or five words that have nothing to do with one another are long enough and easy to keep."
    case .passwordTooLong: "Choose a shorter one."
    case .passwordGuessable:
      "Choose one without your name, your address or the school, and of more than one character."
    case .tokenForNothing: "Name what the program is to do, as “read” or “log”."
    case .tokenBeyondItsMaker: "Make it signed in as yourself."
    case .tokenOver, .tokenForTooLong: "Choose a day within the next year."
    case .onlySignedIn: "Change it signed in as yourself."
    case .noMail: "Hand the link over yourself, or set mail up: “ashiato help configuration” says how."
    }
  }
}

/// Refuses a password that is too short, too long to be meant, or made of what everybody knows of its holder.
func checkPassword(_ password: String, of person: [String]) throws(AccountRefusal) {
  guard password.count >= AccountRefusal.shortestPassword else { throw .passwordTooShort }
  guard password.count <= AccountRefusal.longestPassword else { throw .passwordTooLong }
  // What is left once all that is known is taken away has to be something.
  var rest = password.lowercased()
  for known in person where known.count > 2 { rest = rest.replacing(known.lowercased(), with: "") }
  guard Set(rest).count > 4 else { throw .passwordGuessable }
}

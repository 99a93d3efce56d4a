import AshiatoApp
import AshiatoStore
import AshiatoWeb
import Credentials
import Training

extension SignInForm: Row {
  static let headings: [Sentence] = ["DEVICE", "SINCE", "LAST SEEN", "SIGN-IN"]
  func cells(_ style: Style) -> [String] { [device, madeAt, seenAt, id] }
}

extension TokenForm: Row {
  static let headings: [Sentence] = ["TOKEN", "SCOPES", "LAST USED", "UNTIL"]
  func cells(_ style: Style) -> [String] {
    [name, scopes.joined(separator: ", "), seenAt ?? style.say("never"), endsAt]
  }
}

/// Whether somebody can sign in, where she is, and what acts for her.
struct AccountAnswer: Answer {
  let person: String
  let passwordSetAt: String?
  let invitation: Invited?
  let signIns: [SignInForm]
  let tokens: [TokenForm]

  struct Invited: Encodable {
    let purpose: String
    let madeAt: String
    let endsAt: String
    let usedAt: String?
  }

  init(_ account: AccountState) {
    person = account.person.handle
    passwordSetAt = account.passwordSetAt?.text
    invitation = account.invitation.map {
      Invited(
        purpose: $0.purpose.rawValue, madeAt: $0.madeAt.text, endsAt: $0.endsAt.text,
        usedAt: $0.usedAt?.text)
    }
    signIns = account.signIns.map(SignInForm.init)
    tokens = account.tokens.map(TokenForm.init)
  }

  func text(_ style: Style) -> String {
    var text =
      (passwordSetAt.map { style.say("Password: since \($0)") } ?? style.say("Password: none")) + "\n"
    if let invitation {
      text +=
        invitation.usedAt.map { style.say("Invitation: used \($0)") }
        ?? style.say("Invitation: good until \(invitation.endsAt)")
      text += "\n"
    }
    text += "\n" + style.bold(style.say("Signed in")) + "\n"
    text += Listing(rows: signIns, nothing: "Nowhere.").text(style)
    text += "\n" + style.bold(style.say("Programs")) + "\n"
    return text + Listing(rows: tokens, nothing: "None.").text(style)
  }
}

extension Training.Instant {
  /// “2026-11-20T19:00:00Z”.
  fileprivate var text: String {
    Credentials.Instant(secondsSinceEpoch: microseconds / 1_000_000).description
  }
}

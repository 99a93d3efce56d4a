import AshiatoApp
import AshiatoStore
import Mustache
import Training

/// Where somebody is signed in, what acts for her, and her password.
struct AccountPage: Page {
  let title: Sentence = "Your account"
  let name: String
  let handle: String
  /// Whether she may hold keys for signing.
  let signs: Bool
  let invites: Bool
  let devices: [Device]
  let hasTokens: Bool
  let tokens: [Token]
  let scopes: [Choice]
  let shortest = AccountRefusal.shortestPassword
  let news: Sentence?
  let secret: String?
  let passwordComplaint: Complaint?
  let tokenComplaint: Complaint?

  struct Device {
    let id: String
    let name: String
    let since: String
    let seen: String
    let isThis: Bool
  }

  struct Token {
    let id: String
    let name: String
    let scopes: String
    let seen: Sentence
    let until: String
  }

  struct Choice {
    let word: String
    let phrase: Sentence
  }

  init(
    _ arrival: Arrival, signIns: [SignIn], tokens: [APIToken], news: Sentence?, made: NewAPIToken?,
    passwordComplaint: Complaint?, tokenComplaint: Complaint?
  ) {
    name = arrival.caller.person.name
    handle = arrival.caller.person.handle
    signs = arrival.caller.holdsRole(for: .registerKey)
    invites = arrival.caller.holdsRole(for: .manageAccounts)
    devices = signIns.map {
      Device(
        id: $0.id.description, name: $0.device, since: $0.madeAt.utcDay.description,
        seen: $0.seenAt.utcDay.description, isThis: $0.id == arrival.signIn)
    }
    hasTokens = !tokens.isEmpty
    self.tokens = tokens.map { token in
      Token(
        id: token.id.description, name: token.name,
        scopes: Scope.allCases.filter(token.scopes.contains).map(\.rawValue).joined(separator: ", "),
        seen: token.seenAt.map { "\($0.utcDay)" } ?? "never",
        until: token.endsAt.adding(seconds: -1).utcDay.description)
    }
    scopes = Scope.allCases.map { Choice(word: $0.rawValue, phrase: $0.phrase) }
    self.news = news
    secret = made?.secret
    self.passwordComplaint = passwordComplaint
    self.tokenComplaint = tokenComplaint
  }

  func template(in templates: Templates) -> MustacheTemplate { templates.account }
}

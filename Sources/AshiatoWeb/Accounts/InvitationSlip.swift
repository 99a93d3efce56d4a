import AshiatoApp
import AshiatoStore
import Mustache
import Training

/// A link to choose a password by, to be printed and handed over, or the word that it was sent. It is shown this once.
struct InvitationSlip: Page {
  let title: Sentence = "Invitation"
  let domain: String
  let name: String
  let handle: String
  let isRecovery: Bool
  let until: String
  /// Where it went by mail; then the link is not shown.
  let sentTo: String?
  let failure: Sentence?
  let isHandedOver: Bool
  let link: String
  let beginning: String
  /// The part of the link that nobody can guess, to be typed from paper.
  let groups: [String]
  let code: Code?

  struct Code {
    let viewBox: String
    let path: String
  }

  init(_ made: NewInvitation, at school: SchoolProfile, code: QRCode?) {
    domain = school.domain
    name = made.person.name
    handle = made.person.handle
    isRecovery = made.invitation.purpose == .recover
    until = made.invitation.endsAt.utcDay.description
    link = made.link(to: school)
    // What a token is called is read as a word; what follows is random.
    let random = made.token.drop { $0 != "_" }.dropFirst().drop { $0 != "_" }.dropFirst()
    beginning = String(link.dropLast(random.count))
    groups = String(random).inGroups(of: 5)
    self.code = code.map { Code(viewBox: $0.viewBox, path: $0.path) }
    switch made.letter {
    case .notAsked: (sentTo, failure) = (nil, nil)
    case .sent: (sentTo, failure) = (made.person.email, nil)
    case .failed(let reason): (sentTo, failure) = (nil, reason.sentence)
    }
    isHandedOver = sentTo == nil
  }

  func template(in templates: Templates) -> MustacheTemplate { templates.invitationSlip }
}

extension String {
  fileprivate func inGroups(of length: Int) -> [String] {
    var (groups, rest) = ([String](), self[...])
    while !rest.isEmpty {
      groups.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return groups
  }
}

import AshiatoApp
import AshiatoStore
import Mustache
import Training

/// Where an administrator invites people.
struct InvitationsPage: Page {
  let title: Sentence = "Invite people"
  let sendsMail: Bool
  let roles: [Role]
  var typed = Typed()
  /// Above the form for somebody who is not known yet.
  var complaint: Complaint?
  /// Above the form for somebody who is known.
  var knownComplaint: Complaint?

  struct Role {
    let word: String
    let name: Sentence
    var isChosen: Bool
  }

  /// As it was typed before.
  struct Typed {
    var name = ""
    var handle = ""
    var email = ""
    var person = ""
  }

  init(sendsMail: Bool, chosen: Training.Role = .student) {
    self.sendsMail = sendsMail
    roles = Training.Role.allCases.map {
      Role(word: $0.rawValue, name: $0.name, isChosen: $0 == chosen)
    }
  }

  func template(in templates: Templates) -> MustacheTemplate { templates.invitations }
}

extension Training.Role {
  fileprivate var name: Sentence {
    switch self {
    case .student: "student"
    case .instructor: "instructor"
    case .administrator: "administrator"
    case .studio: "studio"
    }
  }
}

import AshiatoApp
import AshiatoStore
import Mustache
import Training

/// What a link is for, and the field for the password.
struct InvitationPage: Page {
  let title: Sentence = "Choose a password"
  let name: String
  let handle: String
  let madeBy: String
  let isRecovery: Bool
  let until: String
  let token: String
  let shortest = AccountRefusal.shortestPassword
  let complaint: Complaint?

  init(_ invitation: InvitationProfile, token: String, complaint: Complaint? = nil) {
    name = invitation.name
    handle = invitation.handle
    madeBy = invitation.madeBy
    isRecovery = invitation.invitation.purpose == .recover
    until = invitation.invitation.endsAt.utcDay.description
    self.token = token
    self.complaint = complaint
  }

  func template(in templates: Templates) -> MustacheTemplate { templates.invitation }
}

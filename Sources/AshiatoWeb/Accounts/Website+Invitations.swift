import AshiatoApp
import AshiatoStore
import HTTPTypes
import Hummingbird
import Logging
import Training

// How an administrator invites people: on paper, or by mail where the installation sends it.
extension Website {
  @Sendable func invitations(_ request: Request, _ context: some RequestContext) async throws -> Response {
    try await signedIn(request) { arrival in
      try arrival.caller.may(.manageAccounts)
      return try await page(
        InvitationsPage(sendsMail: ashiato.sendsMail), of: arrival.caller.school.name, for: request)
    }
  }

  /// Invites somebody who is known.
  @Sendable func invite(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let form: InvitationFields = try await accountForm(of: request, context)
    return try await signedIn(request) { arrival in
      guard let purpose = Invitation.Purpose(rawValue: form.purpose) else { throw Problem.notUnderstood }
      do {
        return try await slip(
          for: form.person, purpose, byMail: form.mail != nil, to: request, as: arrival.caller)
      } catch AshiatoError.refused(let refusal) where !(refusal is RoleRefusal) {
        var again = InvitationsPage(sendsMail: ashiato.sendsMail)
        again.typed.person = form.person
        again.knownComplaint = Complaint(refusal)
        return try await page(
          again, of: arrival.caller.school.name, for: request, status: .unprocessableContent)
      }
    }
  }

  /// Adds somebody, and invites her.
  @Sendable func addAndInvite(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let form: NewPersonFields = try await accountForm(of: request, context)
    return try await signedIn(request) { arrival in
      guard let role = Role(rawValue: form.role) else { throw Problem.notUnderstood }
      do {
        let person = try await ashiato.add(
          NewPerson(handle: form.handle, name: form.name, email: form.email, roles: [role]),
          as: arrival.caller)
        return try await slip(
          for: person.handle, .join, byMail: form.mail != nil, to: request, as: arrival.caller)
      } catch AshiatoError.refused(let refusal) where !(refusal is RoleRefusal) {
        var again = InvitationsPage(sendsMail: ashiato.sendsMail, chosen: role)
        again.typed = .init(name: form.name, handle: form.handle, email: form.email)
        again.complaint = Complaint(refusal)
        return try await page(
          again, of: arrival.caller.school.name, for: request, status: .unprocessableContent)
      }
    }
  }

  private func slip(
    for person: String, _ purpose: Invitation.Purpose, byMail: Bool, to request: Request, as caller: Caller
  ) async throws -> Response {
    let made = try await ashiato.invite(
      person, for: purpose, byMail ? .byMail(in: try await language(of: request)) : .byHand, as: caller)
    if case .failed(let reason) = made.letter {
      logger.warning("A letter was not sent.", metadata: ["reason": "\(reason.sentence)"])
    }
    let code = await drawQRCode(made.link(to: caller.school))
    return try await page(
      InvitationSlip(made, at: caller.school, code: code), of: caller.school.name, for: request)
  }
}

private struct InvitationFields: Decodable {
  let person: String
  let purpose: String
  /// Present where the link is to go by mail.
  let mail: String?
}

private struct NewPersonFields: Decodable {
  let name: String
  let handle: String
  let email: String
  let role: String
  let mail: String?
}

import AshiatoApp
import AshiatoStore
import HTTPTypes
import Hummingbird
import Training

// An invitation, signing in and out, and one's own account: pages that work without a script.
extension Website {
  // MARK: Invitations

  /// Shows what a link is for. It is not used by that: programs that check mail open every link.
  @Sendable func invitation(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let school = try await school(of: request)
    let token = context.parameters.get("token") ?? ""
    let invitation = try await ashiato.invitation(token, at: school)
    return try await page(InvitationPage(invitation, token: token), of: school.name, for: request).ofOnePerson
  }

  @Sendable func acceptInvitation(_ request: Request, _ context: some RequestContext) async throws -> Response
  {
    let school = try await school(of: request)
    let token = context.parameters.get("token") ?? ""
    let form: PasswordFields = try await accountForm(of: request, context)
    do {
      let signIn = try await ashiato.accept(
        token, password: form.password, device: request.deviceName, at: school)
      return begin(signIn, for: request)
    } catch AshiatoError.refused(let refusal as AccountRefusal) {
      guard refusal.isAboutThePassword else { throw AshiatoError.refused(refusal) }
      let invitation = try await ashiato.invitation(token, at: school)
      return try await page(
        InvitationPage(invitation, token: token, complaint: Complaint(refusal)), of: school.name,
        for: request,
        status: refusal.status
      ).ofOnePerson
    }
  }

  // MARK: Signing in and out

  @Sendable func signInPage(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let school = try await school(of: request)
    return try await page(SignInPage(), of: school.name, for: request).ofOnePerson
  }

  @Sendable func signIn(_ request: Request, _ context: WebContext) async throws -> Response {
    let school = try await school(of: request)
    let form: SignInFields = try await accountForm(of: request, context)
    let attempt = SignInAttempt(
      name: form.name, password: form.password, device: request.deviceName,
      network: context.visitor.network,
      knownDevice: AccountCookies(for: request).knownDevice(of: request))
    do {
      return begin(try await ashiato.signIn(attempt, at: school), for: request)
    } catch AshiatoError.refused(let refusal as AccountRefusal) {
      return try await page(
        SignInPage(name: form.name, complaint: Complaint(refusal)), of: school.name, for: request,
        status: refusal.status
      ).ofOnePerson
    }
  }

  @Sendable func signOut(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let school = try await school(of: request)
    try requireThisWebsite(request)
    if let arrival = try await arrival(of: request, at: school), let signIn = arrival.signIn {
      try await ashiato.endSignIn(signIn, as: arrival.caller)
    }
    var response = Response(redirectingTo: "/sign-in")
    AccountCookies(for: request).forgetSignIn(in: &response)
    return response
  }

  // MARK: One's own account

  @Sendable func account(_ request: Request, _ context: some RequestContext) async throws -> Response {
    try await signedIn(request) { arrival in try await accountPage(of: arrival, for: request) }
  }

  @Sendable func changePassword(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let form: ChangeFields = try await accountForm(of: request, context)
    return try await signedIn(request) { arrival in
      do {
        try await ashiato.changePassword(
          from: form.present, to: form.password, keeping: arrival.signIn, as: arrival.caller)
      } catch AshiatoError.refused(let refusal as AccountRefusal) {
        return try await accountPage(
          of: arrival, for: request, passwordComplaint: Complaint(refusal), status: refusal.status)
      }
      return try await accountPage(
        of: arrival, for: request, news: "The password is changed, and every other sign-in has ended.")
    }
  }

  @Sendable func endSignIn(_ request: Request, _ context: some RequestContext) async throws -> Response {
    try requireThisWebsite(request)
    let id = context.parameters.get("id").flatMap { SignIn.ID($0) }
    return try await signedIn(request) { arrival in
      guard let id else { throw Problem.unknownPage }
      try await ashiato.endSignIn(id, as: arrival.caller)
      return Response(redirectingTo: "/account")
    }
  }

  @Sendable func makeToken(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let form: TokenFields = try await accountForm(of: request, context)
    return try await signedIn(request) { arrival in
      guard let until = CalendarDay(form.until) else { throw Problem.notUnderstood }
      let scopes = Set(Scope.allCases.filter { form.scopes.contains($0.rawValue) })
      do {
        let made = try await ashiato.makeToken(form.name, scopes: scopes, until: until, as: arrival.caller)
        return try await accountPage(of: arrival, for: request, made: made)
      } catch AshiatoError.refused(let refusal) {
        return try await accountPage(
          of: arrival, for: request, tokenComplaint: Complaint(refusal), status: .unprocessableContent)
      }
    }
  }

  @Sendable func endToken(_ request: Request, _ context: some RequestContext) async throws -> Response {
    try requireThisWebsite(request)
    let id = context.parameters.get("id") ?? ""
    return try await signedIn(request) { arrival in
      _ = try await ashiato.endToken(id, as: arrival.caller)
      return Response(redirectingTo: "/account")
    }
  }

  private func accountPage(
    of arrival: Arrival, for request: Request, news: Sentence? = nil, made: NewAPIToken? = nil,
    passwordComplaint: Complaint? = nil,
    tokenComplaint: Complaint? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let signIns = try await ashiato.signIns(as: arrival.caller)
    let tokens = try await ashiato.tokens(as: arrival.caller)
    return try await page(
      AccountPage(
        arrival, signIns: signIns, tokens: tokens, news: news, made: made,
        passwordComplaint: passwordComplaint, tokenComplaint: tokenComplaint),
      of: arrival.caller.school.name, for: request, status: status)
  }

  // MARK: Who is there

  /// Who comes with the cookie of a sign-in. A program's token is none.
  func arrival(of request: Request, at school: SchoolProfile) async throws -> Arrival? {
    guard let token = AccountCookies(for: request).token(of: request) else { return nil }
    let arrival = try await ashiato.arrival(bearing: token, at: school)
    return arrival?.signIn == nil ? nil : arrival
  }

  /// Answers somebody who is signed in; everybody else is asked to. A token that is due is replaced by the way.
  func signedIn(_ request: Request, _ answer: (Arrival) async throws -> Response) async throws -> Response {
    let school = try await school(of: request)
    guard let arrival = try await arrival(of: request, at: school) else {
      return Response(redirectingTo: "/sign-in")
    }
    var response = try await answer(arrival).ofOnePerson
    let cookies = AccountCookies(for: request)
    if arrival.isDue, let token = cookies.token(of: request),
      let renewed = try await ashiato.renewSignIn(token, at: school)
    {
      cookies.keep(renewed, in: &response)
    }
    return response
  }

  private func begin(_ signIn: NewSignIn, for request: Request) -> Response {
    var response = Response(redirectingTo: "/account")
    AccountCookies(for: request).keep(signIn, in: &response)
    return response
  }

  /// The fields of a form that a page of this website sent.
  func accountForm<Form: Decodable>(of request: Request, _ context: some RequestContext) async throws
    -> Form
  {
    try requireThisWebsite(request)
    guard request.mediaType == "application/x-www-form-urlencoded" else { throw Problem.notUnderstood }
    do {
      return try await URLEncodedFormDecoder().decode(Form.self, from: request, context: context)
    } catch is DecodingError {
      throw Problem.notUnderstood
    }
  }

  func requireThisWebsite(_ request: Request) throws {
    guard request.isFromThisWebsite else { throw Problem.foreignWebsite }
  }
}

extension Response {
  /// What is shown to one person is kept by nobody between her and the school.
  var ofOnePerson: Response {
    var response = self
    response.headers[.cacheControl] = "no-store, private"
    return response
  }
}

private struct PasswordFields: Decodable {
  let password: String
}

private struct SignInFields: Decodable {
  let name: String
  let password: String
}

private struct ChangeFields: Decodable {
  let present: String
  let password: String
}

private struct TokenFields: Decodable {
  let name: String
  let until: String
  let scopes: [String]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    until = try container.decode(String.self, forKey: .until)
    scopes = try container.decodeIfPresent([String].self, forKey: .scopes) ?? []
  }

  enum CodingKeys: String, CodingKey {
    case name, until
    case scopes = "scope"
  }
}

extension AccountRefusal {
  /// Whether another password would be taken, with the same link.
  fileprivate var isAboutThePassword: Bool {
    switch self {
    case .passwordTooShort, .passwordTooLong, .passwordGuessable, .busy: true
    default: false
    }
  }

  fileprivate var status: HTTPResponse.Status {
    switch self {
    case .tooManyAttempts: .tooManyRequests
    case .busy: .serviceUnavailable
    default: .unprocessableContent
    }
  }
}

import AshiatoApp
import AshiatoStore
import Credentials
import Training

extension Endpoint {
  private static let ofPerson: [Schema.Member] = [.required("person", .person)]

  private static let password = Schema.text(
    Schema.Text(length: 1...1024, isFit: { !$0.unicodeScalars.contains("\0") }, noun: "a password"))

  private static let device = Schema.line(upTo: 100)

  /// Signing in, and what an account holds. What answers with a secret is kept nowhere.
  static let ofAccounts: [Endpoint] = [
    .post(
      "/sign-ins", "signIn", "Sign in by name and password.", for: .anybody,
      body: .json(
        .object([
          .required("name", .person, "A handle or an e-mail address."), .required("password", password),
          .required("device", device, "What the sign-in is called in the list of devices."),
          .optional("knownDevice", .secret, "What an earlier sign-in left on the device."),
        ]), example: ["name": "kenji", "password": "correct horse battery staple", "device": "Kenji's phone"]),
      answers: .created(NewSignInForm.schema, "She is in."), trace: .secret
    ) { call in
      struct Body: Decodable {
        let name: String
        let password: String
        let device: String
        let knownDevice: String?
      }
      let body = try call.body(as: Body.self)
      return try .created(
        NewSignInForm(
          try await call.ashiato.signIn(
            SignInAttempt(
              name: body.name, password: body.password, device: body.device, network: call.network,
              knownDevice: body.knownDevice), at: call.school)))
    },
    .get(
      "/sign-ins", "listSignIns", "List where you are signed in.", for: .useCase(.manageOwnAccount),
      query: Call.pageQuery(), answers: .json(.page(of: "SignIns", SignInForm.schema), "A page of sign-ins.")
    ) { call in
      let signIns = try await call.ashiato.signIns(as: try call.caller)
      return try call.page(within: signIns, by: \.id.description, SignInForm.init)
    },
    .delete(
      "/sign-ins/{signIn}", "endSignIn", "End a sign-in of yours.", for: .useCase(.manageOwnAccount),
      path: [.required("signIn", .id)], answers: .nothing("It is ended.")
    ) { call in
      try await call.ashiato.endSignIn(try call.id("signIn"), as: try call.caller)
      return .nothing
    },
    .get(
      "/tokens", "listTokens", "List your tokens.", for: .useCase(.manageOwnAccount), query: Call.pageQuery(),
      answers: .json(.page(of: "Tokens", TokenForm.schema), "A page of tokens, without their secrets.")
    ) { call in
      let tokens = try await call.ashiato.tokens(as: try call.caller)
      return try call.page(within: tokens, by: \.id.description, TokenForm.init)
    },
    .post(
      "/tokens", "makeToken", "Make a token by which a program acts for you.",
      for: .useCase(.manageOwnAccount),
      body: .json(
        .object([
          .required("name", .line(), "Yours to choose, each once."),
          .required("scopes", .list(of: .choice(of: Scope.self), 1...Scope.allCases.count)),
          .required("until", .day, "Its last day, within a year."),
        ]), example: ["name": "phone log", "scopes": ["read", "log"], "until": "2026-12-31"]),
      answers: .created(
        .object([.required("token", TokenForm.schema), .required("secret", .secret, "Shown this once.")]),
        "The token."), trace: .secret
    ) { call in
      struct Body: Decodable {
        let name: String
        let scopes: [Scope]
        let until: CalendarDay
      }
      struct Made: Encodable {
        let token: TokenForm
        let secret: String
      }
      let body = try call.body(as: Body.self)
      let made = try await call.ashiato.makeToken(
        body.name, scopes: Set(body.scopes), until: body.until, as: try call.caller)
      return try .created(Made(token: TokenForm(made.token), secret: made.secret))
    },
    .delete(
      "/tokens/{token}", "endToken", "End a token of yours.", for: .useCase(.manageOwnAccount),
      path: [.required("token", .line(), "Its name or its id.")], answers: .nothing("It is ended.")
    ) { call in
      _ = try await call.ashiato.endToken(try call.text("token"), as: try call.caller)
      return .nothing
    },
    .post(
      "/people/{person}/invitations", "invite",
      "Make a link by which a person chooses a password, and send it to her where it is to go by mail.",
      for: .useCase(.manageAccounts), path: ofPerson,
      body: .json(
        .object([
          .required("purpose", .choice(of: Invitation.Purpose.self)),
          .optional(
            "mail", .flag,
            "Whether it goes to the address that the school has of her, in the language of the request."),
        ]), example: ["purpose": "join"]),
      answers: .created(
        NewInvitationForm.schema, "The invitation. It takes the place of earlier ones that nobody used."),
      trace: .secret
    ) { call in
      struct Body: Decodable {
        let purpose: String
        let mail: Bool?
      }
      let body = try call.body(as: Body.self)
      guard let purpose = Invitation.Purpose(rawValue: body.purpose) else { throw Problem.notUnderstood }
      let delivery: Delivery = body.mail == true ? .byMail(in: try await call.language()) : .byHand
      return try .created(
        NewInvitationForm(
          try await call.ashiato.invite(try call.text("person"), for: purpose, delivery, as: try call.caller))
      )
    },
    .post(
      "/invitations/accept", "acceptInvitation",
      "Choose the password that an invitation is for, and sign in.",
      for: .anybody,
      body: .json(
        .object([
          .required("secret", .secret), .required("password", password), .required("device", device),
        ]),
        example: [
          "secret": "ashiato_invite_…", "password": "correct horse battery staple", "device": "Kenji's phone",
        ]),
      answers: .created(NewSignInForm.schema, "She is in."), trace: .secret
    ) { call in
      struct Body: Decodable {
        let secret: String
        let password: String
        let device: String
      }
      let body = try call.body(as: Body.self)
      return try .created(
        NewSignInForm(
          try await call.ashiato.accept(
            body.secret, password: body.password, device: body.device, at: call.school)))
    },
    .delete(
      "/people/{person}/account", "endAccount", "End an account: password, links, sign-ins and tokens.",
      for: .useCase(.manageAccounts), path: ofPerson,
      answers: .nothing("It is ended. What she is at the school and what she did stays."), trace: .secret
    ) { call in
      _ = try await call.ashiato.endAccount(of: try call.text("person"), as: try call.caller)
      return .nothing
    },
    .post(
      "/people/{person}/roles", "grantRole", "Give a person a role.", for: .useCase(.grantRole),
      path: ofPerson,
      body: .json(.object([.required("role", .choice(of: Role.self))]), example: ["role": "instructor"]),
      answers: .json(PersonForm.schema, "The person with her roles.")
    ) { call in
      struct Body: Decodable {
        let role: Role
      }
      return try .json(
        PersonForm(
          try await call.ashiato.grantRole(
            try call.body(as: Body.self).role, to: try call.text("person"), as: try call.caller)))
    },
    .delete(
      "/people/{person}/roles/{role}", "endRole", "End a role of a person; what she did with it stands.",
      for: .useCase(.grantRole), path: ofPerson + [.required("role", .choice(of: Role.self))],
      answers: .nothing("It is ended, and may be given again.")
    ) { call in
      guard let role = try call.value("role", { Role(rawValue: $0) }) else { throw Problem.unknownPage }
      _ = try await call.ashiato.endRole(role, of: try call.text("person"), as: try call.caller)
      return .nothing
    },
  ]

  private static let did = Schema.text(
    Schema.Text(
      pattern: "^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$", length: 56...56,
      isFit: { $0.hasPrefix("did:key:z6Mk") && $0.utf8.count == 56 && !$0.contains { "0OIl".contains($0) } },
      noun: "a key, as did:key:z6Mk and 44 characters"))

  /// Keys by which people sign.
  static let ofKeys: [Endpoint] = [
    .get(
      "/keys", "listKeys", "List the keys of the school's people.", for: .useCase(.listKeys),
      query: Call.pageQuery(by: .line()), answers: .json(.page(of: "Keys", KeyForm.schema), "A page of keys.")
    ) { call in
      let keys = try await call.ashiato.keys(as: try call.caller)
      return try call.page(within: keys, by: { $0.0.did }) { KeyForm($0.0, of: $0.1.handle) }
    },
    .post(
      "/keys", "registerKey", "Register a key of yours, by the signed proof that you hold it.",
      for: .useCase(.registerKey),
      body: .document(types: ["application/json"], example: #"{"type": "…", "proof": {"…": "…"}}"#),
      answers: .created(KeyForm.schema, "The key. It signs once an administrator has approved it.")
    ) { call in
      let caller = try call.caller
      let key = try await call.ashiato.registerKey(try call.document, as: caller)
      return try .created(KeyForm(key, of: caller.person.handle))
    },
    .post(
      "/keys/{key}/approve", "approveKey", "Say that you made sure whose key it is.",
      for: .useCase(.approveKey),
      path: [.required("key", did)], answers: .json(KeyForm.schema, "From today on it signs.")
    ) { call in
      let (key, holder) = try await call.ashiato.approveKey(try call.text("key"), as: try call.caller)
      return try .json(KeyForm(key, of: holder.handle))
    },
    .post(
      "/keys/{key}/end", "endKey", "End a key from today on; what it signed before stands.",
      for: .useCase(.registerKey), path: [.required("key", did)],
      answers: .json(.object([.required("endedOn", .day)]), "It signs nothing more.")
    ) { call in
      let day = try await call.ashiato.endKey(try call.text("key"), as: try call.caller)
      return try .json(["endedOn": day])
    },
  ]
}

import Credentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Postgres
import TestSupport
import Testing
import Training

@testable import AshiatoApp
@testable import AshiatoStore
@testable import AshiatoWeb

@Suite(.website) struct AccountPageTests {
  private static let password = Visitor.password

  /// The website; Mari administers, and Lea is known and has no password yet.
  private func visit(_ scene: @Sendable (Visitor, Ashiato, Caller) async throws -> Void) async throws {
    try await Visitor.visit { visitor, ashiato, mari in
      _ = try await ashiato.add(
        .init(handle: "lea", name: "Lea <Roth>", email: "lea@barefoot.example", roles: [.student]), as: mari)
      try await scene(visitor, ashiato, mari)
    }
  }

  /// Lea, with the cookies of a browser that accepted an invitation.
  private func lea(_ visitor: Visitor, invitedBy mari: Caller, to ashiato: Ashiato) async throws -> Visitor {
    try await visitor.joining(by: ashiato.invite("lea", for: .join, as: mari))
  }

  @Test func `a link greets by name, is not used by being looked at, and lets in once`() async throws {
    try await visit { visitor, ashiato, mari in
      let invitation = try await ashiato.invite("lea", for: .join, as: mari)
      let path = "/invitation/\(invitation.token)"
      for _ in 0..<2 {
        let page = try await visitor.get(path)
        #expect(page.status == .ok)
        #expect(page.text.contains("<bdi>Lea &lt;Roth&gt;</bdi>, <bdi>Mari</bdi> invites you to sign in"))
        #expect(page.text.contains("autocomplete=\"new-password\""))
        #expect(page.headers[.cacheControl] == "no-store, private")
      }
      let short = try await visitor.post(path, "password=short")
      #expect(short.status == .unprocessableContent)
      #expect(short.text.contains("A password has at least 12 characters."))

      let accepted = try await visitor.post(path, "password=\(Self.password)")
      #expect(accepted.status == .seeOther)
      #expect(accepted.headers[.location] == "/account")
      let account = try await visitor.keeping(accepted).get("/account")
      #expect(account.text.contains("You are signed in as <bdi>Lea &lt;Roth&gt;</bdi> (lea)."))

      for answer in [try await visitor.get(path), try await visitor.post(path, "password=\(Self.password)")] {
        #expect(answer.status == .conflict)
        #expect(answer.text.contains("This invitation was used already."))
      }
    }
  }

  @Test func `a link that leads nowhere says so, and no more`() async throws {
    try await visit { visitor, _, _ in
      let page = try await visitor.get("/invitation/ashiato_invite_nothing")
      #expect(page.status == .conflict)
      #expect(page.text.contains("This link leads to no invitation."))
    }
  }

  @Test func `whoever is not signed in is asked to, and gets in with the right password`() async throws {
    try await visit { visitor, ashiato, mari in
      _ = try await lea(visitor, invitedBy: mari, to: ashiato)
      for path in ["/account"] {
        let answer = try await visitor.get(path)
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == "/sign-in")
      }
      #expect(try await visitor.get("/sign-in").text.contains("autocomplete=\"current-password\""))
      let wrong = try await visitor.post("/sign-in", "name=lea%22%3E&password=wrong+words+without")
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.text.contains("The name or the password is not right."))
      #expect(wrong.text.contains("value=\"lea&quot;&gt;\""))
      #expect(!wrong.text.contains("wrong words"))
      #expect(wrong.headers[.setCookie] == nil)

      let right = try await visitor.post("/sign-in", "name=lea%40barefoot.example&password=\(Self.password)")
      #expect(right.status == .seeOther)
      #expect(try await visitor.keeping(right).get("/account").status == .ok)
    }
  }

  @Test func `after ten wrong guesses the page asks to wait, and lets in who is known`() async throws {
    try await visit { visitor, ashiato, mari in
      let known = try await lea(visitor, invitedBy: mari, to: ashiato)
      let signedOut = known.keeping(try await known.post("/sign-out", ""))
      for _ in 0..<10 {
        _ = try await visitor.post("/sign-in", "name=lea&password=wrong+words+without")
      }
      let form = "name=lea&password=\(Self.password)"
      #expect(try await visitor.post("/sign-in", form).status == .tooManyRequests)
      #expect(try await signedOut.post("/sign-in", form).status == .seeOther)
    }
  }

  @Test func `cookies are closed to scripts, to other hosts and to plain http, but on the machine itself`()
    async throws
  {
    func cookies(at authority: String) throws -> [String] {
      let request = Request(
        head: HTTPRequest(method: .post, scheme: "http", authority: authority, path: "/sign-in"),
        body: RequestBody(buffer: ByteBuffer()))
      var response = Response(redirectingTo: "/account")
      let caller = Caller(
        school: .init(id: .init(bits: 1), domain: "a", name: "A", timeZone: "Europe/London"),
        person: .init(id: .init(bits: 2), handle: "lea", name: "Lea", email: "lea@a", roles: []))
      AccountCookies(for: request).keep(
        NewSignIn(
          id: .init(bits: 3), token: "ashiato_signin_a", caller: caller, until: .sampleNow, secondsLeft: 60,
          knownDevice: "ashiato_device_b"), in: &response)
      return response.headers[values: .setCookie]
    }
    for cookie in try cookies(at: "barefoot.example") {
      #expect(cookie.hasPrefix("__Host-ashiato"))
      for part in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] { #expect(cookie.contains(part)) }
      #expect(!cookie.contains("Domain"))
    }
    for authority in ["localhost:8080", "127.0.0.1:8080", "[::1]:8080"] {
      for cookie in try cookies(at: authority) {
        #expect(cookie.hasPrefix("ashiato"))
        #expect(cookie.contains("HttpOnly"))
        #expect(!cookie.contains("Secure"))
      }
    }
  }

  @Test func `what another website sends is not done`() async throws {
    try await visit { visitor, ashiato, mari in
      let lea = try await lea(visitor, invitedBy: mari, to: ashiato)
      let caller = try await ashiato.caller("lea", at: mari.school)
      let id = try #require(try await ashiato.signIns(as: caller).first?.id)
      for headers in [
        ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Origin": "https://evil.example"],
        ["Origin": "null"],
      ] {
        for (path, form) in [
          ("/sign-out", ""), ("/account/sign-ins/\(id)/end", ""),
          ("/account/password", "present=\(Self.password)&password=other+words+of+no+sense"),
          ("/account/tokens", "name=a&until=2026-12-01&scope[]=read"),
          ("/sign-in", "name=lea&password=\(Self.password)"),
        ] {
          let answer = try await lea.post(path, form, headers)
          #expect(answer.status == .forbidden, "\(path) \(headers)")
          #expect(answer.text.contains("This form was not sent by a page of this website"))
        }
      }
      #expect(try await ashiato.signIns(as: caller).map(\.id) == [id])
      for headers in [["Sec-Fetch-Site": "same-origin"], ["Origin": "http://localhost"]] {
        let answer = try await lea.post("/account/tokens", "name=x&until=2000-01-01&scope[]=read", headers)
        #expect(answer.status == .unprocessableContent)
      }
    }
  }

  @Test func `somebody ends her other sign-ins, changes her password and signs out`() async throws {
    try await visit { visitor, ashiato, mari in
      let phone = try await lea(visitor, invitedBy: mari, to: ashiato)
      let form = "name=lea&password=\(Self.password)"
      let laptop = visitor.keeping(
        try await visitor.post(
          "/sign-in", form, ["User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0"]))
      let caller = try await ashiato.caller("lea", at: mari.school)
      let page = try await phone.get("/account").text
      #expect(page.contains("Firefox on Linux"))
      #expect(page.contains("(this one)"))
      let other = try #require(
        try await ashiato.signIns(as: caller).first { $0.device == "Firefox on Linux" })
      #expect(try await phone.post("/account/sign-ins/\(other.id)/end", "").status == .seeOther)
      #expect(try await laptop.get("/account").status == .seeOther)

      let wrong = try await phone.post(
        "/account/password", "present=wrong+words+of+mine&password=other+words+of+sense")
      #expect(wrong.text.contains("The present password is not right."))
      let changed = try await phone.post(
        "/account/password", "present=\(Self.password)&password=other+words+of+sense")
      #expect(changed.text.contains("The password is changed"))

      let out = try await phone.post("/sign-out", "")
      #expect(out.headers[.location] == "/sign-in")
      #expect(try await phone.get("/account").status == .seeOther)
      #expect(try await ashiato.signIns(as: caller) == [])
    }
  }

  @Test func `a token is made, shown once and ended`() async throws {
    try await visit { visitor, ashiato, mari in
      let lea = try await lea(visitor, invitedBy: mari, to: ashiato)
      let until = Training.Instant.sampleNow.utcDay.adding(days: 30)
      let made = try await lea.post(
        "/account/tokens", "name=My+calendar&until=\(until)&scope[]=read&scope[]=log")
      let secret = try #require(made.text.firstMatch(of: /<code>(ashiato_token_[\w-]+)<\/code>/)?.output.1)
      let program = try #require(try await ashiato.caller(bearing: String(secret), at: mari.school))
      #expect(program.scopes == [.read, .log])
      let page = try await lea.get("/account").text
      #expect(page.contains("My calendar"))
      #expect(page.contains("(read, log)"))
      #expect(!page.contains("ashiato_token_"))

      let caller = try await ashiato.caller("lea", at: mari.school)
      let id = try #require(try await ashiato.tokens(as: caller).first?.id)
      #expect(try await lea.post("/account/tokens/\(id)/end", "").status == .seeOther)
      #expect(try await ashiato.caller(bearing: String(secret), at: mari.school) == nil)
      // A program's token opens no page.
      #expect(try await visitor.with("ashiato=\(secret)").get("/account").status == .seeOther)
    }
  }

  @Test(arguments: [
    (
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile Safari/604.1",
      "Safari on iPhone"
    ),
    (
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
      "Edge on Windows"
    ),
    (
      "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
      "Chrome on Android"
    ),
    ("curl/8.5.0", "A browser"), ("", "A browser"),
  ])
  func `a device is called by its browser and system, and by no more`(agent: String, name: String) {
    let request = Request(
      head: HTTPRequest(
        method: .post, scheme: "http", authority: "a", path: "/", headerFields: [.userAgent: agent]),
      body: RequestBody(buffer: ByteBuffer()))
    #expect(request.deviceName == name)
  }
}

/// The markup of the pages, as it is sent.
@Suite struct AccountMarkupTests {
  private let templates: Templates

  init() throws { templates = try Templates() }

  private func html(_ page: some Page) -> String { templates.html(page, school: Sample.school) }

  private func invitation(_ purpose: Invitation.Purpose) -> InvitationProfile {
    InvitationProfile(
      invitation: Invitation(
        id: .init(bits: 1), purpose: purpose, madeAt: .sampleNow,
        endsAt: .sampleNow.adding(seconds: purpose.daysGood * 86_400), usedAt: nil),
      person: .init(bits: 2), handle: "lea", name: "Lea Roth", madeBy: "Mari")
  }

  @Test func `an invitation asks for a password`() {
    expectGolden(html(InvitationPage(invitation(.join), token: "ashiato_invite_a")), "invitation.html")
    let recovery = html(InvitationPage(invitation(.recover), token: "ashiato_invite_a"))
    #expect(recovery.contains("It ends your sign-ins on all devices."))
  }

  @Test func `signing in asks for a name and a password, and says what was wrong`() {
    expectGolden(
      html(SignInPage(name: "lea", complaint: Complaint(AccountRefusal.wrongNameOrPassword))), "sign-in.html")
  }

  @Test func `an account lists devices and programs`() {
    let person = PersonProfile(
      id: .init(bits: 2), handle: "lea", name: "Lea Roth", email: "lea@barefoot.example", roles: [.student])
    let school = SchoolProfile(
      id: .init(bits: 3), domain: Sample.domain, name: Sample.school, timeZone: "Europe/London")
    let signIn = SignIn(
      id: .init(bits: 4), device: "Firefox on Linux", madeAt: .sampleNow, seenAt: .sampleNow,
      endsAt: .sampleNow.adding(seconds: 86_400))
    let token = APIToken(
      id: .init(bits: 5), name: "calendar", scopes: [.read], madeAt: .sampleNow, seenAt: nil,
      endsAt: .sampleNow.adding(seconds: 86_400))
    let arrival = Arrival(caller: Caller(school: school, person: person), signIn: signIn.id, isDue: false)
    expectGolden(
      html(
        AccountPage(
          arrival, signIns: [signIn], tokens: [token], news: nil, made: nil, passwordComplaint: nil,
          tokenComplaint: nil)), "account.html")
  }
}

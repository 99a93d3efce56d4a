import Credentials
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import TestSupport
import Testing
import Training

@testable import AshiatoApp
@testable import AshiatoStore
@testable import AshiatoWeb

@Suite(.website) struct InvitationFormTests {
  /// Takes letters, or refuses them.
  private final class Box: Postbox {
    private let kept = Mutex<[Letter]>([])
    var letters: [Letter] { kept.withLock { $0 } }
    let failure: PostFailure?

    init(failure: PostFailure? = nil) { self.failure = failure }

    func post(_ letter: Letter) async throws(PostFailure) {
      if let failure { throw failure }
      kept.withLock { $0.append(letter) }
    }
  }

  private func visit(
    postbox: Box? = nil, qrCode: QRCode? = nil,
    _ scene: @Sendable (_ mari: Visitor, Ashiato, Caller) async throws -> Void
  ) async throws {
    try await Visitor.visit(postbox: postbox, drawQRCode: { _ in qrCode }) { visitor, ashiato, mari in
      let signedIn = try await visitor.joining(by: ashiato.invite("mari", for: .join, as: mari))
      try await scene(signedIn, ashiato, mari)
    }
  }

  private static let lea = "name=Lea+Roth&handle=lea&email=lea%40barefoot.example&role=student"

  /// The link, put together again from the groups in which it is printed.
  private func token(on page: TestResponse) throws -> String {
    let groups = page.text.matches(of: /<span>([^<]+)<\/span>/).map { String($0.output.1) }
    #expect(page.text.contains("https://barefoot.example/invitation/ashiato_invite_<span>"))
    return "ashiato_invite_" + groups.joined()
  }

  @Test func `somebody new is added and gets a link on paper, which is shown once and works`() async throws {
    let code = QRCode((0..<21).map { y in (0..<21).map { x in (x + y).isMultiple(of: 2) } })
    try await visit(qrCode: code) { mari, ashiato, caller in
      #expect(try await mari.get("/account").text.contains("<a href=\"/account/invitations\">"))
      let form = try await mari.get("/account/invitations")
      #expect(form.status == .ok)
      #expect(!form.text.contains("Send the link"))
      let slip = try await mari.post("/account/people", Self.lea)
      #expect(slip.status == .ok)
      #expect(slip.headers[.cacheControl] == "no-store, private")
      #expect(slip.text.contains("Lea Roth, this is your way to sign in."))
      #expect(slip.text.contains("viewBox=\"-4 -4 29 29\""))
      let lea = try await Visitor(client: mari.client).post(
        "/invitation/\(try token(on: slip))", "password=\(Visitor.password)")
      #expect(lea.status == .seeOther)
      #expect(try await ashiato.people(as: caller).first { $0.handle == "lea" }?.roles == [.student])
      let later = try await mari.get("/account/invitations").text
      #expect(!later.contains("ashiato_invite_"))
    }
  }

  @Test func `what was wrong is said above what was typed`() async throws {
    try await visit { mari, _, _ in
      let empty = try await mari.post(
        "/account/people", "name=%22&handle=lea&email=lea%40barefoot.example&role=instructor")
      #expect(empty.status == .unprocessableContent)
      #expect(empty.text.contains("has no letter in it"))
      #expect(empty.text.contains("value=\"lea@barefoot.example\""))
      #expect(empty.text.contains("<option value=\"instructor\" selected>"))
      let unknown = try await mari.post("/account/invitations", "person=nobody%3E&purpose=join")
      #expect(unknown.status == .unprocessableContent)
      #expect(unknown.text.contains("value=\"nobody&gt;\""))
      #expect(try await mari.post("/account/invitations", "person=mari&purpose=x").status == .badRequest)
      let member = try await mari.post("/account/invitations", "person=mari&purpose=join")
      #expect(member.text.contains("Mari has chosen a password already."))
      let recovery = try await mari.post("/account/invitations", "person=mari&purpose=recover")
      #expect(recovery.text.contains("It ends your sign-ins on all devices."))
    }
  }

  @Test func `nobody but an administrator invites, and no other website does`() async throws {
    try await visit { mari, ashiato, caller in
      let slip = try await mari.post("/account/people", Self.lea)
      let path = "/invitation/\(try token(on: slip))"
      let visitor = Visitor(client: mari.client)
      let lea = visitor.keeping(try await visitor.post(path, "password=\(Visitor.password)"))
      #expect(!(try await lea.get("/account").text.contains("/account/invitations")))
      #expect(try await lea.get("/account/invitations").status == .forbidden)
      let other = "name=A+B&handle=ab&email=ab%40barefoot.example&role=student"
      #expect(try await lea.post("/account/people", other).status == .forbidden)
      #expect(try await lea.post("/account/invitations", "person=mari&purpose=recover").status == .forbidden)
      #expect(
        try await mari.post("/account/people", other, ["Sec-Fetch-Site": "cross-site"]).status == .forbidden)
      #expect(!(try await ashiato.people(as: caller).contains { $0.handle == "ab" }))
    }
  }

  @Test func `a link goes by mail, and is then not shown`() async throws {
    let box = Box()
    try await visit(postbox: box) { mari, _, _ in
      #expect(try await mari.get("/account/invitations").text.contains("Send the link"))
      let sent = try await mari.post("/account/people", Self.lea + "&mail=yes")
      #expect(sent.text.contains("The link is on its way to lea@barefoot.example."))
      #expect(!sent.text.contains("ashiato_invite_"))
      let letter = try #require(box.letters.first)
      #expect(letter.subject == "Your account at The Barefoot School")
      #expect(letter.recipient.email == "lea@barefoot.example")
      let path = try #require(
        letter.text.firstMatch(of: /https:\/\/barefoot\.example(\/invitation\/[\w-]+)\n/)?.output.1)
      #expect(
        try await Visitor(client: mari.client).get(String(path)).text.contains(
          "<bdi>Lea Roth</bdi>, <bdi>Mari</bdi> invites"))
      #expect(box.letters.count == 1)
    }
  }

  @Test func `where no letter leaves, that is told and the link is shown instead`() async throws {
    try await visit(postbox: Box(failure: PostFailure("The mail server cannot be reached."))) { mari, _, _ in
      let slip = try await mari.post("/account/people", Self.lea + "&mail=yes")
      #expect(slip.status == .ok)
      #expect(slip.text.contains("The letter was not sent. The mail server cannot be reached."))
      let path = "/invitation/\(try token(on: slip))"
      #expect(
        try await Visitor(client: mari.client).get(path).text.contains(
          "<bdi>Lea Roth</bdi>, <bdi>Mari</bdi> invites"))
    }
  }

  @Test func `a program has a link sent too, and is shown it only where no letter leaves`() async throws {
    let box = Box()
    for (postbox, isSent) in [
      (box, true), (Box(failure: PostFailure("The mail server cannot be reached.")), false),
    ] {
      try await Visitor.visit(postbox: postbox) { visitor, ashiato, mari in
        let token = try await ashiato.makeToken(
          "letters-\(isSent)", scopes: Set(Scope.allCases), until: try #require(CalendarDay("2026-12-31")),
          as: mari)
        let answer = try await visitor.client.execute(
          uri: "/api/v1/people/mari/invitations", method: .post,
          headers: [.authorization: "Bearer \(token.secret)", .contentType: "application/json"],
          body: ByteBuffer(string: #"{"purpose": "recover", "mail": true}"#))
        #expect(answer.status == .created)
        let json = try answer.json()
        #expect(NewInvitationForm.schema.faults(in: json).isEmpty)
        #expect(json["sentTo"]?.string == (isSent ? "mari@barefoot.example" : nil))
        #expect((json["secret"] == nil) == isSent)
        #expect((json["failure"]?.string == "The mail server cannot be reached.") != isSent)
      }
    }
    #expect(box.letters.map(\.recipient.handle) == ["mari"])
  }

  @Test func `without a mail server nothing is promised, and no link is made`() async throws {
    try await visit { mari, _, _ in
      let refused = try await mari.post("/account/invitations", "person=mari&purpose=recover&mail=yes")
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("No mail is sent from here."))
    }
  }
}

/// The markup of an invitation and of its form, as it is sent.
@Suite struct InvitationMarkupTests {
  @Test func `an invitation is printed, and its form has every role`() throws {
    let templates = try Templates()
    let school = SchoolProfile(
      id: .init(bits: 3), domain: Sample.domain, name: Sample.school, timeZone: "Europe/London")
    let made = NewInvitation(
      token: "ashiato_invite_AAAAABBBBBCCCCCDDDDDEEEEEFFFFFGGGGGHHHHHIII",
      invitation: Invitation(
        id: .init(bits: 1), purpose: .join, madeAt: .sampleNow,
        endsAt: .sampleNow.adding(seconds: 14 * 86_400),
        usedAt: nil),
      person: PersonProfile(
        id: .init(bits: 2), handle: "lea", name: "Lea <Roth>", email: "lea@barefoot.example", roles: []))
    let code = QRCode((0..<21).map { y in (0..<21).map { x in x == y } })
    expectGolden(
      templates.html(InvitationSlip(made, at: school, code: code), school: Sample.school),
      "invitation-slip.html")
    expectGolden(
      templates.html(InvitationsPage(sendsMail: true), school: Sample.school), "invitations.html")
  }

  @Test func `only a square of a size that codes have is a code`() {
    let square = { (size: Int) in Array(repeating: Array(repeating: true, count: size), count: size) }
    #expect(QRCode(square(21)) != nil)
    #expect(QRCode(square(20)) == nil)
    #expect(QRCode(square(21) + [[true]]) == nil)
  }
}

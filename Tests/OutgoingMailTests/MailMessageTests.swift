import Foundation
import TestSupport
import Testing

@testable import OutgoingMail

@Suite struct MailMessageTests {
  private func message(name: String = "Lea", subject: String = "Hello", text: String = "Text") throws
    -> MailMessage
  {
    MailMessage(
      from: .init(name: "School", address: try #require(MailAddress("school@barefoot.example"))),
      to: .init(name: name, address: try #require(MailAddress("lea@barefoot.example"))), subject: subject,
      text: text, id: try #require(UUID(uuidString: "00000000-0000-4000-8000-000000000001")),
      date: Date(timeIntervalSince1970: 1_780_300_800))
  }

  @Test func `a header has each field once, in ASCII, in lines of at most 78 characters`() throws {
    #expect(
      try message().header == [
        "From: =?utf-8?B?U2Nob29s?=\r\n <school@barefoot.example>",
        "To: =?utf-8?B?TGVh?=\r\n <lea@barefoot.example>", "Subject: =?utf-8?B?SGVsbG8=?=",
        "Date: Mon, 01 Jun 2026 08:00:00 +0000",
        "Message-ID: <00000000-0000-4000-8000-000000000001@barefoot.example>",
        "Auto-Submitted: auto-generated",
      ])
  }

  @Test func `no name and no subject begins another field, whatever it holds`() throws {
    let nasty = [
      "Lea\r\nBcc: all@barefoot.example", "Lea\nSubject: x", "\r\n\r\nbody", "Lea\u{0}", "\" <a@b>, ", "松本 彩",
      String(repeating: "👣\r\nX: y", count: 60), "",
    ]
    for text in nasty {
      let header = try message(name: text, subject: text).header
      #expect(header.count == 6)
      for line in header.joined(separator: "\r\n").split(separator: "\r\n") {
        #expect(line.utf8.count <= 78)
        #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
        #expect(
          line.hasPrefix(" ")
            || ["From:", "To:", "Subject:", "Date:", "Message-ID:", "Auto-Submitted:"].contains {
              line.hasPrefix($0)
            })
      }
    }
  }

  @Test func `whatever a letter holds, the orders for curl are the same number of lines`() throws {
    let mailer = Mailer(try #require(MailServer("smtps://mail.example")))
    let plain = mailer.orders(for: try message()).split(separator: "\n").count
    forAll(200) { random in
      let text = String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...200, using: &random)).map { _ in
            ["\"", "\\", "\n", "\r", ";", "@", "<", "a", "é", "👣", "\u{0}"].randomElement(using: &random)
              ?? "a"
          }))
      let orders = mailer.orders(for: try message(name: text, subject: text, text: text))
      #expect(orders.split(separator: "\n").count == plain)
      #expect(orders.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    }
  }

  @Test func `a conversation has TLS, except with the machine itself`() throws {
    for (server, isSecure) in [
      ("smtps://mail.example", true), ("smtp://mail.example", true), ("smtp://localhost.example", true),
      ("smtp://127.0.0.1:25", false), ("smtp://localhost:25", false), ("smtps://localhost", true),
    ] {
      let server = try #require(MailServer(server))
      let orders = Mailer(server).orders(for: try message())
      #expect(server.needsTLS == isSecure)
      #expect(orders.contains("\nssl-reqd\n") == isSecure)
    }
  }

  @Test(arguments: [
    "smtps://mail.example", "smtp://mail.example:2525", "smtp://127.0.0.1:25", "smtps://mail-1.example:465",
  ])
  func `a server is written as an address`(text: String) throws {
    let server = try #require(MailServer(text))
    #expect(MailServer(server.description) == server)
  }

  @Test(arguments: [
    "mail.example", "http://mail.example", "smtp://", "smtp://mail.example:0", "smtp://mail.example:99999",
    "smtp://mail.example/x", "smtp://u:p@mail.example", "smtp://-o", "smtp://a b", "smtp://a:25:25",
    "smtp://a\n",
  ])
  func `what is no server is refused`(text: String) { #expect(MailServer(text) == nil) }

  @Test(arguments: ["lea@barefoot.example", "lea.roth+school@b-1.example", "o'neil@barefoot.example"])
  func `an address that letters go to`(text: String) { #expect(MailAddress(text)?.description == text) }

  @Test(arguments: [
    "lea", "@b.example", "lea@", "a@b@c", "a b@c.example", "a@c.example\r\nRCPT TO:<x@y>",
    "\"a b\"@c.example",
    "<a@b.example>", "a@b..example", ".a@b.example", "a@[127.0.0.1]", "ü@b.example",
    "a@b.example,c@d.example",
    "\(String(repeating: "a", count: 65))@b.example",
  ])
  func `what is no address is refused`(text: String) { #expect(MailAddress(text) == nil) }

  @Test(arguments: [("", "p"), ("u", ""), ("u:v", "p"), ("u", "p\nurl = x"), ("u\0", "p")])
  func `what cannot be an account is refused`(user: String, password: String) {
    #expect(MailAccount(user: user, password: password) == nil)
  }

  @Test func `a password reaches curl as it is, and no argument names it`() throws {
    let account = try #require(MailAccount(user: "school", password: #"a"b\c: d"#))
    let orders = Mailer(try #require(MailServer("smtps://mail.example")), account: account).orders(
      for: try message())
    #expect(orders.contains(#"user = "school:a\"b\\c: d""#))
  }
}

import Foundation
import TestSupport
import Testing

/// Letters that the real program hands to a real server, which reads them as any mail program does.
@Suite struct MailTests {
  @Test func `links go out by mail, and are printed where no letter leaves`() async throws {
    try await hold(
      #"""
      $ ashiato init --domain barefoot.example --name "Escuela “Pies”, ダナ" --time-zone Europe/Madrid \
        --as noor --as-name "Noor Haddad" --as-email noor@barefoot.example 2>/dev/null
      did:web:barefoot.example
      $ ashiato person add aya --name "Zoë <zoe@other.example>, 松本" --email aya@barefoot.example --role student --as noor 2>/dev/null
      [..]
      $ ashiato person add ben --name "Ben" --email nobody@barefoot.example --role student --as noor 2>/dev/null
      [..]
      $ openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
        -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout post.key -out post.pem 2>/dev/null
      file post.py <<END
      import email.policy, socket, ssl, sys, time, warnings
      from aiosmtpd.controller import Controller
      from aiosmtpd.smtp import AuthResult

      warnings.simplefilter("ignore")

      class Letters:
          async def handle_RCPT(self, server, session, envelope, address, options):
              if address.startswith("nobody@"): return "550 no such mailbox"
              envelope.rcpt_tos.append(address)
              return "250 ok"

          async def handle_DATA(self, server, session, envelope):
              letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
              part, = letter.iter_parts()
              with open("letters", "a") as file:
                  print(envelope.mail_from, envelope.rcpt_tos, session.host_name, file=file)
                  for name in ["From", "To", "Subject"]: print(name + ":", letter[name], file=file)
                  print("Defects:", letter.defects, len(letter.get_all("To")), len(letter["To"].addresses), file=file)
                  print(part.get_content_type(), part.get_content_charset(), file=file)
                  print(part.get_content(), file=file)
              return "250 ok"

      def check(server, session, envelope, mechanism, data):
          return AuthResult(success=(data.login, data.password) == (b"school", b'four "words" \\ : here'), handled=False)

      def open_door(**settings):
          with socket.socket() as free:
              free.bind(("127.0.0.1", 0))
              port = free.getsockname()[1]
          Controller(Letters(), hostname="127.0.0.1", port=port, authenticator=check, auth_require_tls=False, **settings).start()
          return port

      context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
      context.load_cert_chain("post.pem", "post.key")
      print(f"smtp://127.0.0.1:{open_door()} smtps://localhost:{open_door(auth_required=True, ssl_context=context)}", flush=True)
      while True: time.sleep(60)
      END
      background $ "$ASHIATO_TEST_TOOLS/python3" post.py 2>post.log
      smtp://127.0.0.1:{plain} smtps://localhost:{secure}
      file mail.sh <<END
      export ASHIATO_MAIL_SENDER=school@barefoot.example
      END

      $ ashiato account invite aya --mail --as noor
      Refused (mail-set-up): No mail is sent from here.
      What to do: Hand the link over yourself, or set mail up: “ashiato help configuration” says how.
      => exit 2
      $ . ./mail.sh; ASHIATO_MAIL_SERVER=smtp://127.0.0.1:{plain} ashiato account invite aya --mail --as noor
      Sent to aya@barefoot.example. Zoë <zoe@other.example>, 松本 can choose a password with the link, once, for 14 days.
      $ cat letters
      school@barefoot.example ['aya@barefoot.example'] barefoot.example
      From: "Escuela “Pies”, ダナ" <school@barefoot.example>
      To: "Zoë <zoe@other.example>, 松本" <aya@barefoot.example>
      Subject: Your account at Escuela “Pies”, ダナ
      Defects: [] 1 1
      text/plain utf-8
      Zoë <zoe@other.example>, 松本, Noor Haddad invites you to sign in at Escuela “Pies”, ダナ.

      Open this link and choose a password. It is good once, until {until}:

      https://barefoot.example/invitation/ashiato_invite_{token}

      Hand the link to nobody: whoever opens it first chooses the password. If this letter is not for you, delete it.

      # With a name and a password, over TLS, in another language.
      $ printf '%s\n' 'four "words" \ : here' > password; chmod 600 password; rm letters
      $ . ./mail.sh; export ASHIATO_MAIL_SERVER=smtps://localhost:{secure} ASHIATO_MAIL_USER=school ASHIATO_MAIL_PASSWORD_FILE=password \
        CURL_CA_BUNDLE=post.pem ASHIATO_LANGUAGE=de; ashiato account invite aya --recover --mail --as noor 2>&1 | grep -c aya@
      1
      $ grep Subject letters; grep -c ashiato_invite_ letters
      Subject: Ein anderes Passwort bei Escuela “Pies”, ダナ
      1

      # What goes wrong is told, and the link is there all the same.
      file fail.sh <<END
      . ./mail.sh
      export ASHIATO_MAIL_SERVER=$1 ASHIATO_MAIL_USER=school ASHIATO_MAIL_PASSWORD_FILE=$2
      ashiato account invite $3 --mail --as noor >link 2>said; echo "exit $?, $(grep -c ashiato_invite_ link) link"
      cat said
      END
      $ bash fail.sh smtps://localhost:{secure} password aya
      exit 0, 1 link
      The letter was not sent. The mail server does not speak TLS, or with a certificate that is not trusted. Hand the link over yourself: it is good once, for 14 days.
      $ printf 'wrong\n' > wrong; chmod 600 wrong; CURL_CA_BUNDLE=post.pem bash fail.sh smtps://localhost:{secure} wrong aya
      exit 0, 1 link
      The letter was not sent. The mail server does not take the name and the password of the school. Hand the link over yourself: it is good once, for 14 days.
      $ bash fail.sh smtp://127.0.0.1:1 password aya
      exit 0, 1 link
      The letter was not sent. The mail server cannot be reached. Hand the link over yourself: it is good once, for 14 days.
      $ CURL_CA_BUNDLE=post.pem bash fail.sh smtps://localhost:{secure} password ben
      exit 0, 1 link
      The letter was not sent. The mail server did not take the letter. Hand the link over yourself: it is good once, for 14 days.
      $ bash fail.sh smtp://127.0.0.1:{plain} nowhere ben
      exit 0, 1 link
      The letter was not sent. The password of the mail server cannot be read. Hand the link over yourself: it is good once, for 14 days.
      $ wc -l < letters
      [..]

      $ ASHIATO_MAIL_SERVER=mail.example ASHIATO_MAIL_USER=school ashiato serve
      Not possible: The mail server (ASHIATO_MAIL_SERVER) is given as smtps://mail.example or smtp://mail.example:587, not “mail.example”.
      ASHIATO_MAIL_SERVER and ASHIATO_MAIL_SENDER are set together, or neither.
      ASHIATO_MAIL_USER and ASHIATO_MAIL_PASSWORD_FILE are set together, or neither.
      What to do: Mend each line; “ashiato help configuration” says what can be set, and where.
      => exit 78
      $ ashiato serve --mail-server smtps://mail.example --mail-sender school@barefoot.example --mail-user school --mail-password-file nowhere
      Not possible: The file nowhere cannot be read.
      What to do: Check the path, and that you may read it.
      => exit 66
      """#)
  }

  private func hold(_ text: String) async throws {
    let file = URL(filePath: "/tmp/conversation-\(UInt32.random(in: 0...UInt32.max)).txt")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    try await ConversationRunner(environment: ["ASHIATO_TEST_TOOLS": try testTools()]).run(
      try Conversation(readingFrom: file.path()))
  }
}

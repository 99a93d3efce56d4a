import AshiatoApp
import AshiatoStore
import Foundation
import OutgoingMail
import Training

/// Through which server letters go out, and in whose name.
struct MailSettings: Sendable, Hashable {
  let server: MailServer
  let sender: MailAddress
  let login: Login?

  struct Login: Sendable, Hashable {
    let user: String
    /// Its first line is the password; readable only by the account of the service.
    let passwordFile: String
  }

  /// `nil` where nothing is said of mail, and where what is said is complained of.
  init?(_ reader: inout SettingsReader) {
    let server = reader.value(
      .mailServer, "The mail server", MailServer.init, like: "smtps://mail.example or smtp://mail.example:587"
    )
    let sender = reader.value(
      .mailSender, "The sender of mail", MailAddress.init, like: "school@barefoot.example")
    let (user, passwordFile) = (reader.text(.mailUser), reader.text(.mailPasswordFile))
    if (reader.text(.mailServer) == nil) != (reader.text(.mailSender) == nil) {
      reader.complain("ASHIATO_MAIL_SERVER and ASHIATO_MAIL_SENDER are set together, or neither.")
    }
    if (user == nil) != (passwordFile == nil) {
      reader.complain("ASHIATO_MAIL_USER and ASHIATO_MAIL_PASSWORD_FILE are set together, or neither.")
    }
    if reader.text(.mailServer) == nil, user != nil || passwordFile != nil {
      reader.complain(
        "ASHIATO_MAIL_USER and ASHIATO_MAIL_PASSWORD_FILE mean something only beside ASHIATO_MAIL_SERVER.")
    }
    guard let server, let sender else { return nil }
    self.server = server
    self.sender = sender
    if let user, let passwordFile {
      login = Login(user: user, passwordFile: passwordFile)
    } else {
      login = nil
    }
  }

  /// - Throws: an ``Obstacle`` where the password cannot be read.
  func mailer() throws -> Mailer {
    guard let login else { return Mailer(server) }
    let text = try InputFile(secret: login.passwordFile).text
    let line = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
    guard let account = MailAccount(user: login.user, password: String(line)) else {
      throw Obstacle(
        .misconfigured,
        "The user of the mail server (ASHIATO_MAIL_USER), or the first line of \(login.passwordFile.plain), cannot be a name and a password.",
        remedy:
          "Write the password there in one line. Neither holds control characters, and the name no colon.")
    }
    return Mailer(server, account: account)
  }
}

/// The outgoing mail of this installation. The password is read with each letter, so that a newer one holds at once.
struct MailPostbox: Postbox {
  let settings: MailSettings

  private static let noPassword: Sentence = "The password of the mail server cannot be read."
  private static let noSuchAddress: Sentence = "Letters cannot be sent to an address like hers."

  func post(_ letter: Letter) async throws(PostFailure) {
    guard let mailer = try? settings.mailer() else {
      throw PostFailure(Self.noPassword)
    }
    guard let address = MailAddress(letter.recipient.email) else {
      throw PostFailure(Self.noSuchAddress)
    }
    let message = MailMessage(
      from: .init(name: letter.school.name, address: settings.sender),
      to: .init(name: letter.recipient.name, address: address), subject: letter.subject, text: letter.text)
    do { try await mailer.send(message) } catch { throw PostFailure(error.sentence) }
  }
}

extension MailFailure {
  fileprivate var sentence: Sentence {
    switch self {
    case .noCurl: "The program curl, which sends mail, is not installed."
    case .unreachable: "The mail server cannot be reached."
    case .notSecure: "The mail server does not speak TLS, or with a certificate that is not trusted."
    case .notLetIn: "The mail server does not take the name and the password of the school."
    case .notTaken: "The mail server did not take the letter."
    case .other(let code): "The program curl ended with \(Int(code))."
    }
  }
}

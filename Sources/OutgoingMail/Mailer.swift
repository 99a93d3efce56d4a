import Subprocess

/// Sends letters through a server, one at a time, by the installed `curl`.
///
/// All that curl is told it reads from its standard input. The list of processes shows neither a password nor whom a letter is for,
/// and nothing of it is written to a disk.
public struct Mailer: Sendable {
  private let server: MailServer
  private let account: MailAccount?

  public init(_ server: MailServer, account: MailAccount? = nil) {
    self.server = server
    self.account = account
  }

  /// Returns once the server has taken the letter over.
  public func send(_ message: MailMessage) async throws(MailFailure) {
    let ending: TerminationStatus
    do {
      ending = try await Subprocess.run(
        // The first argument keeps curl from reading a file of settings.
        .name("curl"), arguments: ["--disable", "--config", "-"], input: .string(orders(for: message)),
        output: .discarded, error: .discarded
      ).terminationStatus
    } catch {
      throw .noCurl
    }
    guard ending.isSuccess else { throw MailFailure(ending) }
  }

  /// The settings of curl for one letter, as its file of settings has them.
  func orders(for message: MailMessage) -> String {
    var orders = [
      // The path is the name that curl greets with.
      ("url", "\(server)/\(message.sender.address.domain)"), ("proto", "=smtp,smtps"), ("noproxy", "*"),
      ("connect-timeout", "10"), ("max-time", "30"),
      ("mail-from", message.sender.address.description), ("mail-rcpt", message.recipient.address.description),
    ]
    if let account { orders.append(("user", "\(account.user):\(account.password)")) }
    orders += message.header.map { ("header", $0) }
    orders.append(
      (
        "form",
        "=\(message.body);type=text/plain; charset=utf-8;headers=\"Content-Transfer-Encoding: base64\""
      ))
    let switches = ["silent"] + (server.needsTLS ? ["ssl-reqd"] : [])
    return (switches + orders.map { "\($0) = \($1.quoted)" }).map { $0 + "\n" }.joined()
  }
}

/// Why a letter did not leave.
public enum MailFailure: Error, Hashable, Sendable {
  case noCurl
  case unreachable
  case notSecure
  case notLetIn
  case notTaken
  /// The exit code of curl, which its manual explains.
  case other(Int32)

  init(_ ending: TerminationStatus) {
    guard case .exited(let code) = ending else {
      self = .other(-1)
      return
    }
    switch code {
    case 5, 6, 7, 28: self = .unreachable
    case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91: self = .notSecure
    case 67: self = .notLetIn
    case 8, 55, 56: self = .notTaken
    default: self = .other(code)
    }
  }
}

extension String {
  /// As curl reads a text between quotation marks. Scalar by scalar: a return with its line feed is one `Character`.
  fileprivate var quoted: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\", "\"": text += "\\\(scalar)"
      case "\r": text += "\\r"
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

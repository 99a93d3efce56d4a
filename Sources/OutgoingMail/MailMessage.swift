public import Foundation

/// A letter of plain text from one mailbox to another. Names, subject and text may hold anything: they are encoded whole.
public struct MailMessage: Sendable {
  public let sender: Mailbox
  public let recipient: Mailbox
  public let subject: String
  public let text: String
  let id: UUID
  let date: Date

  public struct Mailbox: Hashable, Sendable {
    /// In any script.
    public let name: String
    public let address: MailAddress

    public init(name: String, address: MailAddress) {
      self.name = name
      self.address = address
    }
  }

  public init(
    from sender: Mailbox, to recipient: Mailbox, subject: String, text: String, id: UUID = UUID(),
    date: Date = Date()
  ) {
    self.sender = sender
    self.recipient = recipient
    self.subject = subject
    self.text = text
    self.id = id
    self.date = date
  }
}

extension MailMessage {
  /// The fields of its header, each on one line or folded.
  var header: [String] {
    [
      "From: \(sender.field)", "To: \(recipient.field)", "Subject: \(subject.asEncodedWords)",
      "Date: \(date.asInMail)", "Message-ID: <\(id.uuidString.lowercased())@\(sender.address.domain)>",
      // No answer of an absent person is wanted (RFC 3834).
      "Auto-Submitted: auto-generated",
    ]
  }

  /// Base64 in lines of 76 characters.
  var body: String {
    Data(text.utf8).base64EncodedString(options: [
      .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ])
  }
}

extension MailMessage.Mailbox {
  fileprivate var field: String { "\(name.asEncodedWords)\r\n <\(address)>" }
}

extension String {
  /// The whole of it as encoded words (RFC 2047), of at most 75 characters each and each on a line of its own: whatever it holds
  /// is letters, digits and signs of Base64 on the way.
  fileprivate var asEncodedWords: String {
    var words: [[UInt8]] = [[]]
    for scalar in unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if words[words.count - 1].count + bytes.count > 42 { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }
}

extension Date {
  /// `Sat, 21 Nov 2026 16:00:00 +0000` (RFC 5322 section 3.3).
  fileprivate var asInMail: String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
    return formatter.string(from: self)
  }
}

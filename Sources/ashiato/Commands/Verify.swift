import ArgumentParser
import Credentials
import Training

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check a record, without a server, a database or a network.",
    discussion: """
      Examples:
        ashiato verify record.json --did-document did.json --status-list list.json
        ashiato verify record.json --known-issuers known.json

      A record is genuine when its bytes fit a key, and valid only when that key is known to be the school's: from a DID \
      document that you trust (fetched by you from https://DOMAIN/.well-known/did.json), or from your own list of known \
      issuers. Without either the answer is cannot-tell, with the key's fingerprint to compare.

      Exit codes: 0 valid, 3 not-authentic, 4 cannot-tell, 5 revoked, 6 suspended, 7 superseded, 8 expired, \
      9 not-yet-valid.
      """)

  @Argument(help: ArgumentHelp("The record; - is standard input.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("A DID document that you trust; can be repeated.", valueName: "file"))
  var didDocument: [String] = []

  @Option(help: ArgumentHelp("A status list of the school; can be repeated.", valueName: "file"))
  var statusList: [String] = []

  @Option(
    help: ArgumentHelp(
      "Another edition of the same record; where it is later, the record is superseded. Can be repeated.",
      valueName: "file"))
  var otherEdition: [String] = []

  @Option(help: ArgumentHelp("Your own list of issuers and their keys.", valueName: "file"))
  var knownIssuers: String?

  @Option(
    help: ArgumentHelp("Check as of another moment than now, as 2026-05-01T08:00:00Z.", valueName: "instant"),
    transform: typedInstant)
  var at: Credentials.Instant?

  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let record = try InputFile(file)
    var verifier = Verifier(
      trusted: try didDocument.map(Self.didDocument), knownIssuers: try issuers(),
      statusLists: try statusList.map { try InputFile($0).bytes })
    let instant = at ?? .now
    verifier.latestEdition = verifier.latestEdition(
      of: record.bytes, among: try otherEdition.map { try InputFile($0).bytes }, at: instant)
    let verification = verifier.verify(record.bytes, at: instant)
    put(
      answer.json ? verification.json.text(.pretty) : VerificationWords(verification).text(.ofStandardOutput))
    let status = ExitStatus(verification.standing)
    if status != .done { throw Ending(status) }
  }

  private static func didDocument(_ path: String) throws -> DIDDocument {
    do {
      return try DIDDocument(parsing: InputFile(path).bytes)
    } catch is DIDDocumentError {
      throw Obstacle(
        .malformed, "\(path.plain) is not a DID document that can be used.",
        remedy: "Fetch it again from https://DOMAIN/.well-known/did.json.")
    }
  }

  private func issuers() throws -> KnownIssuers {
    guard let knownIssuers else { return KnownIssuers() }
    do {
      return try KnownIssuers(parsing: InputFile(knownIssuers).bytes)
    } catch let error as KnownIssuersError {
      throw Obstacle(
        .malformed, "\(knownIssuers.plain): \(error.description).",
        remedy:
          "Its form: {\"type\": \"ashiato.known-issuers\", \"version\": 1, \"issuers\": [{\"name\", \"did\", \"keys\"}]}."
      )
    }
  }
}

private func typedInstant(_ text: String) throws -> Credentials.Instant {
  guard let instant = Credentials.Instant(text) else {
    throw ValidationError("A moment is written 2026-05-01T08:00:00Z, or with an offset instead of Z.")
  }
  return instant
}

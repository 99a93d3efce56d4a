import Credentials
import Training

/// What to keep, and what to run, to check a record without this website.
struct OfflineCheck {
  struct File {
    let name: Sentence
    /// Nothing for a file that the asker has already.
    let address: String?
    let isDownload: Bool
    let file: String
    let why: Sentence
  }

  let files: [File]
  let command: String

  /// Nothing for an issuer that publishes no key document.
  init?(_ document: [UInt8], issuer: DID?, code: CheckCode?, domain: String?) {
    guard let issuer, let keys = issuer.documentURL else { return nil }
    let entry = (try? JSON(parsing: document))?["credentialStatus"]?.elements.first
    let list = entry?["statusListCredential"]?.string
    func here(_ address: String) -> String {
      // On the school's own website the short address also works behind a proxy and on a laptop.
      let origin = domain.map { "https://\($0)" } ?? ""
      return !origin.isEmpty && address.hasPrefix(origin + "/")
        ? String(address.dropFirst(origin.count)) : address
    }
    var files = [
      File(
        name: "The record", address: code.map { "/check/\($0)/record.json" }, isDownload: true,
        file: "record.json", why: "It is signed; any change shows."),
      File(
        name: "The school's key document", address: here(keys), isDownload: true, file: "did.json",
        why:
          "Get it once from the school's own website, \(String(issuer.description.dropFirst("did:web:".count))), over https."
      ),
    ]
    var command = "ashiato verify record.json \\\n  --did-document did.json"
    if let list, list.hasPrefix("https://") {
      files.append(
        File(
          name: "The status list", address: here(list), isDownload: true, file: "status.json",
          why: "It tells what is revoked, as of its date. Get a fresh one now and then."))
      command += " \\\n  --status-list status.json"
    }
    self.files = files
    self.command = command
  }
}

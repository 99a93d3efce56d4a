import AshiatoApp
import AshiatoStore
import Credentials
import Mustache
import Training

/// What somebody signs to register a key of her device: in words, and the two texts that are hashed and signed.
struct KeyStatementPage: Page {
  let title: Sentence = "Sign that this key is yours"
  let script = DeviceKeyScript.address
  let name: String
  let domain: String
  let device: String
  let digits: String
  let key: String
  let created: String
  let options: String
  let statement: String

  init(_ request: SigningRequest, by key: PublicKey, on device: String, for caller: Caller) {
    name = caller.person.name
    domain = caller.school.domain
    self.device = device
    digits = key.fingerprint.grouped
    self.key = Base64URL.encode(key.bytes)
    created = request.options["created"]?.string ?? ""
    options = String(decoding: request.canonicalOptions, as: UTF8.self)
    statement = String(decoding: request.canonicalDocument, as: UTF8.self)
  }

  func template(in templates: Templates) -> MustacheTemplate { templates.keyStatement }
}

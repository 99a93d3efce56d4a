import AshiatoApp
import AshiatoStore
import Credentials
import Mustache
import Training

/// The keys of whoever signs; for an administrator those of the others too, the ones that wait first.
struct KeysPage: Page {
  let title: Sentence = "Keys for signing"
  let script = DeviceKeyScript.address
  let hasOwn: Bool
  let own: [Key]
  let approves: Bool
  let hasWaiting: Bool
  let waiting: [Key]
  let hasOthers: Bool
  let others: [Key]

  struct Key {
    /// As the browser that holds it knows it.
    let name: String
    let did: String
    let holder: String
    let device: Sentence
    let state: Sentence
    let digits: String
    let isEnded: Bool
    let canApprove: Bool
    let today: String
  }

  /// - Parameter keys: every key of the school.
  init(_ keys: [(RegisteredKey, PersonProfile)], for caller: Caller, today: CalendarDay) {
    let approves = caller.holdsRole(for: .approveKey)
    let keys = keys.map { key, holder in
      (key: key, shown: Key(key, of: holder, canApprove: approves && key.isWaiting, today: today))
    }
    self.approves = approves
    own = keys.filter { $0.key.person == caller.person.id }.map(\.shown)
    waiting = keys.filter { $0.key.person != caller.person.id && $0.key.isWaiting }.map(\.shown)
    others = keys.filter { $0.key.person != caller.person.id && !$0.key.isWaiting }.map(\.shown)
    hasOwn = !own.isEmpty
    hasWaiting = !waiting.isEmpty
    hasOthers = !others.isEmpty
  }

  func template(in templates: Templates) -> MustacheTemplate { templates.keys }
}

extension KeysPage.Key {
  fileprivate init(_ key: RegisteredKey, of holder: PersonProfile, canApprove: Bool, today: CalendarDay) {
    let material = DID(key.did)?.key
    name = material.map { Base64URL.encode($0.bytes) } ?? ""
    did = key.did
    self.holder = holder.name
    device = key.place
    state = key.state
    digits = material?.fingerprint.grouped ?? ""
    isEnded = key.endedOn != nil
    self.canApprove = canApprove
    self.today = today.description
  }
}

extension RegisteredKey {
  fileprivate var isWaiting: Bool { approvedOn == nil && endedOn == nil }

  fileprivate var place: Sentence {
    guard let device else { return "a key file" }
    return Sentence(verbatim: device)
  }

  fileprivate var state: Sentence {
    if let endedOn { return "It signs nothing since \(endedOn)." }
    if let approvedOn { return "It signs since \(approvedOn)." }
    return "It waits for an administrator."
  }
}

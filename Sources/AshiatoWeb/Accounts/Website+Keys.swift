import AshiatoApp
import AshiatoStore
import Credentials
import HTTPTypes
import Hummingbird
import Training

// The keys that people sign with. A script makes and uses them in the browser; everything else is a form.
extension Website {
  @Sendable func keys(_ request: Request, _ context: some RequestContext) async throws -> Response {
    try await signedIn(request) { arrival in
      let caller = arrival.caller
      return try await page(
        KeysPage(
          try await ashiato.keys(as: caller), for: caller, today: try ashiato.today(at: caller.school)),
        of: caller.school.name, for: request
      ).withDeviceKeyScript
    }
  }

  /// Shows what is signed to register a key that the browser has just made.
  @Sendable func keyStatement(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let form: KeyFields = try await accountForm(of: request, context)
    return try await signedIn(request) { arrival in
      let key = try form.publicKey
      return try await page(
        KeyStatementPage(
          try ashiato.possession(of: key, as: arrival.caller), by: key, on: request.deviceName,
          for: arrival.caller),
        of: arrival.caller.school.name, for: request
      ).withDeviceKeyScript
    }
  }

  @Sendable func registerKey(_ request: Request, _ context: some RequestContext) async throws -> Response {
    let form: SignedKeyFields = try await accountForm(of: request, context)
    return try await signedIn(request) { arrival in
      guard let created = Credentials.Instant(form.created),
        let signature = Base64URL.decode(form.signature.utf8), signature.count == 64
      else { throw Problem.notUnderstood }
      let key = try KeyFields(key: form.key).publicKey
      let possession = try ashiato.possession(of: key, at: created, as: arrival.caller).signed(
        with: signature)
      _ = try await ashiato.registerKey(possession.bytes(), device: request.deviceName, as: arrival.caller)
      return try await toKeys(for: request)
    }
  }

  @Sendable func approveKey(_ request: Request, _ context: some RequestContext) async throws -> Response {
    try requireThisWebsite(request)
    return try await signedIn(request) { arrival in
      _ = try await ashiato.approveKey(context.parameters.get("key") ?? "", as: arrival.caller)
      return try await toKeys(for: request)
    }
  }

  @Sendable func endKey(_ request: Request, _ context: some RequestContext) async throws -> Response {
    try requireThisWebsite(request)
    return try await signedIn(request) { arrival in
      _ = try await ashiato.endKey(context.parameters.get("key") ?? "", as: arrival.caller)
      return try await toKeys(for: request)
    }
  }

  @Sendable func deviceKeyScript(_ request: Request, _ context: some RequestContext) async throws -> Response
  {
    DeviceKeyScript.answer(to: request)
  }

  private func toKeys(for request: Request) async throws -> Response {
    Response(redirectingTo: "/account/keys\(try await choice(of: request))")
  }
}

private struct KeyFields: Decodable {
  /// 32 bytes, as the browser writes them.
  let key: String

  var publicKey: PublicKey {
    get throws {
      guard let bytes = Base64URL.decode(key.utf8), let key = try? PublicKey(bytes) else {
        throw Problem.notUnderstood
      }
      return key
    }
  }
}

private struct SignedKeyFields: Decodable {
  let key: String
  let created: String
  let signature: String
}

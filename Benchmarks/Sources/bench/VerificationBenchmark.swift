import AshiatoApp
import AshiatoStore
import Credentials
import Crypto
import Training

/// A record of ours, checked, against the bare signature of the same key.
func compareVerification(on server: BenchServer, at pace: Pace) async throws -> [Comparison] {
  let (bytes, key, issuer) = try await server.withDatabase(BenchServer.schools[0], as: "ashiato_service") {
    let school = try await BenchSchool($0)
    return (try await school.signedRecord(), try school.schoolKey.publicKey, school.noor.school.did)
  }
  guard let did = DID(issuer), case .known(let proof) = try SecuredDocument(bytes).proofs.first else {
    throw BenchError("The record has no proof that is known.")
  }
  let verifier = Verifier(
    knownIssuers: KnownIssuers([.init(name: "Bench School", did: did, keys: [.whole(key)])]))
  let bareKey = try Curve25519.Signing.PublicKey(rawRepresentation: key.bytes)
  // Any 64 bytes do: a signature that does not fit costs as much as one that does.
  let message = Array(repeating: UInt8(7), count: 64)
  let heat = Heat(
    benchmark: "verification, \(bytes.count) bytes",
    entrants: [
      .alone("read, canonicalise, check the proof") {
        let document = try SecuredDocument(bytes)
        guard case .known(let proof) = document.proofs.first else { throw BenchError("The proof is gone.") }
        try document.check(proof, by: key)
      },
      .alone("every step, with a report") {
        let verification = verifier.verify(bytes, at: proof.created)
        // Its status list is not at hand.
        guard verification.standing == .cannotTell else { throw BenchError("\(verification.standing)") }
      },
      .alone("Ed25519") { _ = bareKey.isValidSignature(proof.signature, for: message) },
    ],
    pairs: [.init(subject: 0, bound: 2, aim: 0.8), .init(subject: 1, bound: 2)])
  return try await heat.run(at: pace)
}

extension BenchSchool {
  fileprivate func signedRecord() async throws -> [UInt8] {
    guard let record = try await ashiato.records(of: Self.student, as: noor).first,
      let signed = try await ashiato.record(record.id.description, as: noor).signed
    else { throw BenchError("The student holds no signed record.") }
    return Array(signed.utf8)
  }
}

public import AshiatoStore
import Credentials
public import Training

extension Ashiato {
  /// The exact statement that the named person signs, as a file.
  public func statement(of reference: FactReference, as caller: Caller) async throws(AshiatoError) -> [UInt8]
  {
    try caller.may(.sign)
    let school = caller.school
    let today = try today(in: school.timeZone)
    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      let file = try await transaction.factFile(reference, at: school.id)
      let signer = file.fact.signer
      guard caller.person.id == signer || caller.person.roles.contains(.administrator) else {
        throw .refused(RoleRefusal.notTheNamedPerson(reference.kind))
      }
      let authorities = try await transaction.authorities(of: signer, at: school.id)
      let ground = try decide { () throws(SignOffRefusal) in
        try file.fact.ground(
          for: signer, curriculum: file.curriculum.id, authorities: authorities, receivedOn: today)
      }
      return try StatementText(
        school: school, curriculum: file.curriculum, fact: file.fact, site: file.site, authority: ground
      ).json().bytes(.pretty)
    }
  }

  /// Receives a signed statement: the fact stands from here on.
  public func signOff(_ document: [UInt8], as caller: Caller) async throws(AshiatoError) -> FactReference {
    try caller.may(.sign)
    let school = caller.school
    let signed: SignedStatement
    do {
      signed = try SignedStatement(opening: document)
    } catch {
      throw .refused(SignOffRefusal.signatureBad(error.sentence))
    }
    let (reference, groundID) = try decide { () throws(SignOffRefusal) in
      try StatementText.subject(of: signed)
    }
    let receivedAt = now()
    let clock = try LocalClock(school.timeZone)
    let today = try clock.day(at: receivedAt)
    let claimedOn = try clock.day(at: Instant(signed.claimed))

    return try await store.transaction(from: caller.standpoint) { transaction async throws(AshiatoError) in
      transaction.takeTurn(about: "\(reference)")
      let file = try await transaction.factFile(reference, at: school.id)
      guard let key = try await transaction.key(did: signed.key.did.description, at: school.id) else {
        throw .refused(SignOffRefusal.keyUnknown)
      }
      let signer = file.fact.signer
      let authorities = try await transaction.authorities(of: signer, at: school.id)

      let signature = ReceivedSignature(
        signer: signer, key: key, claimedAt: Instant(signed.claimed), claimedOn: claimedOn,
        receivedAt: receivedAt, receivedOn: today)
      let ground = try decide { () throws(SignOffRefusal) in
        _ = try file.fact.signedOff(
          by: signature, attestation: file.attestation, students: file.students,
          curriculum: file.curriculum.id,
          authorities: authorities)
        return try file.fact.ground(
          for: signer, curriculum: file.curriculum.id, authorities: authorities, receivedOn: today,
          named: groundID)
      }
      let expected = try StatementText(
        school: school, curriculum: file.curriculum, fact: file.fact, site: file.site, authority: ground
      ).json()
      guard expected.canonicalText == signed.statement.canonicalText else {
        throw .refused(SignOffRefusal.statementAltered)
      }

      let signOff = SignOff(
        id: made(), fact: reference, student: file.student, signer: signer, key: key.id, authority: ground.id,
        document: String(decoding: document, as: UTF8.self), digest: signed.digest.description,
        claimedAt: Instant(signed.claimed), receivedAt: receivedAt)
      transaction.add(signOff, at: school.id)
      audit("sign-off.\(reference.kind.rawValue)", signOff.id, as: caller, in: transaction)
      return reference
    }
  }
}

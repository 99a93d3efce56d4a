import AshiatoApp
import Credentials
import Training

/// What somebody who checked a record does next.
struct Advice {
  let sentences: [Sentence]
  /// Whether comparing the key's fingerprint is part of it.
  let showsFingerprint: Bool

  init(_ verification: Verification) {
    let isStranger = verification.standing == .cannotTell && !verification.isConfirmed
    showsFingerprint = isStranger && verification.fingerprint != nil
    sentences =
      isStranger ? Self.ofStranger(verification) : Self.ofKnown(verification.standing, verification.record)
  }

  private static func ofKnown(_ standing: Standing, _ record: RecordSummary?) -> [Sentence] {
    switch standing {
    case .valid:
      [
        "Compare the name with an identity document of the person who shows you this record. Names change; ask when they differ."
      ]
    case .notYetValid:
      record?.validFrom.map { ["Check it again on \(Moment(dayOf: $0).words) or later."] } ?? [
        "Check it again later."
      ]
    case .expired: ["Ask the holder whether the record was renewed, and check the later one."]
    case .suspended: ["Ask the school, or check it again later."]
    case .superseded: ["Ask the holder for the later edition, and check that one."]
    case .revoked:
      ["Do not rely on this record. If you have a question about it, ask the school."]
    case .notAuthentic:
      [
        "Do not rely on it.",
        "If the file was copied out of a message or edited on the way, ask the holder for the original file, or for the check code.",
      ]
    case .notFound: ["Ask the school that is named on the record."]
    case .cannotTell:
      [
        "The record is the school's, but its standing today is not known. Ask the school, or check it again later."
      ]
    }
  }

  /// The issuer is none of the schools of this installation.
  private static func ofStranger(_ verification: Verification) -> [Sentence] {
    var sentences: [Sentence] = [
      "This website vouches only for the records of its own school. Check the record where its issuer is known."
    ]
    if verification.fingerprint != nil {
      sentences.append(
        "The signature fits a key, but nothing here says whose. Ask the school for the fingerprint of its key, by a way that you trust, and compare it with the one below."
      )
    }
    if let address = verification.issuer?.documentURL {
      sentences.append(
        "Or get the issuer's key document from \(address), make sure that this is the school's own domain, and check the file with “ashiato verify FILE --did-document did.json”."
      )
    }
    return sentences
  }
}

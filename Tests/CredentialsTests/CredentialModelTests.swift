import Foundation
import Testing

@testable import Credentials

@Suite struct CredentialModelTests {
  @Test func `the examples of the data model's own suite are judged as it says`() throws {
    try Conformance.run { folder in
      let inputs = folder.appending(path: "vcdm20/input")
      let names = try FileManager.default.contentsOfDirectory(atPath: inputs.path())
      for name in names.sorted() where name.hasPrefix("credential-") {
        var credential = try inputs.json(name)
        // The suite's issuer adds itself; the one without it carries a date that is a placeholder.
        if name != "credential-no-issuer-fail.json", credential["issuer"] == nil {
          credential["issuer"] = "did:web:school.example"
        }
        if name == "credential-validUntil-validFrom-ok.json" { continue }
        let complaint = CredentialModel.modelComplaint(credential)
        if name.contains("-ok") {
          #expect(complaint == nil, "\(name)")
        } else {
          let proofs = try SecuredDocument(credential.bytes()).refusals
          #expect(
            complaint != nil || CredentialModel.contextComplaint(credential) != nil || !proofs.isEmpty,
            "\(name)")
        }
      }
    }
  }

  @Test func `1EdTech's valid badges have no complaint`() throws {
    try Conformance.run { folder in
      let badges = folder.appending(path: "ob30/1edtech-validator")
      var count = 0
      for entry in try #require(badges.json("index.json").array) where entry["validatorSays"] == "valid" {
        guard let name = entry["file"]?.string, let credential = try? badges.json(name) else { continue }
        #expect(CredentialModel.modelComplaint(credential) == nil, "\(name)")
        #expect(CredentialModel.badgeComplaint(credential) == nil, "\(name)")
        #expect(CredentialModel.contextComplaint(credential) == nil, "\(name)")
        count += 1
      }
      #expect(count >= 4)
    }
  }

  @Test(arguments: [
    "credential-subject-result-type", "credential-subject-type", "evidence-type",
    "issuer-otheridentifier-type",
    "issuer-parentorg-type", "issuer-type", "issuer", "type",
  ])
  func `1EdTech's malformed badges are refused`(_ name: String) throws {
    try Conformance.run { folder in
      let credential = try folder.json("ob30/1edtech-validator/simple-err-\(name).json")
      #expect(
        (CredentialModel.modelComplaint(credential) ?? CredentialModel.badgeComplaint(credential)) != nil)
    }
  }

  @Test func `the complete example of Open Badges has a result that it does not explain`() throws {
    try Conformance.run { folder in
      let credential = try folder.json("ob30/specification-examples/fullOpenBadge.json")
      #expect(CredentialModel.badgeComplaint(credential) == nil)
      #expect(CredentialModel.undescribedResults(credential) > 0)
    }
  }
}

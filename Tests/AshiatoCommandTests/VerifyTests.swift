import ArgumentParser
import Credentials
import Foundation
import TestSupport
import Testing
import Training

@testable import ashiato

/// With the records that the tests of `Credentials` are checked with.
@Suite struct VerifyTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../CredentialsTests/Vectors").standardizedFileURL.path()

  private func verification(_ name: String, at instant: String, trusted: Bool = true) throws -> Verification {
    let document = try DIDDocument(parsing: InputFile(Self.folder + "/did.json").bytes)
    return Verifier(trusted: trusted ? [document] : []).verify(
      try InputFile("\(Self.folder)/credentials/\(name).json").bytes, at: try #require(Instant(instant)))
  }

  @Test func `a valid record is told in words`() throws {
    let verification = try verification("full", at: "2026-08-15T12:00:00Z")
    expectGolden(VerificationWords(verification).text(.plain), "verify-full.txt")
  }

  @Test func `what a changed record says is told as a claim`() throws {
    let verification = try verification("tampered-name", at: "2026-08-15T12:00:00Z")
    expectGolden(VerificationWords(verification).text(.plain), "verify-tampered.txt")
  }

  @Test func `colours change nothing of the words`() throws {
    let verification = try verification("full", at: "2026-08-15T12:00:00Z")
    let dressed = VerificationWords(verification).text(Style(isTerminal: true, hasColour: true))
    #expect(dressed.replacing(#/\e\[[0-9]+m/#, with: "") == VerificationWords(verification).text(.plain))
  }

  @Test func `the exit code is that of the standing`() throws {
    let now = ["--at", "2026-08-15T12:00:00Z"]
    let did = ["--did-document", Self.folder + "/did.json"]
    func status(_ name: String, _ arguments: [String]) throws -> ashiato.ExitStatus {
      do {
        try Verify.parse(["\(Self.folder)/credentials/\(name).json"] + arguments).run()
        return .done
      } catch let ending as Ending {
        return ending.status
      }
    }
    #expect(try status("full", did + now) == .done)
    #expect(try status("full", now) == .cannotTell)
    #expect(try status("tampered-name", did + now) == .notAuthentic)
    #expect(try status("expired", did + now) == .expired)
    #expect(try status("not-yet", did + now) == .notYetValid)
    let lists = ["--status-list", Self.folder + "/status/list-1.json"]
    #expect(try status("status-revoked", did + now + lists) == .revoked)
    #expect(try status("status-active", did + now + lists) == .done)
    #expect(try status("status-active", did + now) == .cannotTell)
  }

  @Test func `one's own list of issuers recognises too`() throws {
    try inScratchFolder { folder in
      let document = try DIDDocument(parsing: InputFile(Self.folder + "/did.json").bytes)
      let keys = document.methods.compactMap(\.key).map { KnownIssuers.Key.whole($0) }
      let issuers = KnownIssuers([.init(name: "The school", did: document.id, keys: keys)])
      try OutputFile(folder + "/known.json").write(issuers.bytes)
      let arguments = ["--known-issuers", folder + "/known.json", "--at", "2026-08-15T12:00:00Z"]
      #expect(throws: Never.self) {
        try Verify.parse(["\(Self.folder)/credentials/full.json"] + arguments).run()
      }
      try OutputFile(folder + "/other.json").write(Array("{}".utf8))
      let obstacle = #expect(throws: Obstacle.self) {
        try Verify.parse(
          ["\(Self.folder)/credentials/full.json", "--known-issuers", folder + "/other.json"]
        ).run()
      }
      #expect(obstacle?.status == .malformed)
    }
  }

  @Test func `a file that is not there and a document that is none are told apart from a bad record`() throws
  {
    #expect(#expect(throws: Obstacle.self) { try Verify.parse(["/no/such/file"]).run() }?.status == .missing)
    let record = Self.folder + "/credentials/full.json"
    let obstacle = #expect(throws: Obstacle.self) {
      try Verify.parse([record, "--did-document", Self.folder + "/keys.json"]).run()
    }
    #expect(obstacle?.status == .malformed)
  }

  @Test func `a moment that is none is a mistake in the command line`() {
    #expect(throws: (any Error).self) { _ = try Verify.parse(["r.json", "--at", "2026-08-15"]) }
  }
}

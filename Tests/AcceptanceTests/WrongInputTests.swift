import Foundation
import TestSupport
import Testing

/// What a person can get wrong, with the real program on a real database: a clear sentence, a documented exit code, and no
/// half-written fact.
@Suite(.database(.schoolOfSteps)) struct WrongInputTests {
  @Test func `a day, a time or minutes that cannot be are refused`() async throws {
    try await hold("days-and-minutes")
  }

  @Test func `a name that leads nowhere, or to another school, is refused`() async throws {
    try await hold("names-and-schools")
  }

  @Test func `what is dated after the last day of an enrolment is refused`() async throws {
    try await hold("closed-enrolment")
  }

  @Test func `a key file, a passphrase or a place to write to that will not do is named`() async throws {
    try await hold("keys-and-files")
  }

  @Test func `the same thing done by many at once is one fact`() async throws {
    try await hold("two-at-once")
  }

  @Test func `a screening is asked until it is answered, and only a count is kept of it`() async throws {
    try await hold("screening")
  }

  @Test func `whatever is interrupted leaves no half fact, and the terminal as it was`() async throws {
    try await hold("interrupted")
  }

  @Test func `a name is kept in the script of its bearer, and refused where it reads as another`()
    async throws
  {
    try await hold("names-in-any-script")
  }

  @Test func `an account is opened by whoever may, and a token allows what its maker may`() async throws {
    try await hold("accounts")
  }

  private func hold(_ name: String) async throws {
    let address = try TestDatabase.current.connectionString
    try await ConversationRunner(environment: .onDatabase(address) { "\(address) user='\($0)'" })
      .run(Conversation(readingFrom: "wrong-input/\(name).txt".inConversations))
  }
}

extension TemplateDatabase {
  /// The school that the conversations of `wrong-input` begin with, opened by the program itself.
  fileprivate static let schoolOfSteps = TemplateDatabase(named: "steps", madeFrom: sources) { address in
    try await ConversationRunner(environment: .onDatabase(address) { "\(address) user='\($0)'" })
      .run(Conversation(readingFrom: "wrong-input/the-school.txt".inConversations))
  }

  private static var sources: [String] {
    let migrations = URL.checkout.appending(path: "SQL/migrations")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: migrations.path())) ?? []
    let files = names.sorted().map { migrations.appending(path: $0) }
    return (files + [URL(filePath: "wrong-input/the-school.txt".inConversations)]).map {
      (try? String(contentsOf: $0, encoding: .utf8)) ?? ""
    }
  }
}

extension [String: String] {
  /// The settings of a program that works on a database; `SCHOOL_DATABASE` is for a look behind its back.
  fileprivate static func onDatabase(_ address: String, as role: (String) -> String) -> Self {
    [
      "DATABASE_URL": role("ashiato_service"), "ASHIATO_OWNER_URL": address,
      "ASHIATO_PUBLIC_URL": role("ashiato_public"), "ASHIATO_SCHOOL": "steps.example",
      "SCHOOL_DATABASE": address,
    ]
  }
}

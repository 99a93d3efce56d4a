import Foundation
import TestSupport
import Testing

/// Conversations with the real program, on clusters of their own.
@Suite struct ConversationTests {
  @Test func `the first five minutes go as the tutorial says`() async throws {
    let conversation = try Conversation(readingFrom: "first-five-minutes.txt".inConversations)
    try await ConversationRunner().run(conversation)
  }

  @Test func `moving to a newer version is seen before it is done, and keeps what was signed`() async throws {
    let conversation = try Conversation(readingFrom: "moving.txt".inConversations)
    try await ConversationRunner().run(conversation)
  }

  @Test func `a record is renewed, revoked wrongly and given again, under one code`() async throws {
    let conversation = try Conversation(readingFrom: "renewing.txt".inConversations)
    try await ConversationRunner().run(conversation)
  }

  @Test func `a program works for somebody, within what its token allows`() async throws {
    let conversation = try Conversation(readingFrom: "programs.txt".inConversations)
    try await ConversationRunner().run(conversation)
  }

  @Test func `somebody takes everything along and is forgotten, and what was signed stays`() async throws {
    let conversation = try Conversation(readingFrom: "forgetting.txt".inConversations)
    try await ConversationRunner().run(conversation)
  }

  @Test func `a written test is drawn from items, and read by those who assess`() async throws {
    let conversation = try Conversation(readingFrom: "testing.txt".inConversations)
    try await ConversationRunner().run(conversation)
  }

  @Test func `what is declared is looked at, opened by its holder, and found by strangers`() async throws {
    let conversation = try Conversation(readingFrom: "declarations.txt".inConversations)
    try await ConversationRunner().run(conversation)
  }

  @Test func `the README tells the conversation that is tested`() throws {
    let conversation = try Conversation(readingFrom: "first-five-minutes.txt".inConversations)
    expectEmbedded(
      conversation.markdown(), as: "first-five-minutes", in: URL.checkout.appending(path: "README.md"))
  }
}

extension URL {
  /// The folder of `Package.swift`.
  static var checkout: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }
}

extension String {
  var inConversations: String { URL.checkout.appending(path: "Tests/Conversations/\(self)").path() }
}

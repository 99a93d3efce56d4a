public import Testing

/// Gives each test a database of its own, as ``TestDatabase/current``.
public struct DatabaseTrait: TestTrait, SuiteTrait, TestScoping {
  let template: TemplateDatabase

  /// On a suite it holds for each of its tests.
  public var isRecursive: Bool { true }

  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    await Places.shared.enter()
    let result: Result<Void, any Error>
    do {
      try await template.withClone { database in
        try await TestDatabase.$scoped.withValue(database) { try await function() }
      }
      result = .success(())
    } catch {
      result = .failure(error)
    }
    await Places.shared.leave()
    try result.get()
  }
}

extension Trait where Self == DatabaseTrait {
  /// A clone of `template` for each test.
  public static func database(_ template: TemplateDatabase) -> Self {
    DatabaseTrait(template: template)
  }
}

/// At most so many clones at a time: the tests run all at once, and the server has an end of connections.
private actor Places {
  static let shared = Places()

  private var free = 8
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}

import Credentials
import Testing

@testable import AshiatoApp

@Suite struct PasswordTests {
  @Test func `whoever comes when every place is taken is asked to come again, and the others get in`()
    async throws
  {
    let passwords = Passwords(cost: .init(logRounds: 12, blockSize: 8, parallelism: 1), places: 3)
    let answers = await withTaskGroup(of: Bool?.self) { group in
      for _ in 0..<20 {
        group.addTask {
          do throws(AccountRefusal) {
            return try await passwords.match("four words", nil)
          } catch {
            #expect(error == .busy)
            return nil
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.contains(false))
    #expect(answers.contains { $0 == nil })
    #expect(!answers.contains(true))
    // The places are free again.
    let hash = try await passwords.hash("four words")
    #expect(try await passwords.match("four words", hash))
  }

  @Test(arguments: [
    ("short words", AccountRefusal.passwordTooShort),
    (String(repeating: "ab c", count: 51), .passwordTooLong),
    ("aaaaaaaaaaaaaaaa", .passwordGuessable), ("aya aya aya aya aya", .passwordGuessable),
    ("Ayaaya@ashi.example1", .passwordGuessable),
  ])
  func `a password that is too short, too long or told by a name is refused`(
    password: String, reason: AccountRefusal
  ) {
    #expect(throws: reason) { try checkPassword(password, of: ["aya", "Aya", "ashi.example"]) }
  }

  @Test func `words of any script are a password`() throws {
    for password in ["four words without sense", "足裏で歩くマッサージの学校", "correct horse aya staple"] {
      try checkPassword(password, of: ["aya", "ashi.example"])
    }
  }
}

@Suite struct NetworkTests {
  @Test(
    arguments: [
      ([192, 0, 2, 17], [192, 0, 2]), ([255, 255, 255, 255], [255, 255, 255]),
      ([0x20, 0x01, 0x0D, 0xB8, 0, 1, 2, 3, 0, 4, 0, 5, 0, 6, 0, 7], [0x20, 0x01, 0x0D, 0xB8, 0, 1, 2]),
    ] as [([UInt8], [UInt8])])
  func `an address lies in a network`(address: [UInt8], prefix: [UInt8]) {
    #expect(Network(bytes: address)?.prefix == prefix)
  }

  @Test(arguments: [0, 3, 5, 15, 17])
  func `what has not the bytes of an address is none`(count: Int) {
    #expect(Network(bytes: [UInt8](repeating: 1, count: count)) == nil)
  }
}

@Suite struct SecretTests {
  @Test(arguments: Secret.Kind.allCases)
  func `a secret says what it is, is read again, and is another each time`(kind: Secret.Kind) throws {
    let secret = Secret.made(kind)
    #expect(secret.text.hasPrefix(kind.rawValue))
    #expect(secret.text.count == kind.rawValue.count + 43)
    #expect(Secret(secret.text) == secret)
    #expect(Secret.made(kind) != secret)
    #expect(!secret.digest.contains(secret.text.suffix(43)))
  }

  @Test(arguments: [
    "", "ashiato_signin_", "ashiato_signin_short", "ashiato_other_" + String(repeating: "A", count: 43),
  ])
  func `what cannot be a secret is not looked up`(text: String) {
    #expect(Secret(text) == nil)
  }
}

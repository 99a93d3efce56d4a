import ArgumentParser
import AshiatoApp
import AshiatoStore
import AshiatoWeb
import Credentials
import Training

struct KeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Make, register, approve and end the keys that people sign with.",
    subcommands: [Create.self, Register.self, Approve.self, End.self, List.self])

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "create", abstract: "Make a key of your own, in a file that is sealed with a passphrase.",
      discussion: """
        Examples:
          ashiato key create kenji.key
          ashiato key create kenji.key --passphrase-file passphrase

        The private half never leaves the file. Keep a copy of it: a lost key cannot be replaced, only a new one \
        registered. Needs no database.
        """)

    @Argument(help: ArgumentHelp("The file to write; it must not be there yet.", valueName: "file"))
    var file: String

    @OptionGroup var passphrase: PassphraseOptions

    func run() async throws {
      let key = try passphrase.create(file, for: \.did)
      put("\(key.publicKey.did)\n")
      talk("Wrote \(file.plain). Next: “ashiato key register \(file.plain) --as YOU”.")
    }
  }

  struct Register: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "register",
      abstract: "Tell the school the public half of your key, with a proof that you hold the other.",
      discussion: """
        Examples:
          ashiato key register kenji.key

        The key signs from the day on which an administrator approves it.
        """)

    @Argument(help: ArgumentHelp("The key file.", valueName: "file"))
    var file: String

    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      let key = try passphrase.open(file)
      let registered = try await school.enter { ashiato, caller in
        let proof = try KeyPossession(
          school: caller.school.did, person: caller.person.id.description, key: key.publicKey
        ).signed(by: key, at: .now)
        return try await ashiato.registerKey(proof.bytes, as: caller)
      }
      put("\(registered.did)\n")
      talk("Registered. It signs once an administrator has approved it, with “ashiato key approve”.")
    }
  }

  struct Approve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "approve", abstract: "Say that you made sure whose key it is, as an administrator.",
      discussion: """
        Examples:
          ashiato key list
          ashiato key approve did:key:z6MkvLBaF4tWTVQ4GVSNWbBFrnJLVyfyHsxJMBxNTXTL7Q5L

        Compare it with what its holder reads to you: “ashiato key create” printed it. From today on it signs; what \
        claims to be signed before is refused.
        """)

    @Argument(help: ArgumentHelp("The key, as it was registered.", valueName: "did:key"))
    var key: String

    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      let approved = try await school.enter { ashiato, caller in
        try await ashiato.approveKey(key, as: caller)
      }
      talk("Approved. What \(approved.holder.name.plain) signs with it counts from today on.")
    }
  }

  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: "End a key that was lost, copied or replaced.",
      discussion: """
        Examples:
          ashiato key end did:key:z6MkvLBaF4tWTVQ4GVSNWbBFrnJLVyfyHsxJMBxNTXTL7Q5L

        From today on it signs nothing more; what it signed before stands. You may end your own, an administrator \
        anybody's. It cannot be undone: register a new key instead.
        """)

    @Argument(help: ArgumentHelp("The key, as it was registered.", valueName: "did:key"))
    var key: String

    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      let day = try await school.enter { ashiato, caller in try await ashiato.endKey(key, as: caller) }
      talk("Ended. From \(day) on this key signs nothing more.")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the keys: whose they are, and which of them sign.",
      discussion: """
        Examples:
          ashiato key list
          ashiato key list --json
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let keys = try await school.enter { ashiato, caller in try await ashiato.keys(as: caller) }
      try answer.show(
        Listing(rows: keys.map { KeyForm($0, of: $1.handle) }, nothing: "No key is registered here yet."))
    }
  }
}

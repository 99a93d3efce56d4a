import ArgumentParser
import AshiatoApp
import AshiatoStore
import Credentials
import Foundation
import Training

struct SchoolCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "school",
    abstract: "The school itself: the keys that sign its records, and where a false claim is reported.",
    subcommands: [Key.self, Contact.self])

  struct Key: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "key", abstract: "Make and show the school's keys.", subcommands: [Create.self, Show.self])
  }

  struct Contact: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "contact", abstract: "Name or show where anybody may report a false claim.",
      discussion: """
        Examples:
          ashiato school contact
          ashiato school contact reports@barefoot.example
          ashiato school contact https://barefoot.example/report

        Strangers see it on the pages that say that a record is unknown, not genuine or revoked, and in the directory. A new one \
        replaces the old one.
        """)

    @Argument(
      help: "An e-mail address or an https link; without it, the present one is shown.",
      transform: PublicContact.typed)
    var contact: PublicContact?

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      guard let contact else {
        let contact = try await school.enter { ashiato, caller in try await ashiato.contact(as: caller) }
        return try answer.show(ContactAnswer(contact: contact?.words))
      }
      try await school.enter { ashiato, caller in try await ashiato.nameContact(contact, as: caller) }
      talk("Strangers are shown \(contact.words.plainLine) from here on.")
    }
  }

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "create",
      abstract: "Make a key that signs records, in a file that is sealed with a passphrase, and register it.",
      discussion: """
        Examples:
          ashiato school key create school.key

        Keep the file and a copy of it outside of the database and its backups. Strangers find the public half in the \
        school's DID document, under the name of the key.
        """)

    @Argument(help: ArgumentHelp("The file to write; it must not be there yet.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("The key's name in the DID document; key-1, key-2 … unless given."))
    var name: String?

    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      try OutputFile(file).check()
      let (key, did) = try await school.enter { ashiato, caller in
        guard let did = DID(caller.school.did) else {
          throw Obstacle(
            .malformed, "The school's domain makes no DID.", remedy: "Open a school with a domain name.")
        }
        let standing = try await ashiato.schoolKeys(as: caller)
        let signing = try passphrase.create(file, for: { _ in did })
        do {
          let possession = try KeyPossession(
            school: caller.school.did, person: caller.person.id.description, key: signing.publicKey
          ).signed(by: signing, at: .now)
          return (
            try await ashiato.registerSchoolKey(
              possession, fragment: name ?? freeName(besides: standing), as: caller), caller.school.did
          )
        } catch AshiatoError.refused(let refusal) {
          // A key that the school did not take is of no use to anybody.
          try? FileManager.default.removeItem(atPath: file)
          throw AshiatoError.refused(refusal)
        }
      }
      put("\(did)#\(key.fragment)\n")
      talk("Wrote \(file.plain). Keep a copy in a safe place: records are signed with it.")
    }

    private func freeName(besides keys: [SchoolKey]) -> String {
      var number = keys.count + 1
      while keys.contains(where: { $0.fragment == "key-\(number)" }) { number += 1 }
      return "key-\(number)"
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show the school's keys with their fingerprints.",
      discussion: """
        Examples:
          ashiato school key show
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let rows = try await school.enter { ashiato, caller in
        try await ashiato.schoolKeys(as: caller).map { SchoolKeyRow($0, of: caller.school) }
      }
      try answer.show(Listing(rows: rows, nothing: "The school has no key yet."))
    }
  }
}

import ArgumentParser
import AshiatoApp
import AshiatoStore
import Training

struct StatusListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status-list", abstract: "The signed list of what is revoked.",
    subcommands: [Export.self, Renew.self], defaultSubcommand: Export.self)

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write the list as last signed.",
      discussion: """
        Examples:
          ashiato status-list export --output status-list.json
        """)

    @OptionGroup var output: OutputOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      try output.check()
      let list = try await school.enter { ashiato, caller in try await ashiato.statusList(as: caller) }
      guard let list else {
        throw Obstacle(
          .missing, "The school has not signed a status list yet.",
          remedy: "The first record brings one; “ashiato status-list renew” signs one at any time.")
      }
      try output.write(Array(list.document.utf8))
      talk("Number \(list.number), good until \(list.validUntil.utcDay).")
    }
  }

  struct Renew: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "renew", abstract: "Sign the list anew, so that it tells the standing as of today.",
      discussion: """
        Examples:
          ashiato status-list renew --school-key school.key

        A list is good for 30 days; afterwards a check cannot tell. Run this every week.
        """)

    @OptionGroup var schoolKey: SchoolKeyOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      try output.check()
      let key = try schoolKey.open()
      let list = try await school.enter { ashiato, caller in
        try await ashiato.renewStatusList(with: key, as: caller)
      }
      if output.output != nil { try output.write(Array(list.document.utf8)) }
      put("\(list.number)\n")
      talk("Signed list number \(list.number), good until \(list.validUntil.utcDay).")
    }
  }
}

struct DIDDocumentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "did-document", abstract: "Write the school's keys as strangers find them on its web site.",
    discussion: """
      Examples:
        ashiato did-document --output did.json

      It belongs at https://DOMAIN/.well-known/did.json, where “ashiato serve” serves it.
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup(title: "Common options") var school: SchoolOptions

  func run() async throws {
    try output.check()
    let document = try await school.enter { ashiato, caller in try await ashiato.didDocument(as: caller) }
    try output.write(document)
  }
}

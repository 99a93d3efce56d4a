import ArgumentParser
import AshiatoApp
import AshiatoStore
import AshiatoWeb
import Credentials
import Foundation
import Training

struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Issue, show, list, renew, reissue and revoke records.",
    subcommands: [Issue.self, Show.self, List.self, Renew.self, Reissue.self, Revoke.self])

  struct Issue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "issue", abstract: "Issue a record to a student who has met every requirement.",
      discussion: """
        Examples:
          ashiato record issue aya --kind achievement --school-key school.key \\
            --output record.json

        Prints the record, or with --output its check code. Run again after an interruption, it takes up where it \
        stopped, and never issues a second record. A refusal names what is missing.
        """)

    @Argument(help: ArgumentHelp("The student: handle, e-mail address or id.", valueName: "person"))
    var student: String

    @Option(help: "Completion says attended, achievement says passed.")
    var kind: RecordKind

    @Option(help: "Needed where the student has several enrolments.", transform: Curriculum.ID.typed)
    var curriculum: Curriculum.ID?

    @OptionGroup var schoolKey: SchoolKeyOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      try output.check()
      let key = try schoolKey.open()
      let state = try await school.enter { ashiato, caller in
        try await ashiato.issueRecord(kind, to: student, for: curriculum, with: key, as: caller)
      }
      try output.write(state.bytes())
      if output.output != nil { put("\(state.record.code)\n") }
      talk("The \(kind.title) of \(student.plain) has the check code \(state.record.code).")
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a record and its standing today, or write it to a file.",
      discussion: """
        Examples:
          ashiato record show 7K3M-9QXW-2VFA
          ashiato record show 7K3M-9QXW-2VFA --output record.json
        """)

    @Argument(help: ArgumentHelp("Its check code, its id or its file.", valueName: "record"))
    var record: String

    @OptionGroup var answer: AnswerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      try output.check()
      let name = try recordName(record)
      let (state, verification, editions) = try await school.enter { ashiato, caller in
        let state = try await ashiato.record(name, as: caller)
        return (
          state, try await ashiato.verification(of: state, as: caller),
          try await ashiato.editions(of: state.record.id, as: caller)
        )
      }
      if output.output == nil {
        try answer.show(RecordAnswer(state, verification, editions))
      } else {
        try output.write(state.bytes())
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List a student's records.",
      discussion: """
        Examples:
          ashiato record list aya
        """)

    @Argument(help: ArgumentHelp("The student: handle, e-mail address or id.", valueName: "person"))
    var student: String

    @OptionGroup var answer: AnswerOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      let records = try await school.enter { ashiato, caller in
        try await ashiato.records(of: student, as: caller)
      }
      try answer.show(Listing(rows: records.map(RecordForm.init), nothing: "There is no record yet."))
    }
  }

  struct Renew: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "renew", abstract: "Renew a record that lapses: a new edition that holds longer.",
      discussion: """
        Examples:
          ashiato record renew 7K3M-9QXW-2VFA --dry-run
          ashiato record renew 7K3M-9QXW-2VFA --school-key school.key \\
            --output renewed.json

        The curriculum says below its award from when on it is renewed, and what that takes. --dry-run says what counts and what \
        is missing; a student may ask it about her own record. Renewed before its last day, a record loses none of its days. Id, \
        code and link stay, and whoever checks the old file is told of the new edition. Run again after an interruption, it \
        takes up where it stopped.
        """)

    @Argument(help: ArgumentHelp("Its check code, its id or its file.", valueName: "record"))
    var record: String

    @Option(
      help: ArgumentHelp(
        "The school's key file; not needed with --dry-run.", valueName: "file"))
    var schoolKey: String?

    @OptionGroup var passphrase: PassphraseOptions

    @Flag(help: "Say what counts and what is missing, and do nothing.")
    var dryRun = false

    @OptionGroup var answer: AnswerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func validate() throws {
      if !dryRun, schoolKey == nil {
        throw ValidationError(
          "A renewal is signed: name the school's key with --school-key, or look with --dry-run.")
      }
    }

    func run() async throws {
      let name = try recordName(record)
      guard !dryRun, let schoolKey else {
        let report = try await school.enter { ashiato, caller in
          try await ashiato.renewal(of: name, as: caller)
        }
        try answer.show(RenewalAnswer(report))
        return talk("Nothing was changed. Without --dry-run the record is renewed.")
      }
      try output.check()
      let key = try passphrase.open(schoolKey)
      let state = try await school.enter { ashiato, caller in
        try await ashiato.renewRecord(name, with: key, as: caller)
      }
      try output.write(state.bytes())
      if output.output != nil { put("\(state.record.code)\n") }
      let until = state.validUntil.map { " It holds until \($0.adding(seconds: -1).utcDay)." } ?? ""
      talk("Renewed: edition \(state.number) of \(state.record.code).\(until)")
    }
  }

  struct Reissue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reissue",
      abstract: "Give a record a new edition: after a wrong revocation, or under the holder's new name.",
      discussion: """
        Examples:
          ashiato record reissue 7K3M-9QXW-2VFA --school-key school.key \\
            --output record.json

        What the record rests on is looked at again and must still stand. Id, code, link and last day stay. The files of editions \
        that were revoked stay revoked; the code leads to the new one. It is what follows from an upheld appeal about a revoked \
        record: name it with “ashiato appeal effect”. Run again after an interruption, it takes up where it stopped.
        """)

    @Argument(help: ArgumentHelp("Its check code, its id or its file.", valueName: "record"))
    var record: String

    @OptionGroup var schoolKey: SchoolKeyOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      try output.check()
      let name = try recordName(record)
      let key = try schoolKey.open()
      let state = try await school.enter { ashiato, caller in
        try await ashiato.reissueRecord(name, with: key, as: caller)
      }
      try output.write(state.bytes())
      if output.output != nil { put("\(state.record.code)\n") }
      talk("Edition \(state.number) of \(state.record.code) stands, and replaces the ones before.")
    }
  }

  struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revoke", abstract: "Revoke a record, and publish the status list that says so.",
      discussion: """
        Examples:
          ashiato record revoke 7K3M-9QXW-2VFA --reason issued-in-error \\
            --school-key school.key
          ashiato record revoke record.json --reason issued-in-error \\
            --school-key school.key --dry-run

        It cannot be undone; a revocation that was wrong is answered by a new edition (“ashiato record reissue”). The reason \
        may be shown to anybody who checks the record. At a terminal you are asked to \
        type the check code first.
        """)

    @Argument(help: ArgumentHelp("Its check code, its id or its file.", valueName: "record"))
    var record: String

    @Option(help: "Why.")
    var reason: RevocationReason

    @OptionGroup var schoolKey: SchoolKeyOptions

    @Flag(help: "Say what would be done, and do nothing.")
    var dryRun = false

    @Flag(help: "Do not ask at a terminal.")
    var yes = false

    @OptionGroup(title: "Common options") var school: SchoolOptions

    func run() async throws {
      let name = try recordName(record)
      let key = dryRun ? nil : try schoolKey.open()
      let revoked = try await school.enter {
        ashiato, caller -> (record: Record, list: PublishedStatusList)? in
        let state = try await ashiato.record(name, as: caller)
        guard let key else {
          talk(
            """
            Would revoke the \(state.record.kind.title) \(state.record.code), \(state.record.curriculum), for good.
            Anybody who checks it would read: \(reason.sentence)
            A new status list would be signed, with entry \(state.statusIndex) set. Nothing was done.
            """)
          return nil
        }
        if Terminal.isAttended, !yes {
          let typed = try Terminal.ask(
            "This cannot be undone. Type the check code \(state.record.code) to go on:")
          guard CheckCode(typed) == state.record.code else {
            throw Obstacle(
              .refused, "That is another code; nothing was revoked.", remedy: "Run the command again.")
          }
        }
        return try await ashiato.revokeRecord(name, because: reason, with: key, as: caller)
      }
      guard let revoked else { return }
      put("\(revoked.record.code)\n")
      talk(
        """
        Revoked: \(reason.sentence) Status list number \(revoked.list.number) says so.
        Next: publish it where the school's list is served, from “ashiato status-list export”.
        """)
    }
  }
}

/// The key file that signs for the school.
struct SchoolKeyOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The school's key file.", valueName: "file"))
  var schoolKey: String

  @OptionGroup var passphrase: PassphraseOptions

  func open() throws -> SigningKey { try passphrase.open(schoolKey) }
}

/// The id that a record file holds, or the code or id as it was typed.
private func recordName(_ text: String) throws -> String {
  guard CheckCode(text) == nil, Record.ID(text) == nil, FileManager.default.fileExists(atPath: text) else {
    return text
  }
  let file = try InputFile(text)
  guard let id = (try? JSON(parsing: file.bytes))?["id"]?.string else {
    throw Obstacle(
      .malformed, "\(text.plain) is not a record.", remedy: "Name a record file, a check code or an id.")
  }
  return id
}

extension IssuedRecordState {
  fileprivate func bytes() throws -> [UInt8] {
    guard let signed else {
      throw AshiatoError.refused(digest == nil ? RecordRefusal.unfinished : .forgotten)
    }
    return Array(signed.utf8)
  }
}

extension Ashiato {
  /// What a stranger would be told today; `nil` for a record without bytes.
  fileprivate func verification(of state: IssuedRecordState, as caller: Caller) async throws -> Verification?
  {
    guard let signed = state.signed else { return nil }
    let trusted = try DIDDocument(parsing: try await didDocument(as: caller))
    let lists = try await statusList(as: caller).map { [Array($0.document.utf8)] } ?? []
    return Verifier(trusted: [trusted], statusLists: lists).verify(Array(signed.utf8), at: .now)
  }
}

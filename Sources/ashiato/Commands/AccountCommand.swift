import ArgumentParser
import AshiatoApp
import AshiatoStore
import AshiatoWeb
import Training

struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Invite people to sign in, and see and end their accounts.",
    subcommands: [Invite.self, Show.self, End.self, SignIns.self, EndSignIn.self])

  struct Invite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "invite", abstract: "Make a link by which a person chooses her password.",
      discussion: """
        Examples:
          ashiato account invite aya
          ashiato account invite aya --recover
          ashiato account invite aya --mail

        The link is printed once and kept nowhere: hand it over yourself, on paper or as a message. It is good once, for two \
        weeks; with --recover, for two days. An earlier link that nobody used is good no longer.

        With --mail it is sent to her address instead, where a mail server is set: see “ashiato help configuration”. Where that \
        fails, the link is printed after all.
        """)

    @Argument(help: ArgumentHelp("Handle, e-mail address or id.", valueName: "person"))
    var person: String

    @Flag(help: "She has a password that is lost or known to others: the new one ends all of her sign-ins.")
    var recover = false

    @Flag(help: "Send the link to her e-mail address.")
    var mail = false

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let (made, link) = try await school.enter { ashiato, caller in
        let made = try await ashiato.invite(
          person, for: recover ? .recover : .join, mail ? .byMail(in: .ofThisProcess) : .byHand, as: caller)
        return (made, made.link(to: caller.school))
      }
      let (name, days) = (made.person.name.plain, made.invitation.purpose.daysGood)
      switch made.letter {
      case .sent:
        talk(
          "Sent to \(made.person.email.plain). \(name) can choose a password with the link, once, for \(days) days."
        )
      case .failed(let reason):
        put("\(link)\n")
        talk(
          "The letter was not sent. \(reason.sentence) Hand the link over yourself: it is good once, for \(days) days."
        )
      case .notAsked:
        put("\(link)\n")
        talk("\(name) can choose a password with this link, once, for \(days) days.")
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show whether a person can sign in, where she is, and what acts for her.",
      discussion: """
        Examples:
          ashiato account show aya
          ashiato account show aya --json
        """)

    @Argument(help: ArgumentHelp("Handle, e-mail address or id.", valueName: "person"))
    var person: String

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let account = try await school.enter { ashiato, caller in
        try await ashiato.account(of: person, as: caller)
      }
      try answer.show(AccountAnswer(account))
    }
  }

  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: "End an account: password, links, sign-ins and tokens.",
      discussion: """
        Examples:
          ashiato account end aya

        What the person is at the school and what she did stays. Her roles end with “ashiato person end-role”, her keys with \
        “ashiato key end”. With “ashiato account invite” she can come back.
        """)

    @Argument(help: ArgumentHelp("Handle, e-mail address or id.", valueName: "person"))
    var person: String

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      let ended = try await school.enter { ashiato, caller in
        try await ashiato.endAccount(of: person, as: caller)
      }
      talk("Ended. \(ended.name.plain) and her programs cannot sign in any more.")
    }
  }

  struct SignIns: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sign-ins", abstract: "List where you are signed in.",
      discussion: """
        Examples:
          ashiato account sign-ins
          ashiato account sign-ins --json
        """)

    @OptionGroup var school: SchoolOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
      let signIns = try await school.enter { ashiato, caller in try await ashiato.signIns(as: caller) }
      try answer.show(
        Listing(rows: signIns.map(SignInForm.init), nothing: "You are signed in nowhere."))
    }
  }

  struct EndSignIn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end-sign-in", abstract: "End one of your sign-ins, as on a phone that was lost.",
      discussion: """
        Examples:
          ashiato account end-sign-in 01970c2e-7b1a-7c3e-9f00-0242ac120002
        """)

    @Argument(
      help: ArgumentHelp("Its id; “ashiato account sign-ins” shows it.", valueName: "id"),
      transform: SignIn.ID.typed)
    var id: SignIn.ID

    @OptionGroup var school: SchoolOptions

    func run() async throws {
      try await school.enter { ashiato, caller in try await ashiato.endSignIn(id, as: caller) }
      talk("Ended. Whoever has the device signs in anew.")
    }
  }
}

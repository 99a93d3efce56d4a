import ArgumentParser
import AshiatoApp
import AshiatoStore
import Credentials
import Postgres
import Training

struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Open a school here, with its first administrator.",
    discussion: """
      Examples:
        ashiato init --domain barefoot.example --name "Barefoot School" \\
          --time-zone Europe/London --as mika --as-name "Mika Mori" \\
          --as-email mika@barefoot.example

      The domain is permanent: it is the issuer of every record that the school will sign, and strangers look for its \
      keys there. Choose one that the school will keep. What is not given is asked for at a terminal.

      Every session names the rules by which its client was screened. The school begins with those that come with the \
      program, or with those of --rules; “ashiato screening publish” adds others later.

      Without DATABASE_URL this makes a private PostgreSQL cluster in the home directory. Another school can be opened \
      beside the first.
      """)

  @Option(help: ArgumentHelp("The school's domain. It can never be changed.", valueName: "domain"))
  var domain: String?

  @Option(help: "The school's name.")
  var name: String?

  @Option(help: ArgumentHelp("The school's time zone by its IANA name, as Europe/London.", valueName: "zone"))
  var timeZone: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The first administrator's handle, as mika.", valueName: "handle"))
  var actor: String?

  @Option(name: .customLong("as-name"), help: ArgumentHelp("Her name.", valueName: "name"))
  var actorName: String?

  @Option(name: .customLong("as-email"), help: ArgumentHelp("Her e-mail address.", valueName: "address"))
  var actorEmail: String?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var home: HomeOptions

  func run() async throws {
    if domain == nil, Terminal.isAttended {
      talk("The school's domain is part of every record that it signs, and can never be changed.")
    }
    let domain = try answer(domain, "--domain", asking: "The school's domain:").lowercased()
    guard DID.web(domain: domain) != nil else {
      throw Obstacle(
        .usage, "“\(domain.plain)” is not a domain name.",
        remedy: "Give the bare name, without https:// and without a path: barefoot.example.")
    }
    let name = try answer(name, "--name", asking: "The school's name:")
    let timeZone = try answer(timeZone, "--time-zone", asking: "Its time zone, as Europe/London:")
    let administrator = NewPerson(
      handle: try answer(actor, "--as", asking: "The first administrator's handle, as mika:"),
      name: try answer(actorName, "--as-name", asking: "Her name:"),
      email: try answer(actorEmail, "--as-email", asking: "Her e-mail address:"), roles: [.administrator])

    let screening = try rules.file()

    let settings = try await Settings.read(.common(home: home.home))
    let (caller, published) = try await Composition(settings: settings).asOwner(making: true) {
      owner, addresses in
      _ = try await Migrator(owner).migrate { talk("Migrating: \($0.name).") }
      let database = try Database(DatabaseConfiguration(addresses.service), logger: .quiet)
      return try await database.withConnections {
        let ashiato = Ashiato(Store(database))
        let caller = try await ashiato.openSchool(
          domain: domain, name: name, timeZone: timeZone, administrator: administrator, as: owner)
        return (caller, try await ashiato.publish(screening.rules, source: screening.source, as: caller))
      }
    }
    put(caller.school.did + "\n")
    talk(
      "\(caller.school.name.plain) is open at \(settings.home.path). \(caller.person.name.plain) is its administrator."
    )
    talk(
      "Clients are screened by \(published), which is published for ever; “ashiato screening explain” prints it."
    )
    talk("Next: publish a curriculum with “ashiato curriculum publish FILE --as \(caller.person.handle)”.")
  }

  private func answer(_ given: String?, _ option: String, asking question: Sentence) throws -> String {
    if let given, !given.isEmpty { return given }
    guard Terminal.isAttended else {
      throw Obstacle(
        .usage, "\(option) is missing.", remedy: "Give it; “ashiato help init” shows an example.")
    }
    let typed = try Terminal.ask(question)
    guard !typed.isEmpty else {
      throw Obstacle(.usage, "Nothing was typed.", remedy: "Run the command again.")
    }
    return typed
  }
}

import ArgumentParser

struct ExitCodes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exit-codes", abstract: "What each exit code means.", discussion: ExitStatus.table)

  func run() { put(ExitStatus.table + "\n") }
}

struct ConfigurationHelp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "configuration", abstract: "What can be set, and where.", discussion: text)

  static let text = """
    A setting is taken from the first place that has it: the command line, the environment, the file HOME/ashiato.json, \
    the default.

    \(table)

    HOME is /var/lib/ashiato for root, and ~/.local/share/ashiato for everybody else. Without DATABASE_URL the data is \
    in a private PostgreSQL cluster in HOME, which is started and stopped with each command.

    With a PostgreSQL server of your own there are three addresses of one database, as libpq reads them \
    (postgresql://user@host/name): DATABASE_URL for the role ashiato_service, ASHIATO_PUBLIC_URL for ashiato_public, \
    which answers checks, and ASHIATO_OWNER_URL for the owner of the schema, whom only init and migrate need.

    The options of “serve” stand in its help. Where several proxies are named, commas stand between them. The file is \
    JSON, and a dot leads inwards: "log": {"format": "json"}.

    NO_COLOR turns colours off. ASHIATO_POSTGRES_BIN is the folder of PostgreSQL's programs where they are not found.
    """

  private static let table: String = {
    let rows =
      [("flag", "environment", "file")]
      + Settings.Name.allCases.map { setting in
        (setting.flag ?? "", setting.variable, setting.isInFile ? setting.rawValue : "")
      } + [("--passphrase-file", "ASHIATO_PASSPHRASE_FILE", "")]
    return rows.map { flag, variable, place in
      let row = "  \(flag.padded(to: 19))\(variable.padded(to: 25))\(place)"
      return String(row.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }()

  func run() {
    for line in Self.text.split(separator: "\n", omittingEmptySubsequences: false) {
      put((line.hasPrefix(" ") ? String(line) : String(line).wrapped()) + "\n")
    }
  }
}

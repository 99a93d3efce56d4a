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

      flag               environment              file
      --home             ASHIATO_HOME
      --school           ASHIATO_SCHOOL           "school"
      --as               ASHIATO_AS               "as"
      --host             ASHIATO_HOST             "host"
      --port             ASHIATO_PORT             "port"
      --passphrase-file  ASHIATO_PASSPHRASE_FILE
                         DATABASE_URL             "database": {"url": …}
                         ASHIATO_OWNER_URL        "owner": {"url": …}
                         ASHIATO_PUBLIC_URL       "public": {"url": …}

    HOME is /var/lib/ashiato for root, and ~/.local/share/ashiato for everybody else. Without DATABASE_URL the data is \
    in a private PostgreSQL cluster in HOME, which is started and stopped with each command.

    With a PostgreSQL server of your own there are three addresses of one database, as libpq reads them \
    (postgresql://user@host/name): DATABASE_URL for the role ashiato_service, ASHIATO_PUBLIC_URL for ashiato_public, \
    which answers checks, and ASHIATO_OWNER_URL for the owner of the schema, whom only init and migrate need.

    NO_COLOR turns colours off. ASHIATO_POSTGRES_BIN is the folder of PostgreSQL's programs where they are not found.
    """

  func run() {
    for line in Self.text.split(separator: "\n", omittingEmptySubsequences: false) {
      put((line.hasPrefix(" ") ? String(line) : String(line).wrapped()) + "\n")
    }
  }
}

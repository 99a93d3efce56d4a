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
    A setting is taken from the first place that has it: the command line, the environment, the file HOME/ashiato.json,
    the default.

      flag              environment              file                  default
      --home            ASHIATO_HOME                                   see “ashiato help init”
      --school          ASHIATO_SCHOOL           "school"              the only school here
      --as              ASHIATO_AS               "as"
      --host, --port    ASHIATO_HOST, …_PORT     "host", "port"        127.0.0.1, 8080
      --passphrase-file ASHIATO_PASSPHRASE_FILE                        you are asked
                        DATABASE_URL             "database": {"url"}   a private cluster in HOME
                        ASHIATO_OWNER_URL        "owner": {"url"}
                        ASHIATO_PUBLIC_URL       "public": {"url"}

    With a PostgreSQL server of your own there are three addresses of one database, as libpq reads them
    (postgresql://user@host/name): DATABASE_URL for the role ashiato_service, ASHIATO_PUBLIC_URL for ashiato_public,
    which answers checks, and ASHIATO_OWNER_URL for the owner of the schema, whom only init and migrate need.

    NO_COLOR turns colours off. ASHIATO_POSTGRES_BIN is the folder of PostgreSQL's programs where they are not found.
    """

  func run() { put(Self.text + "\n") }
}

import ArgumentParser
import Training

/// What `doctor` looks at, in this order: what others rest on comes first.
enum Check: String, CaseIterable, ExpressibleByArgument, Encodable {
  case settings
  case home
  case programs
  case disk
  case files
  case certificate
  case database
  case schema
  case rights
  case durability
  case privacy
  case clock
  case statusList = "status-list"
  case records
  case audit

  var about: Sentence {
    switch self {
    case .settings: "Flags, environment and file can be read, and fit each other."
    case .home: "The home is there, and only its owner can write to it."
    case .programs: "PostgreSQL's programs are installed, where a private cluster needs them."
    case .disk: "There is room where the home is."
    case .files: "Files with secrets can be read by their owner alone."
    case .certificate: "The certificate fits its key, and does not end soon."
    case .database: "The database answers at each address, and is recent enough."
    case .schema: "The schema is that of this version."
    case .rights: "The roles of the service and of strangers own nothing and can change no fact."
    case .durability: "The database keeps what it acknowledged, and notices when its disk does not."
    case .privacy: "The database's log quotes neither rows nor what was entered."
    case .clock: "The clocks of this machine and of the database agree."
    case .statusList: "No status list has lapsed or is about to."
    case .records: "No record was begun and left unsigned."
    case .audit: "Every signature, digest and claim is as it was signed. Needs --as."
    }
  }

  /// Whether it asks the database.
  var needsDatabase: Bool {
    switch self {
    case .settings, .home, .programs, .disk, .files, .certificate, .database: false
    case .schema, .rights, .durability, .privacy, .clock, .statusList, .records, .audit: true
    }
  }
}

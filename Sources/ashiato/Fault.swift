import AshiatoStore
import Foundation
import Postgres
import SystemPackage

/// Something that broke: an id for a person, the particulars for the log beside the data.
struct Fault: Error, Hashable {
  let status: ExitStatus
  /// Eight digits, the same in the log.
  let id: String
  let sentence: String
  let remedy: String
}

extension Fault {
  /// Notes the particulars in the home's `faults.log`; what a person reads holds neither SQL nor addresses.
  init(_ error: DatabaseError, in home: Home) {
    let (id, place) = Self.noted(error.debugDescription, in: home)
    self =
      switch (error.code, error.sqlState) {
      case (.unavailable, _), (.connectionLost, _), (.misconfigured, _):
        Fault(
          status: .unavailable, id: id, sentence: "The database cannot be reached.",
          remedy: "Check that it runs and that its address is right. \(place)")
      case (.timedOut, _):
        Fault(
          status: .unavailable, id: id, sentence: "The database took too long to answer.",
          remedy: "Nothing of this was kept. Try again. \(place)")
      case (_, "53100"):
        Fault(
          status: .unavailable, id: id, sentence: "The database has no room left on its disk.",
          remedy: "Nothing of this was kept. Free some space there, then try again. \(place)")
      case (_, "25006"):
        Fault(
          status: .unavailable, id: id, sentence: "The database takes no changes at the moment.",
          remedy:
            "Nothing of this was kept. It is a standby or set to read only: try again once it leads. \(place)"
        )
      case _ where error.isUnavailable:
        Fault(
          status: .unavailable, id: id, sentence: "The database is not ready.",
          remedy: "Nothing of this was kept. Try again in a while. \(place)")
      case (.commitUnknown, _):
        Fault(
          status: .fault, id: id,
          sentence: "The connection was lost while the change was being kept.",
          remedy: "Look whether it was kept before you try again. \(place)")
      default:
        Fault(status: .fault, id: id, sentence: "Something broke in the database.", remedy: place)
      }
  }

  /// The database holds something that this program did not write.
  init(unreadable complaint: String, in home: Home) {
    let (id, place) = Self.noted(complaint, in: home)
    self.init(
      status: .fault, id: id, sentence: "The database holds something that cannot be read.",
      remedy: "“ashiato audit” says what is not as it was written. \(place)")
  }

  private static func noted(_ particulars: String, in home: Home) -> (id: String, place: String) {
    // The first digit is never 0, so that there are always eight.
    let id = String(UInt32.random(in: 0x1000_0000 ... .max), radix: 16)
    let isNoted = home.note("\(Date.now.ISO8601Format()) \(id) \(particulars)")
    let place =
      isNoted
      ? "More is in \(home.faultLog), under \(id)." : "It could not be noted in \(home.faultLog)."
    return (id, place)
  }
}

extension Home {
  var faultLog: String { path + "/faults.log" }

  /// Adds an entry; only its owner can read the file.
  fileprivate func note(_ entry: String) -> Bool {
    do {
      try make()
      let file = try FileDescriptor.open(
        FilePath(faultLog), .writeOnly, options: [.append, .create], permissions: .ownerReadWrite)
      return try file.closeAfter { try file.writeAll((entry + "\n").utf8) } > 0
    } catch {
      return false
    }
  }
}

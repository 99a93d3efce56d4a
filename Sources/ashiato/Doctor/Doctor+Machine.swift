import Credentials
import Foundation
import NIOSSL
import PrivateCluster
import Training

// What stands on this machine: its folders, files and programs.
extension Doctor {
  func home() -> Finding {
    let path = settings.home.path
    guard let mode = Self.mode(of: path) else {
      return settings.server == .privateCluster
        ? .ill(
          "\(path) is not there.", remedy: "Open a school with “ashiato init”, or name another with --home.")
        : .notLooked("\(path) is not there; with a server of your own it is needed for faults.log alone.")
    }
    // A private cluster of root's runs under another account, which must find its way to the data.
    guard mode & 0o022 == 0 else {
      return .ill(
        "Others than its owner can write to \(path).", remedy: "Close it with: chmod go-w \(path)",
        mend: Self.closing([path], to: mode & ~0o022))
    }
    return .well("\(path) is there, and only its owner can write to it.")
  }

  func programs() async throws -> Finding {
    guard settings.server == .privateCluster else {
      return .notLooked("A server of your own needs none of them here.")
    }
    guard let newest = try await Installation.installed().first else {
      return .well("PostgreSQL is installed.")
    }
    return .well("PostgreSQL \(newest.version) is in \(newest.binaries).")
  }

  func disk() throws -> Finding {
    // The nearest folder that is there: the home may still have to be made.
    var place = URL(filePath: settings.home.path)
    while place.path() != "/", !FileManager.default.fileExists(atPath: place.path()) {
      place.deleteLastPathComponent()
    }
    let figures = try FileManager.default.attributesOfFileSystem(forPath: place.path())
    guard let free = figures[.systemFreeSize] as? Int64 else {
      return .notLooked("The system does not say how much room there is.")
    }
    let megabytes = free / 1_000_000
    return megabytes < 1000
      ? .ill(
        "Only \(megabytes) MB are left where \(settings.home.path) is.",
        remedy: "Make room: a full disk stops every change, and 1,000 MB should be free.")
      : .well("\(megabytes / 1000) GB are free where \(settings.home.path) is.")
  }

  func files() -> Finding {
    let own = [settings.home.configurationFile, settings.home.faultLog]
    let set = [settings.serving.tls?.key, settings.mail?.login?.passwordFile].compactMap(\.self)
    let all = own + secrets + set
    let open = all.filter { (Self.mode(of: $0) ?? 0) & 0o077 != 0 }
    guard open.isEmpty else {
      let names = open.joined(separator: " ")
      return .ill(
        "Others than its owner can read \(open.joined(separator: ", ")).",
        remedy: "Close it with: chmod 600 \(names)", mend: Self.closing(open, to: 0o600))
    }
    let missing = secrets.filter { Self.mode(of: $0) == nil }
    guard missing.isEmpty else {
      return .ill(
        "\(missing.joined(separator: ", ")) is not there.",
        remedy: "Name the file as it is called, or restore it.")
    }
    let there = all.filter { Self.mode(of: $0) != nil }
    return there.isEmpty
      ? .notLooked("No file with a secret was named; --secret FILE names one.")
      : .well("\(there.count.of("file")) with secrets, each for its owner alone.")
  }

  func certificate() throws -> Finding {
    guard let tls = settings.serving.tls else {
      return .notLooked("No certificate is set: TLS is the matter of a proxy in front.")
    }
    _ = try tls.load()
    let ends = try tls.certificates().map { Date(timeIntervalSince1970: TimeInterval($0.notValidAfter)) }
      .min()
    guard let ends else { return .notLooked("The certificate does not say when it ends.") }
    let day = ends.formatted(.iso8601.year().month().day())
    let days = Int((ends.timeIntervalSinceNow / 86_400).rounded(.down))
    let remedy: Sentence = "Put a newer one in its place, and start “ashiato serve” again."
    if days < 0 { return .ill("The certificate ended on \(day).", remedy: remedy) }
    if days < 14 { return .ill("The certificate ends on \(day), in \(days.of("day")).", remedy: remedy) }
    return .well("The certificate fits its key, and ends on \(day).")
  }

  private static func mode(of path: String) -> Int? {
    try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private static func closing(_ paths: [String], to mode: Int) -> @Sendable () throws -> Sentence {
    {
      for path in paths {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      }
      return "Closed \(paths.joined(separator: ", ")) to others than its owner."
    }
  }
}

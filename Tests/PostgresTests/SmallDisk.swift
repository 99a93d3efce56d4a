import Foundation
import Testing

@testable import Postgres

/// A disk of eight megabytes that a server can keep tables on, half of them taken by something else.
///
/// A real one where this process may mount it. Elsewhere a trigger says what PostgreSQL would say.
struct SmallDisk: Sendable {
  let tablespace: String
  private let server: OwnServer
  private let folder: String

  private var ballast: String { folder + "/ballast" }
  private var isReal: Bool { tablespace != "pg_default" }

  init(on server: OwnServer) async throws {
    self.server = server
    folder = "/tmp/small-disk-\(UInt32.random(in: 0...UInt32.max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    guard Self.run("mount", "-t", "tmpfs", "-o", "size=8m", "none", folder) else {
      print("No disk may be mounted here: a trigger stands in for a full one.")
      tablespace = "pg_default"
      return
    }
    tablespace = "small_disk"
    let tables = folder + "/tables"
    try FileManager.default.createDirectory(atPath: tables, withIntermediateDirectories: false)
    let owner = try FileManager.default.attributesOfItem(atPath: server.data)
    try FileManager.default.setAttributes(
      owner.filter { [.ownerAccountID, .groupOwnerAccountID].contains($0.key) },
      ofItemAtPath: tables)
    try Data(count: 4 << 20).write(to: URL(filePath: ballast))
    try await server.tool().script("create tablespace \(tablespace) location '\(tables)'")
  }

  /// Makes a table that is on this disk as small as the room on the disk.
  func bound(_ table: String) async throws {
    guard !isReal else { return }
    try await server.tool().script(
      """
      create function disk_is_full() returns trigger language plpgsql as $$
      begin
        if pg_total_relation_size(tg_relid) > 4000000 then
          raise disk_full using message = 'could not extend file: No space left on device';
        end if;
        return new;
      end $$;
      create trigger full_disk before insert on \(table) for each row execute function disk_is_full();
      """)
  }

  /// Removes what else is on the disk.
  func makeRoom() async throws {
    if isReal {
      try FileManager.default.removeItem(atPath: ballast)
    } else {
      try await server.tool().script("drop function disk_is_full cascade")
    }
  }

  func remove() async throws {
    if isReal {
      try await server.tool().script("drop tablespace \(tablespace)")
      #expect(Self.run("umount", folder))
    }
    try FileManager.default.removeItem(atPath: folder)
  }

  private static func run(_ command: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

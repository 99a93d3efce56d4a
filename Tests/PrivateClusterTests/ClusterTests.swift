import Foundation
import Testing

@testable import PrivateCluster

@Suite struct ClusterTests {
  let scratch: ScratchFolder
  let directory: String
  let heard = Heard()

  init() throws {
    scratch = try ScratchFolder()
    directory = scratch.path + "/it's a school"
  }

  private var cluster: Cluster { Cluster(directory: directory, kind: .throwAway, report: heard.report) }
  private var layout: ClusterLayout { ClusterLayout(directory: directory) }
  private var serverRuns: Bool { Postmaster(readingFrom: layout)?.isAlive == true }

  // MARK: One user

  @Test func `the first start makes a cluster with checksums that listens on its socket only`() async throws {
    let running = try await cluster.start()
    let settings = "select string_agg(setting, ' ' order by name) from pg_settings where name = any('%')"
    let names = "{data_checksums,listen_addresses,server_encoding,unix_socket_permissions}"
    #expect(try await ask(running.address, settings.replacing("%", with: names)) == "on  UTF8 0700")
    let attributes = try FileManager.default.attributesOfItem(atPath: running.address.socketDirectory)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    try await running.stop()
    #expect(!serverRuns)
    let version = try await Installation.installed()[0].version
    #expect(
      await heard.all() == [
        .making(version: version, directory: directory), .starting(version: version, directory: directory),
        .stopping(directory: directory),
      ])
  }

  @Test func `a durable cluster keeps PostgreSQL's durability and its log keeps no rows`() async throws {
    let durable = Cluster(directory: directory)
    try await durable.withRunningCluster { address in
      let settings = ["fsync", "full_page_writes", "synchronous_commit", "log_error_verbosity"]
      for (name, value) in zip(settings, ["on", "on", "on", "terse"]) {
        #expect(try await ask(address, "show \(name)") == value)
      }
      _ = try await ask(
        address, "create table person (name text unique); insert into person values ('Noor Haddad')")
      await #expect(throws: Complaint.self) { try await ask(address, "insert into person table person") }
    }
    let log = try String(contentsOfFile: layout.log, encoding: .utf8)
    #expect(log.contains("duplicate key"))
    #expect(!log.contains("Haddad"))
  }

  @Test func `what was committed is there at the next start`() async throws {
    try await cluster.withRunningCluster { _ = try await ask($0, "create table kept as select 42 as answer") }
    #expect(try await cluster.withRunningCluster { try await ask($0, "select answer from kept") } == "42")
  }

  @Test func `a cancelled task still stops its server`() async throws {
    let task = Task { [cluster] in
      try await cluster.withRunningCluster { _ in try await Task.sleep(for: .seconds(600)) }
    }
    while !serverRuns { try await Task.sleep(for: .milliseconds(20)) }
    task.cancel()
    _ = await task.result
    #expect(!serverRuns)
  }

  @Test func `a throw-away cluster is gone afterwards`() async throws {
    let socket = try await Cluster.withThrowAway { address in
      _ = try await ask(address, "select 1")
      return address.socketDirectory
    }
    #expect(!FileManager.default.fileExists(atPath: URL(filePath: socket).deletingLastPathComponent().path()))
  }

  // MARK: Several users

  @Test func `users share one server and the last one stops it`() async throws {
    let first = try await cluster.start()
    let second = try await cluster.start()
    #expect(first.address == second.address)
    try await first.stop()
    #expect(try await ask(second.address, "select 1") == "1")
    try await second.stop()
    #expect(!serverRuns)
    let events = await heard.all()
    #expect(
      events.suffix(3) == [
        .joining(directory: directory), .leavingToOthers(directory: directory),
        .stopping(directory: directory),
      ])
  }

  @Test func `many users at once make and start one server`() async throws {
    try await withThrowingTaskGroup { group in
      for _ in 0..<12 {
        group.addTask { [cluster] in
          try await cluster.withRunningCluster { _ = try await ask($0, "select 1") }
        }
      }
      try await group.waitForAll()
    }
    #expect(!serverRuns)
    let events = await heard.all()
    let makings = events.filter { if case .making = $0 { true } else { false } }
    #expect(makings.count == 1)
  }

  @Test func `another process keeps the server running while it lives`() async throws {
    let running = try await cluster.start()
    // `--no-fork` makes the process that holds the lock the one that is killed.
    let other = try Process.run(
      URL(filePath: "/usr/bin/flock"), arguments: ["--shared", "--no-fork", layout.usersLock, "sleep", "600"])
    while try sharers() < 2 { try await Task.sleep(for: .milliseconds(20)) }
    try await running.stop()
    #expect(serverRuns)
    kill(other.processIdentifier, SIGKILL)
    other.waitUntilExit()
    #expect(try await cluster.withRunningCluster { try await ask($0, "select 1") } == "1")
    #expect(!serverRuns)
  }

  /// How many processes hold the users' lock, by the kernel's own list.
  private func sharers() throws -> Int {
    let inode = try #require(
      FileManager.default.attributesOfItem(atPath: layout.usersLock)[.systemFileNumber] as? Int)
    let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
    return locks.split(separator: "\n").count { $0.contains(":\(inode) ") }
  }

  @Test func `a user that dies leaves a server that the next one joins`() async throws {
    do {
      let died = try await cluster.start()
      _ = died.address
    }
    #expect(serverRuns)
    #expect(try await cluster.withRunningCluster { try await ask($0, "select 1") } == "1")
    #expect(!serverRuns)
    #expect(await heard.all().suffix(2) == [.joining(directory: directory), .stopping(directory: directory)])
  }

  // MARK: After a crash

  @Test func `a killed server recovers what was committed`() async throws {
    let durable = Cluster(directory: directory)
    let running = try await durable.start()
    _ = try await ask(running.address, "create table kept as select 42 as answer")
    let server = try #require(Postmaster(readingFrom: layout))
    kill(server.processID, SIGKILL)
    // The killed server's user leaves as well; there is nothing left to stop.
    while serverRuns { try await Task.sleep(for: .milliseconds(10)) }
    try await running.stop()
    #expect(try await durable.withRunningCluster { try await ask($0, "select answer from kept") } == "42")
  }

  @Test func `a server that was killed a moment ago is started again`() async throws {
    try await cluster.withRunningCluster { address in
      for answer in 1...3 {
        let killed = try #require(Postmaster(readingFrom: layout))
        kill(killed.processID, SIGKILL)
        // Gone as far as anybody can see, and perhaps still in the table of processes.
        while killed.isAlive { try await Task.sleep(for: .milliseconds(1)) }
        _ = try await cluster.start()
        #expect(try await ask(address, "select \(answer)") == "\(answer)")
      }
    }
  }

  @Test func `a left-over pid file that names another process does not stop the start`() async throws {
    try await cluster.withRunningCluster { _ in }
    let account = try await ServerAccount.current()
    // A process that the server's account may signal: PostgreSQL itself would take it for a running server.
    let other = try await account.run("/bin/sh", ["-c", "sleep 600 >/dev/null 2>&1 & echo $!"]).output
    defer { Int32(other).map { _ = kill($0, SIGKILL) } }
    let lines = [other, layout.data, "1", "5432", layout.socketDirectory, "", "1 1", "ready   ", ""]
    try lines.joined(separator: "\n").write(toFile: layout.pidFile, atomically: false, encoding: .utf8)
    try account.own(layout.pidFile)
    #expect(try await cluster.withRunningCluster { try await ask($0, "select 1") } == "1")
    #expect(await heard.all().contains(.removingStalePidFile(directory: directory)))
  }

  @Test func `an initdb that was cut short is done again`() async throws {
    let account = try await ServerAccount.current()
    try account.makePrivateDirectory(directory)
    try account.makePrivateDirectory(layout.unfinishedData)
    try "15\n".write(toFile: layout.unfinishedData + "/PG_VERSION", atomically: false, encoding: .utf8)
    try "".write(toFile: layout.startLock, atomically: false, encoding: .utf8)
    #expect(try await cluster.withRunningCluster { try await ask($0, "select 1") } == "1")
    #expect(!FileManager.default.fileExists(atPath: layout.unfinishedData))
  }

  // MARK: The socket

  @Test(arguments: [
    "a-folder-with-a-long-name/another-folder-with-a-long-name/and-another-one/and-the-last-one", "a,b",
  ])
  func `a path that no socket can have gets a short folder of its own`(name: String) async throws {
    let long = Cluster(directory: "\(directory)/\(name)", kind: .throwAway)
    try await long.withRunningCluster { address in
      #expect(address.socketDirectory.hasPrefix("/tmp/cluster-"))
      #expect(try await ask(address, "select 1") == "1")
      let attributes = try FileManager.default.attributesOfItem(atPath: address.socketDirectory)
      #expect(attributes[.posixPermissions] as? Int == 0o700)
    }
    try FileManager.default.removeItem(
      atPath: ClusterLayout(directory: "\(directory)/\(name)").socketDirectory)
  }

  @Test func `a short folder that others may enter is refused`() async throws {
    let long = Cluster(directory: "\(directory)/a,b", kind: .throwAway)
    let socket = ClusterLayout(directory: long.directory).socketDirectory
    try FileManager.default.createDirectory(
      atPath: socket, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
    defer { try? FileManager.default.removeItem(atPath: socket) }
    await #expect(throws: ClusterError(.foreignSocketFolder(path: socket))) {
      try await long.withRunningCluster { _ in }
    }
  }

  // MARK: Refusals

  @Test func `a directory that holds other files is refused and left as it is`() async throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try "mine".write(toFile: directory + "/letter.txt", atomically: false, encoding: .utf8)
    await #expect(throws: ClusterError(.otherFiles(directory: directory))) {
      try await cluster.withRunningCluster { _ in }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["letter.txt"])
  }

  @Test func `a disk without room is named, and the next start makes the cluster where there is some`()
    async throws
  {
    let disk = scratch.path + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    guard run("mount", "-t", "tmpfs", "-o", "size=20m,mode=0755", "none", disk) else {
      print("No disk may be mounted here, so a full one is not tried.")
      return
    }
    defer { _ = run("umount", disk) }
    let cramped = Cluster(directory: disk + "/school", kind: .throwAway)
    await #expect(throws: ClusterError(.diskFull(directory: cramped.directory))) {
      try await cramped.withRunningCluster { _ in }
    }
    try #require(run("mount", "-o", "remount,size=300m", disk))
    #expect(try await cramped.withRunningCluster { try await ask($0, "select 1") } == "1")
  }

  private func run(_ command: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  @Test func `a folder that the server's account cannot enter is named`() async throws {
    let locked = scratch.path + "/locked"
    let isRoot = geteuid() == 0
    try FileManager.default.createDirectory(
      atPath: locked, withIntermediateDirectories: true,
      attributes: [.posixPermissions: isRoot ? 0o700 : 0o500])
    let inside = Cluster(directory: locked + "/school", kind: .throwAway)
    let error = await #expect(throws: ClusterError.self) { try await inside.withRunningCluster { _ in } }
    if isRoot {
      #expect(error?.reason == .unreachable(folder: locked, account: try await ServerAccount.current().name))
    } else {
      guard case .folder(inside.directory, _)? = error?.reason else { throw try #require(error) }
    }
  }

  @Test func `a cluster of another version names the version to install`() async throws {
    try await cluster.withRunningCluster { _ in }
    try "11\n".write(toFile: layout.data + "/PG_VERSION", atomically: false, encoding: .utf8)
    let installed = try await Installation.installed().map(\.version)
    let error = await #expect(throws: ClusterError.self) { try await cluster.withRunningCluster { _ in } }
    #expect(error?.reason == .otherVersion(directory: directory, made: 11, installed: installed))
    #expect(error?.remedy.contains("postgresql-11") == true)
  }

  @Test func `a server that does not start shows the end of its log`() async throws {
    try await cluster.withRunningCluster { _ in }
    try "work_mem = 'much'\n".write(
      toFile: layout.data + "/postgresql.conf", atomically: false, encoding: .utf8)
    let error = await #expect(throws: ClusterError.self) { try await cluster.withRunningCluster { _ in } }
    guard case .didNotStart(_, let log)? = error?.reason else { throw try #require(error) }
    #expect(log.contains(#"invalid value for parameter "work_mem": "much""#))
  }

  @Test func `without an installation the folders that were searched are named`() async throws {
    let error = await #expect(throws: ClusterError.self) {
      try await Installation.installed(environment: ["ASHIATO_POSTGRES_BIN": "/nowhere"])
    }
    #expect(error?.reason == .notInstalled(searched: ["/nowhere"]))
    #expect(error?.remedy.contains("apt-get install postgresql") == true)
  }
}

@Suite struct ClusterAddressTests {
  @Test(
    arguments: [
      ("/tmp/here", "host=/tmp/here user=noor dbname=barefoot"),
      ("/tmp/it's here", #"host='/tmp/it\'s here' user=noor dbname=barefoot"#),
      (#"/tmp/back\slash"#, #"host='/tmp/back\\slash' user=noor dbname=barefoot"#),
    ])
  func `a connection string quotes what libpq would split`(directory: String, expected: String) {
    let address = ClusterAddress(socketDirectory: directory)
    #expect(address.connectionString(user: "noor", database: "barefoot") == expected)
  }
}

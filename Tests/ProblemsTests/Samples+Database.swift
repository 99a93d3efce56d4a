@testable import AshiatoStore
@testable import Postgres
@testable import PrivateCluster

extension MigrationError: Sampled {
  private static let error = DatabaseError(.server, message: "permission denied for schema public.")

  static let samples: [MigrationError] = [
    .changed("0003_training"), .newerSchema("0031_mentors"), .olderSchema(missing: 2),
    .failed(error, during: Migration.all.first), .failed(error, during: nil), .inDoubt(Migration.all[0]),
  ]
}

extension ClusterError.Reason: Sampled {
  private static let directory = "/var/lib/ashiato/postgres"

  static let samples: [ClusterError.Reason] = [
    .notInstalled(searched: ["/usr/lib/postgresql", "PATH"]),
    .otherVersion(directory: directory, made: 15, installed: [17]), .noAccount,
    .unreachable(folder: "/root", account: "postgres"), .otherFiles(directory: directory),
    .folder(path: directory, complaint: "Permission denied"),
    .foreignSocketFolder(path: "/tmp/ashiato-7f3a"), .busy(lock: directory + ".lock"),
    .lock(path: directory + ".lock", complaint: "Permission denied"), .diskFull(directory: directory),
    .command(name: "initdb", output: "invalid locale name."),
    .didNotStart(logFile: directory + "/server.log", log: "could not create shared memory segment."),
    .didNotStop(directory: directory, output: "server does not shut down."), .cancelled,
  ]
}

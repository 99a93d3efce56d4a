internal import CLibPQ
internal import Logging

/// Hands what the server remarks on (`NOTICE`, `WARNING`) to the logger.
///
/// Remarks can hold values of rows, so the text is logged only where `debug` is.
final class NoticeReceiver: Sendable {
  private let logger: Logger

  init(logger: Logger) { self.logger = logger }

  /// The caller keeps this receiver alive until the connection is finished.
  func receive(from connection: OpaquePointer) {
    let receive: PQnoticeReceiver = { receiver, result in
      guard let receiver = unsafe receiver, let result = unsafe result else { return }
      unsafe Unmanaged<NoticeReceiver>.fromOpaque(receiver).takeUnretainedValue().log(result)
    }
    _ = unsafe PQsetNoticeReceiver(connection, receive, Unmanaged.passUnretained(self).toOpaque())
  }

  private func log(_ result: OpaquePointer) {
    let notice = unsafe DatabaseError(reading: result, statement: nil, sql: nil)
    let isWarning = notice.report?.severity.map { !["NOTICE", "INFO", "LOG", "DEBUG"].contains($0) } ?? true
    var metadata: Logger.Metadata = [
      "severity": "\(notice.report?.severity ?? "")", "sqlstate": "\(notice.sqlState ?? "")",
    ]
    if logger.logLevel <= .debug { metadata["message"] = "\(notice.message)" }
    logger.log(
      level: isWarning ? .warning : .debug, "The database remarks on a statement", metadata: metadata)
  }
}

internal import CLibPQ

/// Owns one connection of libpq's, and finishes it at the end of its life.
///
/// Unchecked: a connection of libpq's belongs to one thread at a time, and a link never leaves the actor that
/// made it or that it was made for.
@safe final class Link: @unchecked Sendable {
  let pointer: OpaquePointer

  init(taking pointer: OpaquePointer) { unsafe self.pointer = pointer }

  deinit { unsafe PQfinish(pointer) }

  var isAlive: Bool { unsafe PQstatus(pointer) == CONNECTION_OK }

  /// What libpq says about the connection's last failure.
  var complaint: String {
    (unsafe String(copying: PQerrorMessage(pointer)) ?? "").split(separator: "\n").joined(separator: " ")
  }
}

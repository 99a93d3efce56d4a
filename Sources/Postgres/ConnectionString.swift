internal import CLibPQ

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The address of a database, as libpq writes it: `postgresql://user@host:port/database?…` or `host=…
/// dbname=…`.
///
/// `description` hides passwords.
public struct ConnectionString: Sendable, Hashable {
  struct Option: Sendable, Hashable {
    let keyword: String
    var value: String
  }

  private(set) var options: [Option]

  /// Throws ``DatabaseError/Code/misconfigured`` when libpq does not understand the text.
  public init(_ text: String) throws(DatabaseError) {
    options = []
    var complaint: UnsafeMutablePointer<CChar>?
    // libpq gives both the options and the complaint to the caller, who frees them.
    guard let parsed = unsafe PQconninfoParse(text, &complaint) else {
      let message = unsafe String(copying: complaint)
      unsafe PQfreemem(complaint)
      throw Self.failure(message)
    }
    defer { unsafe PQconninfoFree(parsed) }
    var next = unsafe parsed
    while let keyword = unsafe String(copying: next.pointee.keyword) {
      if let value = unsafe String(copying: next.pointee.val) { self[keyword] = value }
      unsafe next += 1
    }
  }

  /// libpq repeats parts of the text, which may hold a password; only a name of an option is safe to show.
  private static func failure(_ complaint: String?) -> DatabaseError {
    let known = ["invalid connection option", "invalid URI query parameter"]
    let named = complaint.flatMap { complaint in known.contains { complaint.hasPrefix($0) } ? complaint : nil
    }
    let reason = named.map { " (\($0.filter { !$0.isNewline }))" } ?? ""
    return DatabaseError(
      .misconfigured,
      message: """
        The address of the database cannot be understood\(reason). \
        Write postgresql://user@host:port/database, or host=… port=… dbname=… user=….
        """)
  }

  /// The value of an option of libpq, for example `host`; nil when it is not set.
  public internal(set) subscript(keyword: String) -> String? {
    get { options.first { $0.keyword == keyword }?.value }
    set {
      let index = options.firstIndex { $0.keyword == keyword }
      switch (index, newValue) {
      case (let index?, let value?): options[index].value = value
      case (let index?, nil): options.remove(at: index)
      case (nil, let value?): options.append(Option(keyword: keyword, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The same address for another database of the same server.
  public func database(_ name: String) -> ConnectionString {
    var other = self
    other["dbname"] = name
    return other
  }
}

extension ConnectionString: CustomStringConvertible {
  public var description: String {
    options.map { option in
      let isSecret = ["password", "sslpassword"].contains(option.keyword)
      return "\(option.keyword)=\(isSecret ? "********" : option.value)"
    }
    .joined(separator: " ")
  }
}

// MARK: - Encryption

extension ConnectionString {
  /// The same address with libpq's strictest encryption wherever bytes leave this machine and `sslmode` says
  /// nothing else: `sslmode=verify-full` and `channel_binding=require`.
  ///
  /// Sockets in the file system and loopback addresses stay as they are. libpq takes what the string leaves
  /// open from the environment, so `environment` is asked for `PGHOST`, `PGHOSTADDR`, `PGSSLMODE`,
  /// `PGCHANNELBINDING` and `PGSERVICE`.
  func secured(environment: (String) -> String?) -> ConnectionString {
    guard self["sslmode"] ?? environment("PGSSLMODE") == nil else { return self }
    let addresses = list(self["hostaddr"] ?? environment("PGHOSTADDR"))
    let hosts = list(self["host"] ?? environment("PGHOST"))
    let isInService = (self["service"] ?? environment("PGSERVICE")) != nil && self["host"] == nil
    // An address decides where the bytes go; the name beside it is only compared with the certificate.
    let places = (0..<max(hosts.count, addresses.count)).map { index in
      let address = index < addresses.count ? addresses[index] : ""
      return address.isEmpty && index < hosts.count ? hosts[index] : address
    }
    guard isInService || !places.allSatisfy(Self.isLocal) else { return self }
    var secured = self
    secured["sslmode"] = "verify-full"
    if self["channel_binding"] ?? environment("PGCHANNELBINDING") == nil {
      secured["channel_binding"] = "require"
    }
    return secured
  }

  private static func isLocal(_ place: String) -> Bool {
    place.isEmpty || place.hasPrefix("/") || place.hasPrefix("@") || place.lowercased() == "localhost"
      || place == "::1" || (place.hasPrefix("127.") && isNumeric(place))
  }

  static func isNumeric(_ place: String) -> Bool {
    var v4 = in_addr()
    var v6 = in6_addr()
    return unsafe inet_pton(AF_INET, place, &v4) == 1 || inet_pton(AF_INET6, place, &v6) == 1
  }

  /// Options of several hosts are written with commas; an element may be empty.
  func list(_ value: String?) -> [String] {
    guard let value, !value.isEmpty else { return [] }
    return value.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
  }

  /// Lends keywords and values as libpq's `PQconnectStartParams` asks for them: two arrays that end in null.
  func withPointers<R>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<UnsafePointer<CChar>?>?) -> R
  ) -> R {
    var texts: [[CChar]] = []
    for option in options { texts += [Array(option.keyword.utf8CString), Array(option.value.utf8CString)] }
    let starts = texts.reduce(into: [0]) { starts, text in starts.append((starts.last ?? 0) + text.count) }
    let count = options.count
    // libpq copies the texts before it returns, and all of them are lent until then.
    return unsafe texts.flatMap { $0 }.withUnsafeBufferPointer { bytes in
      unsafe withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: 2 * (count + 1)) {
        pointers in
        for index in 0...count {
          let isLast = index == count
          let (keyword, value) = isLast ? (nil, nil) : (starts[2 * index], starts[2 * index + 1])
          unsafe pointers.initializeElement(at: index, to: Self.pointer(into: bytes, at: keyword))
          unsafe pointers.initializeElement(at: count + 1 + index, to: Self.pointer(into: bytes, at: value))
        }
        let keywords = unsafe UnsafePointer(pointers.baseAddress)
        return unsafe body(keywords, keywords.map { unsafe $0 + count + 1 })
      }
    }
  }

  private static func pointer(
    into bytes: UnsafeBufferPointer<CChar>, at offset: Int?
  ) -> UnsafePointer<CChar>? {
    guard let offset, let base = bytes.baseAddress else { return nil }
    return unsafe base + offset
  }
}

/// A variable of the process' environment.
func environmentVariable(_ name: String) -> String? {
  // The text is copied at once; nothing in this program changes the environment after start.
  unsafe String(copying: getenv(name))
}

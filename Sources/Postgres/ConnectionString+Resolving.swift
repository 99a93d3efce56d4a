#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension ConnectionString {
  /// True when a host is a name that libpq would look up, for which it would block.
  var needsResolving: Bool {
    self["hostaddr"] == nil && list(self["host"]).contains { $0.isName }
  }

  /// The same address with every address of its hosts in `hostaddr`. The names stay beside them for
  /// certificates.
  ///
  /// `lookUp` gives the numeric addresses of a name. A name without any stays as it is when another host can
  /// be tried.
  func resolved(lookUp: (String) -> [String]) throws(DatabaseError) -> ConnectionString {
    let hosts = list(self["host"])
    let ports = list(self["port"])
    var places: [(host: String, address: String, port: String)] = []
    for (index, host) in hosts.enumerated() {
      // One port counts for all hosts.
      let port = ports.count == 1 ? ports[0] : index < ports.count ? ports[index] : ""
      let addresses = host.isName ? lookUp(host) : [ConnectionString.isNumeric(host) ? host : ""]
      places += addresses.map { (host, $0, port) }
    }
    guard !places.isEmpty else {
      throw DatabaseError(
        .unavailable, message: "No address is known for \(hosts.map { "“\($0)”" }.joined(separator: ", ")).")
    }
    var resolved = self
    resolved["host"] = places.map(\.host).joined(separator: ",")
    resolved["hostaddr"] = places.map(\.address).joined(separator: ",")
    if !ports.isEmpty { resolved["port"] = places.map(\.port).joined(separator: ",") }
    return resolved
  }
}

extension String {
  fileprivate var isName: Bool {
    !isEmpty && !hasPrefix("/") && !hasPrefix("@") && !ConnectionString.isNumeric(self)
  }
}

/// The numeric addresses of a name, in the system's order of preference. Blocks.
func addresses(of name: String) -> [String] {
  var hints = unsafe addrinfo()
  unsafe hints.ai_family = AF_UNSPEC
  #if canImport(Darwin)
    unsafe hints.ai_socktype = SOCK_STREAM
  #else
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
  #endif
  var found: UnsafeMutablePointer<addrinfo>?
  // The list belongs to the caller of getaddrinfo, and is freed when all of it was copied.
  guard unsafe getaddrinfo(name, nil, &hints, &found) == 0 else { return [] }
  defer { unsafe freeaddrinfo(found) }
  var addresses: [String] = []
  var next = unsafe found
  while let info = unsafe next {
    let address = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(NI_MAXHOST)) { buffer in
      let failure = unsafe getnameinfo(
        info.pointee.ai_addr, info.pointee.ai_addrlen, buffer.baseAddress, socklen_t(buffer.count), nil, 0,
        NI_NUMERICHOST)
      return failure == 0 ? unsafe String(copying: buffer.baseAddress) : nil
    }
    if let address { addresses.append(address) }
    unsafe next = info.pointee.ai_next
  }
  return addresses
}

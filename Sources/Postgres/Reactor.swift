internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// One thread that waits for sockets and for times, and runs whatever is isolated to it.
///
/// Everything here is on the way of every statement, so nothing that runs on this thread may block. (A
/// reactor that belongs to one ``ToolConnection`` alone may: nobody else waits for it.)
final class Reactor: SerialExecutor {
  private let mailbox = Mutex(Mailbox())
  private let bell: Bell
  /// The thread's identity, 0 until it runs.
  private let thread = Atomic<UInt>(0)

  /// What other threads leave for this one.
  private struct Mailbox {
    var jobs: [UnownedJob] = []
    var signalled: [any Tended] = []
    var isWaiting = false
    var isStopping = false
    var isEmpty: Bool { jobs.isEmpty && signalled.isEmpty }

    /// True when the thread sleeps and must be woken for what was just put in.
    mutating func wakes() -> Bool {
      defer { isWaiting = false }
      return isWaiting
    }
  }

  /// Throws ``DatabaseError/Code/unavailable`` when the system gives no thread or no pipe.
  init() throws(DatabaseError) {
    bell = try Bell()
    try startThread { self.run() }
  }

  // MARK: From any thread

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    ring { $0.jobs.append(job) }
  }

  /// Has the watcher tended soon, on this thread.
  func signal(_ watcher: any Tended) {
    ring { $0.signalled.append(watcher) }
  }

  /// Ends the thread, once it has done what was asked of it before. What is asked later is never done.
  func stop() {
    ring { $0.isStopping = true }
  }

  private func ring(after put: (inout Mailbox) -> Void) {
    let wakes = mailbox.withLock { mailbox in
      put(&mailbox)
      return mailbox.wakes()
    }
    if wakes { bell.ring() }
  }

  func checkIsolated() {
    precondition(isCurrentThread, "called from outside the reactor's thread")
  }

  func isIsolatingCurrentContext() -> Bool? { isCurrentThread }

  private var isCurrentThread: Bool { thread.load(ordering: .relaxed) == currentThread() }

  // MARK: On the thread

  private struct Entry {
    let watcher: any Tended
    var interest: Interest
  }

  private func run() {
    thread.store(currentThread(), ordering: .relaxed)
    var entries: [Entry] = []
    // Emptied and used again in every turn, so that a turn asks for no memory.
    var (jobs, signalled, ready): ([UnownedJob], [any Tended], [any Tended]) = ([], [], [])
    var polled: [pollfd] = []
    while true {
      let isStopping = mailbox.withLock { mailbox in
        swap(&mailbox.jobs, &jobs)
        swap(&mailbox.signalled, &signalled)
        return mailbox.isStopping
      }
      // A job runs exactly once, here, on the executor that it was enqueued to.
      for job in jobs { unsafe job.runSynchronously(on: asUnownedSerialExecutor()) }
      jobs.removeAll(keepingCapacity: true)
      var now = ContinuousClock.now
      for watcher in signalled { tend(watcher, socketReady: false, now, in: &entries) }
      signalled.removeAll(keepingCapacity: true)
      let due = entries.filter { $0.interest.wake.map { $0 <= now } ?? false }
      for entry in due { tend(entry.watcher, socketReady: false, now, in: &entries) }

      let mayWait = mailbox.withLock { mailbox in
        mailbox.isWaiting = mailbox.isEmpty && !mailbox.isStopping
        return mailbox.isWaiting
      }
      if isStopping && !mayWait && mailbox.withLock(\.isEmpty) { return }

      polled.removeAll(keepingCapacity: true)
      polled.append(pollfd(fd: bell.reader, events: Int16(POLLIN), revents: 0))
      for entry in entries {
        // A negative descriptor is passed over by poll(2).
        polled.append(pollfd(fd: entry.interest.socket, events: entry.interest.events, revents: 0))
      }
      let timeout = mayWait ? Self.timeout(until: entries.lazy.compactMap(\.interest.wake).min(), now) : 0
      // The array is lent for the length of the call.
      unsafe polled.withUnsafeMutableBufferPointer { polled in
        _ = unsafe poll(polled.baseAddress, nfds_t(polled.count), timeout)
      }
      if mayWait { mailbox.withLock { $0.isWaiting = false } }
      if polled[0].revents != 0 { bell.silence() }
      now = .now
      for (entry, polled) in zip(entries, polled.dropFirst()) where polled.revents != 0 {
        ready.append(entry.watcher)
      }
      for watcher in ready { tend(watcher, socketReady: true, now, in: &entries) }
      ready.removeAll(keepingCapacity: true)
    }
  }

  private func tend(
    _ watcher: any Tended, socketReady: Bool, _ now: ContinuousClock.Instant, in entries: inout [Entry]
  ) {
    let interest = watcher.tend(socketReady: socketReady, now: now)
    let index = entries.firstIndex { $0.watcher === watcher }
    switch (index, interest.isNone) {
    case (let index?, true): entries.remove(at: index)
    case (let index?, false): entries[index].interest = interest
    case (nil, true): break
    case (nil, false): entries.append(Entry(watcher: watcher, interest: interest))
    }
  }

  /// Milliseconds for poll(2), rounded up so that the thread does not wake just before the time; -1 is for
  /// ever.
  private static func timeout(until wake: ContinuousClock.Instant?, _ now: ContinuousClock.Instant) -> Int32 {
    guard let wake else { return -1 }
    let (seconds, attoseconds) = max(.zero, wake - now).components
    return Int32(clamping: seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}

/// Something that lives on the reactor's thread and waits for a socket, a time, or a signal.
protocol Tended: AnyObject, Sendable {
  /// Called on the reactor's thread when signalled, when the socket is ready for what was asked,
  /// and when the time to wake has come. Says what to wait for next.
  func tend(socketReady: Bool, now: ContinuousClock.Instant) -> Interest
}

/// What a watcher waits for. The reactor forgets a watcher that waits for nothing until it is signalled
/// again.
struct Interest {
  var socket: Int32 = -1
  var reads = false
  var writes = false
  var wake: ContinuousClock.Instant?

  /// Wakes at this time, unless it wakes earlier; nil changes nothing.
  mutating func wake(by time: ContinuousClock.Instant?) {
    guard let time else { return }
    wake = min(wake ?? time, time)
  }

  var isNone: Bool { socket < 0 && wake == nil }
  var events: Int16 { Int16((reads ? POLLIN : 0) | (writes ? POLLOUT : 0)) }
}

/// A pipe to the thread itself: a byte in it ends the wait in poll(2).
private struct Bell: ~Copyable, Sendable {
  let reader: Int32
  private let writer: Int32

  init() throws(DatabaseError) {
    var ends: [Int32] = [-1, -1]
    // The array is lent for the length of the call.
    let made = unsafe ends.withUnsafeMutableBufferPointer { ends in unsafe pipe(ends.baseAddress) }
    guard made == 0 else {
      throw DatabaseError(.unavailable, message: "The system gives no pipe: too many files are open.")
    }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (reader, writer) = (ends[0], ends[1])
  }

  deinit {
    close(reader)
    close(writer)
  }

  /// A full pipe is rung already, so a failed write loses nothing.
  func ring() {
    var byte: UInt8 = 1
    _ = unsafe write(writer, &byte, 1)
  }

  func silence() {
    unsafe withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
      _ = unsafe read(reader, buffer.baseAddress, buffer.count)
    }
  }
}

/// Runs the body on a thread of its own, off the pool that Swift's tasks share.
func startThread(_ body: @escaping @Sendable () -> Void) throws(DatabaseError) {
  final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
  // The thread takes over the reference that is retained here.
  let argument = unsafe Unmanaged.passRetained(Body(body))
  #if canImport(Darwin)
    var thread: pthread_t?
    let failure = unsafe pthread_create(
      &thread, nil,
      { argument in
        unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, argument.toOpaque())
  #else
    var thread = pthread_t()
    let failure = unsafe pthread_create(
      &thread, nil,
      { argument in
        if let argument = unsafe argument {
          unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        }
        return nil
      }, argument.toOpaque())
  #endif
  guard failure == 0 else {
    unsafe argument.release()
    throw DatabaseError(.unavailable, message: "The system gives no thread (error \(failure)).")
  }
  #if canImport(Darwin)
    if let thread = unsafe thread { unsafe pthread_detach(thread) }
  #else
    pthread_detach(thread)
  #endif
}

private func currentThread() -> UInt {
  #if canImport(Darwin)
    unsafe UInt(bitPattern: pthread_self())
  #else
    UInt(pthread_self())
  #endif
}

/// A moment on the universal time line, to the microsecond, as PostgreSQL keeps it.
public struct Instant: Hashable, Sendable, Comparable {
  /// Microseconds since 1970-01-01T00:00:00Z.
  public let microseconds: Int64

  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  public static func < (left: Self, right: Self) -> Bool { left.microseconds < right.microseconds }

  public func adding(_ minutes: Minutes) -> Instant {
    Instant(microseconds: microseconds + Int64(minutes.count) * 60_000_000)
  }

  public func adding(seconds: Int64) -> Instant {
    Instant(microseconds: microseconds + seconds * 1_000_000)
  }
}

extension Instant {
  /// The civil date in UTC.
  public var utcDay: CalendarDay {
    let length: Int64 = 86_400_000_000
    let days = microseconds >= 0 ? microseconds / length : (microseconds - length + 1) / length
    return CalendarDay.first.adding(days: Int(days) - CalendarDay.first.daysSince1970)
  }
}

public import Postgres
public import Training

// How the domain's values travel: each as one of the types that the client knows.

extension Identifier: PostgresRepresentable {
  public var wire: UInt128 { bits }
  public init?(wire: UInt128) { self.init(bits: wire) }
}

extension Identifier: PostgresArrayElement {}

extension Slug: PostgresRepresentable {
  public var wire: String { text }
  public init?(wire: String) { self.init(wire) }
}

extension Slug: PostgresArrayElement {}

extension CurriculumVersion: PostgresRepresentable {
  public var wire: String { text }
  public init?(wire: String) { self.init(wire) }
}

extension ClientCode: PostgresRepresentable {
  public var wire: String { text }
  public init?(wire: String) { self.init(wire) }
}

extension CheckCode: PostgresRepresentable {
  public var wire: String { text }
  public init?(wire: String) { self.init(wire) }
}

extension Minutes: PostgresRepresentable {
  public var wire: Int32 { Int32(clamping: count) }
  public init?(wire: Int32) { self.init(Int(wire)) }
}

extension CalendarDay: PostgresRepresentable {
  // PostgreSQL counts from 2000-01-01, which is day 10,957 of ours.
  public var wire: PostgresDate { PostgresDate(days: Int32(daysSince1970 - 10_957)) }
  public init?(wire: PostgresDate) { self.init(daysSince1970: Int(wire.days) + 10_957) }
}

extension Instant: PostgresRepresentable {
  // Microseconds between 1970-01-01 and 2000-01-01, from which PostgreSQL counts.
  private static var epoch: Int64 { 946_684_800_000_000 }
  public var wire: PostgresInstant { PostgresInstant(microseconds: microseconds - Self.epoch) }
  public init?(wire: PostgresInstant) { self.init(microseconds: wire.microseconds + Self.epoch) }
}

extension Role: PostgresRepresentable {}
extension Role: PostgresArrayElement {}
extension Scope: PostgresRepresentable {}
extension Scope: PostgresArrayElement {}
extension Invitation.Purpose: PostgresRepresentable {}
extension Authority.Act: PostgresRepresentable {}
extension DocumentKind: PostgresRepresentable {}
extension SiteKind: PostgresRepresentable {}
extension HourCategory: PostgresRepresentable {}
extension SupervisionLevel: PostgresRepresentable {}
extension ScreeningOutcome: PostgresRepresentable {}
extension ScreeningForm: PostgresRepresentable {}
extension IncidentCode: PostgresRepresentable {}
extension Appeal.Outcome: PostgresRepresentable {}
extension Assessment.Method: PostgresRepresentable {}
extension RecordKind: PostgresRepresentable {}
extension RevocationReason: PostgresRepresentable {}
extension Enrolment.Closing.Reason: PostgresRepresentable {}

extension PostgresRepresentable where Self: RawRepresentable, RawValue == String {
  public var wire: String { rawValue }
  public init?(wire: String) { self.init(rawValue: wire) }
}

extension TimeOfDay: PostgresRepresentable {
  public var wire: Int16 { Int16(minutesSinceMidnight) }
  public init?(wire: Int16) { self.init(minutesSinceMidnight: Int(wire)) }
}

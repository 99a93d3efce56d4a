/// What a piece of equipment may carry at work, stated by a competent person for a time.
///
/// Who she is and which paper says so is kept apart and can be erased; the school keeps the paper.
public struct EquipmentRating: Hashable, Sendable {
  public typealias ID = Identifier<EquipmentRating>

  public let id: ID
  public let equipment: Equipment.ID
  /// The *working* load in whole kilograms, 1 to 5,000; never the static or breaking load.
  public let workingKilograms: Int
  /// How many times the working load it takes before it fails, 1 to 20; asked for overhead.
  public let designFactor: Int?
  public let ratedOn: CalendarDay
  /// The last day on which it holds.
  public let validUntil: CalendarDay

  /// - Throws: ``EquipmentRefusal`` for a load or factor out of range, and for dates out of order.
  public init(
    id: ID, equipment: Equipment.ID, workingKilograms: Int, designFactor: Int?, ratedOn: CalendarDay,
    validUntil: CalendarDay
  ) throws(EquipmentRefusal) {
    guard (1...5_000).contains(workingKilograms) else { throw .loadOutOfRange }
    guard designFactor.map((1...20).contains) ?? true else { throw .designFactorOutOfRange }
    guard ratedOn <= validUntil else { throw .ratingOutOfOrder }
    self.id = id
    self.equipment = equipment
    self.workingKilograms = workingKilograms
    self.designFactor = designFactor
    self.ratedOn = ratedOn
    self.validUntil = validUntil
  }

  /// Overhead support takes at least so many times its working load (domain section 4, row 5; aerial studios ask for 5 to 10).
  public static let designFactorAtLeast = 5
}

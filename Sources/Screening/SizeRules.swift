public import Training

/// What must fit of client, therapist and table. All masses are whole kilograms.
public struct SizeRules: Codable, Hashable, Sendable {
  /// The code by which a reason names these rules, as `SIZE`.
  public var code: String
  /// What movement adds to the load on the table, in percent of the therapist's mass.
  public var movementPercent: Int
  /// The table cannot be shown to carry client, therapist and movement.
  public var tableTooWeak: Finding
  /// A client lighter than the therapist plus this does not carry two feet.
  public var twoFeetMargin: Int
  /// The strokes that the mass of both decides.
  public var twoFeetStrokes: [Stroke.ID]
  public var clientTooLight: Finding

  public init(
    code: String, movementPercent: Int, tableTooWeak: Finding, twoFeetMargin: Int,
    twoFeetStrokes: [Stroke.ID],
    clientTooLight: Finding
  ) {
    self.code = code
    self.movementPercent = movementPercent
    self.tableTooWeak = tableTooWeak
    self.twoFeetMargin = twoFeetMargin
    self.twoFeetStrokes = twoFeetStrokes
    self.clientTooLight = clientTooLight
  }
}

/// The masses of a client and a therapist, what they work on, and what a table is rated for in use; in kilograms.
///
/// What is not known, or out of range, fails the check.
public struct Sizes: Hashable, Sendable {
  public var client: Int?
  public var therapist: Int?
  /// The working rating, not the static one.
  public var tableRating: Int?
  /// Where nobody said, a table.
  public var ground: Ground

  public init(
    client: Int? = nil, therapist: Int? = nil, tableRating: Int? = nil, on ground: Ground = .table
  ) {
    self.client = client
    self.therapist = therapist
    self.tableRating = tableRating
    self.ground = ground
  }

  /// What a grown body weighs, as in ``Training/BodyMeasures``: a slip of the finger or a weight in stones is caught.
  public static let bodies = BodyMeasures.kilograms
  /// What a table is rated for in use.
  public static let ratings = 1...1000
}

extension SizeRules {
  func isTableStrongEnough(for sizes: Sizes) -> Bool {
    guard let (client, therapist) = sizes.masses, let rating = sizes.tableRating,
      Sizes.ratings.contains(rating)
    else { return false }
    // In hundredths of a kilogram, so that a percentage loses nothing.
    return (client + therapist) * 100 + therapist * movementPercent <= rating * 100
  }

  func carriesTwoFeet(_ sizes: Sizes) -> Bool {
    guard let (client, therapist) = sizes.masses else { return false }
    return client >= therapist + twoFeetMargin
  }
}

extension Sizes {
  fileprivate var masses: (client: Int, therapist: Int)? {
    guard let client, let therapist, Self.bodies.contains(client), Self.bodies.contains(therapist) else {
      return nil
    }
    return (client, therapist)
  }
}

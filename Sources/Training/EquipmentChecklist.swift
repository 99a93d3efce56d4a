/// A point of the checklist of a site (domain section 4) that an inspection answers.
///
/// What is checked before each session, as feet, floor and step, is practised and assessed, and not recorded here.
/// `Curricula/equipment/checklist.yaml` has every row with its source.
public enum ChecklistItem: String, Codable, Hashable, Sendable, CaseIterable {
  case headroom
  case emergencyWay = "emergency-way"
  case fixingInStructure = "fixing-in-structure"
  case fixingSpread = "fixing-spread"
  case barsSound = "bars-sound"
  case barsLayout = "bars-layout"
  case gripHeight = "grip-height"
  case frameBraced = "frame-braced"
  case strapSound = "strap-sound"
  case anchorSound = "anchor-sound"
  case staffSound = "staff-sound"
  case tableBolts = "table-bolts"
  case tableHinges = "table-hinges"
  case tableCables = "table-cables"
  case tableLegs = "table-legs"
  case faceCradle = "face-cradle"
  case stepSteady = "step-steady"
  case seatSteady = "seat-steady"

  /// What holds when it is well.
  public var sentence: Sentence {
    switch self {
    case .headroom:
      "The tallest who works here stands upright on the table with at least 10 cm above her head."
    case .emergencyWay:
      "A phone is in reach, the address is on a card, the way out is clear and no door is locked."
    case .fixingInStructure:
      "Every fixing goes into the middle of a joist or beam, never into plasterboard alone."
    case .fixingSpread: "The load is spread over two joists or more, with bolts and not with plain screws."
    case .barsSound: "The bars are smooth and dry and have no play."
    case .barsLayout:
      "Two bars run parallel to the long sides of the table, over or just outside its edges and past both ends."
    case .gripHeight:
      "The hands hold the bars between shoulder and forehead, with the elbows bent to 90 to 120 degrees."
    case .frameBraced: "The frame stands level and its bracing is tight."
    case .strapSound: "Webbing, stitches, knot and buckle are sound."
    case .anchorSound: "It hangs above head height, and neither it nor its anchors show wear."
    case .staffSound: "It is longer than shoulder height, has a rubber tip and no crack or splinter."
    case .tableBolts: "The bolts of the table are tight."
    case .tableHinges: "The hinges of the table are sound."
    case .tableCables: "The cables of the table are sound and evenly tight."
    case .tableLegs: "The legs of the table stand firm and are locked."
    case .faceCradle: "The face cradle is sound and locks."
    case .stepSteady: "It is wide and does not tip or slip."
    case .seatSteady: "It does not tip, and the hips come level with the client's back."
    }
  }

  /// The kinds of equipment it is asked of; none when it is asked of the room.
  public var kinds: [Equipment.Kind] {
    switch self {
    case .headroom, .emergencyWay: []
    case .fixingInStructure, .fixingSpread: [.overheadBars, .parallelBars]
    case .barsSound, .barsLayout, .gripHeight: [.overheadBars, .parallelBars, .freestandingFrame]
    case .frameBraced: [.freestandingFrame]
    case .strapSound: [.strapOverBars, .fabricStrap]
    case .anchorSound: [.rope, .chain]
    case .staffSound: [.staff, .bambooRod, .pole]
    case .tableBolts, .tableHinges, .tableCables, .tableLegs, .faceCradle: [.table]
    case .stepSteady: [.stepStool]
    case .seatSteady: [.stool, .bench, .chair]
    }
  }

  /// Whether a sound piece can be without it, as a table without cables. Every other point is there, and is well or is not.
  public var canBeLacking: Bool {
    switch self {
    case .tableHinges, .tableCables, .faceCradle: true
    default: false
    }
  }

  /// Whether it is answered every week. A yearly inspection answers everything.
  public var isWeekly: Bool { kinds == [.table] }

  /// What may still be done when it fails; `nil` when nothing may.
  public var leaves: SiteRestriction? {
    switch self {
    case .headroom: .notStanding
    case .barsLayout, .gripHeight: .oneFoot
    default: nil
    }
  }
}

/// What work on bars is held to where something of less weight is wrong.
public enum SiteRestriction: String, Codable, Hashable, Sendable, CaseIterable {
  /// Nobody stands on the table: seated work and work on the floor remain.
  case notStanding = "not-standing"
  /// Only one foot at a time is on the client.
  case oneFoot = "one-foot"

  public var sentence: Sentence {
    switch self {
    case .notStanding: "Nobody stands on the table here: seated work and work on the floor remain."
    case .oneFoot: "Only one foot at a time works on the client here."
    }
  }

  /// Whether it leaves room for a stroke. A stroke that the library does not know is not known to be safe.
  public func allows(_ stroke: Stroke.ID) -> Bool {
    let strokes =
      switch self {
      case .notStanding: Self.withoutStanding
      case .oneFoot: Self.withOneFoot
      }
    return strokes.contains(stroke.text)
  }

  // Curricula/library/strokes.yaml has the same, and a test compares the two.
  private static let withoutStanding: Set = [
    "seated-glide", "point-press", "meridian-sequence", "sole-walk", "back-of-neck-press", "back-walk",
    "rope-sweep", "chair-press",
  ]
  private static let withOneFoot: Set = [
    "seated-glide", "long-glide", "broad-glide", "quick-light-glide", "outward-fan", "static-compression",
    "oblique-shear", "rocking", "trigger-point-hold", "passive-stretch", "active-stretch", "assisted-stretch",
    "point-press", "meridian-sequence", "back-of-neck-press", "rope-sweep", "strap-glide", "chair-press",
  ]
}

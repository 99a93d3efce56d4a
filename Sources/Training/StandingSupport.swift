/// What bears the part of a therapist's weight that her feet on the client do not.
///
/// Nobody works with the feet and nothing to hold or to sit on (domain sections 2.3 and 4, rows 1 and 16): a session that names no support
/// would escape the inspection of what it held on to.
extension Practicum {
  /// Decides whether a session names support for every stroke. Set-ups without a client are left alone.
  func supporting(_ session: Session) throws(SessionRefusal) {
    guard session.client != nil else { return }
    if let stroke = session.strokes.first(where: { !isSupported($0, by: session.props) }) {
      throw .supportNotNamed(stroke)
    }
  }

  private func isSupported(_ stroke: Stroke.ID, by props: [Prop.ID]) -> Bool {
    if let supports = stroke.supports { return props.contains(where: supports.contains) }
    // A stroke that the library does not know is not known to be safe without bars, where the course has any.
    return !self.props.contains(where: \.isOverhead) || props.contains(where: \.isOverhead)
  }
}

extension Prop.ID {
  fileprivate var isOverhead: Bool { Equipment.Kind(rawValue: text)?.isOverhead ?? false }
}

extension Stroke.ID {
  /// The props of which any one bears the weight; `nil` for a stroke that the library does not know.
  public var supports: Set<Prop.ID>? {
    Self.supportsByStroke[text].map { Set($0.compactMap { Prop.ID($0) }) }
  }

  // Curricula/library/strokes.yaml has the same, and a test compares the two.
  private static let bars = ["overhead-bars", "parallel-bars", "freestanding-frame"]
  private static let staffs = ["staff", "bamboo-rod", "pole"]
  private static let seats = ["stool", "chair", "bench"]
  private static let supportsByStroke: [String: [String]] = [
    "seated-glide": seats + ["table"], "long-glide": bars + ["fabric-strap", "rope"],
    "broad-glide": bars + ["fabric-strap", "rope"], "quick-light-glide": bars,
    "outward-fan": bars + ["fabric-strap"], "static-compression": bars + staffs + ["fabric-strap", "wall"],
    "oblique-shear": bars + ["strap-over-bars", "fabric-strap"], "rocking": bars + staffs,
    "alternate-knead": bars + staffs, "double-glide": bars, "opening-double-glide": bars,
    "double-stand": bars, "trigger-point-hold": bars, "passive-stretch": bars + ["floor-mat"],
    "active-stretch": bars + ["floor-mat"], "assisted-stretch": bars + ["floor-mat"],
    "point-press": staffs + ["wall", "floor-mat"], "meridian-sequence": staffs + ["wall", "floor-mat"],
    "sole-walk": staffs + ["wall"], "back-of-neck-press": seats, "back-walk": bars + staffs,
    "rope-sweep": ["rope"], "strap-glide": ["fabric-strap"], "chair-press": ["chair"],
  ]
}

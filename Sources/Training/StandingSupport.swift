/// What bears the part of a therapist's weight that her feet do not, while she stands on a client.
///
/// Bars are not optional in a form that is taught with them (domain section 4, row 1): a session that names no support would escape the
/// inspection of the site.
extension Practicum {
  /// Decides whether a session names support for everything that it worked standing. Set-ups without a client are left alone.
  func supporting(_ session: Session) throws(SessionRefusal) {
    guard props.contains(where: \.isOverhead), session.client != nil,
      !session.props.contains(where: \.isOverhead)
    else { return }
    if let stroke = session.strokes.first(where: { !$0.isSupported(by: session.props) }) {
      throw .supportNotNamed(stroke)
    }
  }
}

extension Prop.ID {
  fileprivate var isOverhead: Bool { Equipment.Kind(rawValue: text)?.isOverhead ?? false }
}

extension Stroke.ID {
  /// Whether it is done without standing on a table, or one of these props bears the weight in place of bars.
  public func isSupported(by props: [Prop.ID]) -> Bool {
    SiteRestriction.notStanding.allows(self)
      || props.contains { Self.supportsInPlaceOfBars[text]?.contains($0.text) ?? false }
  }

  // Curricula/library/strokes.yaml has the same, and a test compares the two. A pole or a bamboo rod does what a staff does.
  private static let staffs: Set = ["staff", "bamboo-rod", "pole"]
  private static let supportsInPlaceOfBars: [String: Set<String>] = [
    "long-glide": ["fabric-strap"], "broad-glide": ["fabric-strap"], "outward-fan": ["fabric-strap"],
    "oblique-shear": ["fabric-strap"], "static-compression": staffs.union(["fabric-strap", "wall"]),
    "rocking": staffs, "alternate-knead": staffs, "passive-stretch": ["floor-mat"],
    "active-stretch": ["floor-mat"], "assisted-stretch": ["floor-mat"], "strap-glide": ["fabric-strap"],
  ]
}

extension SiteStanding {
  /// Decides whether a session may have taken place with its props at this site on the day of this standing.
  ///
  /// Work on bars, a rope or a strap, with or without a client, asks for an inspected site and a piece in service for each support that
  /// it names; whoever stands on a client on a table asks for a table in service, named or not. Any other piece is asked about only where
  /// the site has one on record.
  public func admitting(_ session: Session) throws(SiteRefusal) {
    var kinds = session.props.compactMap { Equipment.Kind(rawValue: $0.text) }
    if session.isStandingOnTable, !kinds.contains(.table) { kinds.append(.table) }
    let isWeightBorne = kinds.contains(where: \.bearsWeight)
    if isWeightBorne {
      for cause in causes {
        switch cause {
        case .neverInspected: throw .notInspected(day)
        case .inspectionLapsed(let due): throw .inspectionLapsed(due, day)
        case .failed(let item) where item.leaves == nil: throw .failed(item, day)
        default: continue
        }
      }
    }
    var restrictions = kinds.contains(where: \.isOverhead) ? self.restrictions(of: nil) : []
    for kind in kinds {
      for standIns in kind.standIns {
        let there = pieces.filter { standIns.contains($0.equipment.kind) }
        if there.isEmpty {
          guard kind.bearsWeight || kind == .table && session.isStandingOnTable else { continue }
          throw .noEquipment(standIns.first ?? kind, day)
        }
        let usable = there.filter { $0.admits(session) }
        guard let best = usable.first(where: { $0.status == .ok }) ?? usable.first else {
          throw .outOfService(there[0].equipment.name, there[0].causes.first, day)
        }
        restrictions += self.restrictions(of: best)
      }
    }
    for restriction in restrictions {
      guard !session.strokes.isEmpty else { throw .restricted(restriction, nil) }
      if let stroke = session.strokes.first(where: { !restriction.allows($0) }) {
        throw .restricted(restriction, stroke)
      }
    }
  }

  /// Of a piece, or of the room.
  private func restrictions(of piece: Piece?) -> [SiteRestriction] {
    if let piece { return piece.causes.compactMap(\.leaves) }
    return causes.compactMap { cause in
      if case .failed(let item) = cause { item.leaves } else { nil }
    }
  }
}

extension Session {
  /// Whether the therapist stood on a client on a table: the table then carries both, whether the session names it or not.
  var isStandingOnTable: Bool {
    guard client != nil else { return false }
    let isOnFloor = props.contains { $0.text == "floor-mat" }
    return strokes.contains { stroke in
      !SiteRestriction.notStanding.allows(stroke) && (stroke.isOnTableOnly || !isOnFloor)
    }
  }
}

extension Stroke.ID {
  /// Whether it is worked standing on a table and nowhere else.
  public var isOnTableOnly: Bool { Self.onTableOnly.contains(text) }

  // Curricula/library/strokes.yaml has the same, and a test compares the two.
  private static let onTableOnly: Set = [
    "quick-light-glide", "outward-fan", "oblique-shear", "double-glide", "opening-double-glide",
    "double-stand", "trigger-point-hold", "strap-glide",
  ]
}

/// Why a session cannot have taken place at a site as it stood on the day.
public enum SiteRefusal: Refusal, Hashable {
  case notInspected(CalendarDay)
  case inspectionLapsed(CalendarDay, CalendarDay)
  case failed(ChecklistItem, CalendarDay)
  case noEquipment(Equipment.Kind, CalendarDay)
  case outOfService(Equipment.Name, SiteStanding.Cause?, CalendarDay)
  case restricted(SiteRestriction, Stroke.ID?)

  public var rule: String {
    switch self {
    case .notInspected, .inspectionLapsed, .failed: "inspected-site"
    case .noEquipment: "equipment-on-record"
    case .outOfService: "equipment-in-service"
    case .restricted: "restricted-site"
    }
  }

  public var sentence: Sentence {
    switch self {
    case .notInspected(let day):
      "Work on bars, a rope or a strap needs an inspected site, and this one was not by \(day)."
    case .inspectionLapsed(let due, let day):
      "Work on bars, a rope or a strap needs an inspected site; the inspection of this one was due on \(due), before \(day)."
    case .failed(let item, let day):
      "On \(day) the site was out, because this was not so: \(item.sentence)"
    case .noEquipment(.table, let day):
      "Whoever stands on a client on a table needs one in service, and the site had none on record on \(day)."
    case .noEquipment(let kind, let day):
      "The props name \(kind.title), and the site had none on record on \(day)."
    case .outOfService(let name, let cause, let day):
      "“\(name)” was out of service on \(day).\(cause.map { " \($0.sentence)" } ?? "")"
    case .restricted(let restriction, let stroke?):
      "\(restriction.sentence) The stroke “\(stroke)” is not among that."
    case .restricted(let restriction, nil):
      "\(restriction.sentence) The session names no stroke that would show it."
    }
  }

  public var remedy: Sentence {
    switch self {
    case .notInspected, .inspectionLapsed, .failed:
      "Check site and date; an instructor records an inspection with “ashiato site inspect”."
    case .noEquipment(.table, _):
      "Check the site; an administrator adds its table with “ashiato equipment add”. Work on the floor names “floor-mat” among its props."
    case .noEquipment:
      "Check site, date and props; an administrator adds equipment with “ashiato equipment add”."
    case .outOfService: "Check site, date and props; “ashiato site show” says what the piece needs."
    case .restricted: "“ashiato site show” says what would lift the restriction."
    }
  }
}

extension SiteStanding.Piece {
  /// Whether a session may have worked with it. What was tagged out because of an incident had carried the session of the incident.
  fileprivate func admits(_ session: Session) -> Bool {
    let causes =
      session.incident == .equipment
      ? causes.filter { if case .taggedOut(_, session.day) = $0 { false } else { true } } : causes
    return SiteStanding.Status(causes) != .out
  }
}

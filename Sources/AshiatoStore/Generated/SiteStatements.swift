// Written by sqlgen from SQL/queries/site.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct AddEquipment: Statement {
  let schoolID: School.ID
  let equipmentID: Equipment.ID
  let siteID: Site.ID
  let equipmentName: Equipment.Name
  let equipmentKind: Equipment.Kind
  let sinceDay: CalendarDay
  let byID: Person.ID

  static let name = "addEquipment"

  static let sql = #"""
    insert into equipment (school_id, id, site_id, name, kind, since_day, recorded_by)
    values ($1, $2, $3, $4, $5, $6, $7)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 25, 1082, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(equipmentID)
    parameters.append(siteID)
    parameters.append(equipmentName)
    parameters.append(equipmentKind)
    parameters.append(sinceDay)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddRating: Statement {
  let schoolID: School.ID
  let ratingID: EquipmentRating.ID
  let equipmentID: Equipment.ID
  let workingKg: Int16
  let designFactor: Int16?
  let ratedOn: CalendarDay
  let ratedUntil: CalendarDay
  let particularsDigest: String
  let byID: Person.ID

  static let name = "addRating"

  static let sql = #"""
    insert into equipment_rating
      (school_id, id, equipment_id, working_kg, design_factor, rated_on, rated_until, particulars_digest, recorded_by)
    values
      ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 21, 21, 1082, 1082, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(ratingID)
    parameters.append(equipmentID)
    parameters.append(workingKg)
    parameters.append(designFactor)
    parameters.append(ratedOn)
    parameters.append(ratedUntil)
    parameters.append(particularsDigest)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddTagOut: Statement {
  let schoolID: School.ID
  let tagOutID: Equipment.TagOut.ID
  let equipmentID: Equipment.ID
  let day: CalendarDay
  let tagOutReason: Equipment.TagOut.Code
  let byID: Person.ID

  static let name = "addTagOut"

  static let sql = #"""
    insert into equipment_tag_out (school_id, id, equipment_id, day, reason, recorded_by)
    values ($1, $2, $3, $4, $5, $6)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 1082, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(tagOutID)
    parameters.append(equipmentID)
    parameters.append(day)
    parameters.append(tagOutReason)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddInspection: Statement {
  let schoolID: School.ID
  let inspectionID: SiteInspection.ID
  let siteID: Site.ID
  let occasion: SiteInspection.Occasion
  let day: CalendarDay
  let inspectorID: Person.ID
  let nextDue: CalendarDay
  let headroomCm: Int16?
  let byID: Person.ID

  static let name = "addInspection"

  static let sql = #"""
    insert into site_inspection
      (school_id, id, site_id, occasion, day, inspector_id, next_due, headroom_cm, recorded_by)
    values
      ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 1082, 2950, 1082, 21, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(inspectionID)
    parameters.append(siteID)
    parameters.append(occasion)
    parameters.append(day)
    parameters.append(inspectorID)
    parameters.append(nextDue)
    parameters.append(headroomCm)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddInspectionFinding: Statement {
  let schoolID: School.ID
  let inspectionID: SiteInspection.ID
  let siteID: Site.ID
  let item: ChecklistItem
  let equipmentID: Equipment.ID?
  let answerOfItem: SiteInspection.Answer

  static let name = "addInspectionFinding"

  static let sql = #"""
    insert into inspection_finding (school_id, inspection_id, site_id, item, equipment_id, answer)
    values ($1, $2, $3, $4, $5, $6)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(inspectionID)
    parameters.append(siteID)
    parameters.append(item)
    parameters.append(equipmentID)
    parameters.append(answerOfItem)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct EquipmentOf: Statement {
  struct Row: Sendable, Hashable {
    let equipmentID: Equipment.ID
    let equipmentName: Equipment.Name
    let equipmentKind: Equipment.Kind
    let sinceDay: CalendarDay
  }

  let schoolID: School.ID
  let siteID: Site.ID

  static let name = "equipmentOf"

  static let sql = #"""
    select id as equipment_id, name as equipment_name, kind as equipment_kind, since_day
    from equipment
    where school_id = $1
      and site_id = $2
    order by id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(siteID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        equipmentID: try rows.value(row, 0),
        equipmentName: try rows.value(row, 1),
        equipmentKind: try rows.value(row, 2),
        sinceDay: try rows.value(row, 3))
    }
  }
}

/// Of every piece of a site.
struct RatingsAt: Statement {
  struct Row: Sendable, Hashable {
    let ratingID: EquipmentRating.ID
    let equipmentID: Equipment.ID
    let workingKg: Int16
    let designFactor: Int16?
    let ratedOn: CalendarDay
    let ratedUntil: CalendarDay
  }

  let schoolID: School.ID
  let siteID: Site.ID

  static let name = "ratingsAt"

  static let sql = #"""
    select
      equipment_rating.id as rating_id,
      equipment_id,
      working_kg,
      design_factor,
      rated_on,
      rated_until
    from equipment_rating
    join equipment
      on equipment.school_id = equipment_rating.school_id
      and equipment.id = equipment_rating.equipment_id
    where equipment_rating.school_id = $1
      and site_id = $2
    order by equipment_rating.id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(siteID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        ratingID: try rows.value(row, 0),
        equipmentID: try rows.value(row, 1),
        workingKg: try rows.value(row, 2),
        designFactor: try rows.value(row, 3),
        ratedOn: try rows.value(row, 4),
        ratedUntil: try rows.value(row, 5))
    }
  }
}

/// Who rated each piece of a site: read by staff alone, and only until it is erased.
struct RatingParticularsAt: Statement {
  struct Row: Sendable, Hashable {
    let ratingID: EquipmentRating.ID
    let particulars: String
  }

  let schoolID: School.ID
  let siteID: Site.ID

  static let name = "ratingParticularsAt"

  static let sql = #"""
    select equipment_rating.id as rating_id, text as particulars
    from equipment_rating
    join equipment
      on equipment.school_id = equipment_rating.school_id
      and equipment.id = equipment_rating.equipment_id
    join erasable_text
      on erasable_text.school_id = equipment_rating.school_id
      and erasable_text.digest = equipment_rating.particulars_digest
    where equipment_rating.school_id = $1
      and site_id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(siteID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        ratingID: try rows.value(row, 0),
        particulars: try rows.value(row, 1))
    }
  }
}

struct TagOutsAt: Statement {
  struct Row: Sendable, Hashable {
    let tagOutID: Equipment.TagOut.ID
    let equipmentID: Equipment.ID
    let day: CalendarDay
    let tagOutReason: Equipment.TagOut.Code
  }

  let schoolID: School.ID
  let siteID: Site.ID

  static let name = "tagOutsAt"

  static let sql = #"""
    select equipment_tag_out.id as tag_out_id, equipment_id, day, reason as tag_out_reason
    from equipment_tag_out
    join equipment
      on equipment.school_id = equipment_tag_out.school_id
      and equipment.id = equipment_tag_out.equipment_id
    where equipment_tag_out.school_id = $1
      and site_id = $2
    order by equipment_tag_out.id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(siteID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        tagOutID: try rows.value(row, 0),
        equipmentID: try rows.value(row, 1),
        day: try rows.value(row, 2),
        tagOutReason: try rows.value(row, 3))
    }
  }
}

/// Weekly ones from a day on, where one is given.
struct InspectionsAt: Statement {
  struct Row: Sendable, Hashable {
    let inspectionID: SiteInspection.ID
    let occasion: SiteInspection.Occasion
    let day: CalendarDay
    let inspectorID: Person.ID
    let nextDue: CalendarDay
    let headroomCm: Int16?
  }

  let schoolID: School.ID
  let siteID: Site.ID
  let sinceDay: CalendarDay?

  static let name = "inspectionsAt"

  static let sql = #"""
    select id as inspection_id, occasion, day, inspector_id, next_due, headroom_cm
    from site_inspection
    where school_id = $1
      and site_id = $2
      and (occasion = 'yearly' or $3::date is null or day >= $3)
    order by id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 1082]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(siteID)
    parameters.append(sinceDay)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        inspectionID: try rows.value(row, 0),
        occasion: try rows.value(row, 1),
        day: try rows.value(row, 2),
        inspectorID: try rows.value(row, 3),
        nextDue: try rows.value(row, 4),
        headroomCm: try rows.value(row, 5))
    }
  }
}

/// What those inspections found.
struct InspectionFindingsAt: Statement {
  struct Row: Sendable, Hashable {
    let inspectionID: SiteInspection.ID
    let item: ChecklistItem
    let equipmentID: Equipment.ID?
    let answerOfItem: SiteInspection.Answer
  }

  let schoolID: School.ID
  let siteID: Site.ID
  let sinceDay: CalendarDay?

  static let name = "inspectionFindingsAt"

  static let sql = #"""
    select inspection_id, item, equipment_id, answer as answer_of_item
    from inspection_finding
    join site_inspection
      on site_inspection.school_id = inspection_finding.school_id
      and site_inspection.id = inspection_finding.inspection_id
    where inspection_finding.school_id = $1
      and inspection_finding.site_id = $2
      and (occasion = 'yearly' or $3::date is null or day >= $3)
    order by inspection_id
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 1082]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(siteID)
    parameters.append(sinceDay)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        inspectionID: try rows.value(row, 0),
        item: try rows.value(row, 1),
        equipmentID: try rows.value(row, 2),
        answerOfItem: try rows.value(row, 3))
    }
  }
}

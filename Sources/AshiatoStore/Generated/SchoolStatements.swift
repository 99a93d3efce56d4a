// Written by sqlgen from SQL/queries/school.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

struct SchoolRow: Sendable, Hashable {
  let schoolID: School.ID
  let domain: String
  let name: String
  let timeZone: String
  let openedAt: Instant
}

struct SiteRow: Sendable, Hashable {
  let siteID: Site.ID
  let slug: String
  let name: String
  let timeZone: String
  let siteKind: SiteKind?
}

/// Every school of this installation, by domain.
struct Schools: Statement {
  typealias Row = SchoolRow

  static let name = "schools"

  static let sql = #"""
    select id as school_id, domain, name, time_zone, opened_at
    from school
    order by domain
    """#

  static let parameterTypes: [UInt32] = []

  func bind(into parameters: inout Parameters) {}

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        schoolID: try rows.value(row, 0),
        domain: try rows.value(row, 1),
        name: try rows.value(row, 2),
        timeZone: try rows.value(row, 3),
        openedAt: try rows.value(row, 4))
    }
  }
}

/// As the owner of the schema; the service cannot open a school.
struct OpenSchool: Statement {
  let schoolID: School.ID
  let domain: String
  let name: String
  let timeZone: String

  static let name = "openSchool"

  static let sql = #"""
    insert into school (id, domain, name, time_zone)
    values ($1, $2, $3, $4)
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 25, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(domain)
    parameters.append(name)
    parameters.append(timeZone)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct AddSite: Statement {
  let schoolID: School.ID
  let siteID: Site.ID
  let slug: String
  let name: String
  let timeZone: String
  let siteKind: SiteKind?
  let byID: Person.ID

  static let name = "addSite"

  static let sql = #"""
    insert into site (school_id, id, slug, name, time_zone, kind, recorded_by)
    values ($1, $2, $3, $4, $5, $6, $7)
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 25, 25, 25, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(siteID)
    parameters.append(slug)
    parameters.append(name)
    parameters.append(timeZone)
    parameters.append(siteKind)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct Sites: Statement {
  typealias Row = SiteRow

  let schoolID: School.ID

  static let name = "sites"

  static let sql = #"""
    select id as site_id, slug, name, time_zone, kind as site_kind
    from site
    where school_id = $1
    order by slug
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        siteID: try rows.value(row, 0),
        slug: try rows.value(row, 1),
        name: try rows.value(row, 2),
        timeZone: try rows.value(row, 3),
        siteKind: try rows.value(row, 4))
    }
  }
}

struct SiteBySlug: Statement {
  typealias Row = SiteRow

  let schoolID: School.ID
  let slug: String

  static let name = "siteBySlug"

  static let sql = #"""
    select id as site_id, slug, name, time_zone, kind as site_kind
    from site
    where school_id = $1
      and slug = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(slug)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        siteID: try rows.value(row, 0),
        slug: try rows.value(row, 1),
        name: try rows.value(row, 2),
        timeZone: try rows.value(row, 3),
        siteKind: try rows.value(row, 4))
    }
  }
}

struct SiteById: Statement {
  typealias Row = SiteRow

  let schoolID: School.ID
  let siteID: Site.ID

  static let name = "siteById"

  static let sql = #"""
    select id as site_id, slug, name, time_zone, kind as site_kind
    from site
    where school_id = $1
      and id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(siteID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        siteID: try rows.value(row, 0),
        slug: try rows.value(row, 1),
        name: try rows.value(row, 2),
        timeZone: try rows.value(row, 3),
        siteKind: try rows.value(row, 4))
    }
  }
}

struct NameContact: Statement {
  let schoolID: School.ID
  let contact: PublicContact
  let byID: Person.ID

  static let name = "nameContact"

  static let sql = #"""
    insert into school_contact (school_id, address, named_by)
    values ($1, $2, $3)
    on conflict on constraint school_contact_key do update
    set address = excluded.address, named_by = excluded.named_by, named_at = now()
    """#

  static let parameterTypes: [UInt32] = [2950, 25, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(contact)
    parameters.append(byID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct Contact: Statement {
  struct Row: Sendable, Hashable {
    let contact: PublicContact
  }

  let schoolID: School.ID

  static let name = "contact"

  static let sql = #"""
    select address as contact
    from school_contact
    where school_id = $1
    """#

  static let parameterTypes: [UInt32] = [2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        contact: try rows.value(row, 0))
    }
  }
}

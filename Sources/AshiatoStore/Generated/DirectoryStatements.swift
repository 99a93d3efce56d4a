// Written by sqlgen from SQL/queries/directory.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

/// The entry that she had goes: what she does not say again is shown no longer.
struct EnterDirectory: Statement {
  let schoolID: School.ID
  let personID: Person.ID
  let practitionerID: Practitioner.ID
  let name: String
  let practice: String?
  let area: Gazetteer.Area.ID
  let town: String?
  let postcodeArea: PostcodeArea?
  let languages: [LanguageCode]
  let access: [DirectoryEntry.Access]
  let practitionerContact: PublicContact?

  static let name = "enterDirectory"

  static let sql = #"""
    insert into directory_entry
      (school_id, person_id, id, name, practice, area, town, postcode_area, languages, access, contact)
    values
      ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
       $11)
    on conflict on constraint directory_entry_key do update
    set id = excluded.id,
        name = excluded.name,
        practice = excluded.practice,
        area = excluded.area,
        town = excluded.town,
        postcode_area = excluded.postcode_area,
        languages = excluded.languages,
        access = excluded.access,
        contact = excluded.contact,
        entered_at = now()
    """#

  static let parameterTypes: [UInt32] = [2950, 2950, 2950, 25, 25, 25, 25, 25, 1009, 1009, 25]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
    parameters.append(practitionerID)
    parameters.append(name)
    parameters.append(practice)
    parameters.append(area)
    parameters.append(town)
    parameters.append(postcodeArea)
    parameters.append(languages)
    parameters.append(access)
    parameters.append(practitionerContact)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct LeaveDirectory: Statement {
  let schoolID: School.ID
  let personID: Person.ID

  static let name = "leaveDirectory"

  static let sql = #"""
    delete from directory_entry
    where school_id = $1
      and person_id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) {}
}

struct EntryOf: Statement {
  struct Row: Sendable, Hashable {
    let name: String
    let practice: String?
    let area: Gazetteer.Area.ID
    let town: String?
    let postcodeArea: PostcodeArea?
    let languages: [LanguageCode]
    let access: [DirectoryEntry.Access]
    let practitionerContact: PublicContact?
  }

  let schoolID: School.ID
  let personID: Person.ID

  static let name = "entryOf"

  static let sql = #"""
    select
      name,
      practice,
      area,
      town,
      postcode_area,
      languages,
      access,
      contact as practitioner_contact
    from directory_entry
    where school_id = $1
      and person_id = $2
    """#

  static let parameterTypes: [UInt32] = [2950, 2950]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(personID)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row? {
    try rows.optional { row throws(DatabaseError) in
      Row(
        name: try rows.value(row, 0),
        practice: try rows.value(row, 1),
        area: try rows.value(row, 2),
        town: try rows.value(row, 3),
        postcodeArea: try rows.value(row, 4),
        languages: try rows.value(row, 5),
        access: try rows.value(row, 6),
        practitionerContact: try rows.value(row, 7))
    }
  }
}

/// Everybody in the directory of a school with each record that is valid at a moment, newest first.
struct PublicPractitioners: Statement {
  struct Row: Sendable, Hashable {
    let practitionerID: Practitioner.ID
    let name: String
    let practice: String?
    let area: Gazetteer.Area.ID
    let town: String?
    let postcodeArea: PostcodeArea?
    let languages: [LanguageCode]
    let access: [DirectoryEntry.Access]
    let practitionerContact: PublicContact?
    let recordID: Record.ID
    let code: CheckCode
    let curriculumID: Curriculum.ID
    let title: String
    let awardedOn: CalendarDay
    let validUntil: Instant?
  }

  let schoolID: School.ID
  let at: Instant

  static let name = "publicPractitioners"

  static let sql = #"""
    select
      practitioner_id as "practitioner_id!",
      name as "name!",
      practice,
      area as "area!",
      town,
      postcode_area,
      languages as "languages!",
      access as "access!",
      contact as practitioner_contact,
      record_id as "record_id!",
      code as "code!",
      curriculum_id as "curriculum_id!",
      title as "title!",
      awarded_on as "awarded_on!",
      valid_until
    from public_practitioner
    where school_id = $1
      and valid_from <= $2
      and (valid_until is null or valid_until > $2)
    order by practitioner_id, awarded_on desc, record_id
    """#

  static let parameterTypes: [UInt32] = [2950, 1184]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(at)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        practitionerID: try rows.value(row, 0),
        name: try rows.value(row, 1),
        practice: try rows.value(row, 2),
        area: try rows.value(row, 3),
        town: try rows.value(row, 4),
        postcodeArea: try rows.value(row, 5),
        languages: try rows.value(row, 6),
        access: try rows.value(row, 7),
        practitionerContact: try rows.value(row, 8),
        recordID: try rows.value(row, 9),
        code: try rows.value(row, 10),
        curriculumID: try rows.value(row, 11),
        title: try rows.value(row, 12),
        awardedOn: try rows.value(row, 13),
        validUntil: try rows.value(row, 14))
    }
  }
}

/// What the holders of some records let a stranger see.
struct PublicDeclarations: Statement {
  struct Row: Sendable, Hashable {
    let recordID: Record.ID
    let declarationID: Declaration.ID
    let declarationKind: Declaration.Kind
    let noneExists: Bool
    let expiresOn: CalendarDay?
    let particulars: String
    let isHoldersWord: Bool
    let declaredOn: CalendarDay
    let checkFinding: Declaration.Check.Finding?
    let checkMethod: Declaration.Check.Method?
    let checkedOn: CalendarDay?
  }

  let schoolID: School.ID
  let records: [Record.ID]

  static let name = "publicDeclarations"

  static let sql = #"""
    select
      record_id as "record_id!",
      declaration_id as "declaration_id!",
      kind as "declaration_kind!",
      none_exists as "none_exists!",
      expires_on,
      particulars as "particulars!",
      is_holders_word as "is_holders_word!",
      declared_on as "declared_on!",
      finding as check_finding,
      method as check_method,
      checked_on
    from public_declaration
    where school_id = $1
      and record_id = any($2)
    order by kind, declaration_id
    """#

  static let parameterTypes: [UInt32] = [2950, 2951]

  func bind(into parameters: inout Parameters) {
    parameters.append(schoolID)
    parameters.append(records)
  }

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        recordID: try rows.value(row, 0),
        declarationID: try rows.value(row, 1),
        declarationKind: try rows.value(row, 2),
        noneExists: try rows.value(row, 3),
        expiresOn: try rows.value(row, 4),
        particulars: try rows.value(row, 5),
        isHoldersWord: try rows.value(row, 6),
        declaredOn: try rows.value(row, 7),
        checkFinding: try rows.value(row, 8),
        checkMethod: try rows.value(row, 9),
        checkedOn: try rows.value(row, 10))
    }
  }
}

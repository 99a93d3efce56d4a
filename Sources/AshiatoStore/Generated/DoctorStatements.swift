// Written by sqlgen from SQL/queries/doctor.sql; do not edit.
// swift-format-ignore-file

import Postgres
import Training

/// What a server says of itself, to any role.
struct ServerFigures: Statement {
  struct Row: Sendable, Hashable {
    let majorVersion: Int32
    let at: Instant
    let hasChecksums: Bool
    let checksumFailures: Int64
    let keepsWhatItAcknowledged: Bool
    let logsRows: Bool
    let logsParameters: Bool
  }

  static let name = "serverFigures"

  static let sql = #"""
    select
      current_setting('server_version_num')::int / 10000 as "major_version!",
      clock_timestamp() as "at!",
      current_setting('data_checksums') = 'on' as "has_checksums!",
      (select coalesce(sum(checksum_failures), 0) from pg_stat_database)::bigint as "checksum_failures!",
      current_setting('fsync') = 'on'
        and current_setting('full_page_writes') = 'on'
        and current_setting('synchronous_commit') <> 'off' as "keeps_what_it_acknowledged!",
      current_setting('log_error_verbosity') <> 'terse' as "logs_rows!",
      current_setting('log_parameter_max_length_on_error') <> '0'
        or current_setting('log_parameter_max_length') <> '0'
        and (current_setting('log_statement') <> 'none' or current_setting('log_min_duration_statement') <> '-1')
        as "logs_parameters!"
    """#

  static let parameterTypes: [UInt32] = []

  func bind(into parameters: inout Parameters) {}

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        majorVersion: try rows.value(row, 0),
        at: try rows.value(row, 1),
        hasChecksums: try rows.value(row, 2),
        checksumFailures: try rows.value(row, 3),
        keepsWhatItAcknowledged: try rows.value(row, 4),
        logsRows: try rows.value(row, 5),
        logsParameters: try rows.value(row, 6))
    }
  }
}

/// What the role of this connection may do that neither the service nor strangers should.
struct OwnRights: Statement {
  struct Row: Sendable, Hashable {
    let roleName: String
    let isPowerful: Bool
    let owned: Int32
    let changeableFacts: Int32
  }

  static let name = "ownRights"

  static let sql = #"""
    select
      current_user::text as "role_name!",
      (select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user)
        as "is_powerful!",
      (select count(*)
       from pg_class
       where relnamespace = 'public'::regnamespace
         and relkind = 'r'
         and pg_has_role(current_user, relowner, 'member'))::int as "owned!",
      (select count(*)
       from pg_trigger
       where tgname = 'append_only'
         and (has_table_privilege(current_user, tgrelid, 'update, delete, truncate')
           or has_any_column_privilege(current_user, tgrelid, 'update')))::int as "changeable_facts!"
    """#

  static let parameterTypes: [UInt32] = []

  func bind(into parameters: inout Parameters) {}

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> Row {
    try rows.one { row throws(DatabaseError) in
      Row(
        roleName: try rows.value(row, 0),
        isPowerful: try rows.value(row, 1),
        owned: try rows.value(row, 2),
        changeableFacts: try rows.value(row, 3))
    }
  }
}

/// Records that were planned and not signed, by school. As the owner of the schema, who sees every school.
struct UnfinishedRecordsBySchool: Statement {
  struct Row: Sendable, Hashable {
    let domain: String
    let planned: Int32
  }

  static let name = "unfinishedRecordsBySchool"

  static let sql = #"""
    select school.domain, count(*)::int as "planned!"
    from edition
    join school
      on school.id = edition.school_id
    left join edition_signed
      on edition_signed.school_id = edition.school_id
      and edition_signed.record_id = edition.record_id
      and edition_signed.number = edition.number
    where edition_signed.school_id is null
    group by school.domain
    order by school.domain
    """#

  static let parameterTypes: [UInt32] = []

  func bind(into parameters: inout Parameters) {}

  static func decode(_ rows: borrowing Rows) throws(DatabaseError) -> [Row] {
    try rows.all { row throws(DatabaseError) in
      Row(
        domain: try rows.value(row, 0),
        planned: try rows.value(row, 1))
    }
  }
}

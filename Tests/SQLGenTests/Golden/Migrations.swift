// Written by sqlgen from migrations/*.sql; do not edit.
// swift-format-ignore-file

extension Migration {
  /// Every migration that this program carries, in order.
  static let all: [Migration] = [
    Migration(
      number: 1, name: "0001_walks",
      sql: #"""
        create type surface as enum ('sand', 'snow', 'mat');
        create domain step_count as integer constraint step_count_positive check (value > 0);

        create table walk (
          school_id uuid not null,
          id uuid not null,
          day date not null,
          minutes integer not null,
          note text,
          surface surface not null,
          steps step_count,
          tags text[] not null default '{}',
          "class" text not null,
          constraint walk_key primary key (school_id, id)
        );
        comment on table walk is 'A walk that leaves footprints; "quoted", \backslashed, """tripled""" and 足跡 too.';

        """#,
      sha256: "bfa723c774dd4d3fc0821a66f4837f4777a3b2c1aa44166f56bffb96f71527e4"),
    Migration(
      number: 2, name: "0002_footprints",
      sql: #"""
        create table footprint (
          school_id uuid not null,
          walk_id uuid not null,
          number smallint not null,
          found_at timestamptz not null,
          shape jsonb,
          picture bytea,
          constraint footprint_key primary key (school_id, walk_id, number),
          constraint footprint_of foreign key (school_id, walk_id) references walk
        );

        create view trail as
        select walk.school_id, walk.id as walk_id, count(*) as footprints
        from walk
        join footprint on footprint.school_id = walk.school_id and footprint.walk_id = walk.id
        group by walk.school_id, walk.id;

        """#,
      sha256: "6bafc3299f22565cd949445098dfc4ab065f07498e03b32069c7109f843eda62"),
  ]
}

import Testing

@testable import sqlgen

struct SchemaDumpTests {
  @Test func `what changes from run to run is left out`() {
    let dump = """
      --
      -- PostgreSQL database dump
      --

      \\restrict 8fj3
      -- Dumped from database version 15.1
      -- Dumped by pg_dump version 17.2

      SET statement_timeout = 0;
      SELECT pg_catalog.set_config('search_path', '', false);

      --
      -- Name: walk; Type: TABLE
      --

      CREATE TABLE walk (
      );


      --
      -- PostgreSQL database dump complete
      --

      \\unrestrict 8fj3

      """
    #expect(SchemaDump.normalised(dump) == "-- Name: walk; Type: TABLE\n\nCREATE TABLE walk (\n);\n")
  }
}

import Testing

@testable import Postgres

@Suite struct SQLScriptTests {
  /// The statements, cut at the places that were found.
  private func beginnings(_ sql: String) -> [String] {
    let scalars = Array(sql.unicodeScalars)
    return SQLScript.positions(of: sql).map { position in
      String(String.UnicodeScalarView(scalars[(position - 1)...].prefix(5)))
    }
  }

  @Test func `statements begin after semicolons, spaces and comments`() {
    #expect(beginnings("") == [])
    #expect(beginnings(";; -- nothing\n ;") == [])
    #expect(
      beginnings("one 1; two 2;\n\n-- why: three;\n/* not; /* one; */ */ thr 3") == [
        "one 1", "two 2", "thr 3",
      ])
  }

  @Test func `a semicolon in a string, a name or a body ends nothing`() {
    #expect(beginnings("one ';' ';''; ' ; two 2") == ["one '", "two 2"])
    #expect(beginnings(#"one ";" "a"";" ; two 2"#) == [#"one ""#, "two 2"])
    #expect(
      beginnings("one $$;$$ $a$ ; $$ ; $a$; two $1; six a$b$;c$b$") == ["one $", "two $", "six a", "c$b$"])
    #expect(beginnings(#"one E'\';' '\' ; two e';'"#) == [#"one E"#, "two e"])
  }

  @Test func `a failure without a place gets its statement's`() async throws {
    let tool = try await TestDatabase.tool()
    let error = await #expect(throws: DatabaseError.self) {
      try await tool.script(
        """
        create temporary table twice (n int);
        -- once more

        create temporary table twice (n int);
        select 1;
        """)
    }
    #expect(error?.sqlState == "42P07")
    #expect(error?.line == 4)
    #expect(try await tool.rows("select 1") == [["1"]])
  }
}

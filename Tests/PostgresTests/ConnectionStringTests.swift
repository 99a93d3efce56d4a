import Testing

@testable import Postgres

@Suite struct ConnectionStringTests {
  @Test func `addresses and pairs mean the same`() throws {
    let url = try ConnectionString("postgresql://ayu@db.example:5433/school?sslmode=disable")
    let pairs = try ConnectionString("host=db.example port=5433 user=ayu dbname=school sslmode=disable")
    for keyword in ["host", "port", "user", "dbname", "sslmode"] { #expect(url[keyword] == pairs[keyword]) }
    #expect(url["host"] == "db.example")
    #expect(url["port"] == "5433")
  }

  @Test func `several hosts and what they must be pass through`() throws {
    let address = try ConnectionString("host=a,b port=1,2 target_session_attrs=read-write sslmode=disable")
    #expect(address["host"] == "a,b")
    #expect(address["target_session_attrs"] == "read-write")
    #expect(address.secured { _ in nil } == address)
  }

  @Test func `a password is not shown`() throws {
    let address = try ConnectionString("postgresql://ayu:geheim@db.example/school?sslpassword=verborgen")
    #expect(!"\(address)".contains("geheim"))
    #expect(!"\(address)".contains("verborgen"))
    #expect(address["password"] == "geheim")
  }

  @Test(arguments: [
    "postgresql://ayu:geheim@[db.example/x", "host=db.example password 'geheim", "password=geheim geheim",
  ])
  func `a text that is no address is refused without repeating it`(text: String) {
    let error = #expect(throws: DatabaseError.self) { try ConnectionString(text) }
    #expect(error?.code == .misconfigured)
    #expect(error.map { $0.debugDescription.contains("geheim") } == false)
  }

  @Test func `an unknown option is named`() {
    let error = #expect(throws: DatabaseError.self) { try ConnectionString("hots=db.example") }
    #expect(error.map { $0.debugDescription.contains("hots") } == true)
  }

  @Test(arguments: [
    "host=db.example", "postgresql://db.example/x", "host=10.0.0.1", "hostaddr=10.0.0.1 host=localhost",
    "host=localhost,db.example", "host=127.0.0.1.example.com", "service=school",
  ])
  func `what leaves the machine is encrypted and the server is checked`(text: String) throws {
    let secured = try ConnectionString(text).secured { _ in nil }
    #expect(secured["sslmode"] == "verify-full")
    #expect(secured["channel_binding"] == "require")
  }

  @Test(arguments: [
    "dbname=x", "host=/var/run/postgresql", "host=@abstract", "host=localhost", "host=127.0.0.1", "host=::1",
    "postgresql://[::1]/x", "postgresql:///x", "host=LOCALHOST,/tmp", "hostaddr=127.0.0.2 host=db.example",
    "host=db.example sslmode=prefer", "host=db.example sslmode=require",
  ])
  func `what stays on the machine, and what says so itself, is left alone`(text: String) throws {
    let address = try ConnectionString(text)
    #expect(address.secured { _ in nil } == address)
  }

  @Test func `the environment counts where the address is silent`() throws {
    let silent = try ConnectionString("dbname=x")
    #expect(silent.secured { $0 == "PGHOST" ? "db.example" : nil }["sslmode"] == "verify-full")
    #expect(silent.secured { ["PGHOST": "db.example", "PGSSLMODE": "require"][$0] } == silent)
    let local = try ConnectionString("host=/tmp")
    #expect(local.secured { $0 == "PGHOST" ? "db.example" : nil } == local)
    let bound = try ConnectionString("host=db.example channel_binding=prefer")
    #expect(bound.secured { _ in nil }["channel_binding"] == "prefer")
  }

  @Test func `names become addresses, each with its host and port`() throws {
    let known = ["a.example": ["10.0.0.1", "fd00::1"], "b.example": ["10.0.0.2"]]
    let resolved = try ConnectionString("host=a.example,/tmp,b.example,::1 port=1,2,3,4").resolved {
      known[$0] ?? []
    }
    #expect(resolved["host"] == "a.example,a.example,/tmp,b.example,::1")
    #expect(resolved["hostaddr"] == "10.0.0.1,fd00::1,,10.0.0.2,::1")
    #expect(resolved["port"] == "1,1,2,3,4")
    let one = try ConnectionString("host=a.example,b.example port=5433").resolved { known[$0] ?? [] }
    #expect(one["port"] == "5433,5433,5433")
  }

  @Test func `a name that nobody knows is passed over while another is left`() throws {
    let resolved = try ConnectionString("host=nowhere.example,b.example").resolved {
      $0 == "b.example" ? ["10.0.0.2"] : []
    }
    #expect(resolved["host"] == "b.example")
    let error = #expect(throws: DatabaseError.self) {
      try ConnectionString("host=nowhere.example").resolved { _ in [] }
    }
    #expect(error?.code == .unavailable)
  }

  @Test func `only names need resolving`() throws {
    #expect(try ConnectionString("host=db.example").needsResolving)
    #expect(try ConnectionString("host=/tmp,db.example").needsResolving)
    #expect(try !ConnectionString("host=/tmp,10.0.0.1,::1").needsResolving)
    #expect(try !ConnectionString("host=db.example hostaddr=10.0.0.1").needsResolving)
    #expect(try !ConnectionString("dbname=x").needsResolving)
  }
}

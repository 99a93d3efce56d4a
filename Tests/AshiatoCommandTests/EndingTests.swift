import AshiatoApp
import AshiatoStore
import Foundation
import Testing
import Training

@testable import Postgres
@testable import ashiato

@Suite struct EndingTests {
  @Test func `a refusal says its rule, its sentence and what to do`() throws {
    let ending = try #require(Ending(AshiatoError.refused(LookupRefusal.noSuchPerson("yuki"))))
    #expect(ending.status == .refused)
    #expect(
      ending.text == """
        Refused (person-known): Nobody at this school is called “yuki”.
        What to do: Give a handle, an e-mail address or an id; “ashiato person list” shows them.
        """)
  }

  @Test func `a name that would steer the terminal is shown without its control characters`() throws {
    let ending = try #require(
      Ending(AshiatoError.refused(LookupRefusal.noSuchPerson("\u{1B}[2Jyuki\u{202E}"))))
    #expect(!ending.text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test func `an obstacle keeps its status`() throws {
    let ending = try #require(Ending(Obstacle(.missing, "It is not there.", remedy: "Look.")))
    #expect(ending == Ending(.missing, "Not possible: It is not there.\nWhat to do: Look."))
  }

  @Test func `a fault shows an id and not what the database said`() throws {
    try inScratchFolder { folder in
      let home = Home(folder)
      let error = DatabaseError(.server, message: "syntax error near secret_table")
      let fault = Fault(error, in: home)
      let ending = try #require(Ending(fault))
      #expect(ending.status == .fault)
      #expect(ending.text.contains("Fault \(fault.id): Something broke in the database."))
      #expect(!ending.text.contains("secret_table"))
      let log = try String(contentsOfFile: home.faultLog, encoding: .utf8)
      #expect(log.contains(fault.id))
      #expect(log.contains("secret_table"))
      #expect(try permissions(of: home.faultLog) == 0o600)
    }
  }

  @Test func `a database that is out of reach is told apart from a fault`() {
    #expect(
      Fault(DatabaseError(.unavailable, message: ""), in: Home("/dev/null/nowhere")).status == .unavailable)
  }

  @Test func `after a lost commit nobody is told to just try again`() {
    let fault = Fault(DatabaseError(.commitUnknown, message: ""), in: Home("/dev/null/nowhere"))
    #expect(fault.remedy.hasPrefix("Look whether it was kept"))
  }

  @Test func `an error of the argument parser is left to it`() {
    #expect(Ending(CocoaError(.fileNoSuchFile)) == nil)
  }
}

import Testing

@testable import AshiatoApp
@testable import AshiatoWeb

@Suite struct AddressRangeTests {
  @Test(arguments: [
    ("10.0.0.0/8", "10.255.0.1"), ("10.0.0.0/8", "::ffff:10.1.2.3"), ("192.0.2.7", "192.0.2.7"),
    ("172.16.0.0/12", "172.31.255.255"), ("0.0.0.0/0", "203.0.113.9"), ("fd00::/8", "fd12:3456::1"),
    ("::1", "0:0:0:0:0:0:0:1"), ("2001:db8:8000::/33", "2001:db8:ffff::"), ("::/0", "::"),
  ])
  func `a range holds its addresses`(_ range: String, _ address: String) throws {
    #expect(try #require(AddressRange(range)).contains(try #require(IPAddress(address))))
  }

  @Test(arguments: [
    ("10.0.0.0/8", "11.0.0.1"), ("192.0.2.7", "192.0.2.8"), ("172.16.0.0/12", "172.32.0.0"),
    ("fd00::/8", "fe80::1"), ("2001:db8:8000::/33", "2001:db8:7fff::"), ("0.0.0.0/0", "::1"),
    ("::/0", "10.0.0.1"),
  ])
  func `and no other`(_ range: String, _ address: String) throws {
    #expect(try !#require(AddressRange(range)).contains(try #require(IPAddress(address))))
  }

  @Test(arguments: [
    "", "10.0.0", "10.0.0.0.0", "256.0.0.1", "10.0.0.010", "10.0.0.+1", "10.0.0.0/33", "10.0.0.0/",
    "10.0.0.0/-1",
    "10.0.0.0/8/8", ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::8:9",
    "12345::",
    "g::", "::1/129", "::1.2.3", "1.2.3.4::", "localhost", " 10.0.0.1", "10.0.0.1\n", "fe80::1%eth0",
    "１.2.3.4",
  ])
  func `what is no range is refused`(_ text: String) {
    #expect(AddressRange(text) == nil)
  }

  @Test(
    arguments: [
      ("192.0.2.17", [192, 0, 2]), ("::ffff:192.0.2.200", [192, 0, 2]), ("255.255.255.255", [255, 255, 255]),
      ("2001:db8:1:2:3:4:5:6", [0x20, 0x01, 0x0D, 0xB8, 0, 1, 0]), ("::1", [0, 0, 0, 0, 0, 0, 0]),
      ("2001:db8::", [0x20, 0x01, 0x0D, 0xB8, 0, 0, 0]),
      ("2001:db8:1:2ff::9", [0x20, 0x01, 0x0D, 0xB8, 0, 1, 2]),
    ] as [(String, [UInt8])])
  func `attempts at a password are counted by the network of an address`(address: String, prefix: [UInt8])
    throws
  {
    let visitor = WebContext.Visitor(address: IPAddress(address))
    #expect(try #require(visitor.network).prefix == prefix)
  }

  @Test(arguments: [
    "", "localhost", "192.0.2", "192.0.2.256", "192.0.2.1.1", "1.2.3.-4", "2001:db8", ":::", "1::2::3",
    "2001:db8:1:2:3:4:5:6:7", "2001:db8:1:2:3:4:5:g", "12345::", "1:2:3:4:5:6:7:8::", "+1.2.3.4",
  ])
  func `what is no address is none`(text: String) {
    #expect(IPAddress(text) == nil)
  }

  @Test func `an address is the same however it is written`() {
    #expect(IPAddress("2001:DB8::1") == IPAddress("2001:db8:0:0:0:0:0:1"))
    #expect(IPAddress("::ffff:192.0.2.1") == IPAddress("192.0.2.1"))
    #expect(IPAddress("::ffff:c000:201") == IPAddress("192.0.2.1"))
    #expect(IPAddress("64:ff9b::192.0.2.33") == IPAddress("64:ff9b::c000:221"))
    #expect(IPAddress("::192.0.2.1") != IPAddress("192.0.2.1"))
  }
}

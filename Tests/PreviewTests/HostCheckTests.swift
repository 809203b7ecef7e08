import Testing

@testable import Preview

struct HostCheckTests {
  @Test(arguments: ["localhost:8000", "127.0.0.1:8000", "[::1]:8000", "LocalHost:8000"])
  func admitsThisMachine(host: String) {
    #expect(HostCheck.admits([host], port: 8000))
  }

  @Test(arguments: [
    "", "localhost", "127.0.0.1", "[::1]", "::1", "::1:8000", "localhost:", "localhost:8001",
    "localhost:80000", "localhost:08000", "localhost:99999", "localhost:8000 ", " localhost:8000",
    "localhost:8000/", "localhost.:8000", "localhost.evil.example:8000", "evil.example",
    "evil.example:8000", "evillocalhost:8000", "127.0.0.1.evil.example:8000", "127.0.0.2:8000",
    "127.0.0.1@evil.example", "evil.example@127.0.0.1:8000", "127.1:8000", "2130706433:8000",
    "0.0.0.0:8000", "[::]:8000", "[::ffff:127.0.0.1]:8000", "192.168.1.10:8000",
    "localhost:8000\0", "ｌocalhost:8000", "localhost:8000,evil.example",
  ])
  func refusesOthers(host: String) {
    #expect(!HostCheck.admits([host], port: 8000))
  }

  @Test func needsExactlyOneField() {
    #expect(!HostCheck.admits([], port: 8000))
    #expect(!HostCheck.admits(["localhost:8000", "localhost:8000"], port: 8000))
    #expect(!HostCheck.admits(["localhost:8000", "evil.example"], port: 8000))
  }

  @Test func needsNoPortOnTheUsualOne() {
    #expect(HostCheck.admits(["localhost"], port: 80))
    #expect(HostCheck.admits(["[::1]:80"], port: 80))
    #expect(!HostCheck.admits(["localhost:8000"], port: 80))
  }
}

import Testing

@testable import Preview

struct RequestTargetTests {
  @Test(arguments: [
    ("/", "index.html"), ("/index.html", "index.html"), ("/zh/", "zh/index.html"),
    ("/zh", "zh"), ("/zh/plans/2022/07/", "zh/plans/2022/07/index.html"),
    ("/?", "index.html"), ("/zh/?q=1", "zh/index.html"), ("/zh/?../../x?%", "zh/index.html"),
    ("/%7a%68/", "zh/index.html"), ("/%7A%68/", "zh/index.html"), ("/a-b_c.D9", "a-b_c.D9"),
    ("/.well-known/security.txt", ".well-known/security.txt"), ("/a..b", "a..b"), ("/a.", "a."),
  ])
  func readsAPath(target: String, path: String) {
    #expect(RequestTarget(target) == .path(path))
  }

  @Test(arguments: [
    "//", "//zh/", "/zh//", "/zh//plans/", "/.", "/..", "/../", "/./", "/...", "/../secret.txt",
    "/zh/../index.html", "/zh/./", "/%2e%2e/secret.txt", "/%2E%2E/secret.txt", "/.%2e/secret.txt",
    "/%2e%2e%2fsecret.txt", "/..%2fsecret.txt", "/zh%2findex.html", "/%2f%2e%2e%2fsecret.txt",
    "/%252e%252e%252fsecret.txt", "/..\\secret.txt", "/..%5csecret.txt", "/..%c0%afsecret.txt",
    "/%c0%ae%c0%ae/secret.txt", "/%e0%80%ae%e0%80%ae/secret.txt", "/..;/secret.txt",
    "/..%00/secret.txt", "/..%0d%0a/secret.txt", "/．．/secret.txt", "/..%CC%81/secret.txt",
    "/.git/config", "/.env", "/%2egit/config", "/.git%2fconfig", "/index.html%00.png",
    "/index.html/../../secret.txt", "/#/../../secret.txt", "/x#", "/@fs/etc/passwd",
    "/file:///etc/passwd", "/C:/Windows/win.ini", "/%0d%0aX-Injected:%201", "/\\evil.example/",
    "/%E4%B8%AD/", "/中/", "/a%20b", "/a+b", "/a~b", "/.well-known.txt", "/.well-known%2f",
    "/\u{FFFD}",
  ])
  func knowsWhatNoFileIsCalled(target: String) {
    #expect(RequestTarget(target) == .nowhere)
  }

  @Test(arguments: [
    "", "*", "zh/", "?", "http://localhost/", "evil.example:443", "/%", "/%z", "/%4", "/%zz",
    "/%4g", "/%g4", "/%%41", "/%u0041", "/%+41", "/zh/%", "/%/zh", "/%uff0e%uff0e/secret.txt",
    "/..%2", "\\zh",
  ])
  func refusesWhatIsNoAddress(target: String) {
    #expect(RequestTarget(target) == .malformed)
  }

  /// Every single byte, escaped, between two letters.
  @Test func admitsNoOtherCharacters() {
    let allowed = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._-"
    for byte in UInt8.min...UInt8.max {
      let digits = String(byte, radix: 16)
      let target = RequestTarget("/a%\(digits.count == 1 ? "0" : "")\(digits)b")
      let character = Character(UnicodeScalar(byte))
      #expect(
        target == (allowed.contains(character) ? .path("a\(character)b") : .nowhere), "\(byte)")
    }
  }
}

import Synchronization
import Testing

@testable import Preview

/// What is refused, and that nothing but addresses of a site is ever looked up.
struct RefusalTests {
  @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])
  func refusesOtherMethods(method: String) async throws {
    try await TestServer.with { server in
      let answer = try await server.answer(to: "/", method: method)
      #expect(answer.status == 405)
      #expect(answer.fields["allow"] == "GET, HEAD")
    }
  }

  @Test(arguments: [
    "Host: evil.example", "Host: evil.example:PORT", "Host: localhost", "Host: localhost:1",
    "Host: localhost.evil.example:PORT", "Host: 0.0.0.0:PORT", "Host: ", "X: y",
    "Host: localhost:PORT\r\nHost: evil.example", "Host: localhost:PORT\r\nHost: localhost:PORT",
  ])
  func refusesOtherHosts(fields: String) async throws {
    try await TestServer.with { server in
      let fields = fields.split(separator: "PORT", omittingEmptySubsequences: false)
        .joined(separator: "\(server.port)")
      for version in ["1.0", "1.1"] {
        let answer = try await server.answer(toRaw: "GET / HTTP/\(version)\r\n\(fields)\r\n\r\n")
        #expect(answer.status == 421)
        #expect(answer.text == "421 Misdirected Request\n")
      }
    }
  }

  @Test(arguments: ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])
  func takesEachNameOfThisMachine(name: String) async throws {
    try await TestServer.with { server in
      let host = "Host: \(name):\(server.port)"
      let answer = try await server.answer(toRaw: "GET / HTTP/1.0\r\n\(host)\r\n\r\n")
      #expect(answer.status == 200)
    }
  }

  /// `HOST` stands for the server's field, `LONG` for a million letters, `MANY` for ten thousand
  /// fields.
  @Test(arguments: [
    ("GET /\(String(repeating: "a", count: 9000)) HTTP/1.1\r\nHOST\r\n\r\n", 414),
    ("GET /LONG HTTP/1.1\r\nHOST\r\n\r\n", 414),
    ("LONG / HTTP/1.1\r\nHOST\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHOST\r\nX: LONG\r\n\r\n", 431),
    ("GET / HTTP/1.1\r\nHOST\r\nMANY\r\n", 431),
    ("GET / HTTP/1.1\r\nHOST\r\n\(String(repeating: "X: y\r\n", count: 100))\r\n", 431),
    ("GET / HTTP/9.9\r\nHOST\r\n\r\n", 505), ("GET / HTTP/2.0\r\nHOST\r\n\r\n", 505),
    ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505), ("GET /\r\n\r\n", 400), ("\u{1}\r\n\r\n", 400),
    ("GET / HTTP/1.1\nHOST\n\n", 400), ("GET / HTTP/1.1\r\nHOST\n\n", 400),
    ("GET /\0 HTTP/1.1\r\nHOST\r\n\r\n", 400), ("get / HTTP/1.1\r\nHOST\r\n\r\n", 400),
    ("GE\tT / HTTP/1.1\r\nHOST\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHOST\r\nX-A : b\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHOST\r\nX-A: b\r\n c\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHOST\r\nX: \0\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost: localhost\0\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHOST\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHOST\r\nContent-Length: -1\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHOST\r\nContent-Length: 99999999999999999999\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHOST\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHOST\r\nContent-Length: 4\r\n\r\nbody", 413),
    ("GET / HTTP/1.1\r\nHOST\r\nContent-Length: 9\r\n\r\nLONG", 413),
    ("GET / HTTP/1.1\r\nHOST\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 413),
    ("POST / HTTP/1.1\r\nHOST\r\nExpect: 100-continue\r\nContent-Length: 10\r\n\r\n", 405),
    ("CONNECT evil.example:443 HTTP/1.1\r\nHOST\r\n\r\n", 405),
    ("OPTIONS * HTTP/1.1\r\nHOST\r\n\r\n", 405), ("GET * HTTP/1.1\r\nHOST\r\n\r\n", 400),
    ("GET http://evil.example/ HTTP/1.1\r\nHOST\r\n\r\n", 400),
    ("GET /%zz HTTP/1.1\r\nHOST\r\n\r\n", 400), ("GET /% HTTP/1.1\r\nHOST\r\n\r\n", 400),
  ])
  func refusesAndHangsUp(request: String, status: Int) async throws {
    try await TestServer.with { server in
      let request = request.split(separator: "HOST").joined(separator: server.host)
        .split(separator: "LONG", omittingEmptySubsequences: false)
        .joined(separator: String(repeating: "a", count: 1_000_000))
        .split(separator: "MANY").joined(separator: String(repeating: "X: y\r\n", count: 10_000))
      let answer = try await server.answer(toRaw: request)
      #expect(answer.status == status)
      #expect(answer.fields["connection"] == "close")
      #expect(answer.text.hasPrefix("\(status) ") && answer.body.count < 50)
      let next = try await server.answer(to: "/")
      #expect(next.text == "home")
    }
  }

  @Test(
    arguments: [
      Array("GET /\u{FF} HTTP/1.1".utf8), [0x47, 0x45, 0x54, 0x20, 0x2F, 0xFF],
      [0x16, 0x03, 0x01, 0x00, 0x2F, 0x01, 0x00, 0x00, 0x2B, 0x03, 0x03]
        + [UInt8](
          repeating: 0, count: 40),
    ] as [[UInt8]])
  func refusesBytesThatAreNoText(start: [UInt8]) async throws {
    try await TestServer.with { server in
      let end = Array(" HTTP/1.1\r\n\(server.host)\r\nConnection: close\r\n\r\n".utf8)
      let answer = try await server.answer(toRaw: start + end)
      #expect([400, 404].contains(answer.status))
      let next = try await server.answer(to: "/")
      #expect(next.text == "home")
    }
  }

  @Test(arguments: [
    "/../secret.txt", "/../../../../../../etc/passwd", "/%2e%2e/secret.txt", "/..%2fsecret.txt",
    "/..%5csecret.txt", "/..%00/secret.txt", "//etc/passwd", "/.env", "/%2egit/config", "/a%20b",
    "/zh/../secret.txt", "/file:///etc/passwd", "/index.html%00.png", "/@fs/etc/passwd?raw??",
    "/#/../../secret.txt", "/?/../../secret.txt", "/proc/self/environ", "/dev/zero",
  ])
  func looksUpNothingButPathsOfASite(target: String) async throws {
    let paths = Mutex<[String]>([])
    let lookUp: @Sendable (String) -> [UInt8]? = { path in
      paths.withLock { $0.append(path) }
      return nil
    }
    try await TestServer.with(files: lookUp) { server in
      let answer = try await server.answer(to: target)
      #expect([400, 404].contains(answer.status))
    }
    for path in paths.withLock({ $0 }) {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      #expect(parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") })
      #expect(path.utf8.allSatisfy { $0 > 0x2C && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
    }
  }
}

import Testing

@testable import Preview

/// What is served, as a browser sees it.
struct ServingTests {
  @Test(arguments: [
    ("/", "home", "text/html; charset=utf-8"), ("/index.html", "home", "text/html; charset=utf-8"),
    ("/zh/", "中文", "text/html; charset=utf-8"), ("/zh/?q=/../", "中文", "text/html; charset=utf-8"),
    ("/%7A%68/feed.xml", "<feed/>", "application/xml; charset=utf-8"),
    ("/assets/site.css", "p{}", "text/css; charset=utf-8"),
    ("/.well-known/security.txt", "Contact:", "text/plain; charset=utf-8"),
  ])
  func servesFiles(target: String, text: String, type: String) async throws {
    try await TestServer.with { server in
      let answer = try await server.answer(to: target)
      #expect(answer.status == 200)
      #expect(answer.text == text)
      #expect(answer.fields["content-type"] == type)
    }
  }

  @Test func servesALargeFileWhole() async throws {
    let bytes = (0..<100).flatMap { [UInt8](repeating: $0, count: 50_001) }
    try await TestServer.with(files: { _ in bytes }) { server in
      let answer = try await server.answer(to: "/large.pdf")
      #expect(answer.body == bytes)
    }
  }

  @Test(arguments: ["/", "/zh", "/nowhere/"])
  func answersHeadLikeGetButWithoutABody(target: String) async throws {
    try await TestServer.with { server in
      let get = try await server.answer(to: target)
      let head = try await server.answer(to: target, method: "HEAD")
      #expect(head.status == get.status)
      #expect(head.fields == get.fields)
      #expect(head.body.isEmpty)
    }
  }

  @Test(arguments: [
    ("/zh", "/zh/"), ("/zh/plans", "/zh/plans/"), ("/zh?q=1", "/zh/"), ("/%7A%68", "/zh/"),
    ("/evil.example", "/evil.example/"),
  ])
  func addsTheSlashOfAFolder(target: String, location: String) async throws {
    try await TestServer.with { server in
      let answer = try await server.answer(to: target)
      #expect(answer.status == 301)
      #expect(answer.fields["location"] == location)
    }
  }

  @Test(arguments: [
    "/nowhere", "/zh/nowhere/", "/zh/feed.xml/", "/ZH/", "//evil.example", "//evil.example/",
    "/\\evil.example", "/zh//", "/.git/config", "/a%20b.txt", "/../secret.txt",
  ])
  func showsThePageForWhatDoesNotExist(target: String) async throws {
    try await TestServer.with { server in
      let answer = try await server.answer(to: target)
      #expect(answer.status == 404)
      #expect(answer.text == "nothing here")
      #expect(answer.fields["content-type"] == "text/html; charset=utf-8")
      #expect(answer.fields["location"] == nil)
    }
  }

  @Test func hasAPlainPageIfTheSiteHasNone() async throws {
    try await TestServer.with([:]) { server in
      let answer = try await server.answer(to: "/secret-name/")
      #expect(answer.status == 404)
      #expect(answer.text == "404 Not Found\n")
    }
  }

  @Test(arguments: [
    ("/", "GET"), ("/zh", "GET"), ("/nowhere/", "GET"), ("/", "POST"), ("/%", "GET"),
    ("/%0d%0aAccess-Control-Allow-Origin:%20*", "GET"),
  ])
  func guardsEveryAnswer(target: String, method: String) async throws {
    try await TestServer.with { server in
      let fields = try await server.answer(
        to: target, method: method, fields: "Origin: http://evil.example",
        "Access-Control-Request-Method: GET", "Access-Control-Request-Private-Network: true"
      ).fields
      #expect(fields["cache-control"] == "no-store")
      #expect(fields["x-content-type-options"] == "nosniff")
      #expect(fields["referrer-policy"] == "no-referrer")
      #expect(
        fields["content-security-policy"]
          == "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
          + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'self'")
      #expect(!fields.keys.contains { $0.hasPrefix("access-control-") })
    }
  }
}

import Testing

@testable import Preview

/// A server that runs on a port of its own until the test ends.
struct TestServer {
  let port: Int

  /// The field that every request to the server needs.
  var host: String { "Host: localhost:\(port)" }

  /// Limits on which no test depends that is held up by others.
  static let patient = PreviewServer.Limits(request: .seconds(600), answer: .seconds(600))

  /// Runs `test` against a server of `site`, which must then stop of itself.
  static func with(
    _ site: [String: String] = TestServer.site, limits: PreviewServer.Limits = patient,
    test: (TestServer) async throws -> Void
  ) async throws {
    let site = site.mapValues { Array($0.utf8) }
    try await with(files: { site[$0] }, limits: limits, test: test)
  }

  /// Runs `test` against a server of `files`.
  static func with(
    files: @escaping @Sendable (String) -> [UInt8]?, at host: String = "127.0.0.1",
    limits: PreviewServer.Limits = patient, test: (TestServer) async throws -> Void
  ) async throws {
    try await with(PreviewStage(Edition(files: files)), at: host, limits: limits, test: test)
  }

  /// Runs `test` against a server of what `stage` shows.
  static func with(
    _ stage: PreviewStage, at host: String = "127.0.0.1",
    limits: PreviewServer.Limits = patient, test: (TestServer) async throws -> Void
  ) async throws {
    var server = PreviewServer(port: 0, host: host, showing: stage)
    server.limits = limits
    try await withThrowingTaskGroup { [server] group in
      let (ports, started) = AsyncStream.makeStream(of: Int.self)
      group.addTask {
        defer { started.finish() }
        try await server.run(stoppingOn: []) { started.yield($0) }
      }
      let port = try #require(await ports.first { _ in true }, "the server did not start")
      try await test(TestServer(port: port))
      group.cancelAll()
      try await group.waitForAll()
    }
  }

  /// Sends `request` and returns the one answer that comes before the server hangs up.
  func answer(toRaw request: String, isForHead: Bool = false) async throws -> Answer {
    try await answer(toRaw: Array(request.utf8), isForHead: isForHead)
  }

  /// Sends `request` and returns the one answer that comes before the server hangs up.
  func answer(toRaw request: [UInt8], isForHead: Bool = false) async throws -> Answer {
    let connection = try RawConnection(to: port)
    await connection.send(request)
    var bytes = try await connection.receiveAll()[...]
    let answer = try Answer(takingFrom: &bytes, isForHead: isForHead)
    #expect(bytes.isEmpty, "there is more than one answer")
    return answer
  }

  /// Asks for `target` just as it is written, on a connection of its own.
  func answer(to target: String, method: String = "GET", fields: String...) async throws -> Answer {
    let lines = ["\(method) \(target) HTTP/1.1", host] + fields + ["Connection: close", "", ""]
    return try await answer(toRaw: lines.joined(separator: "\r\n"), isForHead: method == "HEAD")
  }

  /// A small site.
  static let site = [
    "index.html": "home", "404.html": "nothing here", "zh/index.html": "中文",
    "zh/plans/index.html": "plans", "zh/feed.xml": "<feed/>", "assets/site.css": "p{}",
    ".well-known/security.txt": "Contact:", ".git/config": "secret", "a b.txt": "secret",
    "../secret.txt": "secret", "evil.example/index.html": "not evil",
  ]
}

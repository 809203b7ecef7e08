import Testing

@testable import Preview

/// The stream of events that open pages follow.
struct ReloadTests {
  private let stage = PreviewStage(Edition(report: .fine) { _ in Array("page".utf8) })

  private func request(_ server: TestServer, _ fields: String...) -> String {
    (["GET /__reload HTTP/1.1", server.host] + fields + ["", ""]).joined(separator: "\r\n")
  }

  /// A connection on which the stream has begun.
  private func follow(_ server: TestServer) async throws -> RawConnection {
    let connection = try RawConnection(to: server.port)
    await connection.send(request(server))
    var text = ""
    while !text.contains("data: ") {
      let bytes = try #require(await connection.receive())
      try #require(!bytes.isEmpty, "the server hung up after “\(text)”")
      text += String(decoding: bytes, as: UTF8.self)
    }
    #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(text.contains("Content-Type: text/event-stream\r\n"))
    return connection
  }

  @Test func tellsOfEveryEdition() async throws {
    try await TestServer.with(stage) { server in
      let connection = try await follow(server)
      for number in 1...3 {
        stage.show(Edition(report: .wrong("error \(number)")) { _ in nil })
        let bytes = try #require(await connection.receive())
        #expect(String(decoding: bytes, as: UTF8.self).contains("error \(number)"))
      }
    }
  }

  @Test(arguments: [
    "http://evil.example", "null", "http://127.0.0.1:1", "http://localhost.evil.example:PORT",
    "https://localhost:PORT", "http://localhost:PORT@evil.example", "localhost:PORT", "",
  ])
  func refusesForeignOrigins(origin: String) async throws {
    try await TestServer.with(stage) { server in
      let origin = origin.split(separator: "PORT", omittingEmptySubsequences: false)
        .joined(separator: "\(server.port)")
      for target in ["/__reload", "/__xuanzhi/", "/"] {
        let answer = try await server.answer(
          to: target, fields: "Origin: \(origin)", "Upgrade: websocket")
        #expect(answer.status == 403)
      }
    }
  }

  @Test func admitsItsOwnOrigin() async throws {
    try await TestServer.with(stage) { server in
      let answer = try await server.answer(
        to: "/", fields: "Origin: http://localhost:\(server.port)")
      #expect(answer.status == 200)
    }
  }

  @Test func refusesForeignHosts() async throws {
    try await TestServer.with(stage) { server in
      let answer = try await server.answer(
        toRaw: "GET /__reload HTTP/1.1\r\nHost: evil.example\r\n\r\n")
      #expect(answer.status == 421)
    }
  }

  @Test func leavesRoomForPages() async throws {
    var limits = TestServer.patient
    limits.streams = 3
    try await TestServer.with(stage, limits: limits) { server in
      var open = [RawConnection]()
      for _ in 0..<3 { open.append(try await follow(server)) }
      let further = try await server.answer(to: "/__reload")
      #expect(further.status == 503)
      let page = try await server.answer(to: "/")
      #expect(page.status == 200)
      open.removeLast()
      // The server learns of it in its own time.
      while try await firstLine(server).contains("503") {}
      withExtendedLifetime(open) {}
    }
  }

  /// The beginning of what the server answers to somebody who asks for the stream.
  private func firstLine(_ server: TestServer) async throws -> String {
    let connection = try RawConnection(to: server.port)
    await connection.send(request(server))
    let bytes = try #require(await connection.receive())
    return String(decoding: bytes.prefix(12), as: UTF8.self)
  }

  @Test func outlivesTheLimitsOfRequests() async throws {
    let limits = PreviewServer.Limits(request: .milliseconds(200), answer: .milliseconds(200))
    try await TestServer.with(stage, limits: limits) { server in
      let connection = try await follow(server)
      try await Task.sleep(for: .seconds(1))
      stage.show(Edition(report: .wrong("late")) { _ in nil })
      #expect(await connection.receive()?.isEmpty == false)
    }
  }

  @Test func takesNothingAfterTheRequest() async throws {
    try await TestServer.with(stage) { server in
      let connection = try await follow(server)
      await connection.send("GET / HTTP/1.1\r\n\(server.host)\r\n\r\n")
      stage.show(Edition(report: .wrong("next")) { _ in nil })
      let bytes = try #require(await connection.receive())
      #expect(!String(decoding: bytes, as: UTF8.self).contains("HTTP/1.1"))
    }
  }
}

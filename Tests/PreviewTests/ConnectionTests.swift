import Testing

@testable import Preview

/// Connections over time: how long they last, how many there are, and who waits for whom.
struct ConnectionTests {
  @Test func keepsAConnectionForTheNextRequest() async throws {
    try await TestServer.with { server in
      let connection = try RawConnection(to: server.port)
      for (target, text) in [("/", "home"), ("/nowhere", "nothing here"), ("/zh/", "中文")] {
        await connection.send("GET \(target) HTTP/1.1\r\n\(server.host)\r\n\r\n")
        var bytes = try #require(await connection.receive())[...]
        let answer = try Answer(takingFrom: &bytes)
        #expect(answer.text == text)
        #expect(answer.fields["connection"] == nil)
      }
    }
  }

  @Test func readsARequestThatComesByteByByte() async throws {
    try await TestServer.with { server in
      let connection = try RawConnection(to: server.port)
      for byte in "\r\nGET / HTTP/1.1\r\n\(server.host)\r\nConnection: close\r\n\r\n".utf8 {
        await connection.send([byte])
      }
      var bytes = try await connection.receiveAll()[...]
      let answer = try Answer(takingFrom: &bytes)
      #expect(answer.text == "home")
    }
  }

  @Test func answersPipelinedRequestsInOrder() async throws {
    // Long and short answers take turns.
    let files = (0..<50).map { [UInt8](repeating: $0, count: $0 % 2 == 0 ? 300_000 : 10) }
    try await TestServer.with(files: { Int($0).map { files[$0] } }) { server in
      let connection = try RawConnection(to: server.port)
      let requests = (0..<50).map { "GET /\($0) HTTP/1.1\r\n\(server.host)\r\n" }
      await connection.send(requests.joined(separator: "\r\n") + "Connection: close\r\n\r\n")
      var bytes = try await connection.receiveAll()[...]
      for file in files {
        let answer = try Answer(takingFrom: &bytes)
        #expect(answer.body == file)
      }
      #expect(bytes.isEmpty)
    }
  }

  @Test(arguments: [
    ("nonsense\r\n\r\n", 400), ("GET / HTTP/9.9\r\n\r\n", 505),
    ("GET /\(String(repeating: "a", count: 9000)) HTTP/1.1\r\n\r\n", 414),
    ("POST / HTTP/1.1\r\nHOST\r\n\r\n", 405),
  ])
  func answersWhatCameBeforeABadRequestAndNothingAfter(bad: String, status: Int) async throws {
    try await TestServer.with { server in
      let good = "GET / HTTP/1.1\r\n\(server.host)\r\n\r\n"
      let bad = bad.split(separator: "HOST").joined(separator: server.host)
      let connection = try RawConnection(to: server.port)
      await connection.send(good + good + bad + good)
      var bytes = try await connection.receiveAll()[...]
      let answers = try (0..<3).map { _ in try Answer(takingFrom: &bytes) }
      #expect(answers.map(\.status) == [200, 200, status])
      #expect(bytes.isEmpty)
    }
  }

  @Test(arguments: [
    "GET / HTTP/1.0\r\nHOST\r\n\r\n", "GET / HTTP/1.0\r\nHOST\r\nConnection: keep-alive\r\n\r\n",
    "GET / HTTP/1.1\r\nHOST\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nHOST\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
  ])
  func hangsUpWhereNothingCanFollow(request: String) async throws {
    try await TestServer.with { server in
      let request = request.split(separator: "HOST").joined(separator: server.host)
      let answer = try await server.answer(
        toRaw: request + "GET / HTTP/1.1\r\n\(server.host)\r\n\r\n")
      #expect(answer.status == 200)
      #expect(answer.fields["connection"] == "close")
    }
  }

  @Test(arguments: ["", "GET / HTT", "GET / HTTP/1.1\r\nX: y\r\n"])
  func hangsUpOnARequestThatTakesTooLong(start: String) async throws {
    try await TestServer.with(limits: .init(request: .milliseconds(200))) { server in
      let connection = try RawConnection(to: server.port)
      await connection.send(start)
      let bytes = try await connection.receiveAll()
      #expect(bytes.isEmpty)
    }
  }

  @Test func givesAConnectionNewTimeForTheNextRequest() async throws {
    try await TestServer.with(limits: .init(request: .seconds(2))) { server in
      var start = ContinuousClock.now
      let connection = try RawConnection(to: server.port)
      for _ in 0..<4 {
        try await Task.sleep(for: .milliseconds(700))
        let next = ContinuousClock.now
        await connection.send("GET / HTTP/1.1\r\n\(server.host)\r\n\r\n")
        let bytes = await connection.receive()
        // On a very busy machine the test itself is too late.
        guard ContinuousClock.now - start < .seconds(2) else { return }
        #expect(bytes?.isEmpty == false)
        start = next
      }
      let bytes = try await connection.receiveAll()
      #expect(bytes.isEmpty)
    }
  }

  @Test func hangsUpOnAnAnswerThatIsNotTaken() async throws {
    let large = [UInt8](repeating: 0, count: 50_000_000)
    try await TestServer.with(
      files: { _ in large }, limits: .init(answer: .milliseconds(200))
    ) { server in
      let connection = try RawConnection(to: server.port)
      await connection.send("GET /large HTTP/1.1\r\n\(server.host)\r\n\r\n")
      try await Task.sleep(for: .seconds(1))
      var count = 0
      while let bytes = await connection.receive(), !bytes.isEmpty { count += bytes.count }
      #expect(count < large.count)
    }
  }

  @Test func servesOthersWhileSomeAreSlow() async throws {
    try await TestServer.with { server in
      let slow = try (0..<200).map { _ in try RawConnection(to: server.port) }
      for connection in slow { await connection.send("GET / HTTP/1.1\r\nX: ") }
      let answer = try await server.answer(to: "/")
      #expect(answer.text == "home")
      withExtendedLifetime(slow) {}
    }
  }

  @Test func letsFurtherConnectionsWait() async throws {
    try await TestServer.with(limits: .init(connections: 2, request: .seconds(600))) { server in
      let request = "GET / HTTP/1.1\r\n\(server.host)\r\n\r\n"
      var open: [RawConnection] = []
      for _ in 0..<2 {
        let connection = try RawConnection(to: server.port)
        await connection.send(request)
        #expect(await connection.receive()?.isEmpty == false)
        open.append(connection)
      }
      let waiting = try RawConnection(to: server.port, patience: .seconds(1))
      await waiting.send(request)
      #expect(await waiting.receive() == nil)
      open.removeAll()
      #expect(await waiting.receive()?.isEmpty == false)
    }
  }

  @Test func hangsUpOnAllWhenItStops() async throws {
    var connection: RawConnection?
    try await TestServer.with { server in
      connection = try RawConnection(to: server.port)
      let answer = try await server.answer(to: "/")
      #expect(answer.status == 200)
    }
    let rest = try await connection?.receiveAll()
    #expect(rest?.isEmpty == true)
  }
}

import Testing

@testable import Preview

/// Where a server listens, and where it does not.
struct StartingTests {
  @Test(arguments: ["127.0.0.1", "localhost"])
  func listensToThisMachine(host: String) async throws {
    try await TestServer.with(files: { _ in Array(host.utf8) }, at: host) { server in
      let answer = try await server.answer(to: "/")
      #expect(answer.text == host)
    }
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "0.0.0.0", "::", "", "*", "192.168.1.10", "127.0.0.2", "127.1", "LOCALHOST", "example.com",
      "localhost.example.com", "::ffff:127.0.0.1", "[::1]",
    ])
  func listensToNoOther(host: String) async {
    await #expect(throws: PreviewError.notLoopback(host)) {
      try await PreviewServer(port: 0, host: host, showing: .empty).run(stoppingOn: []) { _ in }
    }
  }

  @Test(.timeLimit(.minutes(5)), arguments: [-1, 65_536, .max, .min])
  func refusesWhatIsNoPort(port: Int) async {
    await #expect(throws: PreviewError.notAPort(port)) {
      try await PreviewServer(port: port, showing: .empty).run(stoppingOn: []) { _ in }
    }
  }

  @Test(.timeLimit(.minutes(5))) func reportsAPortInUse() async throws {
    try await TestServer.with { server in
      await #expect(throws: PreviewError.portInUse(server.port)) {
        try await PreviewServer(port: server.port, showing: .empty).run(stoppingOn: []) { _ in }
      }
    }
  }

  @Test(.timeLimit(.minutes(5))) func stopsAtOnceIfItIsCancelledBefore() async throws {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await PreviewServer(port: 0, showing: .empty).run(stoppingOn: []) { _ in }
    }
    try await task.value
  }
}

extension PreviewStage {
  /// A stage on which nothing is.
  fileprivate static let empty = PreviewStage(Edition { _ in nil })
}

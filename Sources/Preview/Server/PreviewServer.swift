import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A web server that shows a site to this machine and to no other.
///
/// It knows no files, only the stage with its function from a path to bytes, so that no request can
/// reach anything beside the site.
public struct PreviewServer: Sendable {
  /// What a client may use up.
  struct Limits: Sendable {
    /// The connections that are open at a time; further ones wait.
    var connections = 256
    /// The connections that may be streams of events, which stay open.
    var streams = 64
    /// The time to send the head of a request.
    var request = Duration.seconds(10)
    /// The time to take an answer in.
    var answer = Duration.seconds(60)
  }

  var limits = Limits()
  private let port: Int
  private let host: String
  private let stage: PreviewStage

  /// A server of what `stage` shows on `port`, where 0 takes any free port.
  ///
  /// - Parameter host: `127.0.0.1`, `::1` or `localhost`; any other makes ``run(onStart:)`` fail.
  public init(port: Int, host: String = "127.0.0.1", showing stage: PreviewStage) {
    self.port = port
    self.host = host
    self.stage = stage
  }

  /// Serves until the task is cancelled or the process is told to stop by SIGINT or SIGTERM.
  ///
  /// - Parameter onStart: Called with the port once connections are accepted.
  public func run(onStart: @Sendable (_ port: Int) -> Void) async throws {
    try await run(stoppingOn: [SIGINT, SIGTERM], onStart: onStart)
  }

  func run(stoppingOn signals: [Int32], onStart: @Sendable (Int) -> Void) async throws {
    let address = try address()
    // With one thread, all that ends with a connection has ended when the loop shuts down.
    let loops = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    do {
      try await serve(at: address, on: loops, stoppingOn: signals, onStart: onStart)
    } catch {
      try await loops.shutdownGracefully()
      throw error
    }
    try await loops.shutdownGracefully()
  }

  /// The address to listen at, which only this machine can reach.
  private func address() throws -> SocketAddress {
    let isLoopback = ["127.0.0.1", "::1", "localhost"].contains(host)
    guard isLoopback else { throw PreviewError.notLoopback(host) }
    guard (0...65535).contains(port) else { throw PreviewError.notAPort(port) }
    // What the name means is not for the system's list of hosts to say.
    return try SocketAddress(ipAddress: host == "localhost" ? "127.0.0.1" : host, port: port)
  }

  /// Serves until the listener is closed; the connections are left to the end of `loops`.
  private func serve(
    at address: SocketAddress, on loops: any EventLoopGroup, stoppingOn signals: [Int32],
    onStart: @Sendable (Int) -> Void
  ) async throws {
    let listener = try await listener(at: address, on: loops)
    let stop = StopSignals(signals) { listener.close(promise: nil) }
    defer { stop.forget() }
    try await withTaskCancellationHandler {
      onStart(listener.localAddress?.port ?? port)
      try await listener.closeFuture.get()
    } onCancel: {
      listener.close(promise: nil)
    }
  }

  private func listener(
    at address: SocketAddress, on loops: any EventLoopGroup
  ) async throws -> any Channel {
    let limits = limits
    let responder = Responder(stage: stage)
    do {
      return try await ServerBootstrap(group: loops)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .serverChannelOption(.maxMessagesPerRead, value: 1)
        .serverChannelInitializer { listener in
          listener.eventLoop.makeCompletedFuture {
            try listener.pipeline.syncOperations.addHandler(
              ConnectionLimit(to: limits.connections))
          }
        }
        .childChannelInitializer { connection in
          connection.eventLoop.makeCompletedFuture {
            let pipeline = connection.pipeline.syncOperations
            try pipeline.addHandler(HeadCheckHandler())
            try pipeline.configureHTTPServerPipeline(
              withPipeliningAssistance: false, withErrorHandling: false)
            try pipeline.addHandler(RequestHandler(responder, limits: limits))
          }
        }
        .bind(to: address).get()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw PreviewError.portInUse(port)
    } catch let error as IOError where error.errnoCode == EACCES {
      throw PreviewError.portNotAllowed(port)
    }
  }
}

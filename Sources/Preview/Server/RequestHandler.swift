import NIOCore
import NIOHTTP1

/// Answers the requests of a connection, one after the other.
///
/// A request is taken up when the one before has been answered and the answer has left for the
/// client, so that a client which sends but does not read costs the memory of one answer.
final class RequestHandler: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundIn = Never
  typealias OutboundOut = HTTPServerResponsePart

  private enum State: Equatable {
    case listening
    case answering
    /// Events are sent as they come; what the client still sends is not read.
    case streaming(listener: Int)
    /// The last answer is on its way; what still comes is not read.
    case leaving
  }

  private let responder: Responder
  private let limits: PreviewServer.Limits
  private var state = State.listening
  private var waiting = CircularBuffer<Result<HTTPRequestHead, any Error>>(initialCapacity: 1)
  private var isReadDue = false
  private var deadline: Scheduled<Void>?

  init(_ responder: Responder, limits: PreviewServer.Limits) {
    self.responder = responder
    self.limits = limits
  }

  func channelActive(context: ChannelHandlerContext) {
    allow(limits.request, context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    if case .streaming(let listener) = state { responder.stage.forget(listener) }
    state = .leaving
    waiting.removeAll()
    deadline?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .head(let request) = unwrapInboundIn(data) { take(.success(request), context) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    take(.failure(error), context)
  }

  func read(context: ChannelHandlerContext) {
    if state == .answering {
      isReadDue = true
    } else {
      context.read()
    }
  }

  private func take(_ request: Result<HTTPRequestHead, any Error>, _ context: ChannelHandlerContext)
  {
    switch state {
    case .listening:
      waiting.append(request)
      answerNext(context)
    case .answering: waiting.append(request)
    case .streaming, .leaving: return
    }
  }

  private func answerNext(_ context: ChannelHandlerContext) {
    switch waiting.popFirst() {
    case .success(let request):
      let port = context.localAddress?.port ?? 0
      let response = responder.response(to: request, port: port)
      // The parser stops at an upgrade, which is never made, and 1.0 has no rule for staying.
      let isLast =
        response.endsConnection || !request.isKeepAlive || request.version == .http1_0
        || request.headers.contains(name: "Upgrade")
      if response.isStream && request.method != .HEAD {
        stream(response, context)
      } else {
        send(response, withBody: request.method != .HEAD, isLast: isLast, context)
      }
    case .failure(let error):
      guard let response = responder.response(to: error) else {
        context.close(promise: nil)
        return
      }
      send(response, withBody: true, isLast: true, context)
    case nil:
      state = .listening
      allow(limits.request, context)
      resumeReading(context)
    }
  }

  private func send(
    _ response: Response, withBody: Bool, isLast: Bool, _ context: ChannelHandlerContext
  ) {
    state = .answering
    allow(limits.answer, context)
    var head = HTTPResponseHead(
      version: .http1_1, status: response.status, headers: response.headers)
    if isLast { head.headers.add(name: "Connection", value: "close") }
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if withBody {
      let body = context.channel.allocator.buffer(bytes: response.body)
      context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    }
    let sent = context.eventLoop.makePromise(of: Void.self)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: sent)
    sent.futureResult.assumeIsolated().whenComplete { [self] result in
      switch result {
      case .failure: context.close(promise: nil)
      case .success where isLast: leave(context)
      case .success: answerNext(context)
      }
    }
  }

  /// Sends the head of `response`, then what happens on the stage until the client hangs up.
  ///
  /// Every event says all that the ones before did, so one that is not taken in ends the connection,
  /// and the browser opens another.
  private func stream(_ response: Response, _ context: ChannelHandlerContext) {
    let channel = context.channel
    deadline?.cancel()
    waiting.removeAll()
    let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: response.headers)
    let listener = responder.stage.listen(most: limits.streams) { event in
      guard channel.isWritable else { return channel.close(promise: nil) }
      let body = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: event)))
      channel.writeAndFlush(body, promise: nil)
    } onStart: {
      context.writeAndFlush(self.wrapOutboundOut(.head(head)), promise: nil)
    }
    guard let listener else {
      return send(.refusal(.serviceUnavailable), withBody: true, isLast: true, context)
    }
    state = .streaming(listener: listener)
    resumeReading(context)
  }

  /// Hangs up, but reads on for a while: a connection that is closed over unread bytes is reset,
  /// and the client may lose the answer.
  private func leave(_ context: ChannelHandlerContext) {
    state = .leaving
    waiting.removeAll()
    allow(.seconds(1), context)
    context.close(mode: .output, promise: nil)
    resumeReading(context)
  }

  private func resumeReading(_ context: ChannelHandlerContext) {
    guard isReadDue else { return }
    isReadDue = false
    context.read()
  }

  /// Closes the connection after `time`, unless there is a new deadline by then.
  private func allow(_ time: Duration, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(time)) {
      context.close(promise: nil)
    }
  }
}

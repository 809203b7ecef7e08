import NIOCore

/// Accepts no connection while there are as many as there may be.
///
/// Those that come meanwhile wait in the system's queue. The listener must accept one at a time.
final class ConnectionLimit: ChannelDuplexHandler {
  typealias InboundIn = any Channel
  typealias InboundOut = any Channel
  typealias OutboundIn = Never

  private let limit: Int
  private var open = 0
  private var isReadDue = false

  init(to limit: Int) {
    self.limit = limit
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    open += 1
    unwrapInboundIn(data).closeFuture.hop(to: context.eventLoop).assumeIsolated()
      .whenComplete { [self] _ in
        open -= 1
        if isReadDue {
          isReadDue = false
          context.read()
        }
      }
    context.fireChannelRead(data)
  }

  func read(context: ChannelHandlerContext) {
    if open < limit {
      context.read()
    } else {
      isReadDue = true
    }
  }
}
